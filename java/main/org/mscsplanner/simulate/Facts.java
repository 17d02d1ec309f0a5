package org.mscsplanner.simulate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.cluster.ClusterGroup;
import org.mscsplanner.simulate.cluster.ClusterResource;
import org.mscsplanner.simulate.cluster.PropertySet;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.FileTree;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.Trees;
import org.mscsplanner.text.RegFile.Value;

/**
 * A world as named facts in words of the cluster, so that two of them can be compared and every difference has a name. The
 * clock, the event logs and {@code PersistentState} of a resource that is online or offline as it says are no facts.
 */
public final class Facts {
    private final Map<String, String> facts = new HashMap<>();

    private Facts() { }

    /**
     * The facts.
     *
     * @param apart folders whose content does not count, on every server
     */
    public static Facts of(World world, List<WinPath> apart) {
        world.checkpoints().saveChanges();
        Facts f = new Facts();
        world.cluster().groups().values().forEach(g -> f.group(world, g));
        world.cluster().resources().values().forEach(r -> f.resource(world, r));
        f.properties("cluster " + world.cluster().name(), world.cluster().properties());
        f.put("cluster " + world.cluster().name(), "quorum resource", world.cluster().quorumResource().text());
        world.cluster().nodes().values().forEach(n -> f.put("node " + n.name(), "state", n.state().words()));
        world.machines().values().forEach(m -> f.machine(m, apart));
        return f;
    }

    /** What is different in another world, one sentence a fact, sorted by its name. */
    public List<String> differencesTo(Facts other) {
        List<String> differences = new ArrayList<>();
        SortedSet<String> all = new TreeSet<>(facts.keySet());
        all.addAll(other.facts.keySet());
        for (String fact : all) {
            String a = facts.getOrDefault(fact, "nothing");
            String b = other.facts.getOrDefault(fact, "nothing");
            if (!a.equals(b)) {
                differences.add(fact + ": " + a + " -> " + b);
            }
        }
        return differences;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts that && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    private void put(String what, String property, String value) {
        facts.put(what + ", " + property, value);
    }

    private void properties(String what, PropertySet properties) {
        for (Name name : properties.names()) {
            if (!name.equals(Name.of("Name"))) {
                put(what, name.text(), properties.text(name.text()));
            }
        }
    }

    private void group(World world, ClusterGroup group) {
        String what = "group \"" + group.name() + "\"";
        put(what, "owner", group.owner().text());
        put(what, "state", world.cluster().status(group).words());
        put(what, "preferred owners", names(group.preferredOwners()));
        properties(what, group.properties());
        properties(what + " (private)", group.privates());
    }

    private void resource(World world, ClusterResource resource) {
        String what = "resource \"" + resource.name() + "\"";
        put(what, "group", resource.group().text());
        put(what, "state", resource.status().words());
        put(what, "possible owners", names(List.copyOf(resource.possibleOwners())));
        put(what, "dependencies", resource.dependencies().stream()
                .map(c -> c.stream().map(Name::text).sorted().collect(Collectors.joining(" or "))).sorted().collect(Collectors.joining(", ")));
        properties(what, resource.properties());
        properties(what + " (private)", resource.privates());
        resource.checkpoints().forEach((key, saved) -> put(what, "checkpoint " + key, checksum(saved.content().entrySet().stream()
                .map(e -> e.getKey() + "|" + e.getValue().entrySet().stream().map(v -> v.getKey() + "=" + v.getValue().value())
                        .collect(Collectors.joining("|"))).collect(Collectors.joining("\n")).getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        resource.cryptoCheckpoints().forEach(key -> put(what, "crypto checkpoint " + key, "there"));
    }

    private void machine(Machine machine, List<WinPath> apart) {
        String what = "node " + machine.name();
        put(what, "running", Boolean.toString(machine.isRunning()));
        machine.services().all().forEach((name, service) -> {
            put(what + ", service " + name, "running", Boolean.toString(service.isRunning()));
            put(what + ", service " + name, "start type", Integer.toString(machine.services().startType(name)));
        });
        for (RegistryKey key : machine.registry().all()) {
            put(what + ", registry", key.text(), "key");
            for (Map.Entry<Name, org.mscsplanner.simulate.node.Written> value : machine.registry().values(key).entrySet()) {
                put(what + ", registry", key + " \"" + value.getKey() + "\"", value(value.getValue().value()));
            }
        }
        machine.tasks().forEach((name, task) -> put(what, "task " + name, task.toString()));
        machine.localGroups().forEach((group, members) -> put(what, "local group " + group, names(List.copyOf(members))));
        put(what, "local users", names(List.copyOf(machine.localUsers())));
        files(what, machine.files(), apart);
    }

    private void files(String what, FileTree tree, List<WinPath> apart) {
        tree.folders().forEach((path, access) -> {
            if (apart.stream().noneMatch(path::isIn)) {
                put(what, "folder " + path, access);
            }
        });
        tree.files().forEach((path, file) -> {
            if (apart.stream().noneMatch(path::isIn)) {
                put(what, "file " + path, describe(file));
            }
        });
    }

    /** Times do not count: a file that was copied back has another one. */
    private static String describe(FileEntry file) {
        return file.size() + " bytes " + checksum(file.bytes()) + (file.access().equals(FileEntry.INHERITED) ? "" : " " + file.access());
    }

    /** What tells the content of two folders or files apart: names and bytes; empty for nothing. */
    public static String content(FileTree tree, WinPath path) {
        if (!tree.isFolder(path)) {
            return tree.file(path).map(f -> checksum(f.bytes())).orElse("");
        }
        return checksum(Trees.files(tree, path).stream()
                .map(p -> p.text().substring(path.text().length()).toLowerCase(java.util.Locale.ROOT) + "=" + content(tree, p))
                .collect(Collectors.joining("\n")).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    private static String value(Value value) {
        return value.toString();
    }

    private static String names(List<Name> names) {
        return names.stream().map(Name::text).collect(Collectors.joining(", "));
    }
}
