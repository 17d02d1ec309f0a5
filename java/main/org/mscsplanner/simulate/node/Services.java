package org.mscsplanner.simulate.node;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.text.RegFile.Value;

/**
 * The service control manager of a server. The start type of a service is the value {@code Start} of its registry key (2
 * automatic, 3 on demand, 4 disabled), as on Windows; whoever writes that value changes the start type.
 *
 * <p>Answers are Win32 codes ("System Error Codes (1000-1299)").
 */
public final class Services {
    public static final int AUTOMATIC = 2;
    public static final int DEMAND = 3;
    public static final int DISABLED = 4;

    /** ERROR_DEPENDENT_SERVICES_RUNNING. */
    public static final int OTHERS_RUN = 1051;
    /** ERROR_SERVICE_ALREADY_RUNNING. */
    public static final int RUNS_ALREADY = 1056;
    /** ERROR_SERVICE_DISABLED. */
    public static final int IS_DISABLED = 1058;
    /** ERROR_SERVICE_DOES_NOT_EXIST. */
    public static final int UNKNOWN = 1060;
    /** ERROR_SERVICE_NOT_ACTIVE. */
    public static final int NOT_RUNNING = 1062;

    private static final Name DELAYED = Name.of("DelayedAutostart");

    private final SortedMap<Name, Service> all = new TreeMap<>();
    private final Registry registry;

    Services(Registry registry) {
        this.registry = registry;
    }

    private static RegistryKey key(Name service) {
        return RegistryKey.of("SYSTEM\\CurrentControlSet\\Services\\" + service);
    }

    /** Installs a service, stopped. */
    public void install(Name name, Service service, int startType, Actor by) {
        all.put(name, service);
        setStartType(name, startType, by);
    }

    public Optional<Service> service(Name name) {
        return Optional.ofNullable(all.get(name));
    }

    /** By key name. */
    public SortedMap<Name, Service> all() {
        return Collections.unmodifiableSortedMap(all);
    }

    /** The service of this key name or display name: {@code net} takes either. */
    public Optional<Name> find(String keyOrDisplayName) {
        Name name = Name.of(keyOrDisplayName);
        if (all.containsKey(name)) {
            return Optional.of(name);
        }
        return all.entrySet().stream().filter(e -> e.getValue().displayName().equalsIgnoreCase(keyOrDisplayName))
                .map(Map.Entry::getKey).findFirst();
    }

    /** 2, 3 or 4; 3 where the registry says nothing of use. */
    public int startType(Name name) {
        return registry.value(key(name), Name.of("Start")).map(Written::value)
                .filter(Value.Dword.class::isInstance).map(v -> (int) ((Value.Dword) v).number()).orElse(DEMAND);
    }

    public int setStartType(Name name, int type, Actor by) {
        if (!all.containsKey(name)) {
            return UNKNOWN;
        }
        registry.write(key(name), Name.of("Start"), new Value.Dword(type), by);
        return 0;
    }

    /** Whether its automatic start is a delayed one. Where nothing is said about it, nothing is written: that is a start without delay. */
    public boolean isDelayed(Name name) {
        return registry.value(key(name), DELAYED).map(Written::value).filter(new Value.Dword(1)::equals).isPresent();
    }

    /** From Windows Server 2008 on; every change of the start type says it anew. */
    public void setDelayed(Name name, boolean delayed, Actor by) {
        if (delayed != isDelayed(name)) {
            registry.write(key(name), DELAYED, new Value.Dword(delayed ? 1 : 0), by);
        }
    }

    /** Starts a service and what it needs. */
    public int start(Name name, long now) {
        Service service = all.get(name);
        if (service == null) {
            return UNKNOWN;
        } else if (service.isRunning()) {
            return RUNS_ALREADY;
        } else if (startType(name) == DISABLED) {
            return IS_DISABLED;
        }
        for (String need : service.needs()) {
            int code = start(Name.of(need), now);
            if (code != 0 && code != RUNS_ALREADY) {
                return code;
            }
        }
        all.put(name, service.since(now));
        return 0;
    }

    /** Stops a service; refused while another one that needs it runs. */
    public int stop(Name name) {
        Service service = all.get(name);
        if (service == null) {
            return UNKNOWN;
        } else if (!service.isRunning()) {
            return NOT_RUNNING;
        } else if (!runningDependents(name).isEmpty()) {
            return OTHERS_RUN;
        }
        all.put(name, service.since(Service.STOPPED));
        return 0;
    }

    /** Stops the services that need this one, then it: {@code net stop NAME /y}. */
    public int stopWithDependents(Name name) {
        for (Name dependent : runningDependents(name)) {
            stopWithDependents(dependent);
        }
        return stop(name);
    }

    /** Says how long the application behind a service needs; nothing where there is no such service. */
    public void readyAfter(Name name, long seconds) {
        all.computeIfPresent(name, (n, service) -> service.readyAfter(seconds));
    }

    /** Running services that need a service, sorted. */
    public List<Name> runningDependents(Name name) {
        return dependents(name).stream().filter(d -> service(d).filter(Service::isRunning).isPresent()).toList();
    }

    /** Services that need a service, sorted. */
    public List<Name> dependents(Name name) {
        List<Name> dependents = new ArrayList<>();
        all.forEach((other, service) -> {
            if (service.needs().stream().anyMatch(n -> Name.of(n).equals(name))) {
                dependents.add(other);
            }
        });
        return dependents;
    }

    /** The machine lost power: nothing runs any more. */
    void crash() {
        all.replaceAll((name, service) -> service.since(Service.STOPPED));
    }

    /** The machine starts: what starts automatically runs. */
    void boot(long now) {
        for (Name name : List.copyOf(all.keySet())) {
            if (startType(name) == AUTOMATIC) {
                start(name, now);
            }
        }
    }

    Services copy(Registry copiedRegistry) {
        Services copy = new Services(copiedRegistry);
        copy.all.putAll(all);
        return copy;
    }
}
