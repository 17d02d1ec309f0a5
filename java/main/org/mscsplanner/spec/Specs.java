package org.mscsplanner.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Outcome;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.profile.VirtualCenterProfile;

/** The door of this room: bytes to an expanded spec. */
public final class Specs {
    private Specs() { }

    /**
     * Reads, binds and expands a spec.
     *
     * @param file as the user named it, for places
     * @return a spec as far as one could be made, so that rules can judge the rest in the same run; no value when the
     *     text is no JSON object
     */
    public static Outcome<GeneralSpec> read(String file, byte[] bytes) {
        Outcome<Json> json = JsonReader.read(file, bytes);
        if (json.value().isEmpty()) {
            return Outcome.none(json.findings());
        }
        Problems problems = new Problems();
        json.findings().forEach(problems::add);
        Optional<SpecBinder.Bound> bound = ReadFields.read("spec", json.value().get(), problems, SpecBinder::bind);
        if (bound.isEmpty()) {
            return Outcome.none(problems.all());
        }
        List<Finding> findings = new ArrayList<>(problems.all());
        GeneralSpec general = bound.get().general();
        if (bound.get().virtualCenter().isEmpty()) {
            return Outcome.of(general, findings);
        }
        Outcome<GeneralSpec> expanded = VirtualCenterProfile.expand(bound.get().virtualCenter().get(), general);
        findings.addAll(expanded.findings());
        return Outcome.of(expanded.value().orElse(general), findings);
    }
}
