package org.mscsplanner.simulate;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.ReplicationState;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.cluster.ClusterGroup;
import org.mscsplanner.simulate.cluster.ClusterResource;
import org.mscsplanner.simulate.cluster.PropertySet;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.FileTree;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.Trees;
import org.mscsplanner.simulate.node.Written;
import org.mscsplanner.text.RegFile.Value;

/**
 * A world as named facts in words of the cluster, so that two of them can be compared and every difference has a name. The
 * clock, the event logs and {@code PersistentState} of a resource that is online or offline as it says are no facts.
 */
public final class Facts {
    private final Map<String, String> facts = new HashMap<>();
    /** By server. Files are compared as they are: most of them are the same objects in two copies of a world. */
    private final Map<Name, SortedMap<WinPath, FileEntry>> files = new HashMap<>();
    private final Map<Name, SortedMap<WinPath, String>> folders = new HashMap<>();

    private Facts() { }

    /**
     * The facts.
     *
     * @param counts true for the files and folders that count, on every server
     */
    public static Facts of(World world, Predicate<WinPath> counts) {
        world.checkpoints().saveChanges();
        Facts f = new Facts();
        world.cluster().groups().values().forEach(g -> f.group(world, g));
        world.cluster().resources().values().forEach(f::resource);
        f.properties("cluster " + world.cluster().name(), world.cluster().properties());
        f.put("cluster " + world.cluster().name(), "quorum resource", world.cluster().quorumResource().text());
        world.cluster().nodes().values().forEach(n -> f.put("node " + n.name(), "state", n.state().words()));
        world.replication().forEach(f::replication);
        world.machines().values().forEach(m -> f.machine(m, counts));
        return f;
    }

    /** What is different in another world, one sentence a fact, sorted by its name. */
    public List<String> differencesTo(Facts other) {
        if (equals(other)) {
            return List.of();
        }
        SortedMap<String, String> differences = new TreeMap<>();
        differ("", facts, other.facts, Facts::same, v -> v, differences);
        for (Name node : files.keySet()) {
            String what = "node " + node + ", ";
            differ(what + "folder ", folders(node), other.folders(node), Facts::same, v -> v, differences);
            differ(what + "file ", files(node), other.files(node), Facts::same, Facts::describe, differences);
        }
        return List.copyOf(differences.values());
    }

    private static <K, V> void differ(String what, Map<K, V> here, Map<K, V> there, BiPredicate<V, V> same, Function<V, String> words, SortedMap<String, String> into) {
        Set<K> all = new HashSet<>(here.keySet());
        all.addAll(there.keySet());
        for (K key : all) {
            V a = here.get(key);
            V b = there.get(key);
            if (a == null || b == null || !same.test(a, b)) {
                String fact = what + key;
                into.put(fact, fact + ": " + (a == null ? "nothing" : words.apply(a)) + " -> " + (b == null ? "nothing" : words.apply(b)));
            }
        }
    }

    private SortedMap<WinPath, FileEntry> files(Name node) {
        return files.getOrDefault(node, Collections.emptySortedMap());
    }

    private SortedMap<WinPath, String> folders(Name node) {
        return folders.getOrDefault(node, Collections.emptySortedMap());
    }

    private static boolean same(String a, String b) {
        return a.equals(b);
    }

    /** Times do not count: a file that was copied back has another one. */
    private static boolean same(FileEntry a, FileEntry b) {
        return a == b || (a.bytes() == b.bytes() || a.sameContent(b)) && a.access().equals(b.access());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts that && facts.equals(that.facts) && folders.equals(that.folders)
                && files.keySet().equals(that.files.keySet()) && files.keySet().stream().allMatch(n -> sameFiles(files(n), that.files(n)));
    }

