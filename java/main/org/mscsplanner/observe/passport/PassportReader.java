package org.mscsplanner.observe.passport;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mscsplanner.model.SecretText;

/**
 * Reads the folder that a collector wrote, answer by answer. A code that says no leaves an area as it is; any other code of failure
 * says that nobody knows, and so does an answer in which nothing is.
 */
public final class PassportReader {
    private static final Pattern SHARE = Pattern.compile("(\\S.*?)\\s{2,}([A-Za-z]:\\\\.*?)(?:\\s{2,}.*)?");
    private static final Pattern TASK = Pattern.compile("\"\\\\?([^\"\\\\]+)\",.*");
    private static final int NOT_THERE = 1;
    private static final int NO_SERVICE = 1060;
    private static final int NO_GROUP = 2;
    private static final int COLUMN = 25;
    /** Values of a service's key, and what they are called here. */
    private static final Map<String, String> SERVICE = Map.of("Start", "start mode", "ImagePath", "image path", "ObjectName", "account");
    private static final Map<String, String> STARTS = Map.of("0x2", "automatic", "0x3", "manual", "0x4", "disabled");

    private final Passport.Builder passport = new Passport.Builder();

    private PassportReader() { }

    /** A folder that is none of a collector, or not a whole one. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason);
        }
    }

    /**
     * Reads what a collector wrote.
     *
     * @param files content by file name
     * @throws Refused when there is no index, it is not whole, or a file that it names is missing
     */
    public static Passport read(Map<String, byte[]> files) throws Refused {
        AnswerIndex index = AnswerIndex.read(files);
        PassportReader reader = new PassportReader();
        index.answers().forEach(reader::take);
        return reader.passport.build(index.node(), index.plan());
    }

    private void take(Answer a) {
        switch (a.kind()) {
            case "system" -> registry(a, this::windows);
            case "software" -> registry(a, this::program);
            case "service" -> service(a);
            case "state" -> answered(a, Area.SERVICE, NO_SERVICE,
                    () -> ScLines.state(a.lines()).ifPresentOrElse(s -> passport.fact(Area.SERVICE, a.about(), "state", s), () -> passport.unanswered(Area.SERVICE)));
            case "files" -> files(a);
            case "registry" -> registry(a, this::key);
            case "users" -> listed(a, Area.USER, rows -> rows.forEach(this::users));
            case "groups" -> listed(a, Area.GROUP, rows -> rows.forEach(r -> passport.subject(Area.GROUP, r.replaceFirst("^\\*", "").strip())));
            case "members" -> members(a);
            case "shares" -> listed(a, Area.SHARE, rows -> rows.forEach(this::share));
            case "drive" -> answered(a, Area.DRIVE, NOT_THERE,
                    () -> DirLines.free(a.lines()).ifPresentOrElse(f -> passport.fact(Area.DRIVE, a.about(), "free", Long.toString(f)), () -> passport.unanswered(Area.DRIVE)));
            case "tasks" -> answered(a, Area.TASK, 0, () -> each(a.lines().stream().filter(l -> !l.isBlank()).toList(), Area.TASK, this::task));
            default -> throw new IllegalStateException("a question that nobody reads: " + a.kind());
        }
    }

    /** Takes an answer; a code that says no leaves the area as it is, any other one says that nobody knows. */
    private void answered(Answer a, Area area, int no, Runnable taking) {
        if (a.code() == 0) {
            taking.run();
        } else if (a.code() != no) {
            passport.unanswered(area);
        }
    }

    /** Takes everything that an answer has; without anything the tool was stopped, or its file cut off. */
    private <T> void each(Collection<T> found, Area area, Consumer<T> taking) {
        if (found.isEmpty()) {
            passport.unanswered(area);
        }
        found.forEach(taking);
    }

    private interface Rows {
        void take(List<String> rows);
    }

    private void listed(Answer a, Area area, Rows taking) {
        Optional<List<String>> rows = a.code() == 0 ? a.listed() : Optional.empty();
        if (rows.isEmpty()) {
            passport.unanswered(area);
        } else {
            taking.take(rows.get());
        }
    }

