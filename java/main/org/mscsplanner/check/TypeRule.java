package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.OsVersion;

/** The type exists on this release of Windows (error 5078 otherwise). */
final class TypeRule implements Rule {
    private final Reference reference;

    TypeRule(Reference reference) {
        this.reference = reference;
    }

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        OsVersion os = spec.target().os();
        for (Member member : Member.of(spec)) {
            String type = member.resource().type();
            Place at = Spots.of(member.at(), "type");
            Optional<ResourceType> known = reference.type(type);
            if (known.isPresent()) {
                ResourceType t = known.get();
                if (os.compareTo(t.from()) < 0) {
                    found.add(Finding.of(ModelCode.TYPE_OF_OTHER_RELEASE, at, "resource", Wording.shown(member.name()),
                            "type", t.name(), "os", os.title(), "releases", Property.releases(t.from(), OsVersion.W2022)));
                }
            } else if (!type.isBlank()) {
                found.add(Wording.nearest(type, reference.typeNames())
                        .map(near -> Finding.of(ModelCode.TYPE_MISSPELT, at, "type", Wording.shown(type),
                                "resource", Wording.shown(member.name()), "known", near))
                        .orElseGet(() -> Finding.of(ModelCode.TYPE_UNKNOWN, at, "type", Wording.shown(type),
                                "resource", Wording.shown(member.name()))));
            }
        }
        return found;
    }
}
