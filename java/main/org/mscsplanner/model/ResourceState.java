package org.mscsplanner.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A resource as it is.
 *
 * @param dependencies the resources that it depends on
 * @param expression the dependency expression where one with a choice was set; empty otherwise
 */
public record ResourceState(Name group, String type, boolean separateMonitor, SortedSet<Name> possibleOwners,
        SortedSet<Name> dependencies, String expression, SortedMap<Name, PropertyValue> properties,
        SortedMap<Name, PropertyValue> privateProperties, SortedSet<RegistryKey> registryCheckpoints,
        SortedSet<String> cryptoCheckpoints) {
    public ResourceState {
        possibleOwners = Collections.unmodifiableSortedSet(new TreeSet<>(possibleOwners));
        dependencies = Collections.unmodifiableSortedSet(new TreeSet<>(dependencies));
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
        privateProperties = Collections.unmodifiableSortedMap(new TreeMap<>(privateProperties));
        registryCheckpoints = Collections.unmodifiableSortedSet(new TreeSet<>(registryCheckpoints));
        cryptoCheckpoints = Collections.unmodifiableSortedSet(new TreeSet<>(cryptoCheckpoints));
    }

    /** As the cluster makes it. Which nodes are possible owners of a new resource is verified, never assumed. */
    public static ResourceState created(Name group, String type, boolean separateMonitor) {
        return new ResourceState(group, type, separateMonitor, new TreeSet<>(), new TreeSet<>(), "", new TreeMap<>(),
                new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
    }

    public ResourceState withSeparateMonitor(boolean separate) {
        return new ResourceState(group, type, separate, possibleOwners, dependencies, expression, properties,
                privateProperties, registryCheckpoints, cryptoCheckpoints);
    }

    public ResourceState withPossibleOwners(SortedSet<Name> owners) {
        return new ResourceState(group, type, separateMonitor, owners, dependencies, expression, properties,
                privateProperties, registryCheckpoints, cryptoCheckpoints);
    }

    public ResourceState withDependency(Name provider) {
        SortedSet<Name> more = new TreeSet<>(dependencies);
        more.add(provider);
        return new ResourceState(group, type, separateMonitor, possibleOwners, more, expression, properties,
                privateProperties, registryCheckpoints, cryptoCheckpoints);
    }

    public ResourceState withExpression(String dependencyExpression, SortedSet<Name> providers) {
        return new ResourceState(group, type, separateMonitor, possibleOwners, providers, dependencyExpression,
                properties, privateProperties, registryCheckpoints, cryptoCheckpoints);
    }

    public ResourceState withProperties(SortedMap<Name, PropertyValue> more) {
        SortedMap<Name, PropertyValue> all = new TreeMap<>(properties);
        all.putAll(more);
        return new ResourceState(group, type, separateMonitor, possibleOwners, dependencies, expression, all,
                privateProperties, registryCheckpoints, cryptoCheckpoints);
    }

    public ResourceState withPrivateProperties(SortedMap<Name, PropertyValue> more) {
        SortedMap<Name, PropertyValue> all = new TreeMap<>(privateProperties);
        all.putAll(more);
        return new ResourceState(group, type, separateMonitor, possibleOwners, dependencies, expression, properties,
                all, registryCheckpoints, cryptoCheckpoints);
    }

    public ResourceState withRegistryCheckpoint(RegistryKey key) {
        SortedSet<RegistryKey> more = new TreeSet<>(registryCheckpoints);
        more.add(key);
        return new ResourceState(group, type, separateMonitor, possibleOwners, dependencies, expression, properties,
                privateProperties, more, cryptoCheckpoints);
    }

    public ResourceState withoutRegistryCheckpoint(RegistryKey key) {
        SortedSet<RegistryKey> less = new TreeSet<>(registryCheckpoints);
        less.remove(key);
        return new ResourceState(group, type, separateMonitor, possibleOwners, dependencies, expression, properties,
                privateProperties, less, cryptoCheckpoints);
    }

    public ResourceState withCryptoCheckpoint(String key) {
        SortedSet<String> more = new TreeSet<>(cryptoCheckpoints);
        more.add(key);
        return new ResourceState(group, type, separateMonitor, possibleOwners, dependencies, expression, properties,
                privateProperties, registryCheckpoints, more);
    }
}
