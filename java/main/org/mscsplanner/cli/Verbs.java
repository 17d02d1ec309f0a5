package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Ipv4;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Planner;
import org.mscsplanner.plan.file.PlanJson;
import org.mscsplanner.plan.file.StateJson;
import org.mscsplanner.render.Digests;
import org.mscsplanner.render.FolderVerifier;
import org.mscsplanner.render.FolderWriter;
import org.mscsplanner.render.PlanText;
import org.mscsplanner.render.RenderedFile;
import org.mscsplanner.render.Rendering;
import org.mscsplanner.render.document.Options;
import org.mscsplanner.spec.Canonical;
import org.mscsplanner.spec.SpecSchema;
import org.mscsplanner.spec.SpecWriter;

/** What each verb does: it wires rooms together and decides nothing that a room decides. */
public final class Verbs {
    private final Report report;
    public Verbs(Report report) {
        this.report = report;
    }

    public ExitCode check(List<Path> specs) {
        boolean bad = false;
        for (Path path : specs) {
            SpecFile file = SpecFile.load(path);
            report.findings(file.name(), file.findings());
            bad |= file.stops();
        }
        return bad ? ExitCode.INPUT : ExitCode.DONE;
    }

    public ExitCode expand(Path path) {
        SpecFile file = SpecFile.load(path);
        report.findings(file.name(), file.findings());
        if (file.spec().isEmpty()) {
            return ExitCode.INPUT;
        }
        report.text("spec", SpecWriter.text(file.spec().get()));
        return file.stops() ? ExitCode.INPUT : ExitCode.DONE;
    }

    public ExitCode plan(Path path, Optional<Path> state, Optional<Path> out) throws IOException {
        SpecFile file = SpecFile.load(path);
        report.findings(file.name(), file.findings());
        if (file.stops()) {
            return ExitCode.INPUT;
        }
        Plan plan = plan(file.spec().orElseThrow(), state);
        report.plan(plan);
        report.text("plan", PlanText.of(plan));
        if (out.isPresent()) {
            byte[] json = PlanJson.bytes(plan);
            AtomicFile.write(out.get(), json);
            report.file(out.get().toString(), json.length, Digests.sha256(json));
            report.message("done", "The plan is in " + out.get());
        }
        return ExitCode.DONE;
    }

    static Plan plan(GeneralSpec spec, Optional<Path> state) throws IOException {
        return plan(spec, state(state));
    }

    private static Plan plan(GeneralSpec spec, State from) {
        return Planner.plan(spec, Digests.sha256(Canonical.bytes(spec)), from, Digests.sha256(StateJson.bytes(from)));
    }

    private static State state(Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            return State.NOTHING;
        }
        try {
            return StateJson.read(Files.readAllBytes(file.get()));
        } catch (IllegalArgumentException e) {
            throw new UsageException(file.get() + ": " + e.getMessage());
        }
    }

    public ExitCode render(Path path, Optional<Path> state, Path out) throws IOException {
        SpecFile file = SpecFile.load(path);
        report.findings(file.name(), file.findings());
        if (file.stops()) {
            return ExitCode.INPUT;
        }
        GeneralSpec spec = Canonical.sorted(file.spec().orElseThrow());
        State from = state(state);
        Plan plan = plan(spec, from);
        List<Rendering.Accepted> accepted = new ArrayList<>();
        file.findings().forEach(j -> j.acknowledgement().ifPresent(a -> accepted.add(new Rendering.Accepted(
                j.finding().code().id(), j.finding().at().pointer(), j.finding().message(), a.reason()))));
        List<RenderedFile> files = Rendering.of(spec, plan, PlanJson.bytes(plan), accepted, Options.standard().withFrom(from));
        try {
            FolderWriter.write(out, files);
        } catch (FolderWriter.Refused e) {
            report.message("refused", e.getMessage() + ". Nothing was changed; choose another folder.");
            return ExitCode.REFUSED;
        }
        report.plan(plan);
        report.text("plan", PlanText.of(plan));
        files.forEach(f -> report.file(f.path(), f.bytes().length, f.sha256()));
        report.message("done", files.size() + " files are in " + out.toAbsolutePath().normalize());
        report.digest(Digests.approval(files));
        return ExitCode.DONE;
    }

    public ExitCode graph(Path path, String format, Optional<Path> before, String language, Optional<Path> out) throws IOException {
        return new Graph(report).draw(path, format, before, language, out);
    }

    public ExitCode verify(Path folder) throws IOException {
        if (!Files.isDirectory(folder) || !FolderVerifier.isRendered(folder)) {
            throw new UsageException(folder + " is no rendered folder: it has no DIGEST of mscs-planner");
        }
        FolderVerifier.Verdict verdict;
        try {
            verdict = FolderVerifier.verify(folder);
        } catch (IllegalArgumentException e) {
            report.message("refused", String.valueOf(e.getMessage()));
            return ExitCode.REFUSED;
        }
        verdict.differences().forEach(d -> report.fact("changed", d));
        report.fact("approval", verdict.approval());
        report.fact("signed", verdict.signed());
        return verdict.differences().isEmpty() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    public ExitCode diff(Path a, Path b) throws IOException {
        List<Facts.Difference> differences;
        try {
            differences = Files.isDirectory(a) && Files.isDirectory(b) ? FolderFacts.between(a, b)
                    : Facts.between(Facts.load(a), Facts.load(b));
        } catch (Facts.NotUnderstood e) {
            report.findings(e.file().name(), e.file().findings());
            report.message("refused", "mscs-planner: " + e.file().name() + " is no plan, and as a spec not all of it was understood; nothing was compared");
            return ExitCode.INPUT;
        }
        differences.forEach(d -> report.difference(d.kind(), d.what(), d.before(), d.after()));
        report.message("done", differences.isEmpty() ? "No differences." : differences.size() + " differences.");
        return differences.isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT;
    }

    /** Edits in place: a copy with {@code .bak} first, then an atomic replacement. */
    public ExitCode vpxdCfg(Path file, String address, boolean checkOnly) throws IOException {
        if (new Ipv4(address).bits().isEmpty()) {
            throw new UsageException("\"" + address + "\" is not an IPv4 address");
        }
        return new VpxdCfg(report).edit(file, address, checkOnly);
    }

    public ExitCode explain(String topic, Optional<Path> spec) throws IOException {
        report.text("explanation", Explanations.of(topic, spec));
        return ExitCode.DONE;
    }

    public ExitCode schema() {
        report.text("schema", SpecSchema.text());
        return ExitCode.DONE;
    }

    public ExitCode version() {
        Version.facts().forEach(report::fact);
        return ExitCode.DONE;
    }
}
