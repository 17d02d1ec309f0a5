package org.mscsplanner.simulate.cluster;

import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.simulate.node.Registry;
import org.mscsplanner.simulate.node.Written;

/**
 * Registry checkpoints (reference 7.5; domain facts, section 0 item 1 and section 3; KB 174070). A key is saved with everything below it when the checkpoint
 * is added, from the registry of the group's current owner; again on each change while its resource is online; and again
 * when the resource goes offline. Before the resource comes online the saved key takes the place of what the node has: an
 * edit that was made in between is lost.
 */
public final class Checkpoints {
    private final Cluster cluster;

    public Checkpoints(Cluster cluster) {
        this.cluster = cluster;
    }

    /** @return 0, 183 (there already), 2 (no such key on the owner; a hive or a backslash in front of the key) */
    public int add(ClusterResource resource, String key) {
        RegistryKey wanted = RegistryKey.of(key);
        if (resource.checkpoints().containsKey(wanted)) {
            return Win32.ALREADY_EXISTS;
        }
        Name owner = cluster.ownerOf(resource);
        if (!cluster.runs(owner)) {
            return Win32.HOST_NOT_AVAILABLE;
        }
        if (key.startsWith("\\") || !cluster.machine(owner).registry().has(wanted)) {
            return Win32.FILE_NOT_FOUND;
        }
        save(resource, wanted, owner);
        return Win32.DONE;
    }

    /** @return 0 or 2 */
    public int remove(ClusterResource resource, String key) {
        return resource.checkpoints().remove(RegistryKey.of(key)) == null ? Win32.FILE_NOT_FOUND : Win32.DONE;
    }

    private void save(ClusterResource resource, RegistryKey key, Name owner) {
        SortedMap<RegistryKey, SortedMap<Name, Written>> content = cluster.machine(owner).registry().save(key);
        @Nullable SavedKey before = resource.checkpoints().get(key);
        if (before == null || !before.from().equals(owner) || !before.content().equals(content)) {
            resource.checkpoints().put(key, new SavedKey(key, owner, cluster.clock().turn(), content));
        }
    }

    /** Saves the keys of every resource that is online: nobody can have looked at them since they changed. */
    public void saveChanges() {
        for (ClusterResource resource : cluster.resources().values()) {
            if (resource.status() == Status.ONLINE || resource.status() == Status.OFFLINE_PENDING) {
                saveAll(resource);
            }
        }
    }

    void saveAll(ClusterResource resource) {
        Name owner = cluster.ownerOf(resource);
        for (RegistryKey key : resource.checkpoints().keySet()) {
            if (cluster.machine(owner).registry().has(key)) {
                save(resource, key, owner);
            }
        }
    }

    /** Puts the saved keys into the registry of the node that takes the resource. */
    void restore(ClusterResource resource) {
        Name owner = cluster.ownerOf(resource);
        Registry registry = cluster.machine(owner).registry();
        for (SavedKey saved : resource.checkpoints().values()) {
            lostEdits(resource, saved, registry, owner);
            registry.restore(saved.key(), saved.content());
        }
    }

    /**
     * Puts the saved keys of what is online into the registry of every other node that it may run on: what a failover to each
     * of them leaves there.
     */
    public void carry() {
        saveChanges();
        for (ClusterResource resource : cluster.resources().values()) {
            if (resource.status() == Status.ONLINE) {
                resource.possibleOwners().stream().filter(n -> !n.equals(cluster.ownerOf(resource))).map(n -> cluster.machine(n).registry())
                        .forEach(registry -> resource.checkpoints().values().forEach(saved -> registry.restore(saved.key(), saved.content())));
            }
        }
    }

    /** Names each value of the node that was written later than what the saved key puts in its place. */
    private void lostEdits(ClusterResource resource, SavedKey saved, Registry registry, Name owner) {
        registry.save(saved.key()).forEach((key, values) -> values.forEach((name, there) -> {
            Optional<Written> comes = saved.value(key, name);
            int age = comes.map(w -> w.by().turn()).orElse(saved.turn());
            if (comes.filter(there::sameAs).isEmpty() && there.by().turn() > age) {
                cluster.hazard(new Hazard.LostEdit(resource.name(), key, name, owner, there.by()));
            }
        }));
    }
}
