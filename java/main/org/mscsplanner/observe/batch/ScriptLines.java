package org.mscsplanner.observe.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.diag.Place;

/** The lines of a batch file as cmd.exe sees them: a caret at an end joins two, and Ctrl+Z ends the file. */
public final class ScriptLines {
    private static final char END_OF_FILE = '\u001A';
    private static final Pattern LABEL = Pattern.compile("[ \\t,;=]*:[ \\t]*([^ \\t:+,;=<>|&^]+)");
    private final String file;
    private final String text;
    private final List<Traced> lines = new ArrayList<>();
    private int[] starts = new int[64];
    private int count;
    private final Map<String, NavigableSet<Integer>> labels = new HashMap<>();

    public ScriptLines(String file, String text) {
        this.file = file;
        int end = text.indexOf(END_OF_FILE);
        this.text = end < 0 ? text : text.substring(0, end);
        split();
        for (int i = 0; i < lines.size(); i++) {
            Matcher label = LABEL.matcher(lines.get(i).text());
            if (label.lookingAt()) {
                labels.computeIfAbsent(label.group(1).toLowerCase(Locale.ROOT), l -> new TreeSet<>()).add(i);
            }
        }
    }

    int count() {
        return lines.size();
    }

    Traced line(int index) {
        return lines.get(index);
    }

    /** The line of a label: cmd.exe looks for it from where it stands to the end, and then from the start. */
    OptionalInt label(String name, int from) {
        NavigableSet<Integer> found = labels.getOrDefault(name.toLowerCase(Locale.ROOT), new TreeSet<>());
        Integer behind = found.ceiling(from);
        return found.isEmpty() ? OptionalInt.empty() : OptionalInt.of(behind != null ? behind : found.first());
    }

    /** The place of an offset in the file. */
    public Place place(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        int line = found >= 0 ? found : -found - 2;
        return Place.of(file, "", line + 1, offset - starts[line] + 1);
    }

    private void split() {
        Traced.Builder line = new Traced.Builder();
        boolean fresh = true;
        int at = 0;
        while (at <= text.length()) {
            started(at);
            int end = end(at);
            boolean comment = fresh && isComment(text.substring(at, end));
            for (int i = at; i < end; i++) {
                line.add(text.charAt(i), i);
            }
            boolean last = end == text.length();
            if (!last && !comment && endsInCaret(line)) {
                line.drop();
                fresh = false;
            } else {
                lines.add(line.build());
                line = new Traced.Builder();
                fresh = true;
            }
            at = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
    }

    private void started(int offset) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = offset;
    }

    private int end(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static boolean isComment(String line) {
        String start = line.stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("::") || start.startsWith("rem ") || start.startsWith("@rem ");
    }

    /** A caret that is not escaped itself and stands outside of quotes. */
    private static boolean endsInCaret(Traced.Builder builder) {
        if (builder.length() == 0 || builder.last() != '^') {
            return false;
        }
        Traced line = builder.build();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.at(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '^' && !quoted) {
                if (i + 1 == line.length()) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
