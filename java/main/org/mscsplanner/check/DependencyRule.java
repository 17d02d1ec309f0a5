package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;

/**
 * A dependency names a resource of the same group, not the resource itself (Microsoft Cluster SDK, resource
 * dependencies; AddClusterResourceDependency refuses the rest with 87 and 1059), and {@code or} needs 2008.
 */
final class DependencyRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        SortedMap<Name, Member> all = Member.byName(spec);
        List<String> names = all.keySet().stream().map(Name::text).toList();
        for (Member member : Member.of(spec)) {
            Place at = dependsOn(member);
            String resource = Wording.shown(member.name());
            for (Name provider : member.resource().dependsOn().providers()) {
                if (!provider.isEmpty()) {
                    provider(member, provider, all, names, found);
                }
            }
            found.addAll(Repeats.of(member.resource().dependsOn().clauses().stream().flatMap(List::stream).toList(),
                    "The dependency list of \"" + Wording.shown(member.name()) + "\"", at));
            if (!member.resource().dependsOn().isPlain() && !spec.target().os().hasDependencyExpressions()) {
                found.add(Finding.of(ModelCode.DEPENDENCY_CHOICE_TOO_NEW, at, "resource", resource,
                        "expression", Wording.shown(member.resource().dependsOn().expression()),
                        "os", spec.target().os().title()));
            }
        }
        return found;
    }

    /** Where the dependencies stand; the resource when they carry no place of their own. */
    static Place dependsOn(Member member) {
        Place at = member.resource().dependsOn().at();
        return at.isNone() ? Spots.of(member.at(), "dependsOn") : at;
    }

    private static void provider(Member member, Name provider, SortedMap<Name, Member> all, List<String> names,
            List<Finding> found) {
        Place at = dependsOn(member);
        String resource = Wording.shown(member.name());
        Member needed = all.get(provider);
        if (provider.equals(member.name())) {
            found.add(Finding.of(ModelCode.DEPENDENCY_ON_ITSELF, at, "resource", resource));
        } else if (needed != null && needed.group().name().equals(member.group().name())
                || member.group().resource(provider).isPresent()) {
            return;
        } else if (needed == null) {
            found.add(Finding.of(ModelCode.UNKNOWN_PROVIDER, at, "resource", resource,
                    "provider", Wording.shown(provider), "group", Wording.shown(member.group().name()),
                    "suggestion", Wording.suggestion(provider.text(), names)));
        } else {
            found.add(Finding.of(ModelCode.DEPENDENCY_ACROSS_GROUPS, at, "resource", resource,
                    "provider", Wording.shown(provider), "group", Wording.shown(needed.group().name()))
                    .alsoAt(List.of(needed.at())));
        }
    }
}
