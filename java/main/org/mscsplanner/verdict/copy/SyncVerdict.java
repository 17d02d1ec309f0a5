package org.mscsplanner.verdict.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last run in a log of {@code mscs-sync.cmd}: its last line, {@code MSCS-SYNC result=ok item=- to=- code=0 files=3 node=N
 * mode=/pass}, and the lines {@code MSCS-ITEM ...} in front of it. They are words of our own; those of the copying programs between
 * them are passed over, but for the files that Windows refused.
 *
 * @param item the item of the worst problem, and the node it was going to; empty without a problem
 * @param code with which the program of that problem ended
 * @param files how many files were copied, or wait when it only compared
 * @param mode how it was called: {@code /pass}, {@code /list}, {@code /accept}
 * @param items in order
 * @param unfinished a later run has begun and has no last line: it goes on, or was cut off
 */
public record SyncVerdict(SyncResult result, String item, String to, long code, long files, String node, String mode, List<Item> items,
        List<CopyError> errors, boolean unfinished) {
    private static final Pattern LINE = Pattern.compile("MSCS-(SYNC|ITEM) (.*)");
    /** A last line to its end: one that is cut off may have lost what went wrong. */
    private static final Pattern WHOLE = Pattern.compile("(?i)result=[a-z-]+ item=.* to=\\S+ code=-?[0-9]{1,18} files=[0-9]{1,18} node=\\S+ mode=/(pass|list|accept|loop|once)\\s*");
    private static final Pattern FACT = Pattern.compile("([a-z]+)=(.*?)(?= [a-z]+=|\\s*$)");

    public SyncVerdict {
        items = List.copyOf(items);
        errors = List.copyOf(errors);
    }

    /**
     * What became of an item on its way to one node.
     *
     * @param files how many were copied, or wait
     * @param removed how many were removed there
     * @param code with which the program ended that stopped it
     */
    public record Item(SyncResult result, String item, String to, long files, long removed, long code) { }

    /** Empty when the log has no last line, one that is cut off, or one that this program does not know. */
    public static Optional<SyncVerdict> read(byte[] log) {
        List<Item> items = new ArrayList<>();
        List<String> between = new ArrayList<>();
        Optional<SyncVerdict> last = Optional.empty();
        for (String line : LogText.lines(log)) {
            Matcher ours = LINE.matcher(line);
            if (!ours.lookingAt()) {
                between.add(line);
                continue;
            }
            Map<String, String> facts = facts(ours.group(2));
            if (ours.group(1).equals("ITEM")) {
                item(facts).ifPresent(items::add);
                continue;
            }
            last = !WHOLE.matcher(ours.group(2)).matches() ? Optional.empty() : verdict(facts, items, RobocopyLog.read(between).errors());
            items.clear();
            between.clear();
        }
        boolean later = !items.isEmpty() || between.stream().anyMatch(line -> !line.isBlank());
        return last.map(v -> later ? v.withLaterRun() : v);
    }

    private SyncVerdict withLaterRun() {
        return new SyncVerdict(result, item, to, code, files, node, mode, items, errors, true);
    }

    private static Map<String, String> facts(String text) {
        Map<String, String> facts = new TreeMap<>();
        FACT.matcher(text).results().forEach(m -> facts.put(m.group(1), m.group(2)));
        return facts;
    }

    private static Optional<Item> item(Map<String, String> facts) {
        return SyncResult.of(text(facts, "result"))
                .map(r -> new Item(r, text(facts, "item"), text(facts, "to"), number(facts, "files"), number(facts, "removed"), number(facts, "code")));
    }

    private static Optional<SyncVerdict> verdict(Map<String, String> facts, List<Item> items, List<CopyError> errors) {
        return SyncResult.of(text(facts, "result"))
                .map(r -> new SyncVerdict(r, text(facts, "item"), text(facts, "to"), number(facts, "code"), number(facts, "files"), text(facts, "node"),
                        text(facts, "mode"), items, r.isGood() ? List.of() : errors, false));
    }

    private static String text(Map<String, String> facts, String name) {
        String text = facts.getOrDefault(name, "");
        return text.equals("-") ? "" : text;
    }

    private static long number(Map<String, String> facts, String name) {
        String text = facts.getOrDefault(name, "");
        return text.matches("-?[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }
}
