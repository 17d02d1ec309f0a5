package org.mscsplanner.observe.commands;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mscsplanner.clusterexe.OptionWord;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Node;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.observe.commands.BatchCommands.Command;

/** What the lines tell of the quorum; which kind it is, the resource that {@code /quorum} names tells at the end. */
final class QuorumSketch {
    private static final Name CLUSTER_GROUP = Name.of("Cluster Group");

    private Optional<Command> named = Optional.empty();
    private Optional<Quorum> witness = Optional.empty();

    /** @param command with a value behind {@code /quorum} */
    void named(Command command) {
        named = Optional.of(command);
    }

    /** A majority node set is there before any plan; its share is what a script sets. */
    void witness(Name resource, WinPath share, Place at) {
        witness = Optional.of(majority(resource, share, at));
    }

    /** A type that only a quorum has. */
    static boolean isQuorum(String type) {
        return type.equalsIgnoreCase("Majority Node Set") || type.equalsIgnoreCase("File Share Witness");
    }

    /** Empty as long as no line tells what the quorum is. */
    Optional<Quorum> decided(Map<Name, ResourceSketch> resources) {
        return witness.or(() -> named.flatMap(command -> decided(command, resources)));
    }

    /** The line that names a quorum of which nothing else is told. */
    Optional<Command> undecided(Map<Name, ResourceSketch> resources) {
        return decided(resources).isPresent() ? Optional.empty() : named;
    }

    private static Optional<Quorum> decided(Command command, Map<Name, ResourceSketch> resources) {
        Name name = Name.of(value(command, OptionWord.QUORUM));
        String path = value(command, OptionWord.PATH);
        Optional<ResourceSketch> resource = Optional.ofNullable(resources.get(name));
        Optional<String> share = resource.flatMap(r -> Stream.of("MNSFileShare", "SharePath").flatMap(p -> r.privateText(p).stream()).findFirst());
        if (share.isPresent()) {
            return Optional.of(majority(name, WinPath.of(share.get()), command.at()));
        }
        String drive = resource.flatMap(r -> r.privateText("Drive")).orElse(path.matches("[A-Za-z]:.*") ? path.substring(0, 2) : "");
        boolean disk = resource.map(r -> r.type.equalsIgnoreCase(Resource.PHYSICAL_DISK)).orElse(!drive.isEmpty());
        return disk ? Optional.of(new Quorum.Disk(name, drive, command.at())) : Optional.empty();
    }

    private static String value(Command command, OptionWord word) {
        return command.line().options().stream().filter(o -> o.word() == word).flatMap(o -> o.values().stream()).findFirst().orElse("");
    }

    private static Quorum majority(Name resource, WinPath share, Place at) {
        String server = share.isUnc() ? share.text().substring(2).split("\\\\")[0] : "";
        return new Quorum.MajorityNodeSet(resource, CLUSTER_GROUP, new Quorum.Witness(Name.of(server), share, Node.Kind.PHYSICAL, at), at);
    }
}
