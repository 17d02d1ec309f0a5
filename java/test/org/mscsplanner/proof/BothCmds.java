package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.rehearse.Call;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.rehearse.RealCmds;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.rehearse.cmd.RealCmd;
import org.mscsplanner.simulate.Facts;
import org.mscsplanner.simulate.World;

/**
 * Rendered scripts run by a real cmd.exe (that of Wine) and by the built-in interpreter: the same programs are started in the
 * same order with the same command lines and exit codes, and the same world is there at the end, records included.
 *
 * <p>Every program that a script starts is a process of its own under Wine, some thousand of them in all: the longest tests of
 * the build, which is why they are three classes, for two processors, and why a script that another cluster has too, and in which the
 * same programs answer the same, is not run again.
 *
 * @param judged the scripts that have run, with what they started; digests, which tell folders apart, are left out
 */
record BothCmds(RealCmd real, Set<String> judged) implements AutoCloseable {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{8,}");

    /** Skips the test where there is no Wine or no compiler. */
    static BothCmds open() throws IOException {
        return new BothCmds(RealCmds.open(), new HashSet<>());
    }

    @Override
    public void close() throws IOException {
        real.close();
    }

    /**
     * Clusters of examples and golden cases, with their names.
     *
     * @param which of the folders; of those, while one works at some of them, the clusters that {@code -Dreal.cases=REGEX} finds
     */
    static Stream<Arguments> clusters(Predicate<Path> which) {
        Pattern some = Pattern.compile(System.getProperty("real.cases", ""));
        return ProofTest.clusters(Examples.sound().stream().filter(which).toList()).filter(c -> some.matcher(c.get()[0].toString()).find());
    }

    /** The scripts of a folder, with what its persons do in between. */
    void judge(Material material) {
        World expected = StartWorld.of(material, material.from());
        World seen = expected.copy();
        Course course = new Course(material, new Interpreter());
        for (Leg leg : course.legs()) {
            if (leg instanceof Leg.Script script) {
                seen = same(expected, seen, script.path(), (c, world) -> c.run(world, script, Watch.NONE), material);
            } else {
                course.act(expected, (Leg.Person) leg);
                course.act(seen, (Leg.Person) leg);
            }
        }
        assertEquals(List.of(), everything(expected).differencesTo(everything(seen)));
        assertEquals(expected.cluster().hazards(), seen.cluster().hazards());
        assertEquals(List.of(), new EndState(material).differences(seen));
    }

    /** The scripts once more where they have run, and all of them back. */
    void judgeSecondTimeAndBack(Material material, World start) {
        Course course = new Course(material, new Interpreter());
        World expected = Baseline.go(course, start).end();
        World seen = expected.copy();
        for (Leg.Script script : course.scripts()) {
            seen = same(expected, seen, script.path(), (c, world) -> c.run(world, script, Watch.NONE), material);
        }
        List<Leg.Script> back = new ArrayList<>(course.scripts());
        Collections.reverse(back);
        for (Leg.Script script : back) {
            seen = same(expected, seen, script.undoPath(), (c, world) -> c.undo(world, script, Watch.NONE), material);
        }
        assertEquals(List.of(), everything(expected).differencesTo(everything(seen)));
        assertEquals(List.of(), Baseline.facts(start).differencesTo(Baseline.facts(seen)));
    }

    /** One script on the way or back. */
    private interface Run {
        ScriptRun of(Course course, World world);
    }

    /** Runs a script in both worlds, and gives what became of the second one. */
    private World same(World expected, World before, String script, Run run, Material material) {
        Course interpreted = new Course(material, new Interpreter());
        ScriptRun wantedRun = run.of(interpreted, expected);
        List<String> wanted = entries(script, wantedRun);
        String text = new String(material.files().get(script), StandardCharsets.ISO_8859_1);
        String known = DIGEST.matcher(text + wanted + wantedRun.screen()).replaceAll("#");
        if (judged.contains(known)) {
            run.of(interpreted, before);
            return before;
        }
        RealCmds.Result seen = RealCmds.inCopy(before, world -> run.of(new Course(material, real), world), r -> wanted.equals(entries(script, r)));
        assertEquals(String.join("\n", wanted), String.join("\n", entries(script, seen.run())));
        judged.add(known);
        return seen.world();
    }

    /** The programs; what cmd.exe does by itself shows in the files. */
    private static List<String> entries(String script, ScriptRun run) {
        List<String> entries = new ArrayList<>();
        run.calls().stream().filter(c -> !c.isInternal()).map(Call::entry).forEach(entries::add);
        entries.add(script + ": " + run.end() + " " + run.exit() + " " + run.why());
        return entries;
    }

    private static Facts everything(World world) {
        return Facts.of(world, p -> true);
    }
}
