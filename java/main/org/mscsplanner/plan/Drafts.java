package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.mscsplanner.model.State;

/** The complete list of steps in order, as passes write it; ids are unique. */
final class Drafts {
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    /** A step that is there for its own sake. */
    String goal(Step step) {
        return goal(step, List.of());
    }

    /** The same; it is needed, too, wherever one of some steps is. */
    String goal(Step step, List<String> with) {
        return goal(step, with, undone(step));
    }

    /** The same, where the state asks for it. */
    String goal(Step step, List<String> with, Predicate<State> when) {
        return add(new Draft(step, true, with, when));
    }

    /** A step that is only there for others: a precautionary one always, any other one where it does not hold. */
    String support(Step step, List<String> serves) {
        return support(step, serves, undone(step));
    }

    /** A step that is only there for others, in the states that ask for it. */
    String support(Step step, List<String> serves, Predicate<State> when) {
        if (serves.isEmpty()) {
            throw new IllegalArgumentException(step.id() + " serves nothing");
        }
        return add(new Draft(step, false, serves, when));
    }

    private static Predicate<State> undone(Step step) {
        return state -> step.action().precautionary() || !step.action().holds(state);
    }

    /** Drafts that were collected apart. */
    void addAll(Drafts others) {
        others.drafts.forEach(this::add);
    }

    private String add(Draft draft) {
        String id = draft.step().id();
        if (!taken.add(id)) {
            throw new IllegalStateException("two steps " + id);
        }
        drafts.add(draft);
        return id;
    }

    List<Draft> all() {
        return List.copyOf(drafts);
    }

    /** Ids of the goals. */
    List<String> ids() {
        return drafts.stream().filter(Draft::isGoal).map(d -> d.step().id()).toList();
    }

    /** Ids of the steps of a phase so far. */
    List<String> idsOf(Phase phase) {
        return drafts.stream().filter(d -> d.step().phase() == phase).map(d -> d.step().id()).toList();
    }
}
