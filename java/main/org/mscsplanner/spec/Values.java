package org.mscsplanner.spec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Place;
import org.mscsplanner.diag.SpecCode;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;

/** What a single JSON value means; empty when it means nothing, and then it was reported. */
final class Values {
    /** Longer ones are no numbers that anybody means, and slow to compute with. */
    private static final int LONGEST_NUMBER = 64;
    private static final long LARGEST_DWORD = 0xFFFFFFFFL;

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    Optional<String> text(String field, Json value) {
        if (value instanceof Json.Text t) {
            return Optional.of(t.text());
        }
        problems.wrongType(field, value, "a text");
        return Optional.empty();
    }

    Optional<Boolean> bool(String field, Json value) {
        if (value instanceof Json.Bool b) {
            return Optional.of(b.value());
        }
        problems.wrongType(field, value, "true or false");
        return Optional.empty();
    }

    /** {@code 15}, {@code 15.0} and {@code 1.5e1} are the same whole number. */
    Optional<Long> number(String field, Json value, long least, long most) {
        if (!(value instanceof Json.Num n) || !isWhole(n.text())) {
            problems.wrongType(field, value, "a whole number");
            return Optional.empty();
        }
        Optional<Long> number = whole(n.text()).filter(w -> w.bitLength() < Long.SIZE).map(BigInteger::longValue);
        if (number.isEmpty() || number.get() < least || number.get() > most) {
            problems.add(Finding.of(SpecCode.OUT_OF_RANGE, value.at(), "field", field,
                    "value", n.text().length() <= LONGEST_NUMBER ? n.text() : "a number of " + n.text().length() + " characters",
                    "least", Long.toString(least), "most", Long.toString(most)));
            return Optional.empty();
        }
        return number;
    }

    private static boolean isWhole(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return text.chars().allMatch(c -> c == '-' || c >= '0' && c <= '9');
        }
        BigDecimal number = decimal(text);
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    /** An exponent beyond 32 bits is no number that a field takes, and BigDecimal refuses it. */
    private static BigDecimal decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return new BigDecimal("0.5");
        }
    }

    /** The value of a JSON number that is whole and not longer than anybody means; otherwise empty. */
    static Optional<BigInteger> whole(String text) {
        if (text.length() > LONGEST_NUMBER || !isWhole(text)) {
            return Optional.empty();
        }
        BigDecimal number = decimal(text);
        // Before it is expanded: 1e999999999 has a billion digits.
        boolean small = number.signum() == 0 || (long) number.precision() - number.scale() <= LONGEST_NUMBER;
        return small ? Optional.of(number.signum() == 0 ? BigInteger.ZERO : number.toBigIntegerExact()) : Optional.empty();
    }

    <E> Optional<E> word(String field, Json value, Map<String, E> words) {
        if (!(value instanceof Json.Text t)) {
            problems.wrongType(field, value, "one of " + String.join(", ", words.keySet()));
            return Optional.empty();
        }
        E known = words.get(t.text());
        if (known == null) {
            problems.add(Finding.of(SpecCode.UNKNOWN_WORD, value.at(), "value", t.text(), "field", field,
                    "suggestion", Nearest.suggestion(t.text(), words.keySet()), "known", String.join(", ", words.keySet())));
        }
        return Optional.ofNullable(known);
    }

    List<String> texts(String field, Json value, boolean mayBeEmpty) {
        if (!(value instanceof Json.Arr list)) {
            problems.wrongType(field, value, "a list of texts");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Json item : list.items()) {
            if (item instanceof Json.Text t && (mayBeEmpty || !t.text().isEmpty())) {
                texts.add(t.text());
            } else {
                problems.wrongItem(field, item, mayBeEmpty ? "a list of texts" : "a list of texts that are not empty");
            }
        }
        return texts;
    }

    /** By name without regard to case, as the cluster has them; the first of two spellings is taken. */
    SortedMap<Name, PropertyValue> properties(String field, Json value) {
        SortedMap<Name, PropertyValue> all = new TreeMap<>();
        if (!(value instanceof Json.Obj object)) {
            problems.wrongType(field, value, "an object");
            return all;
        }
        Map<Name, Place> seen = new HashMap<>();
        for (Json.Member member : object.members()) {
            Name name = Name.of(member.name());
            Optional<PropertyValue> property = property(member);
            Place first = seen.putIfAbsent(name, member.nameAt());
            if (first != null) {
                problems.add(Finding.of(SpecCode.DUPLICATE_FIELD, member.nameAt(), "field", member.name(),
                        "first", Integer.toString(first.line())).alsoAt(List.of(first)));
            } else {
                property.ifPresent(p -> all.put(name, p));
            }
        }
        return all;
    }

    private Optional<PropertyValue> property(Json.Member member) {
        Json value = member.value();
        if (value instanceof Json.Text t) {
            return Optional.of(new PropertyValue.Text(t.text()));
        } else if (value instanceof Json.Bool b) {
            return Optional.of(new PropertyValue.Number(b.value() ? 1 : 0));
        } else if (value instanceof Json.Num) {
            return number(member.name(), value, 0, LARGEST_DWORD).map(PropertyValue.Number::new);
        } else if (value instanceof Json.Arr) {
            return Optional.of(new PropertyValue.Strings(texts(member.name(), value, true)));
        }
        problems.wrongType(member.name(), value, "a text, a number, true, false or a list of texts");
        return Optional.empty();
    }
}
