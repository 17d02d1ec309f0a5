package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;

/** A network name needs an address, a print spooler a name and a disk (MSCS reference, resource dependencies). */
final class RequiredProviderRule implements Rule {
    private final Reference reference;

    RequiredProviderRule(Reference reference) {
        this.reference = reference;
    }

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        SortedMap<Name, Member> all = Member.byName(spec);
        for (Member member : Member.of(spec)) {
            List<Name> providers = member.resource().dependsOn().providers();
            Optional<ResourceType> type = reference.type(member.resource().type());
            // A provider that nobody knows may be the one that is meant; it has its own finding.
            if (type.isEmpty() || !all.keySet().containsAll(providers)) {
                continue;
            }
            List<Resource> known = providers.stream().map(all::get).map(Member::resource).toList();
            for (String needed : type.get().providers()) {
                if (known.stream().noneMatch(r -> serves(r, needed))) {
                    found.add(Finding.of(ModelCode.REQUIRED_PROVIDER_MISSING, DependencyRule.dependsOn(member),
                            "resource", Wording.shown(member.name()), "type", type.get().name(),
                            "needed", needed.replace("|", " or ")));
                }
            }
        }
        return found;
    }

    /** A type that is not one of Windows may stand for a disk: storage products bring their own. */
    private boolean serves(Resource resource, String needed) {
        return List.of(needed.split("\\|", -1)).stream().anyMatch(resource::isType)
                || needed.equals(Resource.PHYSICAL_DISK) && reference.type(resource.type()).isEmpty();
    }
}
