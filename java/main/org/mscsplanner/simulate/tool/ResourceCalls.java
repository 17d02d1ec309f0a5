package org.mscsplanner.simulate.tool;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.clusterexe.ClusterLine;
import org.mscsplanner.clusterexe.ClusterLine.Option;
import org.mscsplanner.clusterexe.OptionWord;
import org.mscsplanner.model.Name;
import org.mscsplanner.simulate.cluster.ClusterResource;
import org.mscsplanner.simulate.cluster.Status;
import org.mscsplanner.simulate.cluster.Win32;
import org.mscsplanner.simulate.tool.ClusterPrinter.Table;

/** {@code cluster … res} (reference 5.3). */
final class ResourceCalls extends ClusterCalls {
    /** Online and offline without {@code /wait} wait so long on 2003 (7.1). */
    private static final long SECONDS = 10;

    private Name name;

    ResourceCalls(Session session, ClusterLine line, ClusterPrinter out) {
        super(session, line, out);
        this.name = Name.of(line.name().orElse(""));
    }

    @Override
    int listing() {
        if (!name.isEmpty()) {
            return one().map(this::show).orElse(Win32.RESOURCE_NOT_FOUND);
        }
        out().head("Listing status for all available resources:", Table.RESOURCES);
        cluster().resources().values().forEach(this::row);
        return Win32.DONE;
    }

    private Optional<ClusterResource> one() {
        return cluster().resource(name);
    }

    private int show(ClusterResource resource) {
        out().head("Listing status for resource '" + line().name().orElse("") + "':", Table.RESOURCES);
        row(resource);
        return Win32.DONE;
    }

    private void row(ClusterResource resource) {
        out().resource(resource.name(), resource.group(), cluster().ownerOf(resource), resource.status().words());
    }

    @Override
    int option(Option option) {
        if (option.word() == OptionWord.CREATE) {
            return configuration().createResource(name, Name.of(value(OptionWord.IN_GROUP)), Name.of(value(OptionWord.OF_TYPE)),
                    sub(OptionWord.SEPARATE).isPresent());
        } else if (name.isEmpty()) {
            return all(option);
        }
        return one().map(r -> option(option, r)).orElse(Win32.RESOURCE_NOT_FOUND);
    }

    private int all(Option option) {
        if (option.word() == OptionWord.PROPERTIES || option.word() == OptionWord.PRIVATE) {
            cluster().resources().values().forEach(r -> option(option, r));
            return Win32.DONE;
        }
        return listing();
    }

    private int option(Option option, ClusterResource resource) {
        return switch (option.word()) {
            case STATUS -> show(resource);
            case DELETE -> configuration().deleteResource(resource);
            case RENAME -> rename(option, resource);
            case ADD_OWNER -> each(option, n -> configuration().addPossibleOwner(resource, Name.of(n)));
            case REMOVE_OWNER -> each(option, n -> configuration().removePossibleOwner(resource, Name.of(n)));
            case LIST_OWNERS -> owners(resource);
            case MOVE_TO -> session().world().dependencies().move(resource, Name.of(value(option)));
            case PROPERTIES -> properties(option, "Listing properties for '" + resource.name() + "':", resource.name(), resource.properties(),
                    (p, values, format) -> configuration().set(resource, false, p, values, format));
            case PRIVATE -> properties(option, "Listing private properties for '" + resource.name() + "':", resource.name(), resource.privates(),
                    (p, values, format) -> configuration().set(resource, true, p, values, format));
            case FAIL -> engine().fail(resource);
            case ONLINE -> online(resource);
            case OFFLINE -> offline(resource);
            case LIST_DEPENDENCIES -> dependencies(resource);
            case ADD_DEPENDENCY -> session().world().dependencies().add(resource, Name.of(value(option)));
            case REMOVE_DEPENDENCY -> session().world().dependencies().remove(resource, Name.of(value(option)));
            default -> saved(option, resource);
        };
    }

