package org.mscsplanner.observe.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands behind {@code set /a}: assignments and terms with commas between them, in whole numbers of 32 bits. What would not fit, a
 * division by zero and an operand that the script does not tell have no result.
 */
final class Arithmetic {
    /** Brackets and signs in each other: more than anybody writes. */
    private static final int DEEPEST = 50;
    /** What cmd.exe takes for a line. */
    private static final int LONGEST = 8_191;
    private static final Pattern NAME = Pattern.compile("\\s*([^\\s()!~*/%+\\-<>&^|=,0-9][^\\s()!~*/%+\\-<>&^|=,]*)");
    private static final Pattern NUMBER = Pattern.compile("\\s*([0-9][0-9A-Za-z]*)");
    private static final Pattern COMMA = Pattern.compile("\\s*(,)");
    private static final Pattern CLOSED = Pattern.compile("\\s*(\\))");
    private static final Pattern IN_FRONT = Pattern.compile("\\s*([-+!~(])");
    private static final Pattern ASSIGNED = Pattern.compile(NAME + "\\s*(<<|>>|[-+*/%&^|]?)=");
    /** Signs between two terms; the first bind least. */
    private static final List<Pattern> SIGNS = Stream.of("\\|", "\\^", "&", "<<|>>", "[-+]", "[*/%]").map(sign -> Pattern.compile("\\s*(" + sign + ")")).toList();

    private final String text;
    private final Function<String, Optional<String>> variables;
    private final Map<String, String> results = new HashMap<>();
    private int at;
    private int depth;
    private boolean wrong;

    private Arithmetic(String text, Function<String, Optional<String>> variables) {
        this.text = text;
        this.variables = variables;
    }

    /**
     * What is set.
     *
     * @param variables the text of one that the script tells; it is empty for one that is not set
     * @return empty for what has no result
     */
    static Optional<Map<String, String>> of(String text, Function<String, Optional<String>> variables) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Arithmetic in = new Arithmetic(text, variables);
        do {
            in.assigned();
        } while (!in.wrong && !in.take(COMMA).isEmpty());
        return in.wrong || !in.text.substring(in.at).isBlank() ? Optional.empty() : Optional.of(in.results);
    }

    /** Every name in it, of which any may be set. */
    static Iterable<String> names(String text) {
        return NAME.matcher(text).results().map(name -> name.group(1))::iterator;
    }

    private long assigned() {
        Matcher target = ASSIGNED.matcher(text).region(at, text.length());
        if (!target.lookingAt()) {
            return term(0);
        }
        at = target.end();
        depth++;
        long right = depth > DEEPEST ? fail() : assigned();
        depth--;
        String name = target.group(1);
        long value = target.group(2).isEmpty() ? right : counted(variable(name), target.group(2), right);
        results.put(name.toUpperCase(Locale.ROOT), Long.toString(value));
        return value;
    }

    private long term(int binding) {
        if (binding == SIGNS.size()) {
            return operand();
        }
        long left = term(binding + 1);
        for (String sign = take(SIGNS.get(binding)); !sign.isEmpty() && !wrong; sign = take(SIGNS.get(binding))) {
            left = counted(left, sign, term(binding + 1));
        }
        return left;
    }

    private long operand() {
        depth++;
        long value = depth > DEEPEST || wrong ? fail() : signed(take(IN_FRONT));
        depth--;
        return value;
    }

    private long signed(String sign) {
        return switch (sign) {
            case "-" -> fits(-operand());
            case "+" -> operand();
            case "!" -> operand() == 0 ? 1 : 0;
            case "~" -> ~operand();
            case "(" -> {
                long inner = term(0);
                yield take(CLOSED).isEmpty() ? fail() : inner;
            }
            default -> {
                String number = take(NUMBER);
                String name = number.isEmpty() ? take(NAME) : "";
                yield !number.isEmpty() ? number(number) : name.isEmpty() ? fail() : variable(name);
            }
        };
    }

    private long variable(String name) {
        String key = name.toUpperCase(Locale.ROOT);
        Optional<String> held = Optional.ofNullable(results.get(key)).or(() -> variables.apply(key)).map(String::strip);
        return held.isEmpty() ? fail() : held.get().isEmpty() ? 0 : held.get().startsWith("-") ? -number(held.get().substring(1)) : number(held.get());
    }

    /** In decimal digits, in hexadecimal ones behind 0x, and in octal ones behind 0. */
    private long number(String digits) {
        if (digits.matches("0|[1-9][0-9]{0,9}")) {
            return fits(Long.parseLong(digits));
        }
        return digits.matches("0[xX][0-9A-Fa-f]{1,7}") ? Long.parseLong(digits.substring(2), 16) : digits.matches("0[0-7]{1,10}") ? Long.parseLong(digits, 8) : fail();
    }

    private long counted(long a, String sign, long b) {
        boolean shifts = a >= 0 && b >= 0 && b < Integer.SIZE;
        return fits(switch (sign) {
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            case "/" -> b == 0 ? fail() : a / b;
            case "%" -> b == 0 ? fail() : a % b;
            case "&" -> a & b;
            case "^" -> a ^ b;
            case "|" -> a | b;
            case "<<" -> shifts ? a << b : fail();
            default -> shifts ? a >> b : fail();
        });
    }

    private long fits(long value) {
        return value == (int) value ? value : fail();
    }

    private long fail() {
        wrong = true;
        return 0;
    }

    /** Passes over blanks and takes what stands there, if it does; otherwise nothing. */
    private String take(Pattern pattern) {
        Matcher next = pattern.matcher(text).region(at, text.length());
        if (!next.lookingAt()) {
            return "";
        }
        at = next.end();
        return next.group(1);
    }
}
