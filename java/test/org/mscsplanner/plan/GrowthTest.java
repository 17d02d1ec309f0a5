package org.mscsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mscsplanner.check.Checker;
import org.mscsplanner.graph.Digraph;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.SampleSpecs;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.checkpoint.Foresight;

/** What a group of many resources costs, told by the memory that is asked for: unlike time it is the same on every machine. */
class GrowthTest {
    private static final int SMALL = 250;
    /** Four for what grows along, sixteen for what grows with the square. */
    private static final long MOST_TIMES = 8;

    @Test
    void checking_planning_and_foresight_do_not_grow_with_the_square() {
        grows("check", Checker::check);
        grows("plan", GrowthTest::plan);
        grows("foresight", spec -> Foresight.of(plan(spec), State.NOTHING));
    }

    @Test
    void foresight_of_many_checkpoints_grows_along() {
        grows("foresight", 15, n -> plan(SampleSpecs.checkpoints(n)), plan -> Foresight.of(plan, State.NOTHING));
    }

    @Test
    void leaving_out_what_others_imply_grows_along_with_the_needs_of_each() {
        grows("reduced", 5, GrowthTest::everyOneNeeds, Digraph::reduced);
    }

    private static Digraph<Integer> everyOneNeeds(int earlier) {
        Digraph.Builder<Integer> builder = Digraph.builder();
        IntStream.range(0, 100).forEach(i -> IntStream.range(Math.max(0, i - earlier), i).forEach(to -> builder.edge(i, to)));
        return builder.build();
    }

    private static Plan plan(GeneralSpec spec) {
        return Planner.plan(spec, "", State.NOTHING, "");
    }

    private static void grows(String what, Consumer<GeneralSpec> work) {
        grows(what, SMALL, SampleSpecs::chain, work);
    }

    private static <T> void grows(String what, int size, IntFunction<T> of, Consumer<T> work) {
        bytes(of.apply(size), work);
        long small = bytes(of.apply(size), work);
        long large = bytes(of.apply(4 * size), work);
        assertTrue(large <= MOST_TIMES * small, what + ": " + small + " bytes for " + size + ", " + large + " for four times as many");
    }

    private static <T> long bytes(T of, Consumer<T> work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.accept(of);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
