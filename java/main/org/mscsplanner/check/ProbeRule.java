package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Probe;

/** A probe asks about a service that its group runs (I-31). */
final class ProbeRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (Probe probe : spec.probes()) {
            Optional<Group> group = spec.group(probe.group());
            if (group.isPresent() && !probe.service().isEmpty()
                    && group.get().resources().stream().noneMatch(r -> r.service().equals(Optional.of(probe.service())))) {
                found.add(Finding.of(ModelCode.PROBE_SERVICE_UNKNOWN, Spots.of(probe.at(), "service"),
                        "probe", Wording.shown(probe.name()), "service", Wording.shown(probe.service()),
                        "group", Wording.shown(probe.group())));
            }
        }
        return found;
    }
}