    private void registry(Answer a, BiConsumer<String, SortedMap<String, String>> taking) {
        Area area = a.kind().equals("system") ? Area.SYSTEM : a.kind().equals("software") ? Area.SOFTWARE : Area.REGISTRY;
        answered(a, area, NOT_THERE, () -> {
            // The code is that of the filter that leaves secrets out on the node: of a key that is not there it says so in a sentence.
            if (a.lines().stream().allMatch(String::isBlank)) {
                passport.unanswered(area);
            }
            RegLines.read(a.lines()).forEach(taking);
        });
    }

    private void windows(String key, SortedMap<String, String> values) {
        values.keySet().forEach(name -> passport.fact(Area.SYSTEM, "Windows", name, RegLines.data(values, name)));
    }

    private void program(String key, SortedMap<String, String> values) {
        String name = RegLines.data(values, "DisplayName");
        if (!name.isEmpty()) {
            passport.fact(Area.SOFTWARE, name, "version", RegLines.data(values, "DisplayVersion"));
        }
    }

    /** One value an answer, or all of them. A command line with a password in it is left out. */
    private void service(Answer a) {
        answered(a, Area.SERVICE, NOT_THERE, () -> each(asked(a), Area.SERVICE, values -> SERVICE.forEach((value, fact) -> {
            String data = RegLines.data(values, value).strip();
            if (!data.isEmpty()) {
                passport.fact(Area.SERVICE, a.about(), fact, SecretText.kind(data, true).isPresent() ? "(left out)" : STARTS.getOrDefault(data, data));
            }
        })));
    }

    /** The keys that have one of the values that were asked for. */
    private static List<SortedMap<String, String>> asked(Answer a) {
        return RegLines.read(a.lines()).values().stream().filter(values -> SERVICE.keySet().stream().anyMatch(values::containsKey)).toList();
    }

    /** About: the item, a blank, its path. */
    private void files(Answer a) {
        String item = a.about().substring(0, Math.max(0, a.about().indexOf(' ')));
        String root = a.about().substring(item.length()).strip();
        answered(a, Area.FILE, NOT_THERE, () -> each(DirLines.files(a.lines(), root), Area.FILE, file -> {
            passport.fact(Area.FILE, item + "\\" + file.path(), "size", Long.toString(file.size()));
            passport.fact(Area.FILE, item + "\\" + file.path(), "time", file.stamp());
        }));
    }

    /** The node has left secrets out already; what slipped through is left out here. */
    private void key(String key, SortedMap<String, String> values) {
        passport.subject(Area.REGISTRY, key);
        values.forEach((name, value) -> {
            boolean stored = name.equals("3") && key.toLowerCase(Locale.ROOT).endsWith("\\db");
            if (!stored && SecretText.kind(name + "=" + value, false).isEmpty()) {
                passport.fact(Area.REGISTRY, key, name, value);
            }
        });
    }

    /** Three names a line, each in a column of 25. */
    private void users(String row) {
        for (int from = 0; from < row.length(); from += COLUMN) {
            String name = row.substring(from, Math.min(row.length(), from + COLUMN)).strip();
            if (!name.isEmpty()) {
                passport.subject(Area.USER, name);
            }
        }
    }

    /** A group that is not there has no members; its absence shows in the list of all groups. */
    private void members(Answer a) {
        if (a.code() == NO_GROUP) {
            return;
        }
        listed(a, Area.GROUP, rows -> passport.fact(Area.GROUP, a.about(), "members",
                rows.stream().map(String::strip).sorted(String.CASE_INSENSITIVE_ORDER).collect(Collectors.joining("; "))));
    }

    /** A name, then its folder, then a remark; a share without a folder (IPC$, a printer) is of no interest. */
    private void share(String row) {
        Matcher m = SHARE.matcher(row);
        if (m.matches()) {
            passport.fact(Area.SHARE, m.group(1), "folder", m.group(2).strip());
        }
    }

    /** The first column has the name, from Windows Server 2008 on behind a backslash. */
    private void task(String line) {
        Matcher m = TASK.matcher(line);
        if (m.matches()) {
            passport.subject(Area.TASK, m.group(1));
        }
    }
}
