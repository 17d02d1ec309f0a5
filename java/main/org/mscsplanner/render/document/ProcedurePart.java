package org.mscsplanner.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mscsplanner.model.Name;
import org.mscsplanner.plan.Phase;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.StepTarget;
import org.mscsplanner.plan.action.ConfirmTask;
import org.mscsplanner.plan.action.Risk;
import org.mscsplanner.render.document.Block.Fact;
import org.mscsplanner.render.document.Block.StepCard;
import org.mscsplanner.render.document.Block.Stop;
import org.mscsplanner.render.document.Document.Chapter;
import org.mscsplanner.render.document.Document.Part;
import org.mscsplanner.render.document.Material.ScriptPart;

/** The phases, for the person at the keyboard: who does what in lanes, then each step with its command and what to expect. */
final class ProcedurePart {
    private final Pen pen;
    private final Overview overview;
    private final List<Name> lanes;
    private final Map<String, ScriptPart> scripts;

    ProcedurePart(Pen pen, Overview overview) {
        this.pen = pen;
        this.overview = overview;
        this.lanes = overview.plan().scriptedNodes();
        this.scripts = pen.material().scriptsByStep();
    }

    Part part() {
        List<Chapter> chapters = new ArrayList<>(List.of(howTo()));
        for (Phase phase : Phase.values()) {
            chapters.add(phase(phase));
        }
        return new Part("procedure", pen.words("part.procedure"), chapters);
    }

    private Chapter howTo() {
        List<Block> blocks = new ArrayList<>();
        List<Text> rules = new ArrayList<>(List.of(pen.say("howto.1"), pen.say("howto.2"), pen.say("howto.3"), pen.say("howto.4"), pen.say("howto.5")));
        if (overview.spec().target().os().hasOptionalClusterExe()) {
            rules.add(pen.say("howto.feature"));
        }
        blocks.add(new Block.Items(true, rules));
        if (!pen.material().scripts().isEmpty()) {
            blocks.add(pen.table("scripts.head", pen.material().scripts().stream().map(s -> List.of(Text.code(s.path()), pen.name(s.node()), steps(s), Text.code(s.undo()))).toList()));
        }
        return pen.chapter("how-to", blocks);
    }

    private Text steps(ScriptPart script) {
        Step first = overview.plan().step(script.steps().get(0)).orElseThrow();
        Step last = overview.plan().step(script.steps().get(script.steps().size() - 1)).orElseThrow();
        return first == last ? pen.stepLink(first) : pen.say("outage.steps", "from", pen.stepLink(first), "to", pen.stepLink(last));
    }

    private Chapter phase(Phase phase) {
        List<Step> steps = overview.plan().steps().stream().filter(s -> s.phase() == phase).toList();
        String title = pen.words("phase", "number", phase.number(), "title", pen.phase(phase));
        List<Block> blocks = new ArrayList<>();
        if (steps.isEmpty()) {
            blocks.add(pen.paragraph("phase.empty"));
        } else {
            blocks.add(board(steps));
            steps.forEach(s -> blocks.add(card(s)));
        }
        return new Chapter("phase-" + phase.number(), title, blocks);
    }

    private Block.Lanes board(List<Step> steps) {
        List<String> names = new ArrayList<>(List.of(pen.words("lane.person")));
        lanes.forEach(n -> names.add(pen.clean(n.text())));
        return new Block.Lanes(names, steps.stream().map(s -> new Stop(s.target().isPerson() ? 1 : 2 + lanes.indexOf(s.target().node()),
                Integer.toString(pen.number(s)), pen.prose(s.title()).toString(), Pen.anchor(s), String.join(", ", marks(s)))).toList());
    }

    private List<String> marks(Step step) {
        List<String> marks = new ArrayList<>();
        if (step.risk() == Risk.OUTAGE || step.risk() == Risk.NO_RETURN) {
            marks.add(pen.words("risk." + step.risk().word()));
        }
        if (step.gate()) {
            marks.add(pen.words("gate"));
        }
        if (step.action() instanceof ConfirmTask c && c.optional()) {
            marks.add(pen.words("optional"));
        }
        return marks;
    }

    private StepCard card(Step step) {
        Text head = pen.say("step.head", "number", pen.number(step), "node", where(step), "title", pen.prose(step.title()));
        List<String> commands = pen.material().typed().getOrDefault(step.id(), List.of()).stream().map(pen::clean).toList();
        return new StepCard(Pen.anchor(step), head, marks(step), instructions(step), commands, facts(step), pen.say("step.done"));
    }

    private String where(Step step) {
        return step.target().isPerson() ? pen.words(step.target().node().isEmpty() ? "where.person" : "where.personOn", "node", step.target().node())
                : pen.clean(step.target().node().text());
    }

    private List<Fact> facts(Step step) {
        List<Fact> list = new ArrayList<>();
        list.add(pen.fact("step.expected", pen.prose(step.check())));
        list.add(pen.fact("step.ifNot", ifNot(step)));
        if (step.action() instanceof ConfirmTask c && !c.fields().isEmpty()) {
            list.add(pen.fact("step.evidence", Text.joined("; ", c.fields().stream().map(f -> pen.prose(f).and(pen.say("step.evidence.line"))).toList())));
        }
        String gui = overview.plan().gui(step);
        if (!gui.isEmpty()) {
            list.add(pen.fact("step.gui", pen.prose(gui)));
        }
        list.add(pen.fact("step.undo", step.undo().possible() ? pen.prose(step.undo().text()) : pen.say("step.noUndo", "why", pen.prose(step.undo().text()))));
        if (!step.reason().sentence().isEmpty() || !step.reason().refs().isEmpty()) {
            list.add(pen.fact("step.why", pen.prose(step.reason().sentence()).and(Text.plain(Pen.refs(step.reason().refs())))));
        }
        list.add(pen.fact("step.about", about(step)));
        return list;
    }

    private Text about(Step step) {
        // What a person does may change much: the plan cannot tell.
        String risk = step.target().isPerson() && step.risk() == Risk.READ ? "risk.person" : "risk." + step.risk().word();
        Text place = pen.say("step.about.text", "id", Text.code(step.id()), "risk", pen.say(risk),
                "least", Durations.of(step.bounds().leastSeconds()), "most", Durations.of(step.bounds().mostSeconds()));
        if (step.target().kind() == StepTarget.Kind.OWNER || step.target().kind() == StepTarget.Kind.CLUSTER) {
            place = place.and(pen.say("step.about." + step.target().kind().word()));
        }
        return script(step).map(s -> pen.say("step.about.script", "script", Text.code(s.path()))).map(place::and).orElse(place);
    }

    private Text ifNot(Step step) {
        if (step.action() instanceof ConfirmTask c) {
            return c.ifNot().isEmpty() ? pen.say("step.ifNot.person") : pen.prose(c.ifNot());
        }
        return script(step).map(s -> pen.say("step.ifNot.script", "script", Text.code(s.path()), "id", step.id(), "undo", Text.code(s.undo())))
                .orElse(pen.say("step.ifNot.person"));
    }

    private Optional<ScriptPart> script(Step step) {
        return Optional.ofNullable(scripts.get(step.id()));
    }

    private List<Text> instructions(Step step) {
        return step.action().instructions().stream().map(pen::prose).toList();
    }
}
