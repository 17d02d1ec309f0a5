package org.mscsplanner.proof;

import java.util.Optional;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.Facts;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.tool.Answer;
import org.mscsplanner.simulate.tool.Session;
import org.mscsplanner.simulate.tool.Toolbox;

/** Lets one fault happen, once, and keeps the facts of that moment. */
final class FaultWatch implements Watch {
    private static final int ACCESS_DENIED = 5;
    /** ERROR_TIMEOUT. */
    private static final int TIMEOUT = 1460;

    private final Fault fault;
    private final Machine here;
    private String step = "";
    private int calls;
    private boolean harmless;
    private Optional<Facts> atFault = Optional.empty();

    FaultWatch(Fault fault, Machine here) {
        this.fault = fault;
        this.here = here;
    }

    /** What was so when it happened; empty when it never did. */
    Optional<Facts> atFault() {
        return atFault;
    }

    /** True when there was nothing to wait for. */
    boolean isHarmless() {
        return harmless;
    }

    @Override
    public boolean step(World world, String id) {
        step = id;
        calls = 0;
        return true;
    }

    private void note(World world) {
        atFault = Optional.of(Baseline.facts(world));
    }

    @Override
    public Optional<Answer> instead(World world, String running, String program, String tail) {
        boolean now = atFault.isEmpty() && step.equals(fault.step()) && calls++ == fault.call();
        if (!now) {
            return Optional.empty();
        }
        switch (fault.kind()) {
            case REFUSED -> {
                note(world);
                return Optional.of(new Answer(Toolbox.knows(program) ? ACCESS_DENIED : 1, "Access was denied.\r\n"));
            }
            case TIMED_OUT -> {
                return Optional.of(timeOut(world, program, tail));
            }
            case MISSING -> {
                here.missingTools().add(fault.program());
                note(world);
            }
            case OTHER_NODE_DIES, OWN_NODE_DIES -> {
                world.membership().crash(fault.node());
                note(world);
                if (fault.kind() == Fault.Kind.OWN_NODE_DIES) {
                    return Optional.of(new Answer(-1, ""));
                }
            }
        }
        return Optional.empty();
    }

    /** What waits goes on after the wait. */
    private Answer timeOut(World world, String program, String tail) {
        boolean waits = program.equals("cluster") && tail.contains("/wait:");
        Answer answer = waits ? Toolbox.run(new Session(world, here), program, tail.replaceAll("/wait:[0-9]+", "/wait:0"), "")
                : new Answer(TIMEOUT, "It took too long.\r\n");
        note(world);
        harmless = waits && answer.code() != world.cluster().readings().stillPending();
        return answer;
    }

    /** Puts everything right again: programs and nodes; what is under way ends. */
    void repair(World world) {
        here.missingTools().remove(fault.program());
        if (!fault.node().isEmpty()) {
            world.membership().start(fault.node());
        }
        Aftermath.settle(world);
    }
}
