package org.mscsplanner.observe.passport;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.observe.passport.PassportReader.Refused;

/**
 * The index of a collected folder: {@value #FILE} says which file answers what, and with which code its tool ended. It begins with
 * {@code mscs-passport 1} and ends with {@code end}; without that the collector was stopped.
 *
 * @param plan SHA-256 of the plan.json that the collector was rendered with
 * @param answers in the order of the questions
 */
record AnswerIndex(String node, String plan, List<Answer> answers) {
    static final String FILE = "passport.txt";
    private static final Pattern ANSWER = Pattern.compile("ask ([a-z-]+) (-?[0-9]{1,10}) (\\S+) ?(.*)");
    private static final Pattern HEAD = Pattern.compile("(node|plan|page) \\S.*");
    private static final Pattern PAGE = Pattern.compile("(?m)^ {4}OEMCP(?:\t| {4})REG_SZ(?:\t| {4})([0-9]{3,5})\\s*$");

    AnswerIndex {
        answers = List.copyOf(answers);
    }

    /** @throws Refused when there is no index, it is not whole, or a file that it names is missing */
    static AnswerIndex read(Map<String, byte[]> files) throws Refused {
        if (!files.containsKey(FILE)) {
            throw new Refused("there is no " + FILE);
        }
        List<String> lines = new String(files.get(FILE), StandardCharsets.ISO_8859_1).lines().map(String::stripTrailing).toList();
        if (lines.isEmpty() || !lines.get(0).equals("mscs-passport 1")) {
            throw new Refused(FILE + " does not begin with \"mscs-passport 1\"");
        } else if (!lines.get(lines.size() - 1).equals("end")) {
            throw new Refused(FILE + " has no end: collect.cmd was stopped before it was done; run it again");
        }
        whole(lines);
        List<Answer> answers = new ArrayList<>();
        Charset page = page(after(lines, "page "), files);
        for (String line : new String(files.get(FILE), page).lines().map(String::stripTrailing).toList()) {
            Matcher m = ANSWER.matcher(line);
            if (m.matches()) {
                byte[] answer = files.get(m.group(3));
                if (answer == null) {
                    throw new Refused("the answer " + m.group(3) + " is missing");
                }
                answers.add(new Answer(m.group(1), Long.parseLong(m.group(2)), m.group(4), lines(answer, page)));
            }
        }
        return new AnswerIndex(after(lines, "node "), after(lines, "plan "), answers);
    }

    /** A line that is dropped would be an answer that nobody misses. */
    private static void whole(List<String> lines) throws Refused {
        List<String> heads = new ArrayList<>();
        for (int i = 1; i < lines.size() - 1; i++) {
            Matcher head = HEAD.matcher(lines.get(i));
            Matcher answer = ANSWER.matcher(lines.get(i));
            boolean fits = head.matches() ? !heads.contains(head.group(1)) : lines.get(i).isEmpty() || answer.matches() && Answer.KINDS.contains(answer.group(1));
            if (!fits) {
                throw new Refused(FILE + ":" + (i + 1) + ": collect.cmd wrote another line here; run it again");
            } else if (head.matches()) {
                heads.add(head.group(1));
            }
        }
        if (!heads.containsAll(List.of("node", "plan"))) {
            throw new Refused(FILE + " does not tell the node and the plan that it is of; run collect.cmd again");
        }
    }

    private static String after(List<String> lines, String start) {
        return lines.stream().filter(l -> l.startsWith(start)).map(l -> l.substring(start.length())).findFirst().orElse("");
    }

    /** The code page that the collector declared, else the node's own for consoles; a page that Java lacks leaves ASCII. */
    private static Charset page(String declared, Map<String, byte[]> files) {
        String number = !declared.isEmpty() && !declared.equals("0") ? declared
                : files.values().stream().map(b -> PAGE.matcher(new String(b, StandardCharsets.ISO_8859_1))).filter(Matcher::find)
                        .map(m -> m.group(1)).findFirst().orElse("437");
        return List.of("IBM" + number, "windows-" + number, "x-IBM" + number, "x-windows-" + number).stream()
                .filter(Charset::isSupported).findFirst().map(Charset::forName).orElse(StandardCharsets.ISO_8859_1);
    }

    /** Some versions of a tool write UTF-16 into a file. */
    private static List<String> lines(byte[] bytes, Charset page) {
        boolean wide = bytes.length >= 2 && (bytes[1] == 0 || (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE);
        return new String(bytes, wide ? StandardCharsets.UTF_16LE : page).replace("\uFEFF", "").lines().map(l -> l.replace("\r", "")).toList();
    }
}
