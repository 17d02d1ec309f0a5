package org.mscsplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mscsplanner.clusterexe.ClusterLine;
import org.mscsplanner.clusterexe.ClusterLineReader;
import org.mscsplanner.clusterexe.Doubt;
import org.mscsplanner.clusterexe.ReadResult;
import org.mscsplanner.command.Call;
import org.mscsplanner.command.Op;
import org.mscsplanner.command.Procedure;
import org.mscsplanner.command.Procedures;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.SampleSpecs;
import org.mscsplanner.model.SpecDraft;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Planner;
import org.mscsplanner.plan.RandomSpecs;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.file.PlanJson;
import org.mscsplanner.spec.SpecWriter;
import org.mscsplanner.text.BatchText;
import org.mscsplanner.text.CmdLineReader;
import org.mscsplanner.text.CrtArgv;
import org.mscsplanner.text.Word;
import org.mscsplanner.render.document.Objections;
import org.mscsplanner.render.document.Options;

/** What the rendered lines say to cmd.exe, to the C runtime and to cluster.exe is what was meant. */
class RenderedLinesTest {
    private static List<GeneralSpec> specs() {
        List<GeneralSpec> specs = new ArrayList<>();
        specs.addAll(Examples.clusters());
        for (int i = 0; i < 25; i++) {
            specs.add(new RandomSpecs(100 + i).spec(1 + i));
        }
        return specs;
    }

    private static Plan plan(GeneralSpec spec) {
        return Planner.plan(spec, "0".repeat(64), State.NOTHING, "0".repeat(64));
    }

    private static List<Call> calls(GeneralSpec spec) {
        Plan plan = plan(spec);
        Procedures procedures = new Procedures(plan);
        List<Call> calls = new ArrayList<>();
        for (Step step : plan.steps()) {
            Procedure procedure = procedures.of(step);
            calls.addAll(procedure.main());
            procedure.forward().forEach(o -> collect(o, calls));
            procedure.backward().forEach(o -> collect(o, calls));
        }
        return calls;
    }

    private static void collect(Op op, List<Call> calls) {
        if (op instanceof Op.Run r) {
            calls.add(r.call());
        } else if (op instanceof Op.Until u) {
            calls.add(u.call());
        } else if (op instanceof Op.Ask a) {
            calls.add(a.call());
            a.yes().forEach(o -> collect(o, calls));
            a.no().forEach(o -> collect(o, calls));
        } else if (op instanceof Op.IfFile f) {
            f.there().forEach(o -> collect(o, calls));
            f.missing().forEach(o -> collect(o, calls));
        }
    }

    @Test
    void cmd_and_the_c_runtime_hand_over_the_arguments_that_were_meant() {
        int lines = 0;
        for (GeneralSpec spec : specs()) {
            for (Call call : calls(spec)) {
                String raw = BatchText.word(Word.value(call.program())) + " " + BatchText.line(call.words());
                List<CmdLineReader.Simple> commands = CmdLineReader.read(raw, variables(call));
                assertEquals(1, commands.size(), raw);
                List<String> argv = CrtArgv.commandLine(commands.get(0).text());
                List<String> meant = new ArrayList<>(List.of(call.program()));
                call.words().forEach(w -> meant.add(w.argv()));
                assertEquals(meant, argv, raw);
                lines++;
            }
        }
        assertTrue(lines > 2000, "only " + lines + " lines");
    }

    /** Variables stand for themselves, so that the expanded line holds their names. */
    private static Map<String, String> variables(Call call) {
        Map<String, String> all = new TreeMap<>();
        for (Word word : call.words()) {
            for (Word.Piece piece : word.pieces()) {
                if (piece.kind() == Word.Kind.VARIABLE) {
                    all.put(piece.text().toUpperCase(Locale.ROOT), "%" + piece.text() + "%");
                }
            }
        }
        return all;
    }

    @Test
    void cluster_lines_are_read_back_as_the_tree_they_were_printed_from() {
        int lines = 0;
        for (GeneralSpec spec : specs()) {
            for (Call call : calls(spec)) {
                if (call.program().equals("cluster")) {
                    String raw = "cluster " + BatchText.line(call.words()).replace("%%", "%");
                    ReadResult result = ClusterLineReader.read(raw);
                    ReadResult.Parsed parsed = assertInstanceOf(ReadResult.Parsed.class, result, raw + " " + result);
                    ClusterLine line = parsed.line();
                    // A comma in a key can be written in no other form.
                    assertEquals(List.of(), parsed.doubts().stream().filter(d -> d.doubt() != Doubt.QUOTED_COMMA).toList(), raw);
                    assertEquals(Optional.of(spec.target().cluster().text()), line.cluster(), raw);
                    if (call.isTypable()) {
                        assertEquals(BatchText.line(call.words()), BatchText.line(line.words()), raw);
                    }
                    lines++;
                }
            }
        }
        assertTrue(lines > 1500, "only " + lines + " lines");
    }

