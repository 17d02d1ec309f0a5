package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;

/**
 * What a resource reads on a disk of the cluster is there when it starts. Only disks of Windows Server 2003 tell their drive.
 * The databases of DHCP and WINS are named as their type wants it ("DHCP Service and WINS Service resource types", cc785356).
 */
final class DiskPathRule implements Rule {
    private static final Map<String, List<String>> PATHS = new TreeMap<>(Map.of("file share", List.of("Path"),
            "print spooler", List.of("DefaultSpoolDirectory", "ClusterDriverDirectory"),
            "dhcp service", List.of("DatabasePath", "LogFilePath", "BackupPath"), "wins service", List.of("DatabasePath", "BackupPath"),
            "generic application", List.of("CommandLine", "CurrentDirectory"), "generic script", List.of("ScriptFilePath")));
    private static final List<String> DATABASES = List.of("DatabasePath", "BackupPath");
    private static final Pattern DRIVE = Pattern.compile("(?<![A-Za-z0-9])([A-Za-z]:)\\\\");

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        SortedMap<String, Member> disks = disks(spec);
        for (Group group : spec.groups()) {
            GroupGraph graph = GroupGraph.of(Member.of(group));
            for (Member member : graph.members().values()) {
                String type = member.resource().type().toLowerCase(Locale.ROOT);
                for (String property : PATHS.getOrDefault(type, List.of())) {
                    disk(member, property, disks, graph, found);
                }
                if (type.equals("dhcp service") || type.equals("wins service")) {
                    DATABASES.forEach(p -> database(member, p, found));
                }
            }
        }
        return found;
    }

    private static void disk(Member member, String property, SortedMap<String, Member> disks, GroupGraph graph, List<Finding> found) {
        Matcher drive = DRIVE.matcher(member.text(property));
        Optional<Member> disk = drive.find() ? Optional.ofNullable(disks.get(drive.group(1).toUpperCase(Locale.ROOT))) : Optional.empty();
        SortedSet<Name> needed = graph.needs().reachableFrom(member.name());
        disk.filter(d -> !needed.contains(d.name())).ifPresent(d -> found.add(Finding.of(ModelCode.DISK_NOT_NEEDED, member.privateAt(property),
                "property", property, "resource", Wording.shown(member.name()), "path", Wording.shown(member.text(property)), "disk", Wording.shown(d.name()),
                "group", Wording.shown(d.group().name()))));
    }

    private static void database(Member member, String property, List<Finding> found) {
        String path = member.text(property);
        String problem = path.isBlank() ? ""
                : path.toLowerCase(Locale.ROOT).startsWith("%systemroot%") ? "is on the local disk of each node"
                : !path.endsWith("\\") ? "has no backslash at its end" : "";
        if (!problem.isEmpty()) {
            found.add(Finding.of(ModelCode.DATABASE_FOLDER, member.privateAt(property), "property", property,
                    "resource", Wording.shown(member.name()), "path", Wording.shown(path), "problem", problem,
                    "example", "\"F:\\\\" + (property.equals("BackupPath") ? "backup" : "data") + "\\\\\""));
        }
    }

    /** By drive, in capital letters. */
    private static SortedMap<String, Member> disks(GeneralSpec spec) {
        SortedMap<String, Member> disks = new TreeMap<>();
        Member.of(spec).stream().filter(m -> m.resource().isType(Resource.PHYSICAL_DISK) && !m.text("Drive").isBlank())
                .forEach(m -> disks.putIfAbsent(m.text("Drive").toUpperCase(Locale.ROOT), m));
        return disks;
    }
}