    private static boolean sameFiles(SortedMap<WinPath, FileEntry> a, SortedMap<WinPath, FileEntry> b) {
        if (a.size() != b.size()) {
            return false;
        }
        Iterator<Map.Entry<WinPath, FileEntry>> others = b.entrySet().iterator();
        for (Map.Entry<WinPath, FileEntry> one : a.entrySet()) {
            Map.Entry<WinPath, FileEntry> other = others.next();
            if (!one.getKey().equals(other.getKey()) || !same(one.getValue(), other.getValue())) {
                return false;
            }
        }
        return true;
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
        put(what, "preferred owners", Name.list(group.preferredOwners()));
        properties(what, group.properties());
        properties(what + " (private)", group.privates());
    }

    private void resource(ClusterResource resource) {
        String what = "resource \"" + resource.name() + "\"";
        put(what, "group", resource.group().text());
        put(what, "state", resource.status().words());
        put(what, "possible owners", Name.list(resource.possibleOwners()));
        put(what, "dependencies", resource.dependencies().stream()
                .map(c -> c.stream().map(Name::text).sorted().collect(Collectors.joining(" or "))).sorted().collect(Collectors.joining(", ")));
        properties(what, resource.properties());
        properties(what + " (private)", resource.privates());
        resource.checkpoints().forEach((key, saved) -> put(what, "checkpoint " + key, checksum(saved.content().entrySet().stream()
                .map(e -> e.getKey() + "|" + e.getValue().entrySet().stream().map(v -> v.getKey() + "=" + v.getValue().value())
                        .collect(Collectors.joining("|"))).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8))));
        resource.cryptoCheckpoints().forEach(key -> put(what, "crypto checkpoint " + key, "there"));
    }

    private void replication(Name group, ReplicationState state) {
        String what = "replication group " + group;
        put(what, "members", Name.list(state.members()));
        state.folders().forEach((folder, paths) -> put(what, "folder " + folder, paths.toString()));
        state.connections().forEach((from, to) -> put(what, "connections from " + from, Name.list(to)));
    }

    private void machine(Machine machine, Predicate<WinPath> counts) {
        String what = "node " + machine.name();
        put(what, "running", Boolean.toString(machine.isRunning()));
        machine.services().all().forEach((name, service) -> {
            put(what + ", service " + name, "running", Boolean.toString(service.isRunning()));
            put(what + ", service " + name, "start type", Integer.toString(machine.services().startType(name)));
        });
        for (RegistryKey key : machine.registry().all()) {
            put(what + ", registry", key.text(), "key");
            for (Map.Entry<Name, Written> value : machine.registry().values(key).entrySet()) {
                put(what + ", registry", key + " \"" + value.getKey() + "\"", value(value.getValue().value()));
            }
        }
        machine.tasks().forEach((name, task) -> put(what, "task " + name, task.toString()));
        machine.localGroups().forEach((group, members) -> put(what, "local group " + group, Name.list(members)));
        put(what, "local users", Name.list(machine.localUsers()));
        folders.put(machine.name(), counted(machine.files().folders(), counts));
        files.put(machine.name(), counted(machine.files().files(), counts));
    }

    private static <V> SortedMap<WinPath, V> counted(SortedMap<WinPath, V> all, Predicate<WinPath> counts) {
        SortedMap<WinPath, V> counted = new TreeMap<>(all);
        counted.keySet().removeIf(counts.negate());
        return counted;
    }

    private static String describe(FileEntry file) {
        return file.size() + " bytes " + checksum(file.bytes()) + (file.access().equals(FileEntry.INHERITED) ? "" : " " + file.access());
    }

    /** What tells the content of two folders or files apart: names and bytes; empty for nothing. */
    public static String content(FileTree tree, WinPath path) {
        if (!tree.isFolder(path)) {
            return tree.file(path).map(f -> checksum(f.bytes())).orElse("");
        }
        return checksum(Trees.files(tree, path).stream()
                .map(p -> p.text().substring(path.text().length()).toLowerCase(Locale.ROOT) + "=" + content(tree, p))
                .collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
    }

    private static String checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    private static String value(Value value) {
        return value.toString();
    }
}
