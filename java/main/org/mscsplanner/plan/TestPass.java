package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.ManualTask.Moment;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;
import org.mscsplanner.plan.action.CheckRegistry;
import org.mscsplanner.plan.action.ConfirmTask;
import org.mscsplanner.plan.action.MoveGroup;

/**
 * Phase 7: move each group to every other node and back, with what a person sees at both ends. The way back is part of
 * the test: a fault of the synchronisation may show only there (I-51). A group that one node alone may own is looked at
 * where it is.
 */
final class TestPass {
    private static final Phase PHASE = Phase.TESTS;
    private static final Reason AWAY = Reason.of("A failover that was never tried is a hope.", "R-157", "R-160", "R-162", "D-11");
    private static final Reason HOME = Reason.of("The way back can fail although the way there worked.", "I-51");

    private static final String CHOICE = " Where a resource may choose between others, those that this node cannot run stay offline; clients do not reach an address among them.";

    private TestPass() { }

    static void plan(Blueprint in, Drafts out) {
        for (Group group : in.groupsWithResources()) {
            Drafts tests = new Drafts();
            for (Name node : in.others(group)) {
                boolean first = node.equals(in.others(group).get(0));
                away(in, group, node, first, tests);
            }
            home(in, group, tests);
            out.addAll(tests);
        }
    }

    private static void away(Blueprint in, Group group, Name node, boolean first, Drafts out) {
        Drafts judged = new Drafts();
        if (first) {
            ManualPass.tests(in, Moment.AWAY, group.name(), tried(in, group), judged);
        }
        if (judged.ids().isEmpty()) {
            confirm(in, group, node, true, judged);
        }
        List<String> goals = judged.ids();
        String move = move(in, group, node, AWAY, goals, out);
        OnlinePass.ready(in, PHASE, group, node, "ready-on-" + in.slug(node), List.of(move), out);
        arrived(in, group, node, goals, out);
        out.addAll(judged);
    }

    /** @param out the tests of this group so far */
    private static void home(Blueprint in, Group group, Drafts out) {
        boolean moved = !in.others(group).isEmpty();
        Drafts judged = new Drafts();
        ManualPass.tests(in, Moment.HOME, group.name(), tried(in, group), judged);
        if (judged.ids().isEmpty()) {
            confirm(in, group, group.primaryNode(), moved, judged);
        }
        if (!moved) {
            out.addAll(judged);
            return;
        }
        List<String> goals = new ArrayList<>(judged.ids());
        goals.addAll(out.idsOf(PHASE));
        String move = move(in, group, group.primaryNode(), HOME, goals, out);
        OnlinePass.ready(in, PHASE, group, group.primaryNode(), "ready-at-home", List.of(move), out);
        out.addAll(judged);
    }

    /** Values that a checkpoint carries are read on the node that nobody wrote them to (R-151, D-02). */
    private static void arrived(Blueprint in, Group group, Name node, List<String> goals, Drafts out) {
        in.registry(group).forEach((key, values) -> {
            if (group.resources().stream().anyMatch(r -> r.registryCheckpoints().stream().anyMatch(k -> k.covers(key)))) {
                out.support(new Step(in.id(PHASE, Name.of(key.text()), "arrived-on", node), PHASE, StepTarget.node(node),
                        new CheckRegistry(node, key, values),
                        Reason.of("The cluster restored the key from its checkpoint; nobody wrote it on this node.", "R-151", "D-02"),
                        Bounds.QUICK, false, List.of()), goals);
            }
        });
    }

    /** The moves of a group, away and home. */
    static List<String> moveIds(Blueprint in, Group group) {
        return in.nodes().stream().map(n -> in.moveId(PHASE, group.name(), group, n)).toList();
    }

    private static String move(Blueprint in, Group group, Name node, Reason why, List<String> goals, Drafts out) {
        return out.support(new Step(in.moveId(PHASE, group.name(), group, node), PHASE, StepTarget.cluster(group.primaryNode()),
                new MoveGroup(group.name(), node, Waits.moveSeconds(group), true), why,
                new Bounds(10, Waits.moveSeconds(group)), false, List.of()), goals);
    }

    private static void confirm(Blueprint in, Group group, Name node, boolean moved, Drafts out) {
        String id = in.id(PHASE, group.name(), "works-on", node);
        out.goal(Step.ofPerson(PHASE, new ConfirmTask(id, node, "Check that clients reach \"" + group.name() + "\" on " + node,
                        List.of("In " + in.tool() + " every resource of \"" + group.name() + "\" is Online on " + node + "."
                                        + (group.resources().stream().allMatch(r -> r.dependsOn().isPlain()) ? "" : CHOICE),
                                "Use the group's service from a computer outside the cluster" + under(group) + "."),
                        List.of(), "Clients work as before.", (moved ? "Move the group back and look" : "Look") + " into the event log of " + node + ".",
                        moved ? List.of("time of the move", "time when clients worked again", "tested by") : List.of("time when clients worked", "tested by"), false),
                Reason.of("The cluster knows that the resources are online, not that somebody can work.", "I-31"),
                new Bounds(60, 1200), true, List.of()), tried(in, group));
    }

    /** New resources, and what the application finds where the plan writes it: in another place or with another value nobody has seen it work yet. */
    private static List<String> tried(Blueprint in, Group group) {
        return Stream.of(in.resources(group).stream().map(r -> ResourceSteps.createId(in, Phase.GROUP, r.name())), in.registry(group).keySet().stream().map(in::writeId),
                in.spec().fileEdits().stream().filter(e -> e.group().equals(group.name())).map(e -> PrimaryPass.installId(in, e))).flatMap(s -> s).toList();
    }

    /** What clients know it by; once that is another one, nobody has tried it yet ({@link Outdated}). */
    private static String under(Group group) {
        List<String> known = Stream.of(group.privateTexts(Resource.NETWORK_NAME, "Name"), group.privateTexts(Resource.IP_ADDRESS, "Address"))
                .flatMap(texts -> texts.stream().sorted()).toList();
        return known.isEmpty() ? "" : ", under " + String.join(", ", known);
    }
}
