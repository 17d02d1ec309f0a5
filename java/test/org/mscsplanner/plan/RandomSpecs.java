package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.Change;
import org.mscsplanner.model.Dependencies;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Ipv4;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Node;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.ServiceSetting;
import org.mscsplanner.model.Target;
import org.mscsplanner.model.WinPath;

/** Sound specs from a seed: groups with random acyclic dependencies, names with every character that is allowed. */
public final class RandomSpecs {
    private static final String SIGNS = "abcXYZ019 &^()=,;'~`#$@{}[]+-_.\u00e4\u00d6\u00df";

    private final Random random;

    public RandomSpecs(long seed) {
        this.random = new Random(seed);
    }

    /** @param size resources in all, at least 1 */
    public GeneralSpec spec(int size) {
        List<Node> nodes = List.of(node("NODE-A"), node("NODE-B"));
        Target target = new Target(Name.of("CLU"), new Ipv4("10.0.0.10"), "example.test", OsVersion.W2003_SP2, List.of(),
                Target.Edition.ENTERPRISE, Target.Architecture.X86, List.of(), nodes,
                new Quorum.Disk(Name.of("Disk Q:"), "Q:", Place.NONE), Target.Dns.DYNAMIC, Place.NONE);
        int groups = 1 + random.nextInt(Math.max(1, size / 4));
        List<List<Resource>> resources = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            resources.add(new ArrayList<>());
        }
        List<ServiceSetting> services = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Resource> group = resources.get(random.nextInt(groups));
            group.add(resource(i, group, target));
            if (random.nextInt(3) == 0) {
                services.add(new ServiceSetting(Name.of("svc" + i), "", target.nodeNames(), ServiceSetting.StartMode.MANUAL, true,
                        random.nextBoolean() ? Name.of("NODE-A") : Name.NONE, Place.NONE));
            }
        }
        List<Group> all = new ArrayList<>();
        List<RegistryEntry> registry = new ArrayList<>();
        List<FileItem> files = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            Name name = Name.of("Group " + i + " " + text());
            all.add(new Group(name, random.nextBoolean() ? "" : "about " + text(), nodes.get(random.nextInt(2)).name(), List.of(),
                    List.of(), 10, 6, Optional.empty(), 0, resources.get(i), Place.NONE));
            if (random.nextBoolean()) {
                registry.add(new RegistryEntry(name, RegistryKey.of("SOFTWARE\\Acme, Inc.\\G" + i), Name.of("value " + i),
                        new RegistryEntry.Data.Text(text()), Place.NONE));
            }
            if (random.nextBoolean()) {
                files.add(new FileItem(Name.of("item" + i), name, WinPath.of("C:\\Data " + i + "\\conf"), FileItem.Kind.FOLDER,
                        List.of(), List.of(), 0, FileItem.OnChange.COPY, random.nextBoolean(), true, List.of(), "", Place.NONE));
            }
        }
        return new GeneralSpec("random", new Change("", 0, List.of(), Place.NONE), target, all, registry, files, services,
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Place.NONE);
    }

    /** The same spec with every list in another order. */
    public static GeneralSpec shuffled(GeneralSpec s, Random random) {
        List<Group> groups = s.groups().stream().map(g -> new Group(g.name(), g.description(), g.primaryNode(), g.preferredOwners(),
                mixed(g.antiAffinity(), random), g.failoverThreshold(), g.failoverPeriodHours(), g.failback(), g.waitSeconds(), mixed(g.resources(), random), g.at())).toList();
        return new GeneralSpec(s.name(), s.change(), s.target(), mixed(groups, random), mixed(s.registry(), random),
                mixed(s.files(), random), mixed(s.services(), random), mixed(s.fileEdits(), random), mixed(s.accounts(), random),
                mixed(s.probes(), random), mixed(s.syncJobs(), random), mixed(s.manualTasks(), random), mixed(s.decisions(), random),
                mixed(s.acknowledge(), random), mixed(s.clusters(), random), s.at());
    }

    private static <T> List<T> mixed(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static Node node(String name) {
        return new Node(Name.of(name), Node.Kind.PHYSICAL, Ipv4.NONE, "", Place.NONE);
    }

    private Resource resource(int number, List<Resource> before, Target target) {
        List<Name> providers = new ArrayList<>();
        for (Resource candidate : before) {
            if (random.nextInt(before.size() + 1) == 0) {
                providers.add(candidate.name());
            }
        }
        SortedMap<Name, PropertyValue> privates = new TreeMap<>();
        privates.put(Name.of("ServiceName"), new PropertyValue.Text("svc" + number));
        privates.put(Name.of("StartupParameters"), new PropertyValue.Text("100% " + text()));
        privates.put(Name.of("UseNetworkName"), new PropertyValue.Number(random.nextInt(2)));
        List<RegistryKey> keys = random.nextInt(4) == 0 ? List.of(RegistryKey.of("SOFTWARE\\Acme, Inc.\\R" + number)) : List.of();
        return new Resource(Name.of("R" + number + " " + text()), Resource.GENERIC_SERVICE, random.nextBoolean(), target.nodeNames(),
                Dependencies.on(providers, Place.NONE), new TreeMap<>(), privates, keys, List.of(), Place.NONE);
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            out.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        String text = out.toString().strip();
        return text.isEmpty() ? "x" : text;
    }
}
