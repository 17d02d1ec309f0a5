package org.mscsplanner.clusterexe;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.mscsplanner.clusterexe.ClusterLine.Assignment;
import org.mscsplanner.clusterexe.ClusterLine.Option;

/** Writes a line as people do: any spelling and case, any selector, quotes anywhere, blanks where the reference tolerates them. */
final class Handwriting {
    private final Random random;
    private boolean doubtful;

    Handwriting(Random random) {
        this.random = random;
    }

    /** The last line has a form that no source verifies. */
    boolean isDoubtful() {
        return doubtful;
    }

    String write(ClusterLine line) {
        doubtful = false;
        StringBuilder out = new StringBuilder(pick(List.of("cluster", "CLUSTER.EXE", "C:\\x\\Cluster.exe", "\"C:\\Program Files\\x\\cluster.exe\"", "%windir%\\cluster")));
        line.cluster().ifPresent(c -> out.append(blank()).append(selector(c)));
        if (line.object() != ObjectWord.CLUSTER) {
            out.append(blank()).append(cased(pick(line.object().spellings())));
        }
        line.name().ifPresent(n -> out.append(blank()).append(quoted(n, "")));
        line.options().forEach(o -> out.append(blank()).append(option(o)));
        return out.append(random.nextBoolean() ? "" : " \t").toString();
    }

    private String selector(String cluster) {
        if (ObjectWord.of(cluster).isEmpty() && random.nextBoolean()) {
            return quoted(cluster, "");
        }
        boolean brief = random.nextInt(4) == 0;
        doubtful |= brief;
        return sign() + cased(brief ? "c" : "cluster") + around(":") + quoted(cluster, "");
    }

    private String option(Option option) {
        boolean list = option.word().value().isList();
        doubtful |= list && option.values().stream().anyMatch(v -> v.indexOf(',') >= 0);
        String values = option.values().stream().map(v -> quoted(v, "=")).collect(Collectors.joining(","));
        return sign() + cased(pick(option.word().spellings())) + (values.isEmpty() ? "" : around(":") + values)
                + option.assignments().stream().map(a -> blank() + assignment(a)).collect(Collectors.joining());
    }

    private String assignment(Assignment a) {
        doubtful |= a.format().filter(f -> f == Format.MULTI_STRING || f == Format.SECURITY).isPresent() && a.values().stream().anyMatch(v -> v.indexOf(',') >= 0);
        return quoted(a.property(), "=") + around("=") + a.values().stream().map(v -> quoted(v, "=")).collect(Collectors.joining(","))
                + a.format().map(f -> ":" + cased(pick(f.spellings()))).orElse("");
    }

    /** Quotes around what needs them and around any other part, never behind a backslash. */
    private String quoted(String text, String more) {
        if (text.isEmpty()) {
            return "\"\"";
        }
        StringBuilder out = new StringBuilder();
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean needed = " ,;/".indexOf(c) >= 0 || more.indexOf(c) >= 0 || i == 0 && "/-=:#".indexOf(c) >= 0;
            boolean mayChange = i == 0 || text.charAt(i - 1) != '\\' && !Character.isLowSurrogate(c);
            if (needed && !open || mayChange && open && !needed && random.nextInt(3) == 0 || mayChange && !open && random.nextInt(6) == 0) {
                out.append('"');
                open = !open;
            }
            out.append(c);
        }
        return out.append(open ? "\"" : "").toString();
    }

    private String sign() {
        boolean dash = random.nextInt(10) == 0;
        doubtful |= dash;
        return dash ? "-" : "/";
    }

    private String around(String sign) {
        return (random.nextInt(4) == 0 ? blank() : "") + sign + (random.nextInt(4) == 0 ? blank() : "");
    }

    private String blank() {
        return pick(List.of(" ", " ", "  ", "\t", " \t"));
    }

    private String cased(String word) {
        return word.chars().mapToObj(c -> String.valueOf((char) (random.nextInt(3) == 0 ? Character.toUpperCase(c) : c))).collect(Collectors.joining());
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
