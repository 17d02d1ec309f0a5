package org.mscsplanner.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.check.Judged;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Severity;
import org.mscsplanner.render.RenderedFile;
import org.mscsplanner.render.Rendering;
import org.mscsplanner.render.document.Accepted;
import org.mscsplanner.render.document.Evidence;
import org.mscsplanner.render.document.Objections;
import org.mscsplanner.render.document.Warned;

/** A sound spec as plans and as the files of its folder, in memory. */
record Rendition(List<Planned> plans, List<RenderedFile> files) {
    /**
     * Plans and renders.
     *
     * @param file without errors that nobody acknowledged
     * @param states as {@link Planned#of} takes them
     * @throws UsageException for a state that cannot be used
     */
    static Rendition of(SpecFile file, List<String> states, Appearance look, Evidence evidence) throws IOException {
        List<Planned> plans = plans(file, states);
        return new Rendition(plans, Rendering.of(plans.stream().map(Planned::part).toList(), objections(file.findings()), look.options(evidence)));
    }

    /** One document of the spec's own cluster, as {@link #of} has it, by its path below the folder. */
    static String document(SpecFile file, List<String> states, Appearance look, String path) throws IOException {
        return Rendering.document(plans(file, states).stream().map(Planned::part).toList(), objections(file.findings()), look.options(Evidence.NONE), path);
    }

    private static List<Planned> plans(SpecFile file, List<String> states) throws IOException {
        return Planned.of(file.spec().orElseThrow(), states);
    }

    private static Objections objections(List<Judged> all) {
        List<Accepted> accepted = new ArrayList<>();
        List<Warned> warned = new ArrayList<>();
        for (Judged judged : all) {
            Finding f = judged.finding();
            judged.acknowledgement().ifPresent(a -> accepted.add(new Accepted(f.code().id(), f.at().pointer(), f.message(), a.reason())));
            if (judged.acknowledgement().isEmpty() && f.code().severity() == Severity.WARNING) {
                warned.add(new Warned(f.code().id(), f.at().pointer(), f.message(), f.fix()));
            }
        }
        return new Objections(accepted, warned);
    }
}
