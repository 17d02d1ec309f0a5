package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;
import org.mscsplanner.property.Gen;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.tool.Answer;

/**
 * The disk of a node fills up in the middle of a script, where something is there already: nothing of it is lost. A listing
 * that is cut off would be taken for one in which nothing stands. Every build goes a few places; {@code -Dfull.all=true} all.
 */
class FullDiskTest {
    private static final boolean ALL = Boolean.getBoolean("full.all");

    /** From one program of a script on. */
    private static final class Filling implements Watch {
        private final Name node;
        private final int from;
        private int ran;

        Filling(Name node, int from) {
            this.node = node;
            this.from = from;
        }

        @Override
        public Optional<Answer> instead(World world, String step, String program, String tail) {
            if (ran++ == from) {
                world.machine(node).orElseThrow().setFull(true);
            }
            return Optional.empty();
        }
    }

    private record Lab(Course course, Baseline base, String words) {
        /** While it goes forward: undo leads back, and the script gets to its end once there is room again. */
        void forward(Leg.Script script, int from) {
            int leg = course.legIndex(script.steps().get(0).id());
            World world = base.beforeLeg(leg).copy();
            ScriptRun run = course.run(world, script, new Filling(script.node(), from));
            assertTrue(run.isDone() || run.exit() == 3 || run.exit() == 5, () -> script.name() + run.screen());
            world.machine(script.node()).orElseThrow().setFull(false);
            back(world.copy(), leg, List.of(), script.name() + " with a full disk from program " + from + " on, then back");
            ScriptRun again = course.run(world, script, Watch.NONE);
            assertTrue(again.isDone(), () -> script.name() + " again, after a full disk from program " + from + " on: " + again.screen() + words);
        }

        /** While it goes back. */
        void backward(Leg.Script script, int from) {
            int leg = course.legIndex(script.steps().get(0).id());
            World world = base.afterStep(leg, script.steps().get(script.steps().size() - 1).id()).copy();
            ScriptRun run = course.undo(world, script, new Filling(script.node(), from));
            world.machine(script.node()).orElseThrow().setFull(false);
            back(world, leg, UndoResult.left(run), "undo of " + script.name() + " with a full disk from program " + from + " on, then again");
        }

        private void back(World world, int leg, List<String> left, String what) {
            UndoResult result = new Undoing(course, base).back("", leg, world, left);
            assertTrue(result.isBack(), () -> what + ": " + result.stopped() + result.differences() + words);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.mscsplanner.proof.StartsTest#clusters")
    void what_was_there_comes_back_and_the_script_gets_to_its_end(String name, GeneralSpec spec) {
        Material material = Materials.of(spec, State.NOTHING);
        List<Start> starts = Factors.of(material).starts().all().stream().filter(s -> s.hindrance().isEmpty()).toList();
        assertFalse(starts.isEmpty());
        Gen.forAll(1, gen -> {
            Start start = gen.oneOf(starts);
            Course course = new Course(material, new Interpreter());
            Baseline base = Baseline.go(course, start.world(material, State.NOTHING));
            assertTrue(base.isDone(), () -> start.words().toString());
            Lab lab = new Lab(course, base, " from " + start.words());
            List<Leg.Script> scripts = course.scripts();
            for (Leg.Script script : ALL ? scripts : gen.list(2, 2, g -> g.oneOf(scripts))) {
                int programs = base.runs().get(course.legIndex(script.steps().get(0).id())).run().orElseThrow().calls().size();
                List<Integer> places = ALL ? IntStream.range(0, programs).boxed().toList() : gen.list(2, 2, g -> g.number(0, programs - 1));
                places.forEach(from -> lab.forward(script, from));
                places.forEach(from -> lab.backward(script, from));
            }
        });
    }
}
