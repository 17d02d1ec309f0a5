package org.mscsplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.command.Call;
import org.mscsplanner.command.Procedures;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.ground.Ground;
import org.mscsplanner.ground.Part;
import org.mscsplanner.ground.Ran;
import org.mscsplanner.ground.Wine;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Planner;
import org.mscsplanner.plan.Step;
import org.mscsplanner.text.ArgvCalls;
import org.mscsplanner.text.BatchText;
import org.mscsplanner.text.PromptText;
import org.mscsplanner.text.Word;

/** Lines of every example in a real cmd.exe, and rendered scripts up to their first guard. */
class RealCmdLinesTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void needs_wine_and_a_compiler() {
        Ground.need(Part.WINE, Part.MINGW);
    }

    /** Each line once: examples have most of theirs in common. */
    private static List<Call> typable() {
        Set<Call> calls = new LinkedHashSet<>();
        for (GeneralSpec spec : Examples.clusters()) {
            Plan plan = Planner.plan(spec, "", State.NOTHING, "");
            Procedures procedures = new Procedures(plan);
            for (Step step : plan.steps()) {
                procedures.of(step).main().stream().filter(Call::isTypable).forEach(calls::add);
            }
        }
        return List.copyOf(calls);
    }

    /** @param systemRoot what the one variable stands for that a person may type */
    private static List<String> argv(Call call, String systemRoot) {
        return call.words().stream().map(w -> w.pieces().stream().map(p -> p.kind() == Word.Kind.VARIABLE ? systemRoot : p.text()).collect(Collectors.joining())).toList();
    }

    /** The lines behind one that asks what the variable stands for there. */
    private static List<String> asking(Stream<String> lines) {
        return Stream.concat(Stream.of("argv \"%SystemRoot%\""), lines).toList();
    }

    private static String systemRoot(List<ArgvCalls.Call> seen) {
        String root = seen.get(0).argv().get(0);
        assertTrue(root.matches("[A-Za-z]:\\\\\\w+"), root);
        return root;
    }

    @Test
    void a_batch_file_hands_every_line_of_every_example_over_as_meant() throws IOException {
        List<Call> meant = typable();
        List<ArgvCalls.Call> seen = new ArgvCalls(folder).eachInBatchFile(asking(meant.stream().map(c -> "argv " + BatchText.line(c.words()))));
        assertTrue(meant.size() > 250, "only " + meant.size() + " lines");
        assertEquals(1 + meant.size(), seen.size());
        for (int i = 0; i < meant.size(); i++) {
            assertEquals(argv(meant.get(i), systemRoot(seen)).stream().map(ArgvCalls::asRead).toList(), seen.get(1 + i).argv());
        }
    }

    @Test
    void a_prompt_hands_every_line_of_every_example_over_as_meant() throws IOException {
        List<Call> meant = typable().stream().filter(c -> StandardCharsets.US_ASCII.newEncoder().canEncode(c.typed())).toList();
        List<ArgvCalls.Call> seen = new ArgvCalls(folder).eachAtPrompt(asking(meant.stream().map(c -> "argv " + PromptText.line(c.words()))));
        assertEquals(1 + meant.size(), seen.size());
        for (int i = 0; i < meant.size(); i++) {
            assertEquals(argv(meant.get(i), systemRoot(seen)), seen.get(1 + i).argv());
        }
    }

    @Test
    void every_script_refuses_on_another_node_with_5_and_a_sentence() throws IOException {
        Path out = Files.createDirectories(folder.resolve("a folder \u00e4"));
        int scripts = 0;
        for (RenderedFile file : RenderedLinesTest.render(Examples.spec(Path.of("examples/virtualcenter-registry")))) {
            if (file.path().startsWith("scripts/")) {
                Path script = out.resolve(file.path().replace('/', '-'));
                Files.write(script, file.bytes());
                Ran ran = Wine.shared().cmd(script);
                String said = new String(ran.out(), StandardCharsets.US_ASCII);
                assertEquals(5, ran.exit(), file.path() + "\n" + said);
                assertTrue(said.contains("REFUSED: this is ") && said.contains("Nothing was changed."), said);
                scripts++;
            }
        }
        assertTrue(scripts > 20, "only " + scripts + " scripts");
    }

    @Test
    void a_script_takes_step_and_refuses_anything_else() throws IOException {
        RenderedFile first = RenderedLinesTest.render(Examples.spec(Path.of("examples/virtualcenter-registry"))).stream()
                .filter(f -> f.path().startsWith("scripts/01")).findFirst().orElseThrow();
        Path script = folder.resolve("first.cmd");
        Files.write(script, first.bytes());
        Path caller = folder.resolve("caller.cmd");
        Files.writeString(caller, "@cmd /d /c first.cmd /nonsense\r\n@exit %ERRORLEVEL%\r\n");
        Ran ran = Wine.shared().cmd(caller);
        assertEquals(1, ran.exit());
        assertTrue(new String(ran.out(), StandardCharsets.US_ASCII).contains("/step ID"));
    }
}
