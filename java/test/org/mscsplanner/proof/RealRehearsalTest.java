package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.ground.Wine;
import org.mscsplanner.rehearse.Call;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.rehearse.RealCmds;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.rehearse.cmd.RealCmd;
import org.mscsplanner.simulate.Facts;
import org.mscsplanner.simulate.World;

/**
 * The rendered scripts of every example and golden case, run by a real cmd.exe (that of Wine) and by the built-in
 * interpreter: the same programs are started in the same order with the same command lines and exit codes, and the same
 * world is there at the end, records included. A second run and the way back are run for one case.
 *
 * <p>Every program that a script starts is a process of its own under Wine, some thousand of them in all: the longest test of
 * the build. It runs whole wherever there is Wine and a compiler.
 */
class RealRehearsalTest {
    private static final Material FILE_SERVER = Materials.of(Examples.ROOT.resolve("file-server")).get(0);
    private static RealCmd real;

    @BeforeAll
    static void needs_wine_and_a_compiler() throws IOException {
        real = RealCmds.open();
    }

    @AfterAll
    static void clear() throws IOException {
        if (real != null) {
            real.close();
        }
    }

    /** Every cluster of every example and golden case, or, while one works at some of them, those that {@code -Dreal.cases=REGEX} finds. */
    static Stream<Arguments> clusters() {
        Pattern some = Pattern.compile(System.getProperty("real.cases", ""));
        return ProofTest.clusters().filter(c -> some.matcher(c.get()[0].toString()).find());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clusters")
    void a_real_cmd_and_the_interpreter_do_the_same(String name, Material material) {
        World expected = StartWorld.of(material, material.from());
        World seen = expected.copy();
        Course course = new Course(material, new Interpreter());
        for (Leg leg : course.legs()) {
            if (leg instanceof Leg.Script script) {
                seen = same(expected, seen, script.name(), (c, world) -> c.run(world, script, Watch.NONE), material);
            } else {
                course.act(expected, (Leg.Person) leg);
                course.act(seen, (Leg.Person) leg);
            }
        }
        assertEquals(List.of(), everything(expected).differencesTo(everything(seen)));
        assertEquals(expected.cluster().hazards(), seen.cluster().hazards());
        assertEquals(List.of(), new EndState(material).differences(seen));
    }

    @Test
    void also_a_second_time_and_on_the_way_back() {
        secondTimeAndBack(FILE_SERVER, StartWorld.of(FILE_SERVER, FILE_SERVER.from()));
    }

    /**
     * The start that holds the most: every kind of object is looked at, and put back as it was. Without a percent sign: that
     * of Wine, unlike that of Windows, takes one in a loop variable for the begin of a variable's name.
     */
    @Test
    void also_back_to_where_much_was_there_already() {
        Start fullest = Factors.of(FILE_SERVER).starts().all().stream().filter(s -> s.hindrance().isEmpty() && s.words().stream().noneMatch(w -> w.contains("%")))
                .max(Comparator.comparingInt(s -> s.words().size())).orElseThrow();
        assertTrue(fullest.words().size() > 20, fullest.words().toString());
        secondTimeAndBack(FILE_SERVER, fullest.world(FILE_SERVER, FILE_SERVER.from()));
    }

    private static void secondTimeAndBack(Material material, World start) {
        Course course = new Course(material, new Interpreter());
        World expected = Baseline.go(course, start).end();
        World seen = expected.copy();
        for (Leg.Script script : course.scripts()) {
            seen = same(expected, seen, script.name(), (c, world) -> c.run(world, script, Watch.NONE), material);
        }
        List<Leg.Script> back = new ArrayList<>(course.scripts());
        Collections.reverse(back);
        for (Leg.Script script : back) {
            seen = same(expected, seen, "undo " + script.name(), (c, world) -> c.undo(world, script, Watch.NONE), material);
        }
        assertEquals(List.of(), everything(expected).differencesTo(everything(seen)));
        assertEquals(List.of(), Baseline.facts(start).differencesTo(Baseline.facts(seen)));
    }

    /** One script on the way or back. */
    private interface Run {
        ScriptRun of(Course course, World world);
    }

    /** Runs a script in both worlds, and gives what became of the second one. */
    private static World same(World expected, World before, String script, Run run, Material material) {
        List<String> wanted = entries(script, run.of(new Course(material, new Interpreter()), expected));
        RealCmds.Result seen = RealCmds.inCopy(before, world -> run.of(new Course(material, real), world));
        assertEquals(String.join("\n", wanted), String.join("\n", entries(script, seen.run())));
        return seen.world();
    }

    @Test
    void nothing_is_left_beside_the_temporary_folder() throws IOException {
        try (Stream<Path> windows = Files.list(Wine.shared().drive().resolve("windows"))) {
            assertEquals(List.of(), windows.filter(f -> f.getFileName().toString().equalsIgnoreCase("Cluster")).toList());
        }
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
