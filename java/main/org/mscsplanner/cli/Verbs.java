package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mscsplanner.model.Ipv4;
import org.mscsplanner.model.Name;
import org.mscsplanner.observe.LicenseStatus;
import org.mscsplanner.plan.Bounds;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.WindowFit;
import org.mscsplanner.render.Digests;
import org.mscsplanner.render.FolderVerifier;
import org.mscsplanner.render.FolderWriter;
import org.mscsplanner.render.document.Durations;
import org.mscsplanner.render.document.ObstacleText;
import org.mscsplanner.render.document.PlanText;
import org.mscsplanner.render.template.TemplateFiles;
import org.mscsplanner.render.template.Templates;
import org.mscsplanner.spec.SpecSchema;
import org.mscsplanner.spec.SpecWriter;

/** What each verb does: it wires rooms together and decides nothing that a room decides. */
final class Verbs {
    /** Far longer than documents take, far shorter than anybody waits. */
    private static final Duration TRIAL = Duration.ofSeconds(60);

    private final Report report;

    Verbs(Report report) {
        this.report = report;
    }

    ExitCode check(List<Path> specs) throws IOException {
        boolean bad = false;
        for (Path path : specs) {
            SpecFile file = SpecFile.load(path);
            report.findings(file.name(), file.findings());
            new LostEdits(report).show(file);
            bad |= file.stops();
        }
        return bad ? ExitCode.INPUT : ExitCode.DONE;
    }

    /** @param out a file that is not there yet, to write instead of printing; not for a spec with errors */
    ExitCode expand(Path path, Optional<Path> out) throws IOException {
        SpecFile file = SpecFile.load(path);
        report.findings(file.name(), file.findings());
        if (file.spec().isEmpty() || (file.stops() && out.isPresent())) {
            return ExitCode.INPUT;
        }
        String text = SpecWriter.text(file.spec().get());
        if (out.isEmpty()) {
            report.text("spec", text);
        } else {
            OutputFile.writeNew(out.get(), text.getBytes(StandardCharsets.UTF_8), report);
        }
        return file.stops() ? ExitCode.INPUT : ExitCode.DONE;
    }

    /**
     * The plan of every cluster of a spec.
     *
     * @param out and {@code result}: see {@link PlanFiles}
     */
    ExitCode plan(Path path, List<String> states, Optional<Path> out, Optional<Path> result) throws IOException {
        SpecFile spec = SpecFile.load(path);
        report.findings(spec.name(), spec.findings());
        if (spec.stops()) {
            return ExitCode.INPUT;
        }
        List<Planned> plans = Planned.of(spec.spec().orElseThrow(), states);
        if (new LostEdits(report).refuses(spec, plans)) {
            return ExitCode.INPUT;
        }
        PlanFiles files = new PlanFiles(plans, out, result);
        steps(plans);
        files.write(report);
        return ExitCode.DONE;
    }

    /** Every plan: its steps and its text, with an empty line between two; whether there is time for it, and what of the state is in its way. */
    private void steps(List<Planned> plans) {
        for (int i = 0; i < plans.size(); i++) {
            Plan plan = plans.get(i).plan();
            if (WindowFit.of(plan) == WindowFit.SHORT) {
                report.message("warning", "The change window of " + Durations.of(plan.scope().windowMinutes() * 60) + " is too short: the plan for "
                        + plan.scope().cluster() + " takes " + Durations.of(Bounds.of(plan.steps()).leastSeconds()) + " at least.");
            }
            ObstacleText.of(plan, plans.get(i).spec(), plans.get(i).from()).forEach(o -> report.message("warning", o));
            report.plan(plan);
            report.text("plan", (i == 0 ? "" : "\n") + PlanText.of(plan));
        }
    }

