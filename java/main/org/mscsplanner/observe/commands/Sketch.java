package org.mscsplanner.observe.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mscsplanner.clusterexe.ClusterLine;
import org.mscsplanner.clusterexe.ClusterLine.Assignment;
import org.mscsplanner.clusterexe.ClusterLine.Option;
import org.mscsplanner.clusterexe.ObjectWord;
import org.mscsplanner.clusterexe.OptionWord;
import org.mscsplanner.diag.CommandCode;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Ipv4;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Network;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.Subnet;
import org.mscsplanner.observe.commands.BatchCommands.Command;

/** What the lines read so far make of an empty cluster. */
final class Sketch {
    final Map<Name, GroupSketch> groups = new LinkedHashMap<>();
    final Map<Name, ResourceSketch> resources = new LinkedHashMap<>();
    final Set<Name> nodes = new LinkedHashSet<>();
    final QuorumSketch quorum = new QuorumSketch();
    private final List<Finding> findings;
    private Name cluster = Name.NONE;

    Sketch(List<Finding> findings) {
        this.findings = findings;
    }

    void add(Command command) {
        Optional<Name> named = command.line().cluster().filter(c -> !c.equals(".")).map(Name::of);
        if (named.isPresent() && cluster.isEmpty()) {
            cluster = named.get();
        } else if (named.isPresent() && !named.get().equals(cluster)) {
            findings.add(Finding.of(CommandCode.OTHER_CLUSTER, command.at(), "other", named.get().text(), "cluster", cluster.text()));
            return;
        }
        switch (command.line().object()) {
            case GROUP -> named(command, "group", new GroupLines(this, command)::option);
            case RESOURCE -> named(command, "resource", new ResourceLines(this, command)::option);
            case CLUSTER -> whole(command);
            default -> {
                if (command.line().object() == ObjectWord.NODE) {
                    command.line().name().map(Name::of).ifPresent(n -> node(command, n));
                }
                noPlace(command, "it is about a " + (command.line().object() == ObjectWord.NODE ? "node" : "part of the cluster that no plan changes"));
            }
        }
    }

    private void node(Command command, Name node) {
        if (command.line().options().stream().anyMatch(o -> o.word() == OptionWord.EVICT)) {
            nodes.remove(node);
            groups.values().forEach(g -> g.evicted(node));
            resources.values().forEach(r -> r.evicted(node));
        } else {
            nodes.add(node);
        }
    }

    private void named(Command command, String what, BiPredicate<Name, Option> reader) {
        List<Option> unused = new ArrayList<>(command.line().options());
        command.line().name().map(Name::of).ifPresent(name -> unused.removeIf(o -> reader.test(name, o)));
        if (unused.size() == command.line().options().size()) {
            boolean looks = unused.stream().allMatch(ClusterLine.Option::isQuestion);
            boolean deletes = unused.stream().anyMatch(o -> o.word() == OptionWord.DELETE);
            Optional<Option> sets = unused.stream().filter(command::sets).findFirst();
            noPlace(command, looks ? "it only looks" : sets.isPresent() ? noPlace(sets.get(), what) : deletes ? "it deletes what the script does not create" : "a spec says what a " + what + " is, not in which state");
        } else {
            // The rest of the line has a place.
            unused.stream().filter(command::sets).forEach(o -> noPlace(command, noPlace(o, what)));
        }
    }

    private static String noPlace(Option option, String what) {
        return "a spec has no place for " + option.word().printed() + " of a " + what;
    }

    /** Each under its name of now, in the order in which they were made. */
    static <V> void keyed(Map<Name, V> map, Function<V, Name> name) {
        List<V> all = List.copyOf(map.values());
        map.clear();
        all.forEach(v -> map.put(name.apply(v), v));
    }

    private void whole(Command command) {
        if (command.line().options().stream().anyMatch(o -> o.word() == OptionWord.QUORUM && !o.values().isEmpty())) {
            quorum.named(command);
        } else {
            command.line().options().forEach(this::wholeOption);
            noPlace(command, "it is about the cluster as a whole");
        }
    }

    /** A node that is named, and a new name of the cluster for the lines behind this one. */
    private void wholeOption(Option option) {
        switch (option.word()) {
            case ON_NODE, ADD_NODES -> option.values().forEach(n -> nodes.add(Name.of(n)));
            case NODES -> option.values().stream().flatMap(v -> Stream.of(v.split("[ \t]+"))).filter(n -> !n.isEmpty()).forEach(n -> nodes.add(Name.of(n)));
            case RENAME -> cluster = Name.of(option.values().get(0));
            default -> { }
        }
    }

