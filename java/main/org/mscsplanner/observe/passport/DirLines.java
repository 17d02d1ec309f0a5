package org.mscsplanner.observe.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code dir} printed with {@code /-c}. A file is a date and a time, a size and a name; a folder has a word in brackets where a
 * file has its size. The heading of a folder has its path, and in some languages words behind it. Date and time are kept as they
 * stand: their form is a setting of the node.
 */
final class DirLines {
    private static final Pattern FILE = Pattern.compile("([0-9].*?[0-9]{1,2}[:.][0-9]{2}(?:\\s[^\\s0-9]+)?)\\s+([0-9]{1,18}) {1,2}(\\S.*)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private DirLines() { }

    /**
     * A file.
     *
     * @param path below the folder that was asked for; for a single file its name
     * @param stamp date and time with single blanks
     */
    record File(String path, long size, String stamp) { }

    /** @param root what was asked for: a folder, or a single file */
    static List<File> files(List<String> lines, String root) {
        List<File> files = new ArrayList<>();
        String folder = "";
        Optional<String> behind = Optional.empty();
        for (String line : lines) {
            int at = line.toLowerCase(Locale.ROOT).indexOf(root.toLowerCase(Locale.ROOT));
            Matcher file = FILE.matcher(line);
            if (file.matches()) {
                files.add(new File(folder + file.group(3), Long.parseLong(file.group(2)), file.group(1).replaceAll("\\s+", " ")));
            } else if (at >= 0) {
                String rest = line.substring(at + root.length());
                behind = behind.isPresent() ? behind : Optional.of(rest);
                folder = below(rest, behind.get());
            }
        }
        return files;
    }

    /** The path below the root, with a backslash behind it; the words behind the first heading are behind every one. */
    private static String below(String rest, String words) {
        String path = rest.endsWith(words) ? rest.substring(0, rest.length() - words.length()) : rest;
        return path.startsWith("\\") && path.length() > 1 ? path.substring(1) + "\\" : "";
    }

    /** The last number of the last line: how many bytes are free. */
    static Optional<Long> free(List<String> lines) {
        List<String> told = lines.stream().filter(l -> !l.isBlank()).toList();
        List<MatchResult> numbers = told.isEmpty() ? List.of() : NUMBER.matcher(told.get(told.size() - 1)).results().toList();
        return numbers.isEmpty() || numbers.get(numbers.size() - 1).group().length() > 18 ? Optional.empty()
                : Optional.of(Long.parseLong(numbers.get(numbers.size() - 1).group()));
    }
}
