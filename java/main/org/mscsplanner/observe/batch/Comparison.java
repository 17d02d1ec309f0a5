package org.mscsplanner.observe.batch;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind {@code if}.
 *
 * @param sign {@code ==}, a word such as {@code equ}, or a word in front of one operand such as {@code defined}
 * @param left empty for a sign with one operand
 */
record Comparison(boolean not, boolean ignoresCase, String sign, Traced left, Traced right) {
    private static final Traced NOTHING = new Traced.Builder().build();
    private static final Set<String> UNARY = Set.of("errorlevel", "exist", "defined", "cmdextversion");
    private static final Set<String> WORDS = Set.of("equ", "neq", "lss", "leq", "gtr", "geq");
    private static final String EQUAL = "==";

    /** Takes it from the line. */
    static Comparison read(BatchCursor in) {
        boolean not = false;
        boolean ignoresCase = false;
        Traced word = in.word();
        for (String text = lower(word); text.equals("/i") || text.equals("not"); text = lower(word)) {
            not ^= text.equals("not");
            ignoresCase |= text.equals("/i");
            word = in.word();
        }
        if (UNARY.contains(lower(word))) {
            return new Comparison(not, ignoresCase, lower(word), NOTHING, in.word());
        }
        int equals = equalsIn(word);
        String next = in.peekWord();
        if (equals >= 0) {
            Traced right = word.from(equals + 2);
            return new Comparison(not, ignoresCase, EQUAL, word.part(0, equals), right.length() == 0 ? in.word() : right);
        } else if (next.startsWith(EQUAL)) {
            Traced right = in.word().from(2);
            return new Comparison(not, ignoresCase, EQUAL, word, right.length() == 0 ? in.word() : right);
        } else if (WORDS.contains(next)) {
            in.word();
            return new Comparison(not, ignoresCase, next, word, in.word());
        }
        return new Comparison(not, ignoresCase, "", NOTHING, word);
    }

    private static String lower(Traced word) {
        return word.text().toLowerCase(Locale.ROOT);
    }

    private static int equalsIn(Traced word) {
        boolean quoted = false;
        for (int i = 0; i + 1 < word.length(); i++) {
            quoted ^= word.at(i) == '"';
            if (!quoted && word.at(i) == '=' && word.at(i + 1) == '=') {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether it holds.
     *
     * @param left with every value put in, as {@code right}
     * @param variables for what is asked of one by its name
     * @return empty for what the script does not tell
     */
    Optional<Boolean> holds(String left, String right, Variables variables) {
        Optional<Boolean> plain = switch (sign) {
            case "defined" -> variables.isDefined(right);
            case "errorlevel" -> variables.text(Variables.ERROR_LEVEL).flatMap(level -> ordered(level, right)).map(order -> order >= 0);
            case EQUAL -> Optional.of(same(left, right));
            case "exist", "cmdextversion", "" -> Optional.empty();
            default -> compared(left, right);
        };
        return plain.map(holds -> holds != not);
    }

    /** True when it asks whether there is anything: both sides are the same when what nobody knows is left out. */
    boolean isEmptiness(String left, String right) {
        return (sign.equals(EQUAL) || sign.equals("equ")) && same(left, right);
    }

    private boolean same(String a, String b) {
        return ignoresCase ? a.equalsIgnoreCase(b) : a.equals(b);
    }

    private Optional<Boolean> compared(String a, String b) {
        Optional<Integer> numbers = ordered(a, b);
        if (sign.equals("equ") || sign.equals("neq")) {
            return Optional.of(numbers.map(order -> order == 0).orElseGet(() -> same(a, b)) == sign.equals("equ"));
        }
        // The order of texts depends on the locale of the machine.
        return numbers.map(order -> switch (sign) {
            case "lss" -> order < 0;
            case "leq" -> order <= 0;
            case "gtr" -> order > 0;
            default -> order >= 0;
        });
    }

    /** Numbers as everybody reads them: one that starts with 0 is octal for cmd.exe, and is not compared here. */
    private static Optional<Integer> ordered(String a, String b) {
        boolean plain = a.matches("-?(0|[1-9][0-9]{0,8})") && b.matches("-?(0|[1-9][0-9]{0,8})");
        return plain ? Optional.of(Integer.compare(Integer.parseInt(a), Integer.parseInt(b))) : Optional.empty();
    }
}
