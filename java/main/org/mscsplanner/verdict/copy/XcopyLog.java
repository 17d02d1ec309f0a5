package org.mscsplanner.verdict.copy;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What xcopy printed: a path a file, and in the last line, whatever its words, the only number says how many. */
final class XcopyLog {
    /** A number by itself; one in the name of a file has a letter, a dot or a backslash beside it. */
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9._\\\\-])[0-9]{1,18}(?![A-Za-z0-9._\\\\-])");

    private XcopyLog() { }

    static CopyLog read(List<String> lines) {
        List<String> told = lines.stream().filter(l -> !l.isBlank()).toList();
        String last = told.isEmpty() ? "" : told.get(told.size() - 1);
        List<MatchResult> numbers = NUMBER.matcher(last).results().toList();
        if (numbers.size() != 1 || last.indexOf('\\') >= 0) {
            return CopyLog.NONE;
        }
        long copied = Long.parseLong(numbers.get(0).group());
        return new CopyLog(Optional.of(new CopyNumbers(Optional.empty(), new CopyNumbers.Row(copied, copied, 0, 0, 0, 0), Optional.of(false), false, 1)),
                List.of());
    }
}
