package org.mscsplanner.simulate.tool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mscsplanner.simulate.World.Located;
import org.mscsplanner.text.CrtArgv;

/**
 * findstr.exe: 0 found, 1 not found (also when a file is missing), 2 wrong use. What it does with its expressions is
 * known from tests that its users published: {@code $} stands only in front of a carriage return, a doubled backslash in a
 * literal text is one, and without {@code /c:} blanks separate alternatives.
 */
final class FindstrExe implements Tool {
    private static final int NONE = 1;
    private static final int WRONG_USE = 2;

    @Override
    public Answer run(Session session, String tail, String input) {
        boolean ignoreCase = false;
        boolean literal = false;
        boolean regular = false;
        boolean begin = false;
        boolean end = false;
        boolean whole = false;
        boolean invert = false;
        boolean listed = false;
        List<String> texts = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (String word : CrtArgv.split(tail)) {
            if (word.regionMatches(true, 0, "/c:", 0, 3)) {
                texts.add(word.substring(3));
            } else if (word.matches("(?i)/g:.*")) {
                Optional<Located> list = Wildcard.files(session, word.substring(3)).stream().findFirst();
                if (list.isEmpty()) {
                    return Answer.of(WRONG_USE, "Cannot open " + word.substring(3));
                }
                list.get().files().file(list.get().path()).ifPresent(f -> session.text(f.bytes()).lines().forEach(texts::add));
                listed = true;
            } else if (word.startsWith("/") && word.length() > 1 && word.chars().skip(1).allMatch(FindstrExe::isLetter)) {
                for (char option : word.substring(1).toLowerCase(Locale.ROOT).toCharArray()) {
                    switch (option) {
                        case 'i' -> ignoreCase = true;
                        case 'l' -> literal = true;
                        case 'r' -> regular = true;
                        case 'b' -> begin = true;
                        case 'e' -> end = true;
                        case 'x' -> whole = true;
                        case 'v' -> invert = true;
                        default -> {
                            return Answer.of(WRONG_USE, "There is no option /" + option + ".");
                        }
                    }
                }
            } else if (texts.isEmpty() && !listed) {
                texts.addAll(List.of(word.split(" ")));
            } else {
                files.add(word);
            }
        }
        if (texts.isEmpty()) {
            return Answer.of(WRONG_USE, "There is no text to look for.");
        }
        if (listed && whole && !regular) {
            return wholeLines(session, texts, files, ignoreCase, invert);
        }
        boolean asRegex = regular || !literal && texts.stream().anyMatch(t -> t.chars().anyMatch(c -> ".*^$[\\".indexOf(c) >= 0));
        List<Needle> needles = new ArrayList<>();
        for (String text : texts) {
            Optional<Needle> needle = asRegex ? Needle.expression(text, ignoreCase) : Optional.of(Needle.literal(text, ignoreCase, begin || whole, end || whole));
            if (needle.isEmpty()) {
                return Answer.of(WRONG_USE, "This is no expression: " + text);
            }
            needles.add(needle.get());
        }
        return search(session, needles, files, input, invert);
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static Answer search(Session session, List<Needle> needles, List<String> files, String input, boolean invert) {
        StringBuilder out = new StringBuilder();
        if (files.isEmpty()) {
            lines(input, "", needles, invert, out);
        }
        for (String file : files) {
            List<Located> found = Wildcard.files(session, file);
            if (found.isEmpty()) {
                out.append("Cannot open ").append(file).append("\r\n");
                return new Answer(NONE, out.toString());
            }
            for (Located one : found) {
                String name = files.size() + found.size() > 2 ? one.path().text() + ":" : "";
                one.files().file(one.path()).ifPresent(f -> lines(session.text(f.bytes()), name, needles, invert, out));
            }
        }
        return new Answer(out.isEmpty() ? NONE : 0, out.toString());
    }

    /** Many whole lines are looked up, not tried one by one. */
    private static Answer wholeLines(Session session, List<String> texts, List<String> files, boolean ignoreCase, boolean invert) {
        Set<String> wanted = new TreeSet<>(ignoreCase ? String.CASE_INSENSITIVE_ORDER : Comparator.naturalOrder());
        wanted.addAll(texts);
        // No source tells what an empty text in a list means; a script must not lean on either.
        boolean all = wanted.contains("");
        StringBuilder out = new StringBuilder();
        for (String file : files) {
            List<Located> found = Wildcard.files(session, file);
            if (found.isEmpty()) {
                return Answer.of(NONE, "Cannot open " + file);
            }
            found.forEach(one -> one.files().file(one.path()).ifPresent(f -> session.text(f.bytes()).lines()
                    .filter(l -> (all || wanted.contains(l)) != invert).forEach(l -> out.append(l).append("\r\n"))));
        }
        return new Answer(out.isEmpty() ? NONE : 0, out.toString());
    }

    private static void lines(String text, String name, List<Needle> needles, boolean invert, StringBuilder out) {
        int start = 0;
        while (start < text.length()) {
            int lineFeed = text.indexOf('\n', start);
            int next = lineFeed < 0 ? text.length() : lineFeed + 1;
            String line = text.substring(start, lineFeed < 0 ? text.length() : lineFeed);
            if (needles.stream().anyMatch(n -> n.isIn(line)) != invert) {
                out.append(name).append(line).append(lineFeed < 0 ? "\r\n" : "\n");
            }
            start = next;
        }
    }

    /** One thing to look for. */
    private record Needle(Pattern pattern) {
        boolean isIn(String line) {
            return pattern.matcher(line).find();
        }

        static Needle literal(String text, boolean ignoreCase, boolean begin, boolean end) {
            String plain = text.replace("\\\\", "\\").replace("\\\"", "\"");
            return new Needle(compile((begin ? "\\A" : "") + Pattern.quote(plain) + (end ? "(?=\\r)" : ""), ignoreCase));
        }

        /**
         * {@code . * ^ $ [class] [^class] \x \< \>}; everything else stands for itself. Of two backslashes on a command line the
         * expression gets one: it takes four, or two in a class, to mean one.
         */
        static Optional<Needle> expression(String line, boolean ignoreCase) {
            String text = line.replace("\\\\", "\\");
            StringBuilder regex = new StringBuilder();
            int i = 0;
            while (i < text.length()) {
                char c = text.charAt(i);
                if (c == '[') {
                    int close = text.indexOf(']', i + 2);
                    if (close < 0) {
                        return Optional.empty();
                    }
                    regex.append('[').append(text.substring(i + 1, close).replace("\\", "\\\\").replace("[", "\\[").replace("&", "\\&")).append(']');
                    i = close + 1;
                    continue;
                } else if (c == '\\' && i + 1 < text.length()) {
                    char next = text.charAt(++i);
                    regex.append(next == '<' || next == '>' ? "\\b" : itself(next));
                } else if (c == '^' && i == 0) {
                    regex.append("\\A");
                } else if (c == '$' && i + 1 == text.length()) {
                    regex.append("(?=\\r)");
                } else {
                    regex.append(c == '.' ? "." : c == '*' && i > 0 ? "*" : itself(c));
                }
                i++;
            }
            return Optional.of(new Needle(compile(regex.toString(), ignoreCase)));
        }

        private static String itself(char c) {
            return Character.isLetterOrDigit(c) ? String.valueOf(c) : c < 0x80 ? "\\" + c : Pattern.quote(String.valueOf(c));
        }

        private static Pattern compile(String regex, boolean ignoreCase) {
            return Pattern.compile(regex, Pattern.DOTALL | (ignoreCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0));
        }
    }
}
