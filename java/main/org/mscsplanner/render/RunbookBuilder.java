package org.mscsplanner.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Node;
import org.mscsplanner.plan.ConfirmTask;
import org.mscsplanner.plan.Phase;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Risk;
import org.mscsplanner.plan.StageEditedFile;
import org.mscsplanner.plan.Step;
import org.mscsplanner.text.Markdown;

/** From a plan to the view of the runbook: what stands where, with every text escaped. */
final class RunbookBuilder {
    private final GeneralSpec spec;
    private final Plan plan;
    private final ScriptFiles scripts;
    private final String approval;
    private final List<Rendering.Accepted> accepted;
    private final Map<String, String> scriptOf = new TreeMap<>();

    RunbookBuilder(GeneralSpec spec, Plan plan, ScriptFiles scripts, String approval, List<Rendering.Accepted> accepted) {
        this.spec = spec;
        this.plan = plan;
        this.scripts = scripts;
        this.approval = approval;
        this.accepted = List.copyOf(accepted);
        scripts.parts().forEach(p -> p.steps().forEach(s -> scriptOf.put(s.id(), p.path())));
    }

    RunbookView view() {
        List<Step> steps = plan.steps();
        long outages = steps.stream().filter(s -> s.risk() == Risk.OUTAGE).count();
        int byHand = (int) steps.stream().filter(s -> s.target().isPerson()).count();
        return new RunbookView(md(plan.scope().name()), md(plan.scope().cluster() + " (" + plan.scope().os().title() + ")"),
                md(plan.scope().change().isEmpty() ? "none given" : plan.scope().change()),
                md(spec.change().contacts().isEmpty() ? "none given" : String.join("; ", spec.change().contacts())),
                approval, approval.substring(0, 16),
                PlanText.duration(steps.stream().mapToLong(s -> s.bounds().leastSeconds()).sum()),
                PlanText.duration(steps.stream().mapToLong(s -> s.bounds().mostSeconds()).sum()),
                plan.scope().windowMinutes() == 0 ? "none given" : PlanText.duration(plan.scope().windowMinutes() * 60),
                steps.size(), steps.size() - byHand, byHand, (int) outages,
                accepted.stream().map(a -> new RunbookView.Acceptance(a.code(), md(a.place()), md(a.message()), md(a.reason()))).toList(),
                spec.decisions().stream().map(d -> new RunbookView.Choice(md(d.topic()), md(d.choice()), md(d.reason()))).toList(),
                spec.target().nodes().stream().sorted(Comparator.comparing(Node::name)).map(n -> new RunbookView.NodeRow(
                        md(n.name().text()), n.kind() == Node.Kind.VIRTUAL ? "virtual" : "physical", md(n.address().text()))).toList(),
                phases(), scripts.parts().stream().map(p -> new RunbookView.ScriptRow(p.path(), md(p.target().node().text()),
                        md(p.steps().get(0).id() + (p.steps().size() == 1 ? "" : " to " + p.steps().get(p.steps().size() - 1).id())))).toList(),
                plan.unmanaged().stream().map(RunbookBuilder::md).toList());
    }

    private List<RunbookView.PhaseBlock> phases() {
        List<RunbookView.PhaseBlock> blocks = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            List<RunbookView.StepBlock> steps = plan.steps().stream().filter(s -> s.phase() == phase).map(this::step).toList();
            if (!steps.isEmpty()) {
                blocks.add(new RunbookView.PhaseBlock(phase.number(), md(phase.title()), "phase-" + phase.number(), steps));
            }
        }
        return blocks;
    }

    private RunbookView.StepBlock step(Step step) {
        List<String> commands = scripts.typed(step);
        return new RunbookView.StepBlock(plan.number(step), Markdown.code(step.id()), "step-" + step.id().replace('/', '-'),
                md(step.title()), where(step), scriptOf.getOrDefault(step.id(), ""), md(step.reason().sentence()),
                String.join(", ", step.reason().refs()), step.risk().word(), PlanText.duration(step.bounds().leastSeconds()),
                PlanText.duration(step.bounds().mostSeconds()), step.gate() ? "yes" : "no",
                instructions(step).stream().map(RunbookBuilder::md).toList(), commands, Markdown.fence(String.join("\n", commands)),
                md(step.gui()), md(step.check()), md(step.action() instanceof ConfirmTask c ? c.ifNot() : ""),
                md((step.undo().possible() ? "" : "None: ") + step.undo().text()));
    }

    private static String where(Step step) {
        String node = step.target().node().text();
        if (step.target().isPerson()) {
            return node.isEmpty() ? "a person" : md("a person, about " + node);
        }
        return md(node + switch (step.target().kind()) {
            case CLUSTER -> " (once for the cluster)";
            case OWNER -> " (as owner of the group)";
            default -> "";
        });
    }

    private static List<String> instructions(Step step) {
        if (step.action() instanceof ConfirmTask c) {
            return c.fields().isEmpty() ? c.instructions() : Stream.concat(c.instructions().stream(),
                    Stream.of("Write down: " + String.join("; ", c.fields()) + ".")).toList();
        }
        if (step.action() instanceof StageEditedFile s) {
            return List.of(
                    "Copy " + s.file() + " from " + s.node() + " to the folder " + StageEditedFile.FOLDER + " beside the scripts, as "
                            + s.originalName() + " and once more as " + s.editedName() + ".",
                    "On the workstation: java -jar mscs-planner.jar vpxd-cfg " + StageEditedFile.FOLDER + "\\" + s.editedName()
                            + " --managed-ip " + s.text(),
                    "Compare the two copies: they differ in the element " + s.element() + " and nowhere else.",
                    "Copy the folder " + StageEditedFile.FOLDER + " beside the scripts on " + s.node() + ".");
        }
        return List.of();
    }

    private static String md(String text) {
        return Markdown.inline(text);
    }
}
