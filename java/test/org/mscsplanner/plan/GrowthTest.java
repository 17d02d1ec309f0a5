package org.mscsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.mscsplanner.check.Checker;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.SampleSpecs;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.checkpoint.Foresight;

/** What a group of many resources costs, told by the memory that is asked for: unlike time it is the same on every machine. */
class GrowthTest {
    private static final int SMALL = 250;
    private static final int LARGE = 4 * SMALL;
    /** Four for what grows along, sixteen for what grows with the square. */
    private static final long MOST_TIMES = 8;

    @Test
    void checking_planning_and_foresight_do_not_grow_with_the_square() {
        grows("check", Checker::check);
        grows("plan", GrowthTest::plan);
        grows("foresight", spec -> Foresight.of(plan(spec), State.NOTHING));
    }

    private interface Work {
        Object of(GeneralSpec spec);
    }

    private static Plan plan(GeneralSpec spec) {
        return Planner.plan(spec, "", State.NOTHING, "");
    }

    private static void grows(String what, Work work) {
        bytes(work, SMALL);
        long small = bytes(work, SMALL);
        long large = bytes(work, LARGE);
        assertTrue(large <= MOST_TIMES * small, what + ": " + small + " bytes for " + SMALL + " services, " + large + " for " + LARGE);
    }

    private static long bytes(Work work, int services) {
        GeneralSpec spec = SampleSpecs.chain(services);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.of(spec);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
