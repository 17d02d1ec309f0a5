package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.file.StateJson;
import org.mscsplanner.proof.Choice;
import org.mscsplanner.proof.Material;
import org.mscsplanner.proof.Outcome;
import org.mscsplanner.proof.Rehearsal;
import org.mscsplanner.proof.file.OutcomeJson;
import org.mscsplanner.proof.report.RehearsalDocument;
import org.mscsplanner.render.Digests;
import org.mscsplanner.render.FolderVerifier;
import org.mscsplanner.render.RenderedFile;
import org.mscsplanner.render.document.Documents;

/** Runs what is, or would be, rendered on a simulated cluster. */
final class Rehearse {
    private static final String MARKDOWN = "rehearsal.md";
    private static final String JSON = "rehearsal.json";

    private final Report report;
    private final Options options;

    Rehearse(Report report, Options options) {
        this.report = report;
        this.options = options;
    }

    /**
     * What the caller asks for. Steps are ids, {@code all}, or empty for none; a step of a further cluster stands behind the
     * cluster's name, as in {@code license-server/5/ls-group/create}.
     *
     * @param states of the clusters that a spec is planned against, see {@link States}
     * @param from what the simulated clusters have at the start; that of the plan when not given
     * @param starts true to begin where something is there already, too
     * @param checkpoints true to print the way of every checkpointed value
     * @param cmd what runs the scripts, as {@link CmdChoice#of} takes it
     * @param language of the report
     */
    record Options(List<String> states, List<String> from, String fault, String undo, String skip, boolean starts, boolean allowChanged,
            boolean checkpoints, String cmd, String language) {
        /** @throws UsageException for a language that there is not */
        Options {
            Appearance.requireLanguage(language);
        }
    }

    /**
     * One cluster to rehearse.
     *
     * @param start what it has at the start
     * @param planned of the spec; empty for a folder, which has none
     */
    private record Part(String folder, Material material, State start, Optional<Planned> planned) { }

    ExitCode folder(Path folder) throws IOException {
        RenderedFolder.require(folder);
        FolderVerifier.Verdict verdict = FolderVerifier.verify(folder);
        if (!verdict.differences().isEmpty() && !options.allowChanged()) {
            verdict.differences().forEach(d -> report.fact("changed", d));
            report.message("refused", folder + " was changed after it was rendered; nothing was rehearsed. --allow-changed (-AllowChanged) rehearses it as it is.");
            return ExitCode.REFUSED;
        }
        List<RenderedFolder.Part> read;
        try {
            read = RenderedFolder.read(folder);
        } catch (IllegalArgumentException | RenderedFolder.Unreadable e) {
            report.message("failed", String.valueOf(e.getMessage()));
            return ExitCode.FAILED;
        }
        List<Part> parts = new ArrayList<>();
        Map<String, State> from = States.read(options.from(), read.stream().map(RenderedFolder.Part::folder).filter(f -> !f.isEmpty()).toList());
        read.forEach(p -> parts.add(part(p, from)));
        for (String file : List.of(JSON, MARKDOWN)) {
            AtomicFile.require(folder.resolve(file));
        }
        verdict.differences().forEach(d -> report.fact("changed", d));
        List<Outcome> outcomes = outcomes(parts);
        String name = read.get(0).plan().scope().name();
        OutputFile.put(folder.resolve(JSON), OutcomeJson.bytes(name, verdict.approval(), verdict.differences(), outcomes), report);
        OutputFile.put(folder.resolve(MARKDOWN), RenderedFile.document(MARKDOWN,
                Documents.markdown(RehearsalDocument.of(name, verdict.approval(), verdict.differences(), outcomes, options.language()))).bytes(), report);
        report.message("done", "The report is in " + folder.resolve(MARKDOWN));
        return code(outcomes);
    }

    ExitCode spec(Path path) throws IOException {
        SpecFile file = SpecFile.load(path);
        report.findings(file.name(), file.findings());
        if (file.stops()) {
            return ExitCode.INPUT;
        }
        List<Planned> plans = Planned.of(file.spec().orElseThrow(), options.states());
        Map<String, State> from = States.read(options.from(), plans.stream().map(Planned::folder).filter(f -> !f.isEmpty()).toList());
        List<Part> parts = new ArrayList<>();
        for (Planned planned : plans) {
            parts.add(new Part(planned.folder(), planned.material(), from.getOrDefault(planned.folder(), planned.from()), Optional.of(planned)));
        }
        return code(outcomes(parts));
    }

    /** A plan holds the fingerprint of its state only; the state itself comes from the caller. */
    private static Part part(RenderedFolder.Part part, Map<String, State> from) {
        boolean nothing = fingerprint(State.NOTHING).equals(part.plan().stateFingerprint());
        State given = from.get(part.folder());
        if (given == null && !nothing) {
            throw new UsageException("the plan of " + part.plan().scope().cluster() + " was made against a state: give its file with --from (-FromPath)");
        }
        State start = given == null ? State.NOTHING : given;
        return new Part(part.folder(), part.material(nothing ? State.NOTHING : start), start, Optional.empty());
    }

    private static String fingerprint(State state) {
        return Digests.sha256(StateJson.bytes(state));
    }

    private List<Outcome> outcomes(List<Part> parts) throws IOException {
        if (!options.skip().isEmpty() && !options.cmd().equals(CmdChoice.BUILT_IN)) {
            throw new UsageException("a real cmd.exe leaves no step out: --skip needs --cmd builtin");
        }
        if (options.starts() && !options.cmd().equals(CmdChoice.BUILT_IN)) {
            throw new UsageException("a real cmd.exe would take hours for every start: --starts needs --cmd builtin");
        }
        for (String step : List.of(options.fault(), options.undo(), options.skip())) {
            if (!step.isEmpty() && parts.stream().allMatch(p -> choice(p, step).isNone())) {
                throw new UsageException("no script has a step " + step + "; the ids are in plan.json, and in the runbook at \"About\" of each step");
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        try (CmdChoice cmd = CmdChoice.of(options.cmd())) {
            for (Part part : parts) {
                Rehearsal rehearsal = new Rehearsal(part.material(), cmd.runner(), (what, number, of) -> report.progress(number, of, what));
                Outcome outcome = rehearsal.of(part.start(),
                        new Rehearsal.Asked(choice(part, options.fault()), choice(part, options.undo()), choice(part, options.skip())));
                if (options.starts() && outcome.isWhole()) {
                    outcome = outcome.withStarts(rehearsal.starts(part.start(), part.planned().map(p -> state -> p.against(state).material())));
                }
                report.rehearsal(outcome, options.checkpoints());
                outcomes.add(outcome);
            }
        }
        return outcomes;
    }

    private static Choice choice(Part part, String step) {
        String prefix = part.folder().isEmpty() ? "" : part.folder() + "/";
        if (step.isEmpty() || step.equals("all")) {
            return step.isEmpty() ? Choice.NONE : Choice.ALL;
        }
        return step.startsWith(prefix) && part.material().plan().step(step.substring(prefix.length())).filter(s -> !s.target().isPerson()).isPresent()
                ? Choice.one(step.substring(prefix.length())) : Choice.NONE;
    }

    private static ExitCode code(List<Outcome> outcomes) {
        return outcomes.stream().allMatch(Outcome::isGood) ? ExitCode.DONE : ExitCode.FAILED;
    }
}
