package org.mscsplanner.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Planner;
import org.mscsplanner.plan.RandomSpecs;
import org.mscsplanner.plan.file.PlanJson;
import org.mscsplanner.render.RenderedFile;
import org.mscsplanner.render.Rendering;
import org.mscsplanner.render.document.Objections;
import org.mscsplanner.render.document.Options;
import org.mscsplanner.text.Word;

class StatementReaderTest {
    private static List<RenderedFile> render(GeneralSpec spec) {
        Plan plan = Planner.plan(spec, "", State.NOTHING, "");
        return Rendering.of(List.of(new Rendering.Part("", spec, State.NOTHING, plan, PlanJson.bytes(plan))), Objections.NONE, Options.standard());
    }

    @Test
    void every_rendered_line_is_a_statement_and_is_printed_again() {
        Set<Class<?>> seen = new HashSet<>();
        int lines = 0;
        List<GeneralSpec> specs = new ArrayList<>(Examples.clusters());
        for (int i = 0; i < 10; i++) {
            specs.add(new RandomSpecs(500 + i).spec(6));
        }
        for (GeneralSpec spec : specs) {
            for (RenderedFile file : render(spec)) {
                if (!file.path().endsWith(".cmd")) {
                    continue;
                }
                for (String line : new String(file.bytes(), Charset.forName("windows-1252")).lines().toList()) {
                    Optional<Statement> statement = StatementReader.read(line);
                    assertTrue(statement.isPresent(), file.path() + ": " + line);
                    assertEquals(line, StatementPrinter.line(statement.get()), file.path());
                    seen.add(statement.get().getClass());
                    lines++;
                }
            }
        }
        assertTrue(lines > 20_000, "only " + lines + " lines");
        assertEquals(kinds(Statement.class).collect(Collectors.toSet()), seen);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(StatementReaderTest::kinds) : Stream.of(type);
    }

    @Test
    void jumps_lead_to_labels_and_labels_are_unique() {
        for (GeneralSpec spec : Examples.sound().stream().map(Examples::spec).toList()) {
            for (RenderedFile file : render(spec)) {
                if (file.path().endsWith(".cmd")) {
                    labels(file);
                }
            }
        }
    }

    private static void labels(RenderedFile file) {
        List<String> lines = new String(file.bytes(), Charset.forName("windows-1252")).lines().toList();
        Set<String> labels = new HashSet<>();
        lines.stream().filter(l -> l.startsWith(":")).forEach(l -> assertTrue(labels.add(l.substring(1)), file.path() + " has two " + l));
        lines.stream().filter(l -> l.matches("(if .* )?goto \\w+")).map(l -> l.substring(l.lastIndexOf(' ') + 1))
                .forEach(l -> assertTrue(labels.contains(l), file.path() + " jumps to " + l));
    }

    @Test
    void backslashes_in_front_of_a_quote_are_read_as_they_were_meant() {
        for (String value : List.of("\\\\", "C:\\", "a\\\\\\")) {
            Statement line = new Statement.Run(List.of(), new Statement.CommandText("findstr", List.of(Word.literal("/l"), Word.ofQuoted("/c:", value))), new Statement.Output.Nowhere());
            assertEquals(Optional.of(line), StatementReader.read(StatementPrinter.line(line)));
        }
    }

    @Test
    void what_is_outside_of_the_language_is_refused() {
        for (String line : List.of("del /q x & format c:", "call other.cmd", "if errorlevel 1 goto x", "for %%i in (*) do del %%i", "@del x",
                "cluster res x && echo y", "set x=1", "goto :eof", "echo x > file", "powershell -c x | findstr y | more", "C:\\x.exe", "start x ^& y",
                "cmd /c x.cmd", "cmd /d /c C:\\x.cmd /run", "cmd /d /c \"C:\\a b\\x.cmd\" /run >\"C:\\f\" 2>&1", "start \"\" /b C:\\x.exe", "set FILES=a & b",
                "for %%a in (\"f\") do if %%~za GEQ 5 del x", "for /f \"usebackq\" %%a in (\"f\") do set /a N=M+1", "exit /b %X%")) {
            assertEquals(Optional.empty(), StatementReader.read(line), line);
        }
    }
}
