package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;

/**
 * Preferred owners (of a group) and possible owners (of a resource) fit together: a group goes only where all of its
 * resources may run (cluster.exe reference, 7.2), and the default is every node.
 */
final class OwnerRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        TreeSet<Name> nodes = new TreeSet<>(spec.target().nodeNames());
        nodes.remove(Name.NONE);
        for (Group group : spec.groups()) {
            String shown = Wording.shown(group.name());
            found.addAll(Repeats.of(group.preferredOwners(), "The list of preferred owners of the group \"" + shown + "\"",
                    Spots.of(group.at(), "preferredOwners")));
            for (Name owner : new TreeSet<>(group.preferredOwners())) {
                fits(group, owner, nodes, ModelCode.PREFERRED_OWNER_NOT_POSSIBLE, "preferredOwners", found);
            }
            fits(group, group.primaryNode(), nodes, ModelCode.PRIMARY_NODE_NOT_POSSIBLE, "primaryNode", found);
            common(group, nodes, found);
            group.resources().forEach(r -> resource(r, spec.target().nodeNames(), nodes, found));
        }
        return found;
    }

    private static void fits(Group group, Name node, Set<Name> nodes, ModelCode code, String member, List<Finding> found) {
        List<Resource> not = !nodes.contains(node) ? List.of() : group.resources().stream()
                .filter(r -> !r.possibleOwners().isEmpty() && !r.possibleOwners().contains(node)).toList();
        if (!not.isEmpty()) {
            found.add(Finding.of(code, Spots.of(group.at(), member), "node", Wording.shown(node),
                    "group", Wording.shown(group.name()),
                    "resources", Wording.quoted(new TreeSet<>(not.stream().map(Resource::name).toList())))
                    .alsoAt(places(not)));
        }
    }

    private static void common(Group group, Set<Name> nodes, List<Finding> found) {
        Set<Name> left = new HashSet<>(nodes);
        group.resources().stream().filter(r -> !r.possibleOwners().isEmpty()).forEach(r -> left.retainAll(r.possibleOwners()));
        if (left.isEmpty() && !nodes.isEmpty()) {
            found.add(Finding.of(ModelCode.NO_COMMON_OWNER, group.at(), "group", Wording.shown(group.name()))
                    .alsoAt(places(group.resources())));
        }
    }

    private static List<Place> places(List<Resource> resources) {
        return resources.stream().map(r -> Spots.of(r.at(), "possibleOwners")).toList();
    }

    private static void resource(Resource resource, List<Name> everyNode, Set<Name> nodes, List<Finding> found) {
        Place at = Spots.of(resource.at(), "possibleOwners");
        // The list of every node is nobody's writing; a node that is listed twice has its own finding.
        List<Name> written = resource.possibleOwners().equals(everyNode) ? List.of() : resource.possibleOwners();
        found.addAll(Repeats.of(written, "The list of possible owners of \"" + Wording.shown(resource.name()) + "\"", at));
        TreeSet<Name> missing = new TreeSet<>(nodes);
        resource.possibleOwners().forEach(missing::remove);
        if (!resource.possibleOwners().isEmpty() && !missing.isEmpty()) {
            found.add(Finding.of(ModelCode.POSSIBLE_OWNERS_NOT_ALL, at, "resource", Wording.shown(resource.name()),
                    "nodes", Wording.list(missing)));
        }
    }
}
