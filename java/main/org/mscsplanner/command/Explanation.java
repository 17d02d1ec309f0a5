package org.mscsplanner.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mscsplanner.verdict.ExitText;
import org.mscsplanner.verdict.Tool;

/** What a failing exit code of a tool means, for the failure exit of a script. */
public record Explanation(String tool, int code, String text) {
    /** Every known code of the tools that some operations use, by tool and code. */
    public static List<Explanation> forOps(List<Op> ops) {
        TreeSet<Tool> tools = new TreeSet<>();
        ops.forEach(op -> collect(op, tools));
        List<Explanation> all = new ArrayList<>();
        for (Tool tool : tools) {
            for (Map.Entry<Integer, String> line : ExitText.lines(tool).entrySet()) {
                all.add(new Explanation(tool.program(), line.getKey(), line.getValue()));
            }
        }
        return all;
    }

    /** What keeps a cluster from answering a first question. */
    public static List<Explanation> noAnswer() {
        Map<Integer, String> known = ExitText.lines(Tool.CLUSTER);
        return Stream.of(5, 1722, 9009).map(code -> new Explanation(Tool.CLUSTER.program(), code, Objects.requireNonNull(known.get(code)))).toList();
    }

    private static void collect(Op op, TreeSet<Tool> tools) {
        if (op instanceof Op.Run r) {
            tools.add(r.call().tool());
        } else if (op instanceof Op.Until u) {
            tools.add(u.call().tool());
        } else if (op instanceof Op.Ask a) {
            tools.add(a.call().tool());
            a.yes().forEach(o -> collect(o, tools));
            a.no().forEach(o -> collect(o, tools));
        } else if (op instanceof Op.IfText t) {
            t.same().forEach(o -> collect(o, tools));
            t.other().forEach(o -> collect(o, tools));
        } else if (op instanceof Op.IfFile f) {
            f.there().forEach(o -> collect(o, tools));
            f.missing().forEach(o -> collect(o, tools));
        }
    }
}
