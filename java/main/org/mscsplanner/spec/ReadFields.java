package org.mscsplanner.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Place;
import org.mscsplanner.diag.SpecCode;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;

/** Fields of an object in a file. {@link #close} reports the members that nobody asked for. */
final class ReadFields implements Fields {
    private final Json.Obj object;
    private final Map<String, Json> members = new HashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();
    private final Problems problems;
    private final boolean quiet;

    private ReadFields(Json.Obj object, Problems problems, boolean quiet) {
        this.object = object;
        this.problems = problems;
        this.quiet = quiet;
        object.members().forEach(m -> members.put(m.name(), m.value()));
    }

    /** Reads an object; something else is reported. */
    static <T> Optional<T> read(String field, Json value, Problems problems, Function<Fields, T> reader) {
        if (!(value instanceof Json.Obj object)) {
            problems.wrongType(field, value, "an object");
            return Optional.empty();
        }
        ReadFields fields = new ReadFields(object, problems, false);
        T result = reader.apply(fields);
        fields.close();
        return Optional.of(result);
    }

    private void close() {
        for (Json.Member member : object.members()) {
            if (!asked.contains(member.name())) {
                problems.add(Finding.of(SpecCode.UNKNOWN_FIELD, member.nameAt(), "field", member.name(),
                        "suggestion", Nearest.suggestion(member.name(), asked), "known", String.join(", ", asked)));
            }
        }
    }

    @Override
    public Place place() {
        return object.at();
    }

    @Override
    public Place place(String name) {
        Json value = members.get(name);
        return value != null ? value.at() : object.at().at(object.at().pointerTo(name));
    }

    @Override
    public boolean has(String name) {
        return members.containsKey(name);
    }

    private Optional<Json> get(String name) {
        asked.add(name);
        return Optional.ofNullable(members.get(name));
    }

    private void missing(String name, String meaning) {
        if (!quiet) {
            problems.add(Finding.of(SpecCode.MISSING_FIELD, object.at().at(object.at().pointerTo(name)), "field", name, "meaning", meaning));
        }
    }

    @Override
    public String text(String name, String meaning) {
        Optional<Json> value = get(name);
        if (value.isEmpty() || value.get() instanceof Json.Text t && t.text().isEmpty()) {
            missing(name, meaning);
            return "";
        }
        return asText(name, value.get(), "");
    }

    @Override
    public String textOr(String name, String otherwise, String meaning) {
        return get(name).map(v -> asText(name, v, otherwise)).orElse(otherwise);
    }

    private String asText(String name, Json value, String otherwise) {
        if (value instanceof Json.Text t) {
            return t.text();
        }
        problems.wrongType(name, value, "a text");
        return otherwise;
    }

    @Override
    public long number(String name, long least, long most, long otherwise, String meaning) {
        return get(name).map(v -> asNumber(name, v, least, most, otherwise)).orElse(otherwise);
    }

    private long asNumber(String name, Json value, long least, long most, long otherwise) {
        if (!(value instanceof Json.Num n) || !n.text().matches("-?[0-9]{1,18}")) {
            problems.wrongType(name, value, "a whole number");
            return otherwise;
        }
        long number = Long.parseLong(n.text());
        if (number < least || number > most) {
            problems.add(Finding.of(SpecCode.OUT_OF_RANGE, value.at(), "field", name, "value", n.text(),
                    "least", Long.toString(least), "most", Long.toString(most)));
            return otherwise;
        }
        return number;
    }

    @Override
    public boolean bool(String name, boolean otherwise, String meaning) {
        return get(name).map(v -> {
            if (v instanceof Json.Bool b) {
                return b.value();
            }
            problems.wrongType(name, v, "true or false");
            return otherwise;
        }).orElse(otherwise);
    }

    @Override
    public <E> E word(String name, Map<String, E> words, E otherwise, String meaning) {
        return get(name).map(v -> asWord(name, v, words, otherwise)).orElse(otherwise);
    }

    @Override
    public <E> E requiredWord(String name, Map<String, E> words, E fallback, String meaning) {
        if (get(name).isEmpty()) {
            missing(name, meaning);
        }
        return word(name, words, fallback, meaning);
    }

