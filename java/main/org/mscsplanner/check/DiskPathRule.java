package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.WinPath;

/**
 * What a resource reads on a disk of the cluster is there when it starts. Only disks of Windows Server 2003 tell their drive.
 * The databases of DHCP and WINS are named as their type wants it ("DHCP Service and WINS Service resource types", cc785356).
 */
final class DiskPathRule implements Rule {
    private static final Map<String, List<String>> PATHS = new TreeMap<>(Map.of("file share", List.of("Path"),
            "print spooler", List.of("DefaultSpoolDirectory", "ClusterDriverDirectory"),
            "dhcp service", List.of("DatabasePath", "LogFilePath", "BackupPath"), "wins service", List.of("DatabasePath", "BackupPath"),
            "generic application", List.of("CommandLine", "CurrentDirectory"), "generic script", List.of("ScriptFilePath"),
            "generic service", List.of("StartupParameters")));
    /** Types whose files are shared by all nodes; a program may well be on the local disk of each. */
    private static final Set<String> SHARED = Set.of("file share", "print spooler", "dhcp service", "wins service");
    /** Types whose property is nothing but a path. */
    private static final Set<String> PLAIN = Set.of("file share", "print spooler", "generic script");
    private static final List<String> DATABASES = List.of("DatabasePath", "BackupPath");
    private static final Pattern DRIVE = Pattern.compile("(?<![A-Za-z0-9])([A-Za-z]:)\\\\");

    private final Reference reference;

    DiskPathRule(Reference reference) {
        this.reference = reference;
    }

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
                    if (!plain(member, property, type, found)) {
                        elsewhere(member, property, SHARED.contains(type), disks, spec, found);
                    }
                }
                if (type.equals("dhcp service") || type.equals("wins service")) {
                    DATABASES.forEach(p -> database(member, p, found));
                }
            }
        }
        return found;
    }

    private static void disk(Member member, String property, SortedMap<String, Member> disks, GroupGraph graph, List<Finding> found) {
        List<Member> named = drives(member, property).stream().flatMap(d -> Optional.ofNullable(disks.get(d)).stream()).toList();
        // A provider that nobody knows may be the disk; it has its own finding.
        if (named.isEmpty() || !graph.members().keySet().containsAll(member.resource().dependsOn().providers())) {
            return;
        }
        SortedSet<Name> needed = graph.needs().reachableFrom(member.name());
        named.stream().filter(d -> !needed.contains(d.name())).forEach(d -> found.add(Finding.of(ModelCode.DISK_NOT_NEEDED, member.privateAt(property),
                "property", property, "resource", Wording.shown(member.name()), "path", Wording.shown(member.text(property)), "disk", Wording.shown(d.name()),
                "group", Wording.shown(d.group().name()))));
    }

    /** Each drive that a property names, in capital letters, in the order of the text. */
    private static Set<String> drives(Member member, String property) {
        return DRIVE.matcher(member.text(property)).results().map(r -> r.group(1).toUpperCase(Locale.ROOT)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The drives that paths of a group name, in capital letters: whoever names one is told to depend on its disk. */
    static Set<String> named(Group group) {
        return Member.of(group).stream().flatMap(m -> PATHS.getOrDefault(m.resource().type().toLowerCase(Locale.ROOT), List.of()).stream().flatMap(p -> drives(m, p).stream()))
                .collect(Collectors.toSet());
    }

    /** True where the path is none, and a finding says so. */
    private static boolean plain(Member member, String property, String type, List<Finding> found) {
        String path = member.text(property);
        // A quotation mark has a finding already, and one percent sign is no variable; a script may be on a share or below %windir%.
        boolean judged = PLAIN.contains(type) && !path.isBlank() && !path.matches(".*[\"!].*|[^%]*%[^%]*") && !(type.equals("generic script") && path.matches("(\\\\|%).*"));
        Optional<String> problem = judged ? PathProblem.of(WinPath.of(path)) : Optional.empty();
        problem.ifPresent(p -> found.add(Finding.of(ModelCode.FILE_PATH, member.privateAt(property), "path", Wording.shown(path),
                "what", "\"" + Wording.shown(member.name()) + "\" (" + property + ")", "problem", p)));
        return problem.isPresent();
    }

    private void elsewhere(Member member, String property, boolean shared, SortedMap<String, Member> disks, GeneralSpec spec, List<Finding> found) {
        String drive = drives(member, property).stream().findFirst().orElse("");
        if (drive.isEmpty() || disks.containsKey(drive)) {
            return;
        }
        boolean quorum = isQuorum(drive, spec);
        if (quorum || shared && isLocal(WinPath.of(member.text(property)), drive, member.group(), spec)) {
            found.add(Finding.of(ModelCode.PATH_ON_NO_DISK, member.privateAt(property), "property", property, "resource", Wording.shown(member.name()),
                    "path", Wording.shown(member.text(property)), "group", Wording.shown(member.group().name()),
                    "problem", quorum ? "that is the drive of the quorum disk, which does not move with the group" : "no disk of the group has that drive")
                    .alsoAt(quorum ? List.of(spec.target().quorum().at()) : List.of()));
        }
    }

    /** True where the group has disks, unless a file item keeps it in step, or a disk may be the one: of a foreign type, with a drive that has a finding of its own, or of that name. */
    private boolean isLocal(WinPath path, String drive, Group group, GeneralSpec spec) {
        List<Member> disks = Member.of(group).stream().filter(m -> m.resource().isType(Resource.PHYSICAL_DISK)).toList();
        return spec.target().os().is2003() && !disks.isEmpty()
                && group.resources().stream().allMatch(r -> reference.type(r.type()).isPresent())
                && disks.stream().allMatch(m -> WinPath.isDrive(m.text("Drive")) && !isQuorum(m.text("Drive"), spec) && !m.name().text().toUpperCase(Locale.ROOT).contains(drive))
                && spec.files().stream().noneMatch(f -> f.path().isIn(path) || path.isIn(f.path()));
    }

    private static boolean isQuorum(String drive, GeneralSpec spec) {
        return spec.target().quorum() instanceof Quorum.Disk disk && disk.drive().equalsIgnoreCase(drive);
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
