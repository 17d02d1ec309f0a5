package org.mscsplanner.plan;

import java.util.List;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.ManualTask.Moment;
import org.mscsplanner.model.State;

/**
 * Plans a sound spec against a state: first every step in order, as if nothing were there, then only those that the
 * state makes necessary.
 *
 * <p>The order of the passes is the order of the phases. It keeps the rules that cost an edit or an outage when broken:
 * services stop before anything is clustered (I-11, I-12); a checkpoint is taken on the primary node after the value was
 * written and read back (I-10); files are copied before the first online; the sync is set up after the failover
 * test and proved by a second move (I-26, I-51).
 */
public final class Planner {
    private Planner() { }

    /**
     * The plan.
     *
     * @param spec without unacknowledged errors; the result does not depend on the order of its lists
     * @param specDigest of the canonical spec
     * @param stateFingerprint of the canonical state
     */
    public static Plan plan(GeneralSpec spec, String specDigest, State from, String stateFingerprint) {
        Blueprint in = new Blueprint(spec);
        List<Step> steps = Gates.wire(Difference.needed(allSteps(in), from)).stream().map(s -> s.knowing(from)).toList();
        Scope scope = new Scope(spec.name(), spec.change().number(), spec.change().windowMinutes(), spec.target().cluster(),
                spec.target().domain(), spec.target().os(), spec.target().architecture(), spec.target().nodeNames());
        return new Plan(scope, specDigest, stateFingerprint, steps, Unmanaged.of(spec, from));
    }

    private static List<Draft> allSteps(Blueprint in) {
        Drafts out = new Drafts();
        for (Phase phase : Phase.values()) {
            ManualPass.plan(in, phase, Moment.START, out);
            scripted(in, phase, out);
            ManualPass.plan(in, phase, Moment.END, out);
        }
        return out.all();
    }

    private static void scripted(Blueprint in, Phase phase, Drafts out) {
        switch (phase) {
            case COLLECT -> NamePass.plan(in, out);
            case CLUSTER -> {
                WitnessPass.plan(in, out);
                ComputerAccountPass.plan(in, out);
            }
            case PRIMARY, SECONDARY -> ServicePass.plan(in, phase, out);
            case GROUP -> GroupPass.plan(in, out);
            case PRIMARY_SYNC -> PrimaryPass.plan(in, out);
            case SECONDARY_SYNC -> {
                AccountPass.look(in, out);
                in.nodes().forEach(node -> {
                    CopyPass.plan(in, node, out);
                    AccountPass.make(in, node, out);
                });
            }
            case ONLINE -> OnlinePass.plan(in, out);
            case TESTS -> TestPass.plan(in, out);
            case SYNC_JOBS -> SyncPass.plan(in, out);
            default -> { }
        }
    }
}
