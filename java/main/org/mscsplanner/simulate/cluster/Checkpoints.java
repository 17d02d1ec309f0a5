package org.mscsplanner.simulate.cluster;

import java.util.Map;
import java.util.SortedMap;
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
        resource.checkpoints().put(key, new SavedKey(key, owner, cluster.machine(owner).registry().save(key)));
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

    /** Names each value of the node that the saved key overwrites although it was written on this very node since. */
    private void lostEdits(ClusterResource resource, SavedKey saved, Registry registry, Name owner) {
        if (!saved.from().equals(owner)) {
            return;
        }
        for (Map.Entry<RegistryKey, SortedMap<Name, Written>> key : registry.save(saved.key()).entrySet()) {
            for (Map.Entry<Name, Written> value : key.getValue().entrySet()) {
                if (saved.value(key.getKey(), value.getKey()).filter(value.getValue()::sameAs).isEmpty()) {
                    cluster.hazard("the checkpoint of " + resource.name() + " overwrote " + value.getKey() + " below " + key.getKey()
                            + " on " + owner + ", written by " + value.getValue().by());
                }
            }
        }
    }
}
