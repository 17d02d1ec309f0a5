package org.mscsplanner.simulate.cluster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;

/** A resource: what is configured, and how it stands at the moment. */
public final class ClusterResource {
    static final long NEVER = Long.MAX_VALUE;

    private final Name name;
    private final ResourceType type;
    private final PropertySet properties;
    private final PropertySet privates;
    private final boolean core;
    private Name group;
    private final SortedSet<Name> possibleOwners = new TreeSet<>();
    private List<List<Name>> dependencies = List.of();
    private final Map<RegistryKey, SavedKey> checkpoints = new LinkedHashMap<>();
    private final Set<String> cryptoCheckpoints = new LinkedHashSet<>();

    private Status status = Status.OFFLINE;
    private boolean wanted;
    private long until = NEVER;
    private int outcome;
    private final Deque<Long> restarts = new ArrayDeque<>();
    private long retryAt = NEVER;
    private PropertySet effective;
    private long onlineSeconds;
    private boolean broken;
    private Optional<RunningScript> script = Optional.empty();

    ClusterResource(Name name, ResourceType type, Name group, PropertySet properties, PropertySet privates, boolean core) {
        this.name = name;
        this.type = type;
        this.group = group;
        this.properties = properties;
        this.privates = privates;
        this.effective = privates.copy();
        this.core = core;
        this.onlineSeconds = type.onlineSeconds();
        properties.put(Name.of("Name"), Setting.text(name.text()));
        properties.put(Name.of("Type"), Setting.text(type.name().text()));
    }

    public Name name() {
        return name;
    }

    ResourceType type() {
        return type;
    }

    /** The display name of the type. */
    public String typeName() {
        return type.name().text();
    }

    public Name group() {
        return group;
    }

    void moveTo(Name other) {
        group = other;
    }

    public PropertySet properties() {
        return properties;
    }

    public PropertySet privates() {
        return privates;
    }

    /** The private properties that it came online with: a change while online acts at the next online (5024). */
    public PropertySet effective() {
        return effective;
    }

    /** One of the resources that the cluster itself needs. */
    boolean isCore() {
        return core;
    }

    public SortedSet<Name> possibleOwners() {
        return possibleOwners;
    }

    /** Every clause must hold; a clause holds when one of its resources is online. */
    public List<List<Name>> dependencies() {
        return dependencies;
    }

    void setDependencies(List<List<Name>> clauses) {
        dependencies = clauses.stream().map(List::copyOf).toList();
    }

    boolean dependsOn(Name provider) {
        return dependencies.stream().anyMatch(c -> c.contains(provider));
    }

    /** In the order in which they were added. */
    public Map<RegistryKey, SavedKey> checkpoints() {
        return checkpoints;
    }

    public Set<String> cryptoCheckpoints() {
        return cryptoCheckpoints;
    }

    public Status status() {
        return status;
    }

    /** Somebody asked for it to be online, and nobody for it to be offline since. */
    boolean isWanted() {
        return wanted;
    }

    /** Notes what is wanted; {@code PersistentState} says the same in the cluster's database. */
    void want(boolean online) {
        wanted = online;
        properties.put(Name.of("PersistentState"), Setting.number(online ? 1 : 0));
    }

    void become(Status now, long doneAt, int code) {
        status = now;
        until = doneAt;
        outcome = code;
        if (now == Status.ONLINE_PENDING) {
            effective = privates.copy();
        }
    }

    /** When the pending state ends; {@link #NEVER} in any other. */
    long until() {
        return until;
    }

    /** How it ends: 0 or the code with which it fails; in the state failed the code of the failure. */
    int outcome() {
        return outcome;
    }

    Deque<Long> restarts() {
        return restarts;
    }

    long retryAt() {
        return retryAt;
    }

    void retryAt(long moment) {
        retryAt = moment;
    }

    long onlineMillis() {
        return onlineSeconds * 1000;
    }

    /** How long it takes from now on, for whoever plays with slow resources. */
    public void takes(long seconds) {
        onlineSeconds = seconds;
    }

    /** True while it fails whenever it is brought online. */
    boolean isBroken() {
        return broken;
    }

    /** Lets it fail at every online from now on, or no more. */
    public void setBroken(boolean now) {
        broken = now;
    }

    /** What cmd.exe reads for it. */
    Optional<RunningScript> script() {
        return script;
    }

    void runs(Optional<RunningScript> batch) {
        script = batch;
    }

    ClusterResource copyAs(Name newName) {
        ClusterResource copy = new ClusterResource(newName, type, group, properties.copy(), privates.copy(), core);
        copy.possibleOwners.addAll(possibleOwners);
        copy.dependencies = new ArrayList<>(dependencies);
        copy.checkpoints.putAll(checkpoints);
        copy.cryptoCheckpoints.addAll(cryptoCheckpoints);
        copy.status = status;
        copy.wanted = wanted;
        copy.until = until;
        copy.outcome = outcome;
        copy.restarts.addAll(restarts);
        copy.retryAt = retryAt;
        copy.effective = effective.copy();
        copy.onlineSeconds = onlineSeconds;
        copy.broken = broken;
        copy.script = script;
        return copy;
    }
}
