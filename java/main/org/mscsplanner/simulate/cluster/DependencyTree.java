package org.mscsplanner.simulate.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mscsplanner.model.Name;

/** Which resource depends on which, and what moves along with one. Answers are Win32 codes (reference 7.3). */
public final class DependencyTree {
    private final Cluster cluster;

    public DependencyTree(Cluster cluster) {
        this.cluster = cluster;
    }

    /** SDK, AddClusterResourceDependency. */
    public int add(ClusterResource resource, Name provider) {
        Optional<ClusterResource> wanted = cluster.resource(provider);
        if (wanted.isEmpty()) {
            return Win32.RESOURCE_NOT_FOUND;
        } else if (resource.name().equals(provider) || reaches(wanted.get(), resource.name(), new HashSet<>())) {
            return Win32.CIRCULAR_DEPENDENCY;
        } else if (resource.dependsOn(provider)) {
            return Win32.DEPENDENCY_EXISTS;
        } else if (cluster.quorumResource().equals(resource.name())) {
            return Win32.DEPENDENCY_NOT_ALLOWED;
        } else if (!resource.group().equals(wanted.get().group())) {
            return Win32.INVALID_PARAMETER;
        } else if (cluster.os().is2003() && resource.status().isActive()) {
            return Win32.RESOURCE_ONLINE;
        }
        List<List<Name>> clauses = new ArrayList<>(resource.dependencies());
        clauses.add(List.of(wanted.get().name()));
        resource.setDependencies(clauses);
        return Win32.DONE;
    }

    private boolean reaches(ClusterResource from, Name goal, Set<Name> seen) {
        if (!seen.add(from.name())) {
            return false;
        }
        return from.dependencies().stream().flatMap(List::stream)
                .anyMatch(n -> n.equals(goal) || cluster.resource(n).filter(r -> reaches(r, goal, seen)).isPresent());
    }

    /** @return 5002 when there is no such dependency; 5019 while the dependent is online on 2003 */
    public int remove(ClusterResource resource, Name provider) {
        if (cluster.resource(provider).isEmpty()) {
            return Win32.RESOURCE_NOT_FOUND;
        } else if (!resource.dependsOn(provider)) {
            return Win32.DEPENDENCY_NOT_FOUND;
        } else if (cluster.os().is2003() && resource.status().isActive()) {
            return Win32.RESOURCE_ONLINE;
        }
        resource.setDependencies(resource.dependencies().stream()
                .map(c -> c.stream().filter(n -> !n.equals(provider)).toList()).filter(c -> !c.isEmpty()).toList());
        return Win32.DONE;
    }

    /** A whole expression, from 2008 on (reference 7.4). No option of cluster.exe for it is known: a person or a cmdlet sets it. */
    public int set(ClusterResource resource, List<List<Name>> clauses) {
        if (cluster.os().is2003()) {
            return Win32.INVALID_PARAMETER;
        }
        for (Name provider : clauses.stream().flatMap(List::stream).toList()) {
            Optional<ClusterResource> wanted = cluster.resource(provider);
            if (wanted.isEmpty()) {
                return Win32.RESOURCE_NOT_FOUND;
            } else if (provider.equals(resource.name()) || reaches(wanted.get(), resource.name(), new HashSet<>())) {
                return Win32.CIRCULAR_DEPENDENCY;
            } else if (!wanted.get().group().equals(resource.group())) {
                return Win32.INVALID_PARAMETER;
            }
        }
        resource.setDependencies(clauses);
        return Win32.DONE;
    }

    /** Moves a resource to another group; the whole tree goes along (SDK, ChangeClusterResourceGroup); 183 when it is there already. */
    public int move(ClusterResource resource, Name to) {
        Optional<ClusterGroup> group = cluster.group(to);
        if (group.isEmpty()) {
            return Win32.GROUP_NOT_FOUND;
        } else if (resource.group().equals(to)) {
            return Win32.ALREADY_EXISTS;
        } else if (!cluster.ownerOf(resource).equals(group.get().owner())) {
            return Win32.NODE_NOT_GROUP_OWNER;
        }
        Set<Name> tree = new HashSet<>();
        connected(resource, tree);
        tree.forEach(n -> cluster.resource(n).ifPresent(r -> r.moveTo(group.get().name())));
        return Win32.DONE;
    }

    private void connected(ClusterResource resource, Set<Name> tree) {
        if (tree.add(resource.name())) {
            resource.dependencies().forEach(c -> c.forEach(n -> cluster.resource(n).ifPresent(r -> connected(r, tree))));
            cluster.dependents(resource).forEach(r -> connected(r, tree));
        }
    }
}
