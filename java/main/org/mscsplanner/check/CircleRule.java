package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.graph.Cycles;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;

/** Online brings a resource's dependencies online first, so dependencies of a group must have an order. */
final class CircleRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        SortedMap<Name, List<Member>> groups = new TreeMap<>();
        Member.of(spec).forEach(m -> groups.computeIfAbsent(m.group().name(), g -> new ArrayList<>()).add(m));
        groups.values().forEach(members -> circles(members, found));
        return found;
    }

    private static void circles(List<Member> members, List<Finding> found) {
        GroupGraph graph = GroupGraph.of(members);
        for (List<Name> circle : Cycles.find(graph.needs())) {
            List<Member> around = circle.stream().map(graph.members()::get).toList();
            String path = around.stream().map(m -> Wording.shown(m.name())).collect(Collectors.joining(" -> "));
            found.add(Finding.of(ModelCode.DEPENDENCY_CIRCLE, DependencyRule.dependsOn(around.get(0)),
                    "circle", path + " -> " + Wording.shown(around.get(0).name()))
                    .alsoAt(around.stream().map(DependencyRule::dependsOn).toList()));
        }
    }
}
