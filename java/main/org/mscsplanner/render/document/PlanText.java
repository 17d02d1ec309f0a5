package org.mscsplanner.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.mscsplanner.plan.Bounds;
import org.mscsplanner.plan.Phase;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.Risk;
import org.mscsplanner.text.Columns;
import org.mscsplanner.text.Shown;

/** A plan for a terminal or a mail: no line is longer than 80 characters, one line a step and its reason below. */
public final class PlanText {
    static final int WIDTH = 80;

    private final Plan plan;
    private final Wording wording;
    private final UnaryOperator<String> prose;
    private final List<String> out = new ArrayList<>();

    private PlanText(Plan plan, Wording wording, UnaryOperator<String> prose) {
        this.plan = plan;
        this.wording = wording;
        this.prose = prose;
    }

    /** In English, with LF line ends. */
    public static String of(Plan plan) {
        return of(plan, Wording.builtIn(), UnaryOperator.identity(), "");
    }

    /**
     * In any language, with LF line ends.
     *
     * @param prose what becomes of the plan's own sentences
     * @param foot the last line; empty for none
     */
    static String of(Plan plan, Wording wording, UnaryOperator<String> prose, String foot) {
        PlanText text = new PlanText(plan, wording, prose);
        text.all(foot);
        return String.join("\n", text.out) + "\n";
    }

    private void all(String foot) {
        wrap("", "", wording.say("plan.title", "name", plan.scope().name(), "cluster", plan.scope().cluster().text(), "os", plan.scope().os().title()));
        if (plan.isEmpty()) {
            wrap("", "", wording.say("plan.nothing"));
        } else {
            Bounds all = Bounds.of(plan.steps());
            wrap("", "", wording.say("plan.steps", "all", Integer.toString(plan.steps().size()), "scripted", Long.toString(count(true)), "byHand", Long.toString(count(false)),
                    "least", Durations.of(all.leastSeconds()), "most", Durations.of(all.mostSeconds())));
            wrap("", "", wording.say("plan.marks"));
        }
        Phase phase = null;
        for (int i = 0; i < plan.steps().size(); i++) {
            Step step = plan.steps().get(i);
            if (step.phase() != phase) {
                phase = step.phase();
                out.add("");
                wrap("", "", wording.say("phase", "number", phase.number(), "title", wording.phase(phase, plan.scope().nodes().size())));
            }
            step(i + 1, step);
        }
        if (!plan.unmanaged().isEmpty()) {
            out.add("");
            wrap("", "  ", wording.say("plan.unmanaged", "objects", String.join(", ", plan.unmanaged().stream().map(prose).toList())));
        }
        if (!foot.isEmpty()) {
            out.add("");
            wrap("", "", foot);
        }
    }

    private void step(int number, Step step) {
        String marks = (step.risk() == Risk.OUTAGE ? "!" : " ") + (step.gate() ? "*" : " ");
        String where = step.target().isPerson() ? wording.say("where.person") : step.target().node().text();
        String head = Columns.right(Integer.toString(number), 3) + " " + marks + " " + Columns.left(where, 10) + " ";
        String next = " ".repeat(Math.min(head.length(), 18));
        wrap(head, next, prose.apply(step.title()));
        wrap(next, next, wording.say("plan.because", "reason", prose.apply(step.reason().sentence())));
    }

    private long count(boolean scripted) {
        return plan.steps().stream().filter(s -> s.target().isPerson() != scripted).count();
    }

    /** At blanks; a word that is longer than a line is broken. */
    private void wrap(String first, String next, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String part : Shown.line(text).split(" ")) {
            String word = part;
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.add(line.toString().stripTrailing());
                line = new StringBuilder(next);
                empty = true;
            }
            while (line.length() + word.length() > WIDTH && empty) {
                int fits = WIDTH - line.length();
                out.add(line + word.substring(0, fits));
                word = word.substring(fits);
                line = new StringBuilder(next);
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.add(line.toString().stripTrailing());
    }
}