    @Test
    void every_create_is_separate_where_asked_and_every_move_and_online_waits() {
        for (GeneralSpec spec : List.of(Examples.spec(Path.of("examples/virtualcenter-registry")),
                Examples.spec(Path.of("examples/virtualcenter-vpxd-cfg")))) {
            for (Call call : calls(spec)) {
                String line = call.typed();
                if (line.contains(" res ") && line.contains(" /create")) {
                    assertTrue(line.endsWith("/separate"), line);
                }
                if (line.contains(" /moveto") || line.contains(" /online") || line.contains(" /offline")) {
                    assertTrue(line.matches(".* /wait:[0-9]+"), line);
                }
                assertFalse(line.contains("/setowners"), line);
            }
        }
    }

    @Test
    void files_have_the_encodings_that_their_readers_need() {
        GeneralSpec spec = Examples.spec(Path.of("examples/virtualcenter-registry"));
        for (RenderedFile file : render(spec)) {
            byte[] bytes = file.bytes();
            if (file.path().endsWith(".cmd")) {
                String text = new String(bytes, Charset.forName("windows-1252"));
                assertTrue(text.startsWith("@echo off\r\n") && text.endsWith("\r\n"), file.path());
                assertEquals(text.chars().filter(c -> c == '\n').count(), text.lines().count(), file.path());
                assertEquals(-1, text.replace("\r\n", "").indexOf('\r'), file.path());
                assertTrue(text.lines().allMatch(l -> l.length() < 8191), file.path());
            } else if (file.path().endsWith(".reg")) {
                assertEquals((byte) 0xFF, bytes[0]);
                assertTrue(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE).startsWith("Windows Registry Editor Version 5.00\r\n\r\n["));
            } else if (!file.path().endsWith(".xml")) {
                assertEquals(-1, new String(bytes, StandardCharsets.UTF_8).indexOf('\r'), file.path());
            }
        }
    }

    /** The step that looks at all services of a group once named each of them, in one line. */
    @Test
    void hundreds_of_services_with_long_names_fit_into_the_lines_of_cmd() {
        SpecDraft draft = SampleSpecs.fileServerDraft();
        for (int i = 0; i < 100; i++) {
            String service = "AcmeDocumentManagementReplicationBrokerOfTheSalesDepartmentForTheEasternAndWesternRegion" + i;
            draft.group("File Group").add("Broker " + i, "Generic Service", "File Name").with("ServiceName", service).with("UseNetworkName", 1);
            draft.services.add(SampleSpecs.service(service, "Broker " + i));
        }
        List<String> titles = Planner.plan(draft.build(), "", State.NOTHING, "").steps().stream().map(Step::title)
                .filter(t -> t.endsWith("are stopped and start only on demand on FSNODE1, FSNODE2")).toList();
        assertEquals(List.of("Check that all 101 services of \"File Group\" are stopped and start only on demand on FSNODE1, FSNODE2"), titles);
        assertTrue(render(draft.build()).stream().anyMatch(f -> f.path().endsWith(".cmd")));
    }

    @Test
    void rendering_twice_and_in_another_locale_gives_the_same_bytes() {
        GeneralSpec spec = Examples.spec(Path.of("examples/virtualcenter-vpxd-cfg"));
        List<RenderedFile> first = render(spec);
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String language : List.of("tr", "ja", "de")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
                assertEquals(first, render(spec), language);
            }
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void a_name_beyond_ascii_declares_its_code_page() {
        GeneralSpec spec = new RandomSpecs(3).spec(3);
        GeneralSpec umlaut = Examples.spec("x", SpecWriter.text(spec).replace("R0 ", "R\u00e40 ").getBytes(StandardCharsets.UTF_8));
        RenderedFile script = render(umlaut).stream().filter(f -> f.path().matches("scripts/[0-9]+-group-.*")
                && new String(f.bytes(), Charset.forName("windows-1252")).contains("R\u00e40")).findFirst().orElseThrow();
        assertTrue(new String(script.bytes(), Charset.forName("windows-1252")).contains("chcp 1252 >nul\r\n"));
    }

    static List<RenderedFile> render(GeneralSpec spec) {
        Plan plan = plan(spec);
        return Rendering.of(List.of(new Rendering.Part("", spec, State.NOTHING, plan, PlanJson.bytes(plan))), Objections.NONE, Options.standard());
    }
}
