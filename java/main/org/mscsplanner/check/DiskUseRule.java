package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.Resource;

/** What works on a disk waits for it: resources that do not depend on one another start at the same time. */
final class DiskUseRule implements Rule {
    /** Types that keep nothing on a disk, lower case; a group of nothing else only carries its disks. */
    private static final Set<String> WITHOUT_FILES = Set.of("physical disk", "ip address", "ipv6 address", "network name", "volume shadow copy service task");

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (Group group : spec.groups()) {
            SortedMap<Name, Member> members = GroupGraph.of(Member.of(group)).members();
            // A provider that nobody knows may be the disk; it has its own finding.
            boolean unclear = group.resources().stream().anyMatch(r -> !members.keySet().containsAll(r.dependsOn().providers()));
            if (unclear || group.resources().stream().allMatch(r -> WITHOUT_FILES.contains(r.type().toLowerCase(Locale.ROOT)))) {
                continue;
            }
            Set<String> named = DiskPathRule.named(group);
            Set<Name> needed = group.resources().stream().flatMap(r -> r.dependsOn().providers().stream()).collect(Collectors.toSet());
            for (Member member : members.values()) {
                boolean quorum = spec.target().quorum() instanceof Quorum.Disk disk && disk.resource().equals(member.name());
                if (!quorum && member.resource().isType(Resource.PHYSICAL_DISK) && !needed.contains(member.name())
                        && !named.contains(member.text("Drive").toUpperCase(Locale.ROOT))) {
                    found.add(Finding.of(ModelCode.DISK_IDLE, member.at(), "group", Wording.shown(group.name()), "resource", Wording.shown(member.name())));
                }
            }
        }
        return found;
    }
}
