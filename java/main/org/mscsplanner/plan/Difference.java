package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mscsplanner.model.State;

/**
 * Which of all steps a state makes necessary. A goal is kept when it does not hold at its turn and is asked for; a step that serves
 * others when one of them is kept and it does not hold itself. Keeping a step can break a goal that held before (a
 * group that is taken offline must come online again), so the question is asked until nothing is added. What persons did for a
 * value that is replaced is done again.
 */
final class Difference {
    private Difference() { }

    static List<Step> needed(List<Draft> all, State from) {
        Set<String> kept = new HashSet<>();
        settle(all, from, kept);
        if (kept.addAll(Outdated.of(all, kept, from))) {
            settle(all, from, kept);
        }
        return all.stream().map(Draft::step).filter(s -> kept.contains(s.id())).toList();
    }

    private static void settle(List<Draft> all, State from, Set<String> kept) {
        boolean more = true;
        while (more) {
            more = pass(all, from, kept);
        }
    }

    /** One round; true when a step was added. */
    private static boolean pass(List<Draft> all, State from, Set<String> kept) {
        int before = kept.size();
        State now = from;
        List<State> atTurn = new ArrayList<>(all.size());
        for (Draft draft : all) {
            atTurn.add(now);
            Step step = draft.step();
            if (draft.isGoal() && !step.action().holds(now) && draft.when().test(now)) {
                kept.add(step.id());
            }
            if (kept.contains(step.id())) {
                now = step.action().effect(now);
            }
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Draft draft = all.get(i);
            if (draft.serves().stream().anyMatch(kept::contains) && draft.when().test(atTurn.get(i))) {
                kept.add(draft.step().id());
            }
        }
        return kept.size() > before;
    }
}
