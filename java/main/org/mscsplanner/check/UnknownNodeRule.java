package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.Account;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.ServiceSetting;

/** Every node that the spec speaks of is a node of the cluster. A profile judges the primary node of its own block. */
final class UnknownNodeRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        Search search = new Search(spec);
        for (Group group : spec.groups()) {
            String of = " of the group \"" + Wording.shown(group.name()) + "\"";
            search.all(group.preferredOwners(), "preferred owner" + of, group.at(), "preferredOwners");
            // Left out it is the first preferred owner, which was judged already.
            if (!group.preferredOwners().contains(group.primaryNode())) {
                search.all(List.of(group.primaryNode()), "primary node" + of, group.at(), "primaryNode");
            }
        }
        for (Member member : Member.of(spec)) {
            search.all(member.resource().possibleOwners(), "possible owner of \"" + Wording.shown(member.name()) + "\"",
                    member.at(), "possibleOwners");
        }
        for (ServiceSetting service : spec.services()) {
            String of = " of the service " + Wording.shown(service.name());
            search.all(service.nodes(), "node" + of, service.at(), "nodes");
            search.all(List.of(service.firstNode()), "first node" + of, service.at(), "firstNode");
        }
        for (Account account : spec.accounts()) {
            search.all(List.of(account.from()), "node from which the local user " + Wording.shown(account.name()) + " is taken", account.at(), "from");
        }
        for (ManualTask task : spec.manualTasks()) {
            search.all(List.of(task.node()), "node of the task " + Wording.shown(task.id()), task.at(), "node");
        }
        return search.found;
    }

    private static final class Search {
        private final TreeSet<Name> nodes;
        private final List<Finding> found = new ArrayList<>();

        Search(GeneralSpec spec) {
            nodes = new TreeSet<>(spec.target().nodeNames());
            nodes.remove(Name.NONE);
        }

        void all(List<Name> used, String use, Place element, String member) {
            if (nodes.isEmpty() || element.isDerived()) {
                return;
            }
            used.stream().distinct().filter(n -> !n.isEmpty() && !nodes.contains(n)).forEach(n ->
                    found.add(Finding.of(ModelCode.UNKNOWN_NODE, Spots.of(element, member),
                            "node", Wording.shown(n), "use", use, "known", Wording.list(nodes))));
        }
    }
}