    private <E> E asWord(String name, Json value, Map<String, E> words, E otherwise) {
        if (!(value instanceof Json.Text t)) {
            problems.wrongType(name, value, "a text");
            return otherwise;
        }
        E known = words.get(t.text());
        if (known == null) {
            problems.add(Finding.of(SpecCode.UNKNOWN_WORD, value.at(), "value", t.text(), "field", name,
                    "suggestion", Nearest.suggestion(t.text(), words.keySet()), "known", String.join(", ", words.keySet())));
            return otherwise;
        }
        return known;
    }

    @Override
    public List<String> texts(String name, String meaning) {
        return get(name).map(v -> asTexts(name, v)).orElse(List.of());
    }

    private List<String> asTexts(String name, Json value) {
        if (!(value instanceof Json.Arr list)) {
            problems.wrongType(name, value, "a list of texts");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Json item : list.items()) {
            if (item instanceof Json.Text t) {
                texts.add(t.text());
            } else {
                problems.wrongType(name, item, "a text");
            }
        }
        return texts;
    }

    @Override
    public SortedMap<Name, PropertyValue> properties(String name, String meaning) {
        SortedMap<Name, PropertyValue> all = new TreeMap<>();
        get(name).ifPresent(v -> {
            if (!(v instanceof Json.Obj o)) {
                problems.wrongType(name, v, "an object of properties");
                return;
            }
            for (Json.Member m : o.members()) {
                property(m).ifPresent(p -> {
                    if (all.put(Name.of(m.name()), p) != null) {
                        problems.add(Finding.of(SpecCode.DUPLICATE_FIELD, m.nameAt(), "field", m.name(),
                                "first", Integer.toString(o.at().line())));
                    }
                });
            }
        });
        return all;
    }

    private Optional<PropertyValue> property(Json.Member member) {
        Json value = member.value();
        if (value instanceof Json.Text t) {
            return Optional.of(new PropertyValue.Text(t.text()));
        } else if (value instanceof Json.Bool b) {
            return Optional.of(new PropertyValue.Number(b.value() ? 1 : 0));
        } else if (value instanceof Json.Num) {
            return Optional.of(new PropertyValue.Number(asNumber(member.name(), value, 0, 4294967295L, 0)));
        } else if (value instanceof Json.Arr) {
            return Optional.of(new PropertyValue.Strings(asTexts(member.name(), value)));
        }
        problems.wrongType(member.name(), value, "a text, a number, true, false or a list of texts");
        return Optional.empty();
    }

    @Override
    public SortedMap<String, String> textMap(String name, List<String> names, String meaning) {
        SortedMap<String, String> all = new TreeMap<>();
        get(name).ifPresent(v -> read(name, v, problems, f -> {
            for (String key : names) {
                if (f.has(key)) {
                    all.put(key, f.text(key, meaning));
                } else {
                    f.textOr(key, "", meaning);
                }
            }
            return all;
        }));
        return all;
    }

    @Override
    public <T> Optional<T> object(String name, String meaning, Function<Fields, T> reader) {
        return get(name).flatMap(v -> read(name, v, problems, reader));
    }

    @Override
    public <T> T requiredObject(String name, String meaning, Function<Fields, T> reader) {
        if (get(name).isEmpty()) {
            missing(name, meaning);
        }
        return object(name, meaning, reader).orElseGet(() -> reader.apply(
                new ReadFields(new Json.Obj(List.of(), place(name)), problems, true)));
    }

    @Override
    public <T> List<T> objects(String name, String meaning, Function<Fields, T> reader) {
        List<T> all = new ArrayList<>();
        get(name).ifPresent(v -> {
            if (!(v instanceof Json.Arr list)) {
                problems.wrongType(name, v, "a list of objects");
                return;
            }
            list.items().forEach(item -> read(name, item, problems, reader).ifPresent(all::add));
        });
        return all;
    }

    @Override
    public Optional<Json> any(String name, List<String> schemaTypes, String meaning) {
        return get(name);
    }

    @Override
    public Problems problems() {
        return problems;
    }
}
