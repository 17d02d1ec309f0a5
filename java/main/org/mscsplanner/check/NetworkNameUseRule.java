package org.mscsplanner.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Resource;

/**
 * With UseNetworkName=1 an application gets the name of the Network Name resource on which it depends (MSCS reference,
 * generic-services-usenetworkname). That an indirect dependency is enough is not documented (I-42).
 */
final class NetworkNameUseRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        SortedMap<Name, Member> all = Member.byName(spec);
        for (Member member : Member.of(spec)) {
            List<Name> providers = member.resource().dependsOn().providers();
            boolean uses = PropertyValue.Number.is(1, member.resource().privateProperties().get(Name.of("UseNetworkName")));
            if (!uses || !all.keySet().containsAll(providers)
                    || providers.stream().map(all::get).anyMatch(NetworkNameUseRule::isNetworkName)) {
                continue;
            }
            found.add(indirect(member, all)
                    .map(far -> Finding.of(ModelCode.NETWORK_NAME_INDIRECT, DependencyRule.dependsOn(member),
                            "resource", Wording.shown(member.name()), "provider", Wording.shown(far.name()))
                            .alsoAt(List.of(far.at())))
                    .orElseGet(() -> Finding.of(ModelCode.NETWORK_NAME_NONE, DependencyRule.dependsOn(member),
                            "resource", Wording.shown(member.name()))));
        }
        return found;
    }

    private static boolean isNetworkName(Member member) {
        return member.resource().isType(Resource.NETWORK_NAME);
    }

    private static Optional<Member> indirect(Member start, SortedMap<Name, Member> all) {
        Set<Name> seen = new HashSet<>();
        Deque<Name> todo = new ArrayDeque<>(start.resource().dependsOn().providers());
        while (!todo.isEmpty()) {
            Member next = all.get(todo.remove());
            if (next == null || !seen.add(next.name())) {
                continue;
            }
            if (isNetworkName(next)) {
                return Optional.of(next);
            }
            todo.addAll(next.resource().dependsOn().providers());
        }
        return Optional.empty();
    }
}
