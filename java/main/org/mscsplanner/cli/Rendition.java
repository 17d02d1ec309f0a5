package org.mscsplanner.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.render.RenderedFile;
import org.mscsplanner.render.Rendering;
import org.mscsplanner.render.document.Accepted;
import org.mscsplanner.render.document.Evidence;
import org.mscsplanner.spec.Canonical;

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
        GeneralSpec spec = Canonical.sorted(file.spec().orElseThrow());
        List<Planned> plans = Planned.of(spec, states);
        List<Accepted> accepted = new ArrayList<>();
        file.findings().forEach(j -> j.acknowledgement().ifPresent(a -> accepted.add(new Accepted(
                j.finding().code().id(), j.finding().at().pointer(), j.finding().message(), a.reason()))));
        return new Rendition(plans, Rendering.of(plans.stream().map(Planned::part).toList(), accepted, look.options(evidence)));
    }
}
