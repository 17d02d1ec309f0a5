package org.mscsplanner.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The first lines of a script: what it is for, the exit codes that its own statements end with, and the plan that it belongs to. */
public final class Head {
    public static final int DONE = 0;
    public static final int WRONG_USE = 1;
    public static final int FAILED = 3;
    public static final int REFUSED = 5;

    private static final Map<Integer, String> MEANING = Map.of(DONE, "done", WRONG_USE, "wrong arguments", FAILED, "a step failed",
            REFUSED, "refused before anything was changed");

    private Head() { }

    /**
     * The head of a body whose every exit is a number.
     *
     * @param remarks one a line
     */
    public static List<Statement> of(List<String> remarks, List<List<Statement>> body, String planDigest) {
        List<String> lines = new ArrayList<>(remarks);
        lines.add("Exit codes: " + exits(body).stream().map(code -> code + " " + MEANING.get(code)).collect(Collectors.joining(", ")) + ".");
        return withCodes(lines, planDigest);
    }

    /** The head of a script whose remarks tell its exit codes already. */
    public static List<Statement> withCodes(List<String> remarks, String planDigest) {
        List<Statement> head = new ArrayList<>(List.of(new Statement.EchoOff(), new Statement.SetLocal()));
        remarks.forEach(r -> head.add(new Statement.Remark(r)));
        head.add(new Statement.Remark("plan.json SHA-256 " + planDigest));
        return head;
    }

    private static SortedSet<Integer> exits(List<List<Statement>> body) {
        SortedSet<Integer> codes = new TreeSet<>();
        body.forEach(section -> section.forEach(s -> {
            if (s instanceof Statement.Exit exit) {
                codes.add(exit.code());
            }
        }));
        return codes;
    }
}
