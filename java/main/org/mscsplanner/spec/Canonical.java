package org.mscsplanner.spec;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.mscsplanner.model.Account;
import org.mscsplanner.model.Dependencies;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.ServiceSetting;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.Target;

/**
 * A spec with every list sorted whose order means nothing, so that the same content gives the same digest: groups,
 * resources, possible owners, dependencies and their alternatives, checkpoints, anti-affinity words, nodes (their order
 * matters only through the primary node, which is written), networks, hotfixes, and the lists of the general form with
 * their sets of patterns, names and nodes. Members of objects have a fixed order anyway.
 *
 * <p>Kept as they are: preferred owners (an order of the cluster), instructions of tasks (an order of work), the parts of
 * a path, the strings of a value, contacts and references (a reading order). Acknowledgements stay in the digest:
 * whoever approves a plan approves them too.
 *
 * <p>Two elements of one name (an unsound spec, which is not planned) stay in the order of the spec.
 */
public final class Canonical {
    private Canonical() { }

    /** The canonical bytes, UTF-8: input of the spec digest. */
    public static byte[] bytes(GeneralSpec spec) {
        return SpecWriter.text(sorted(spec)).getBytes(StandardCharsets.UTF_8);
    }

    /** The same spec, sorted. */
    public static GeneralSpec sorted(GeneralSpec s) {
        return new GeneralSpec(s.name(), s.change(), target(s.target()),
                by(s.groups().stream().map(Canonical::group).toList(), g -> g.name().text()),
                by(s.registry(), r -> r.group() + "\n" + r.key() + "\n" + r.value()),
                by(s.files().stream().map(Canonical::file).toList(), f -> f.name().text()),
                by(s.services().stream().map(Canonical::service).toList(), x -> x.name().text()),
                by(s.fileEdits(), e -> e.name().text()),
                by(s.accounts().stream().map(a -> new Account(a.name(), names(a.groups()), a.from(), a.at())).toList(), a -> a.name().text()),
                by(s.probes(), p -> p.name().text()),
                by(s.syncJobs().stream().map(Canonical::syncJob).toList(), j -> j.name().text()),
                by(s.manualTasks(), t -> t.phase() + t.id()),
                by(s.decisions(), d -> d.topic() + "\n" + d.choice()),
                by(s.acknowledge(), a -> a.code() + "\n" + a.pointer() + "\n" + a.reason()),
                by(s.clusters().stream().map(Canonical::sorted).toList(), GeneralSpec::name), s.at());
    }

    private static Target target(Target t) {
        return new Target(t.cluster(), t.address(), t.domain(), t.os(), texts(t.hotfixes()),
                t.edition(), t.architecture(), by(t.networks(), n -> n.name().text()), by(t.nodes(), n -> n.name().text()),
                t.quorum(), t.dns(), t.at());
    }

    private static FileItem file(FileItem f) {
        return new FileItem(f.name(), f.group(), f.path(), f.kind(), texts(f.include()), texts(f.exclude()), f.deletionBudget(),
                f.onChange(), f.keyMaterial(), f.initialCopy(), texts(f.expected()), f.description(), f.at());
    }

    private static ServiceSetting service(ServiceSetting s) {
        return new ServiceSetting(s.name(), s.displayName(), names(s.nodes()), s.startMode(), s.stopped(), s.firstNode(), s.at());
    }

    private static SyncJob syncJob(SyncJob j) {
        return new SyncJob(j.name(), j.group(), j.method(), j.tool(), names(j.items()), j.everyMinutes(), j.account(),
                j.destination(), texts(j.grants()), j.quietMinutesAfterFailover(), j.logKeepDays(), j.folder(), j.mode(), j.resource(), j.at());
    }

    private static Group group(Group g) {
        return new Group(g.name(), g.description(), g.primaryNode(), g.preferredOwners(),
                texts(g.antiAffinity()), g.failoverThreshold(), g.failoverPeriodHours(), g.failback(), g.waitSeconds(),
                by(g.resources().stream().map(Canonical::resource).toList(), r -> r.name().text()), g.at());
    }

    private static Resource resource(Resource r) {
        List<List<Name>> clauses = r.dependsOn().clauses().stream().map(Canonical::names)
                .sorted(Comparator.comparing(Object::toString)).toList();
        return new Resource(r.name(), r.type(), r.separateMonitor(), names(r.possibleOwners()),
                new Dependencies(clauses, r.dependsOn().at()), r.properties(), r.privateProperties(),
                r.registryCheckpoints().stream().sorted().toList(), texts(r.cryptoCheckpoints()), r.at());
    }

    private static List<String> texts(List<String> texts) {
        return by(texts, t -> t);
    }

    private static List<Name> names(List<Name> names) {
        return by(names, Name::text);
    }

    /** Without regard to case, as the cluster compares names; then as spelled, so that no two different texts are equal. */
    private static <T> List<T> by(List<T> elements, Function<T, String> key) {
        return elements.stream()
                .sorted(Comparator.comparing(key, String.CASE_INSENSITIVE_ORDER).thenComparing(key)).toList();
    }
}
