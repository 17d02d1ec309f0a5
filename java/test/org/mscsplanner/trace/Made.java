package org.mscsplanner.trace;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.mscsplanner.check.Checker;
import org.mscsplanner.command.Call;
import org.mscsplanner.command.Procedures;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Outcome;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.examples.Patched;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Planner;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.ConfirmTask;
import org.mscsplanner.render.document.Options;
import org.mscsplanner.render.document.Rendered;
import org.mscsplanner.spec.Canonical;
import org.mscsplanner.spec.Specs;

/** What is made of a spec: findings, plan, the commands of its steps, rendered files; each made when it is asked for, and once. */
final class Made {
    private static final Map<String, Made> KNOWN = new TreeMap<>();

    final GeneralSpec spec;
    final Plan plan;
    private Rendered rendered;

    private Made(GeneralSpec spec) {
        this.spec = Canonical.form(spec);
        this.plan = Planner.plan(this.spec, "", State.NOTHING, "");
    }

    /** Option 2 of the note: the address in the registry. */
    static Made registry() {
        return example("examples/virtualcenter-registry");
    }

    /** Option 1: the address in vpxd.cfg. */
    static Made file() {
        return example("examples/virtualcenter-vpxd-cfg");
    }

    /** By the start of its name, for example {@code 07}. */
    static Made caseOf(String start) {
        return example(Examples.sound().stream().filter(p -> p.getFileName().toString().startsWith(start)).findFirst().orElseThrow().toString());
    }

    private static Made example(String folder) {
        return KNOWN.computeIfAbsent(folder, f -> new Made(Examples.spec(Path.of(f))));
    }

    /** The example of option 2 with members of its own; with groups the cluster of the file server. */
    static Made of(String patch) {
        return KNOWN.computeIfAbsent(patch, p -> new Made(Examples.spec("spec.json", Patched.of(p))));
    }

    /** The plan of the further cluster of this name. */
    Made further(String name) {
        return new Made(spec.clusters().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow());
    }

    /** Code and place of each finding, for example {@code MSCS-2034 /virtualCenter/sync/account}. */
    static List<String> findings(String patch) {
        Outcome<GeneralSpec> read = Specs.read("spec.json", Patched.of(patch));
        List<Finding> all = new ArrayList<>(read.findings());
        read.value().ifPresent(spec -> all.addAll(Checker.check(spec)));
        return all.stream().map(f -> f.code().id() + " " + f.at().pointer()).toList();
    }

    /** The sentence of a finding, with what to do about it. */
    static String finding(String patch, String code) {
        Outcome<GeneralSpec> read = Specs.read("spec.json", Patched.of(patch));
        List<Finding> all = new ArrayList<>(read.findings());
        read.value().ifPresent(spec -> all.addAll(Checker.check(spec)));
        return all.stream().filter(f -> f.code().id().equals(code)).findFirst().map(f -> f.message() + " " + f.fix()).orElseGet(() -> fail(code + " is not found"));
    }

    static void found(String finding, String patch) {
        assertTrue(findings(patch).contains(finding), () -> finding + " is not among " + findings(patch));
    }

    static void notFound(String code, String patch) {
        assertFalse(findings(patch).stream().anyMatch(f -> f.startsWith(code)), () -> findings(patch).toString());
    }

    Group group() {
        return spec.groups().stream().filter(g -> g.resource(Name.of("VirtualCenter Server")).isPresent() || g.resource(Name.of("VC Service")).isPresent())
                .findFirst().orElse(spec.groups().get(0));
    }

    FileItem item(String name) {
        return spec.files().stream().filter(f -> f.name().equals(Name.of(name))).findFirst().orElseGet(() -> fail("there is no item " + name));
    }

    Resource resource(String name) {
        return spec.groups().stream().flatMap(g -> g.resources().stream()).filter(r -> r.name().equals(Name.of(name))).findFirst()
                .orElseGet(() -> fail("there is no resource " + name));
    }

    List<String> needs(String resource) {
        return resource(resource).dependsOn().providers().stream().map(Name::text).sorted().toList();
    }

    /** Place of the first step whose id ends so; from 0. */
    int at(String end) {
        return IntStream.range(0, plan.steps().size()).filter(i -> plan.steps().get(i).id().endsWith(end)).findFirst().orElseGet(() -> fail("no step " + end));
    }

    boolean has(String end) {
        return plan.steps().stream().anyMatch(s -> s.id().endsWith(end));
    }

    Step step(String end) {
        return plan.steps().get(at(end));
    }

    /** Everything that a document says of a step: title, what to do, commands, what is expected, if not, evidence, why. */
    String text(String end) {
        Step step = step(end);
        List<String> parts = new ArrayList<>(List.of(step.title(), step.check(), plan.gui(step), step.undo().text(), step.reason().sentence()));
        parts.addAll(step.action().instructions());
        if (step.action() instanceof ConfirmTask task) {
            parts.add(task.ifNot());
            parts.addAll(task.fields());
        }
        parts.addAll(typed(step));
        return String.join("\n", parts);
    }

    /** A step of a person that the profile brought in, by the id of its task. */
    String task(String id) {
        return text("/" + id + "/confirm");
    }

    private List<String> typed(Step step) {
        return new Procedures(plan).of(step).main().stream().filter(Call::isTypable).map(Call::typed).toList();
    }

    /** The commands of every step as they are typed, in order. */
    List<String> typed() {
        return plan.steps().stream().flatMap(s -> typed(s).stream()).toList();
    }

    /** The commands that begin so. */
    List<String> typed(String start) {
        return typed().stream().filter(t -> t.startsWith(start)).toList();
    }

    void types(String... lines) {
        List<String> all = typed();
        for (String line : lines) {
            assertTrue(all.contains(line), () -> line + " is not among\n" + String.join("\n", all));
        }
    }

    /** The steps whose ids end so stand in this order. */
    void order(String... ends) {
        for (int i = 1; i < ends.length; i++) {
            int before = i - 1;
            int behind = i;
            assertTrue(at(ends[before]) < at(ends[behind]), () -> ends[before] + " must stand before " + ends[behind]);
        }
    }

    private Rendered rendered() {
        if (rendered == null) {
            rendered = Rendered.of(spec, Options.standard());
        }
        return rendered;
    }

    String runbook() {
        return file("runbook.md");
    }

    String file(String path) {
        if (rendered().files().stream().noneMatch(f -> f.path().equals(path))) {
            fail("no file " + path);
        }
        return rendered().text(path);
    }

    List<String> files() {
        return rendered().files().stream().map(f -> f.path()).toList();
    }

    /** The bytes of a file, one char a byte. */
    String bytes(String path) {
        return new String(rendered().files().stream().filter(f -> f.path().equals(path)).findFirst().orElseThrow().bytes(), StandardCharsets.ISO_8859_1);
    }

    /** Every script for the nodes with its undo, one after the other. */
    String scripts() {
        return files().stream().filter(f -> f.endsWith(".cmd")).map(this::bytes).reduce("", String::concat);
    }

    static void holds(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), () -> "\"" + part + "\" is not in: " + text);
        }
    }

    static void lacks(String text, String... parts) {
        for (String part : parts) {
            assertFalse(text.contains(part), () -> "\"" + part + "\" is in: " + text);
        }
    }
}
