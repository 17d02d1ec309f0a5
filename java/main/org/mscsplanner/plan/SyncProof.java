package org.mscsplanner.plan;

import java.util.List;
import java.util.stream.Stream;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.plan.action.ByHand;
import org.mscsplanner.plan.action.ConfirmTask;
import org.mscsplanner.plan.action.MoveGroup;

/** What a person sees of a sync job at work, and the second move around it. */
final class SyncProof {
    private static final Phase PHASE = Phase.SYNC_JOBS;
    private static final Reason SEEN = Reason.of("A sync that nobody saw working is a copy of old files waiting to happen.", "R-154", "D-04", "D-13");
    private static final Reason SECOND_MOVE = Reason.of("The second move proves the sync in both directions.", "I-26", "I-51");

    private final Blueprint in;
    private final SyncJob job;
    private final Group group;

    SyncProof(Blueprint in, SyncJob job) {
        this.in = in;
        this.job = job;
        this.group = in.spec().group(job.group()).orElseThrow();
    }

    /**
     * What a person does and sees; the evidence is the time and who saw it.
     *
     * @param waitSeconds what passes before there is something to see
     */
    record Sight(String title, List<String> todo, List<ByHand> commands, String expected, String ifNot, long waitSeconds) {
        Sight {
            todo = List.copyOf(todo);
            commands = List.copyOf(commands);
        }

        Sight(String title, List<String> todo, List<ByHand> commands, String expected, String ifNot) {
            this(title, todo, commands, expected, ifNot, 0);
        }

        static Sight of(String title, List<String> todo, String expected, String ifNot) {
            return new Sight(title, todo, List.of(), expected, ifNot);
        }

        Sight after(long seconds) {
            return new Sight(title, todo, commands, expected, ifNot, seconds);
        }
    }

    Group group() {
        return group;
    }

    /** The first node that the group can be moved to; {@link Name#NONE} when there is none. */
    Name away() {
        return in.others(group).isEmpty() ? Name.NONE : in.others(group).get(0);
    }

    /** @return the id of the step, which is a gate */
    String confirm(String verb, Name node, Sight sight, List<String> needs, Drafts out) {
        return confirm(verb, node, sight, true, needs, out);
    }

    String confirm(String verb, Name node, Sight sight, boolean gate, List<String> needs, Drafts out) {
        String id = in.id(PHASE, job.name(), verb);
        return out.goal(Step.ofPerson(PHASE, new ConfirmTask(id, node, sight.title(), sight.todo(), sight.commands(), sight.expected(), sight.ifNot(), List.of("time", "seen by"), false),
                SEEN, Bounds.LOOK.after(sight.waitSeconds()), gate, needs));
    }

    /** Moves the group away, lets a person look at it there, and moves it home again. */
    void secondMove(Sight there, List<String> needs, Drafts out) {
        if (away().isEmpty()) {
            return;
        }
        Drafts judged = new Drafts();
        confirm("direction", away(), there, needs, judged);
        List<String> goals = judged.ids();
        move(away(), needs, goals, out);
        out.addAll(judged);
        move(group.primaryNode(), goals, goals, out);
    }

    /** The moves of the group, away and home. */
    List<String> moveIds() {
        return Stream.of(away(), group.primaryNode()).map(n -> in.moveId(PHASE, job.name(), group, n)).toList();
    }

    private void move(Name node, List<String> needs, List<String> goals, Drafts out) {
        out.support(new Step(in.moveId(PHASE, job.name(), group, node), PHASE, StepTarget.cluster(group.primaryNode()),
                new MoveGroup(group.name(), node, Waits.moveSeconds(group), true), SECOND_MOVE,
                new Bounds(10, Waits.moveSeconds(group)), false, needs), goals);
    }
}
