package org.mscsplanner.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.obstacle.Obstacle;

/** What of the state is in the way of a plan, in a sentence each: the same words at the terminal and in the documents. */
public final class ObstacleText {
    private ObstacleText() { }

    /** For a terminal: in English, with steps by their ids. */
    public static List<String> of(Plan plan, GeneralSpec spec, State from) {
        List<Obstacle> all = Obstacle.of(plan, spec, from);
        if (all.isEmpty()) {
            return List.of();
        }
        Wording wording = Wording.builtIn();
        return all.stream().map(o -> text(wording, o, ids(wording, o.steps()), UnaryOperator.identity()).toString()).toList();
    }

    private static Text ids(Wording wording, List<Step> steps) {
        String first = steps.get(0).id();
        return steps.size() == 1 ? Text.plain(first) : wording.text("obstacle.steps", "step", first, "count", steps.size() - 1);
    }

    /**
     * For page one and the change form: an alarm each.
     *
     * @param steps the numbers of steps, as this document sets them
     */
    static List<Block> blocks(Pen pen, Function<List<Step>, Text> steps) {
        Material m = pen.material();
        return Obstacle.of(m.plan(), m.spec(), m.from()).stream()
                .<Block>map(o -> new Block.Paragraph(text(pen.wording(), o, steps.apply(o.steps()), pen::clean), Block.Tone.ALARM)).toList();
    }

    private static Text text(Wording wording, Obstacle obstacle, Text steps, UnaryOperator<String> clean) {
        List<Object> facts = new ArrayList<>(List.of("steps", steps));
        obstacle.facts().forEach((name, value) -> facts.addAll(List.of(name, clean.apply(value))));
        return wording.text("obstacle." + obstacle.kind().word(), facts.toArray());
    }
}
