package org.mscsplanner.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mscsplanner.plan.Step;
import org.mscsplanner.rehearse.Call;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.ScriptRunner;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.render.ScriptFiles;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.tool.Answer;

/** The way through a plan: scripts and persons in turn, and the undo scripts back. */
final class Course {
    private final ScriptRunner runner;
    private final List<Leg> legs;

    Course(Material material, ScriptRunner runner) {
        this.runner = runner;
        this.legs = legs(material);
    }

    private static List<Leg> legs(Material material) {
        Map<String, Leg.Script> scripts = new HashMap<>();
        for (ScriptFiles.Part part : ScriptFiles.partsOf(material.plan())) {
            scripts.put(part.steps().get(0).id(), new Leg.Script(part.name(), part.target().node(), part.steps()));
        }
        List<Leg> legs = new ArrayList<>();
        for (Step step : material.plan().steps()) {
            Optional.ofNullable(scripts.get(step.id())).ifPresent(legs::add);
            if (step.target().isPerson()) {
                legs.add(new Leg.Person(step));
            }
        }
        return legs;
    }

    List<Leg> legs() {
        return legs;
    }

    /** The legs that are scripts. */
    List<Leg.Script> scripts() {
        return legs.stream().filter(Leg.Script.class::isInstance).map(Leg.Script.class::cast).toList();
    }

    /** The leg that has a step. */
    int legIndex(String stepId) {
        for (int i = 0; i < legs.size(); i++) {
            if (legs.get(i).steps().stream().anyMatch(s -> s.id().equals(stepId))) {
                return i;
            }
        }
        throw new IllegalArgumentException("the plan has no step " + stepId);
    }

    /** One script of the folder. */
    ScriptRun run(World world, Leg.Script script, Watch watch) {
        return run(world, script, script.path(), List.of(), watch);
    }

    /** The undo script of the same name. */
    ScriptRun undo(World world, Leg.Script script, Watch watch) {
        return run(world, script, script.undoPath(), List.of(), watch);
    }

    /** One step of a script of the folder, on its node. */
    ScriptRun step(World world, String stepId) {
        Leg.Script script = (Leg.Script) legs.get(legIndex(stepId));
        return run(world, script, script.path(), List.of("/step", stepId), Watch.NONE);
    }

    private ScriptRun run(World world, Leg.Script script, String path, List<String> arguments, Watch watch) {
        return runner.run(world, script.node(), Material.onNode(path).text(), arguments, new Acting(watch));
    }

    /** What a person does there. */
    void act(World world, Leg.Person person) {
        world.setActor(person.step().id());
        new Person(world).act(person.step().action());
    }

    /** What a person takes back who did it. */
    void takeBack(World world, Leg.Person person, World before) {
        new Person(world).takeBack(person.step().action(), before);
    }

    /** Writes the step that runs beside everything that the world keeps a writer of. */
    private record Acting(Watch watch) implements Watch {
        @Override
        public boolean step(World world, String id) {
            world.setActor(id);
            return watch.step(world, id);
        }

        @Override
        public Optional<Answer> instead(World world, String step, String program, String tail) {
            return watch.instead(world, step, program, tail);
        }

        @Override
        public boolean hangs(World world, String program, String tail) {
            return watch.hangs(world, program, tail);
        }

        @Override
        public void ran(World world, Call call) {
            watch.ran(world, call);
        }

        @Override
        public boolean stops(World world) {
            return watch.stops(world);
        }
    }
}
