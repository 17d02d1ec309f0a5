package org.mscsplanner.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Outcome;
import org.mscsplanner.diag.SpecCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.profile.VirtualCenterProfile;

/** The door of this room: bytes to an expanded spec. */
public final class Specs {
    private Specs() { }

    /**
     * Reads, binds and expands a spec.
     *
     * @param file as the user named it, for places
     * @return a spec as far as one could be made, so that rules can judge the rest in the same run: what is missing or
     *     wrong is empty ({@code Name.NONE}, {@code Ipv4.NONE}) or the default, and a block that could not be expanded is
     *     left out. No value when the text is no JSON object, or another document of ours
     */
    public static Outcome<GeneralSpec> read(String file, byte[] bytes) {
        Outcome<Json> json = JsonReader.read(file, bytes);
        if (json.value().isEmpty()) {
            return Outcome.none(json.findings());
        }
        Problems problems = new Problems();
        Optional<Finding> other = otherDocument(json.value().get());
        if (other.isPresent()) {
            return Outcome.none(List.of(other.get()));
        }
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

    /** A plan or a state in the place of a spec: every member would be an unknown field. */
    private static Optional<Finding> otherDocument(Json json) {
        if (!(json instanceof Json.Obj object)) {
            return Optional.empty();
        }
        return object.members().stream()
                .filter(m -> m.name().equals("format") && m.value() instanceof Json.Text t
                        && t.text().startsWith("mscs-") && !t.text().startsWith("mscs-spec"))
                .map(m -> Finding.of(SpecCode.UNKNOWN_FORMAT, m.value().at(), "value", ((Json.Text) m.value()).text(),
                        "known", SpecBinder.FORMAT))
                .findFirst();
    }
}
