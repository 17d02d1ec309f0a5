package org.mscsplanner.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mscsplanner.command.Records;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.WriteRegistry;
import org.mscsplanner.render.document.Documents;
import org.mscsplanner.render.document.Material;
import org.mscsplanner.render.document.Objections;
import org.mscsplanner.render.document.Options;
import org.mscsplanner.render.sync.MayOwn;
import org.mscsplanner.render.sync.SyncScript;
import org.mscsplanner.render.sync.TaskFiles;
import org.mscsplanner.render.template.TemplateFiles;
import org.mscsplanner.render.template.Templates;
import org.mscsplanner.script.Script;
import org.mscsplanner.script.ScriptWriter;
import org.mscsplanner.script.StatementPrinter;
import org.mscsplanner.text.BatchFile;
import org.mscsplanner.text.Lines;

/** The whole folder of one or more plans as files in memory: same plans, same bytes, on every machine. */
public final class Rendering {
    private final Part part;
    private final GeneralSpec spec;
    private final Plan plan;
    private final RenderedFile planFile;
    private final String digest;
    private final ScriptFiles scripts;
    private final Options options;
    private final Templates templates;
    private final List<RenderedFile> files = new ArrayList<>();

    private Rendering(Part part, Options options, Templates templates) {
        this.part = part;
        this.spec = part.spec();
        this.plan = part.plan();
        this.planFile = RenderedFile.executable("plan.json", part.planJson());
        this.digest = planFile.sha256();
        this.scripts = new ScriptFiles(plan, digest);
        this.options = options;
        this.templates = templates;
    }

    /**
     * What is rendered for one cluster.
     *
     * @param folder its folder below the rendered one; empty for the rendered folder itself
     * @param from the state that the plan was made against, for the drawing
     * @param planJson the bytes of plan.json
     */
    public record Part(String folder, GeneralSpec spec, State from, Plan plan, byte[] planJson) {
        public Part {
            planJson = planJson.clone();
        }

        @Override
        public byte[] planJson() {
            return planJson.clone();
        }
    }

    /**
     * Renders the plans of a change. One approval digest is over the executables of all of them.
     *
     * @param parts one a cluster
     * @param objections of the check, for page one of the runbook
     * @param options how documents look; no file outside of the documents depends on it
     * @return sorted by path, DIGEST included
     */
    public static List<RenderedFile> of(List<Part> parts, Objections objections, Options options) {
        List<Rendering> clusters = executed(parts, options);
        String approval = approval(clusters);
        clusters.forEach(c -> c.documents(approval, objections));
        List<RenderedFile> all = new ArrayList<>(clusters.stream().flatMap(Rendering::placed).toList());
        all.add(Digests.digestFile(all));
        return all.stream().sorted(Comparator.comparing(RenderedFile::path)).toList();
    }

    /**
     * One document, as {@link #of} makes it for the folder, without the work for the others.
     *
     * @param parts one a cluster; the document is that of the first
     * @param path one of {@link Documents#of}
     */
    public static String document(List<Part> parts, Objections objections, Options options, String path) {
        List<Rendering> clusters = executed(parts, options);
        return Documents.one(clusters.get(0).material(approval(clusters), objections), path);
    }

    private static List<Rendering> executed(List<Part> parts, Options options) {
        Templates templates = new Templates(TemplateFiles.builtIn(), List.of());
        List<Rendering> clusters = parts.stream().map(p -> new Rendering(p, options, templates)).toList();
        clusters.forEach(Rendering::executables);
        return clusters;
    }

    private static String approval(List<Rendering> clusters) {
        return Digests.approval(clusters.stream().flatMap(Rendering::placed).toList());
    }

    /** What runs on a node, for one cluster, without its folder in front; documents are not written. */
    public static List<RenderedFile> executables(Part part) {
        Rendering rendering = new Rendering(part, Options.standard(), new Templates(TemplateFiles.builtIn(), List.of()));
        rendering.executables();
        return List.copyOf(rendering.files);
    }

    private Stream<RenderedFile> placed() {
        return files.stream().map(f -> f.below(part.folder()));
    }

    private void executables() {
        files.add(planFile);
        // Scripts do not know each other, and there are many lines: every processor takes its share; the order stays.
        files.addAll(scripts.scripts().parallelStream().map(this::script).toList());
        for (Step step : plan.steps()) {
            if (step.action() instanceof WriteRegistry write) {
                files.add(RenderedFile.executable("registry/" + Records.slugOf(step.id()) + ".reg", RegistryFiles.bytes(write)));
            }
        }
        spec.scriptedJobs().forEach(this::sync);
        batch("passport/collect.cmd", StatementPrinter.lines(List.of(new PassportFile(spec).statements(digest))));
    }

    private void documents(String approval, Objections objections) {
        files.addAll(Documents.of(material(approval, objections)).entrySet().parallelStream().map(d -> RenderedFile.document(d.getKey(), d.getValue())).toList());
    }

    private Material material(String approval, Objections objections) {
        List<Material.ScriptPart> all = scripts.parts().stream().map(p -> new Material.ScriptPart(p.path(), p.undoPath(), p.target().node(),
                p.steps().stream().map(Step::id).toList())).toList();
        return new Material(spec, plan, part.from(), objections, all, scripts.typed(), approval, options);
    }

    /** What runs on a node is laid out by our templates alone; Java has escaped the view. */
    private String layOut(String name, Object view) {
        return templates.render(name, Map.of("v", view), UnaryOperator.identity());
    }

    private void sync(SyncJob job) {
        String folder = spec.syncPath(job);
        batch(folder + "/" + SyncJob.SCRIPT, StatementPrinter.lines(SyncScript.sections(spec, job, digest)));
        if (job.method() == SyncJob.Method.SCHEDULED) {
            task(folder, new TaskFiles(job, MayOwn.of(spec, job), spec.target().os()));
        }
    }

    private void task(String folder, TaskFiles task) {
        batch(folder + "/register-task.cmd", StatementPrinter.lines(task.register(digest)));
        batch(folder + "/unregister-task.cmd", StatementPrinter.lines(task.unregister(digest)));
        String xml = Lines.crlf(Lines.of(layOut("sync/task.xml.vm", task.view())));
        byte[] text = ('\uFEFF' + xml).getBytes(StandardCharsets.UTF_16LE);
        files.add(RenderedFile.executable(folder + "/task.xml", text));
    }

    /** The view of {@code cluster/script.cmd.vm}. */
    public record ScriptView(List<String> sections) {
        public ScriptView {
            sections = List.copyOf(sections);
        }
    }

    private RenderedFile script(Script script) {
        String folder = script.kind() == Script.Kind.UNDO ? "scripts/undo/" : "scripts/";
        return file(folder + script.name() + ".cmd", ScriptWriter.lines(script));
    }

    private void batch(String path, List<List<String>> sections) {
        files.add(file(path, sections));
    }

    private RenderedFile file(String path, List<List<String>> sections) {
        List<String> lines = new ArrayList<>(Lines.of(layOut("cluster/script.cmd.vm", new ScriptView(sections.stream().map(section -> String.join("\n", section)).toList()))));
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return RenderedFile.executable(path, BatchFile.bytes(lines));
    }
}
