package org.mscsplanner.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mscsplanner.model.Name;
import org.mscsplanner.plan.Phase;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Risk;
import org.mscsplanner.plan.Step;

/** A plan for a terminal or a mail: 80 columns, ASCII rules, one line a step and its reason below. */
public final class PlanText {
    private static final int WIDTH = 80;

    private PlanText() { }

    /** LF line ends. */
    public static String of(Plan plan) {
        List<String> out = new ArrayList<>();
        out.add("Plan " + plan.scope().name() + " for the cluster " + plan.scope().cluster() + " (" + plan.scope().os().title() + ")");
        if (plan.isEmpty()) {
            out.add("Nothing to do: the state shows everything that the spec asks for.");
        } else {
            out.add(plan.steps().size() + " steps, " + count(plan, true) + " by script and " + count(plan, false) + " by a person; "
                    + duration(plan.steps().stream().mapToLong(s -> s.bounds().leastSeconds()).sum()) + " at least, "
                    + duration(plan.steps().stream().mapToLong(s -> s.bounds().mostSeconds()).sum()) + " at most");
            out.add("! outage for clients   * a gate: what follows waits for it");
        }
        Phase phase = null;
        for (Step step : plan.steps()) {
            if (step.phase() != phase) {
                phase = step.phase();
                out.add("");
                out.add("Phase " + phase.number() + "  " + phase.title());
            }
            step(plan, step, out);
        }
        if (!plan.unmanaged().isEmpty()) {
            out.add("");
            out.add("Not in the spec, and left alone: " + String.join(", ", plan.unmanaged()));
        }
        return String.join("\n", out) + "\n";
    }

    private static void step(Plan plan, Step step, List<String> out) {
        String marks = (step.risk() == Risk.OUTAGE ? "!" : " ") + (step.gate() ? "*" : " ");
        String head = String.format(Locale.ROOT, "%3d %s %-10s ", plan.number(step), marks, where(step));
        wrap(head, " ".repeat(head.length()), step.title(), out);
        wrap(" ".repeat(head.length()), " ".repeat(head.length()), "because: " + step.reason().sentence(), out);
    }

    private static String where(Step step) {
        Name node = step.target().node();
        if (step.target().isPerson()) {
            return "person";
        }
        return node.text();
    }

    private static long count(Plan plan, boolean scripted) {
        return plan.steps().stream().filter(s -> s.target().isPerson() != scripted).count();
    }

    /** {@code 45 s}, {@code 12 min}, {@code 3 h 20 min}; minutes are rounded up. */
    static String duration(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        long minutes = (seconds + 59) / 60;
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }

    private static void wrap(String first, String next, String text, List<String> out) {
        StringBuilder line = new StringBuilder(first);
        int used = 0;
        for (String word : text.split(" ")) {
            if (used > 0 && line.length() + 1 + word.length() > WIDTH) {
                out.add(line.toString().stripTrailing());
                line = new StringBuilder(next);
                used = 0;
            }
            line.append(used == 0 ? "" : " ").append(word);
            used++;
        }
        out.add(line.toString().stripTrailing());
    }
}
