package org.mscsplanner.simulate.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.WinPath;

/** A server with everything on it. Copies are independent of each other. */
public final class Machine {
    /** The service of the cluster. */
    public static final Name CLUSTER_SERVICE = Name.of("ClusSvc");
    public static final WinPath SYSTEM_ROOT = WinPath.of("C:\\WINDOWS");

    private final Name name;
    private final Registry registry;
    private final Services services;
    private final Disk files;
    private final SortedMap<Name, ScheduledTask> tasks = new TreeMap<>();
    private final SortedMap<Name, SortedSet<Name>> localGroups = new TreeMap<>();
    private final SortedSet<Name> localUsers = new TreeSet<>();
    private final SortedMap<Name, WinPath> shares = new TreeMap<>();
    private final SortedSet<WinPath> locked = new TreeSet<>();
    private final SortedSet<String> missingTools = new TreeSet<>();
    private final List<String> events = new ArrayList<>();
    private boolean running = true;
    private boolean administrator = true;
    private boolean prompt32Bit;
    private long clockOffsetMillis;

    private Machine(Name name, Registry registry, Services services, Disk files) {
        this.name = name;
        this.registry = registry;
        this.services = services;
        this.files = files;
    }

    /** A running server with the Cluster service; its file tree is empty but for the Windows folder. */
    public static Machine named(Name name, FileTree files) {
        Registry registry = new Registry();
        Machine machine = new Machine(name, registry, new Services(registry), new Disk(files, false));
        machine.services.install(CLUSTER_SERVICE, Service.of("Cluster Service"), Services.AUTOMATIC, Actor.before("setup"));
        files.makeFolder(SYSTEM_ROOT);
        files.makeFolder(WinPath.of("C:\\WINDOWS\\Temp"));
        files.makeFolder(WinPath.of("C:\\WINDOWS\\Cluster"));
        machine.shares.put(Name.of("admin$"), SYSTEM_ROOT);
        for (String group : List.of("Administrators", "Backup Operators", "Guests", "Power Users", "Users")) {
            machine.localGroups.put(Name.of(group), new TreeSet<>());
        }
        return machine;
    }

    public Name name() {
        return name;
    }

    public Registry registry() {
        return registry;
    }

    public Services services() {
        return services;
    }

    public FileTree files() {
        return files;
    }

    public boolean isFull() {
        return files.isFull();
    }

    /** Whether its disks are full: nothing more can be written. */
    public void setFull(boolean now) {
        files.setFull(now);
    }

    /** Scheduled tasks by name. */
    public SortedMap<Name, ScheduledTask> tasks() {
        return tasks;
    }

    public SortedSet<Name> localUsers() {
        return localUsers;
    }

    /** Members by local group. */
    public SortedMap<Name, SortedSet<Name>> localGroups() {
        return localGroups;
    }

    /** Shared folders by name; the drive shares ({@code C$}) are there without being listed. */
    public SortedMap<Name, WinPath> shares() {
        return shares;
    }

    /** The folder that a share stands for. */
    public Optional<WinPath> share(String shareName) {
        if (shareName.matches("[A-Za-z]\\$")) {
            return Optional.of(WinPath.of(shareName.substring(0, 1) + ":\\"));
        }
        return Optional.ofNullable(shares.get(Name.of(shareName)));
    }

    /** Files that a program holds open: they can be neither copied nor replaced. */
    public SortedSet<WinPath> locked() {
        return locked;
    }

    /** Programs, in lower case without {@code .exe}, that this server lacks. */
    public SortedSet<String> missingTools() {
        return missingTools;
    }

    public boolean has(String program) {
        return !missingTools.contains(program.toLowerCase(Locale.ROOT));
    }

    /** What was written into the event log, oldest first. */
    public List<String> events() {
        return events;
    }

    public boolean isRunning() {
        return running;
    }

    /** Whether whoever works at this server has the rights of an administrator. */
    public boolean isAdministrator() {
        return administrator;
    }

    public void setAdministrator(boolean now) {
        administrator = now;
    }

    /** Whether whoever works at this 64-bit server does so in a 32-bit program. */
    public boolean isPrompt32Bit() {
        return prompt32Bit;
    }

    public void setPrompt32Bit(boolean now) {
        prompt32Bit = now;
    }

    /** How far its clock is ahead of the simulation's; a negative number when it is behind. */
    public long clockOffsetMillis() {
        return clockOffsetMillis;
    }

    public void setClockOffsetMillis(long offset) {
        clockOffsetMillis = offset;
    }

    /** Power is lost: every process is gone, files and registry stay. */
    public void crash() {
        running = false;
        services.crash();
        locked.clear();
    }

    /** Starts again, with every service that starts automatically. */
    public void boot(long now) {
        running = true;
        services.boot(now);
    }

    public Machine copy() {
        Registry copied = registry.copy();
        Machine copy = new Machine(name, copied, services.copy(copied), files.copy());
        copy.tasks.putAll(tasks);
        copy.localUsers.addAll(localUsers);
        localGroups.forEach((group, members) -> copy.localGroups.put(group, new TreeSet<>(members)));
        copy.shares.putAll(shares);
        copy.locked.addAll(locked);
        copy.missingTools.addAll(missingTools);
        copy.events.addAll(events);
        copy.running = running;
        copy.administrator = administrator;
        copy.prompt32Bit = prompt32Bit;
        copy.clockOffsetMillis = clockOffsetMillis;
        return copy;
    }
}