    ExitCode render(Path path, List<String> states, Path out, Appearance look) throws IOException {
        SpecFile file = SpecFile.load(path);
        report.findings(file.name(), file.findings());
        if (file.stops()) {
            return ExitCode.INPUT;
        }
        Rendition rendition;
        try {
            rendition = Rendition.of(file, states, look, EvidenceFiles.of(out));
        } catch (TemplateFiles.Refused | Templates.Broken e) {
            report.message("input", String.valueOf(e.getMessage()));
            return ExitCode.INPUT;
        }
        if (new LostEdits(report).refuses(file, rendition.plans())) {
            return ExitCode.INPUT;
        }
        try {
            FolderWriter.write(out, rendition.files());
        } catch (FolderWriter.Refused e) {
            report.message("refused", e.getMessage() + ". Nothing was changed; choose another folder.");
            return ExitCode.REFUSED;
        } catch (IOException e) {
            throw MachineText.about(out, e);
        }
        steps(rendition.plans());
        rendition.files().forEach(f -> report.file(f.path(), f.bytes().length, f.sha256()));
        report.message("done", rendition.files().size() + " files are in " + out.toAbsolutePath().normalize());
        report.digest(Digests.approval(rendition.files()));
        return ExitCode.DONE;
    }

    ExitCode runbook(Path path, List<String> states, Optional<String> format, Appearance look, Optional<Path> out) throws IOException {
        return new Runbook(report).write(path, states, format, look, out);
    }

    ExitCode graph(Path path, Optional<String> format, Optional<Path> before, Appearance look, Optional<Path> out) throws IOException {
        return new Graph(report).draw(path, format, before, look.language(), out);
    }

    ExitCode templates(Path folder) throws IOException {
        return new TemplateTrial(report, TRIAL).check(folder);
    }

    ExitCode verify(Path folder) throws IOException {
        RenderedFolder.require(folder);
        FolderVerifier.Verdict verdict = FolderVerifier.verify(folder);
        verdict.differences().forEach(d -> report.fact("changed", d));
        report.fact("approval", verdict.approval());
        report.fact("signed", verdict.signed());
        return verdict.differences().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    ExitCode diff(Path a, Path b) throws IOException {
        return new Diff(report).compare(a, b);
    }

    ExitCode rehearse(Path path, Rehearse.Options options) throws IOException {
        Rehearse rehearse = new Rehearse(report, options);
        return Files.isDirectory(path) ? rehearse.folder(path) : rehearse.spec(path);
    }

    ExitCode importCommands(List<Path> scripts, String name, Optional<Path> out) throws IOException {
        return new Import(report).commands(scripts, name, out);
    }

    /** Edits in place: a copy with {@code .bak} first, then an atomic replacement. */
    ExitCode vpxdCfg(Path file, String address, boolean checkOnly) throws IOException {
        Ipv4 given = new Ipv4(address);
        if (given.bits().isEmpty()) {
            throw new UsageException("\"" + address + "\" is not an IPv4 address");
        } else if (!given.canBeHost()) {
            throw new UsageException(address + " is no address that a host can have");
        }
        return new VpxdCfg(report).edit(file, address, checkOnly);
    }

    /** The pair of copies that a step installs: the untouched file and the edited one. */
    ExitCode stage(Path folder, Optional<String> step, Path from) throws IOException {
        return new Staging(report).stage(folder, step, from);
    }

    /** Judges what lmstat printed: {@code FAILED} unless the server and the vendor's daemon are up. */
    ExitCode licenseStatus(Path file, String daemon) throws IOException {
        LicenseStatus status = LicenseStatus.of(InputFile.read(file, InputFile.TEXT));
        report.fact("server", status.server().orElse("no line says \"license server UP\""));
        report.fact("daemon", status.daemon(daemon).orElse("no line says \"" + daemon + ": UP\""));
        return status.isUp(daemon) ? ExitCode.DONE : ExitCode.FAILED;
    }

    /** What a copying program did. */
    ExitCode syncVerdict(String tool, Optional<String> exit, Optional<Path> log) throws IOException {
        return new Copied(report).judge(tool, exit, log);
    }

    /** Reads a collected folder, or compares two nodes. */
    ExitCode passport(String action, List<Path> paths, Optional<Path> out) throws IOException {
        return new Passports(report).run(action, paths, out);
    }

    ExitCode explain(String topic, Optional<Path> spec) throws IOException {
        report.text("explanation", Explanations.of(topic, spec));
        return ExitCode.DONE;
    }

    ExitCode schema() {
        report.text("schema", SpecSchema.text());
        return ExitCode.DONE;
    }

    ExitCode version() {
        Version.facts().forEach(report::fact);
        return ExitCode.DONE;
    }
}