    void noPlace(Command command, String why) {
        findings.add(Finding.of(CommandCode.NO_PLACE, command.at(), "command", command.shown(), "why", why));
    }

    void leftOut(Command command, String property) {
        findings.add(Finding.of(CommandCode.LEFT_OUT, command.at(), "command", command.shown(), "property", property));
    }

    void formatGuessed(Command command, String property, String type) {
        doubt(command, "which format " + property + " of " + type + " has, and the line does not say it", "it is read as a number");
    }

    /** Commas outside of quotes separate the values of a list; this property is none, as far as the line tells. */
    void joined(Command command, Assignment assignment, PropertyValue value) {
        if (Values.isJoined(assignment, value)) {
            doubt(command, "what a comma outside of quotes is in a value of " + assignment.property() + ", which the line does not call a list", "it is part of a text");
        }
    }

    void doubt(Command command, String question, String answer) {
        findings.add(Finding.of(CommandCode.UNVERIFIED, command.at(), "question", question, "answer", answer));
    }

    void notCreated(Command command, String object) {
        findings.add(Finding.of(CommandCode.NOT_CREATED, command.at(), "command", command.shown(), "object", object));
    }

    /** cluster.exe refuses a name that something else has; what had it keeps it. */
    void exists(Command command, String what, Name name) {
        findings.add(Finding.of(CommandCode.EXISTS, command.at(), "command", command.shown(), "what", what, "name", name.text()));
    }

    Imported imported() {
        List<Group> all = new ArrayList<>();
        for (GroupSketch group : groups.values()) {
            List<Resource> members = resources.values().stream().filter(r -> r.group.equals(group.name)).map(r -> r.resource(nodes)).toList();
            all.add(group.group(members));
        }
        resources.values().stream().filter(r -> !r.added.isEmpty() && !r.added.containsAll(nodes)).forEach(this::fewOwners);
        resources.values().stream().filter(r -> !r.removed.isEmpty() && r.owners(nodes).isEmpty()).forEach(r -> findings.add(Finding.of(CommandCode.LEFT_OUT, r.at,
                "command", "cluster res \"" + r.name + "\" " + OptionWord.REMOVE_OWNER.printed(), "property", "the possible owners, as no other node is named")));
        resources.values().stream().filter(r -> r.group.isEmpty() && !QuorumSketch.isQuorum(r.type))
                .forEach(r -> r.lost.forEach(c -> notCreated(c, "a resource of the group " + r.outside)));
        quorum.undecided(resources).ifPresent(c -> noPlace(c, "it does not tell whether the quorum is a disk or has a file share witness"));
        // A line that is run several times is spoken of once.
        SortedSet<Finding> said = new TreeSet<>(Finding.ORDER);
        said.addAll(findings);
        return new Imported(cluster, List.copyOf(nodes), networks(), quorum.decided(resources).orElseGet(() -> new Quorum.Undecided(Place.NONE)), all, List.copyOf(said));
    }

    private void fewOwners(ResourceSketch resource) {
        findings.add(Finding.of(CommandCode.OWNERS, resource.at, "resource", resource.name.text(), "nodes",
                Name.list(resource.owners(nodes))));
    }

    private List<Network> networks() {
        Map<Name, Network> networks = new LinkedHashMap<>();
        for (ResourceSketch resource : resources.values()) {
            Optional<String> network = resource.type.equalsIgnoreCase(Resource.IP_ADDRESS) ? resource.privateText("Network") : Optional.empty();
            network.ifPresent(n -> networks.putIfAbsent(Name.of(n), new Network(Name.of(n), Network.Role.MIXED, subnet(resource), Ipv4.NONE, resource.at)));
        }
        return List.copyOf(networks.values());
    }

    /** The network of an address and its mask; none when either is not one. */
    private static Subnet subnet(ResourceSketch resource) {
        OptionalLong address = new Ipv4(resource.privateText("Address").orElse("")).bits();
        OptionalLong mask = new Ipv4(resource.privateText("SubnetMask").orElse("")).bits();
        if (address.isEmpty() || mask.isEmpty()) {
            return Subnet.NONE;
        }
        long base = address.getAsLong() & mask.getAsLong();
        return new Subnet((base >> 24 & 255) + "." + (base >> 16 & 255) + "." + (base >> 8 & 255) + "." + (base & 255) + "/" + Long.bitCount(mask.getAsLong()));
    }
}