    private int rename(Option option, ClusterResource resource) {
        int code = configuration().renameResource(resource, Name.of(value(option)));
        name = code == Win32.DONE ? Name.of(value(option)) : name;
        return code;
    }

    private interface Change {
        int with(String value);
    }

    private static int each(Option option, Change change) {
        for (String value : option.values()) {
            int code = change.with(value);
            if (code != Win32.DONE) {
                return code;
            }
        }
        return Win32.DONE;
    }

    private int owners(ClusterResource resource) {
        out().head("Listing possible owners for resource '" + line().name().orElse("") + "':", Table.POSSIBLE_OWNERS);
        resource.possibleOwners().forEach(n -> out().line(n.text()));
        return Win32.DONE;
    }

    private int dependencies(ClusterResource resource) {
        out().head("Listing resource dependencies for '" + resource.name() + "':", Table.RESOURCES);
        resource.dependencies().stream().flatMap(List::stream).distinct().flatMap(n -> cluster().resource(n).stream()).forEach(this::row);
        return Win32.DONE;
    }

    private int online(ClusterResource resource) {
        int code = engine().online(resource);
        if (code != Win32.DONE) {
            return code;
        } else if (!await(() -> engine().timeline().isSettled(resource) && resource.status() != Status.OFFLINE, SECONDS)) {
            return cluster().readings().stillPending();
        }
        show(resource);
        return resource.status() == Status.ONLINE ? Win32.DONE : Win32.ONLINE_FAILED;
    }

    private int offline(ClusterResource resource) {
        int code = engine().offline(resource);
        if (code != Win32.DONE) {
            return code;
        } else if (!await(() -> resource.status() == Status.OFFLINE, SECONDS)) {
            return cluster().readings().stillPending();
        }
        return show(resource);
    }

    private int saved(Option option, ClusterResource resource) {
        return switch (option.word()) {
            case CHECKPOINTS -> {
                out().head("Listing registry checkpoints for resource '" + line().name().orElse("") + "':", Table.CHECKPOINTS);
                resource.checkpoints().keySet().forEach(k -> out().two(resource.name().text(), 20, "'" + k + "'"));
                yield Win32.DONE;
            }
            case ADD_CHECKPOINTS -> keys(option, k -> session().world().checkpoints().add(resource, k));
            case REMOVE_CHECKPOINTS -> keys(option, k -> session().world().checkpoints().remove(resource, k));
            case CRYPTO_CHECKPOINTS -> {
                out().head("Listing crypto checkpoints for resource '" + line().name().orElse("") + "':", Table.CHECKPOINTS);
                resource.cryptoCheckpoints().forEach(k -> out().two(resource.name().text(), 20, "'" + k + "'"));
                yield Win32.DONE;
            }
            case ADD_CRYPTO_CHECKPOINTS -> each(option, k -> resource.cryptoCheckpoints().add(k) ? Win32.DONE : Win32.ALREADY_EXISTS);
            case REMOVE_CRYPTO_CHECKPOINTS -> each(option, k -> resource.cryptoCheckpoints().remove(k) ? Win32.DONE : Win32.FILE_NOT_FOUND);
            case REGISTER_DNS -> cluster().os().is2003() ? Win32.INVALID_PARAMETER : Win32.DONE;
            // For disks that are online, and not the quorum disk (KB 903650).
            case MAINTENANCE -> resource.typeName().equals("Physical Disk") && resource.status() == Status.ONLINE
                    && !resource.name().equals(cluster().quorumResource()) ? Win32.DONE : Win32.INVALID_STATE;
            default -> Win32.INVALID_PARAMETER;
        };
    }

    /** Whether a quoted comma separates two keys is not known; a reading decides. */
    private int keys(Option option, Change change) {
        List<String> keys = cluster().readings().quotedCommaSplits()
                ? option.values().stream().flatMap(v -> Arrays.stream(v.split(","))).toList() : option.values();
        return each(new Option(option.word(), keys, List.of()), change);
    }
}
