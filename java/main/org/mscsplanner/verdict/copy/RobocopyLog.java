package org.mscsplanner.verdict.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A log of robocopy. It ends with a header and the rows of folders, files and bytes, each a label, a colon and six numbers: total,
 * copied, skipped, mismatched, failed, extra. What the run was told to do stands in its head as switches, which are the same
 * everywhere; with {@code /R:n} and {@code /W:n} among them the line cannot be a path. A failure has its Win32 number twice,
 * as {@code 32 (0x00000020)}, and behind it the path. Progress that overwrote a name, missing rows and several runs in one
 * file do no harm.
 */
final class RobocopyLog {
    private static final String NUMBER = "([0-9]{1,18}(?:[.,][0-9]+)?)(?: [kmgtKMGT])?";
    private static final Pattern ROW = Pattern.compile("[^0-9]*[:\uFF1A]\\s+" + String.join("\\s+", Collections.nCopies(6, NUMBER)) + "\\s*");
    private static final Pattern OPTIONS = Pattern.compile(".*\\s/R:[0-9]+\\b.*\\s/W:[0-9]+\\b.*");
    private static final Pattern ERROR = Pattern.compile("(?<![0-9])([0-9]{1,5}) \\(0x([0-9A-Fa-f]{8})\\).*?((?:[A-Za-z]:\\\\|\\\\\\\\).*)");
    private static final int HEX = 16;

    private int runs;
    /** The table of the last run; empty when the head of another run follows it. */
    private List<CopyNumbers.Row> last = List.of();
    private List<CopyNumbers.Row> table = new ArrayList<>();
    private List<String> switches = List.of();
    private final Set<CopyError> errors = new LinkedHashSet<>();

    private RobocopyLog() { }

    static CopyLog read(List<String> lines) {
        RobocopyLog log = new RobocopyLog();
        lines.stream().filter(l -> !l.isBlank()).forEach(log::line);
        return new CopyLog(log.numbers(), List.copyOf(log.errors));
    }

    private void line(String line) {
        Matcher row = ROW.matcher(line);
        if (row.matches()) {
            if (table.isEmpty()) {
                runs++;
                last = table;
            }
            table.add(row(row));
            return;
        }
        table = new ArrayList<>();
        if (OPTIONS.matcher(line).matches()) {
            switches = Arrays.asList(line.toLowerCase(Locale.ROOT).strip().split("\\s+"));
            errors.clear();
            last = List.of();
        }
        Matcher error = ERROR.matcher(line);
        if (error.find() && Long.parseLong(error.group(2), HEX) == Long.parseLong(error.group(1))) {
            errors.add(new CopyError(Integer.parseInt(error.group(1)), error.group(3).strip()));
        }
    }

    private static CopyNumbers.Row row(Matcher m) {
        return new CopyNumbers.Row(number(m.group(1)), number(m.group(2)), number(m.group(3)), number(m.group(4)), number(m.group(5)), number(m.group(6)));
    }

    /** Counts are whole numbers; those of the bytes may be rounded, and nobody asks for them. */
    private static long number(String text) {
        return text.matches("[0-9]+") ? Long.parseLong(text) : 0;
    }

    private Optional<CopyNumbers> numbers() {
        if (last.size() < 2) {
            return Optional.empty();
        }
        boolean told = (switches.contains("/mir") || switches.contains("/purge")) && !switches.contains("/xx");
        return Optional.of(new CopyNumbers(Optional.of(last.get(0)), last.get(1), switches.isEmpty() ? Optional.empty() : Optional.of(told),
                switches.contains("/l"), runs));
    }
}
