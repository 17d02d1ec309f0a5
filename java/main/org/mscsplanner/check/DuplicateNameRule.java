package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Quorum;

/** Groups, resources and networks have names of their own in the whole cluster, whatever the case of letters. */
final class DuplicateNameRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        resources(spec, found);
        Map<Name, Place> groups = new HashMap<>();
        spec.groups().forEach(g ->
                once(groups, g.name(), Spots.of(g.at(), "name"), ModelCode.GROUP_TWICE, found));
        Map<Name, Place> networks = new HashMap<>();
        spec.target().networks().forEach(n ->
                once(networks, n.name(), Spots.of(n.at(), "name"), ModelCode.NETWORK_TWICE, found));
        return found;
    }

    private static void once(Map<Name, Place> seen, Name name, Place at, ModelCode code, List<Finding> found) {
        Place first = name.isEmpty() ? null : seen.putIfAbsent(name, at);
        if (first != null) {
            found.add(Finding.of(code, at, "name", Wording.shown(name)).alsoAt(List.of(first)));
        }
    }

    private static void resources(GeneralSpec spec, List<Finding> found) {
        Map<Name, String> owners = new HashMap<>();
        Map<Name, Place> places = new HashMap<>();
        if (spec.target().quorum() instanceof Quorum.Disk disk && !disk.resource().isEmpty()) {
            owners.put(disk.resource(), "as the quorum disk");
            places.put(disk.resource(), Spots.of(disk.at(), "resource"));
        } else if (spec.target().quorum() instanceof Quorum.MajorityNodeSet set) {
            owners.put(set.resource(), "as the majority node set");
            places.put(set.resource(), Spots.of(set.at(), "resource"));
        }
        for (Member member : Member.of(spec)) {
            if (member.name().isEmpty()) {
                continue;
            }
            String where = "in the group \"" + Wording.shown(member.group().name()) + "\"";
            Place at = Spots.of(member.at(), "name");
            String owner = owners.putIfAbsent(member.name(), where);
            Place first = places.putIfAbsent(member.name(), at);
            if (owner != null && first != null) {
                found.add(Finding.of(ModelCode.RESOURCE_TWICE, at, "name", Wording.shown(member.name()),
                        "where", owner.equals(where) ? "both times " + where : owner + " and " + where)
                        .alsoAt(List.of(first)));
            }
        }
    }
}
