package org.mscsplanner.spec;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.mscsplanner.model.Account;
import org.mscsplanner.model.Dependencies;
import org.mscsplanner.model.FileEdit;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Probe;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.ServiceSetting;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.Target;

/**
 * A spec in which every name is spelled as where the thing is listed, and every list is sorted whose order means nothing, so that the
 * same content gives the same digest: groups, resources, possible owners, dependencies and their alternatives, checkpoints,
 * anti-affinity words, nodes (their order matters only through the primary node, which is written), networks, hotfixes, and the
 * lists of the general form with their sets of patterns, names and nodes. Members of objects have a fixed order anyway.
 *
 * <p>Kept as they are: preferred owners (an order of the cluster), instructions of tasks (an order of work), the parts of
 * a path, the strings of a value, contacts and references (a reading order). Acknowledgements stay in the digest:
 * whoever approves a plan approves them too.
 *
 * <p>Two elements of one name (an unsound spec, which is not planned) stay in the order of the spec.
 */
public final class Canonical {
    private final Spelling spelling;

    private Canonical(Spelling spelling) {
        this.spelling = spelling;
    }

    /** The canonical bytes, UTF-8: input of the spec digest. */
    public static byte[] bytes(GeneralSpec spec) {
        return SpecWriter.text(form(spec)).getBytes(StandardCharsets.UTF_8);
    }

    /** The same spec in its canonical form. */
    public static GeneralSpec form(GeneralSpec spec) {
        return new Canonical(Spelling.of(spec)).whole(spec);
    }

    private GeneralSpec whole(GeneralSpec s) {
        return new GeneralSpec(s.name(), s.change(), target(s.target()),
                by(s.groups().stream().map(this::group).toList(), g -> g.name().text()),
                by(s.registry().stream().map(r -> new RegistryEntry(spelling.group(r.group()), r.key(), r.value(), r.data(), r.at())).toList(),
                        r -> r.group() + "\n" + r.key() + "\n" + r.value()),
                by(s.files().stream().map(this::file).toList(), f -> f.name().text()),
                by(s.services().stream().map(this::service).toList(), x -> x.name().text()),
                by(s.fileEdits().stream().map(this::fileEdit).toList(), e -> e.name().text()),
                by(s.accounts().stream().map(a -> new Account(a.name(), names(a.groups()), spelling.node(a.from()), a.at())).toList(), a -> a.name().text()),
                by(s.probes().stream().map(this::probe).toList(), p -> p.name().text()),
                by(s.syncJobs().stream().map(this::syncJob).toList(), j -> j.name().text()),
                by(s.manualTasks().stream().map(this::manualTask).toList(), t -> t.phase() + t.id()),
                by(s.decisions(), d -> d.topic() + "\n" + d.choice()),
                by(s.acknowledge(), a -> a.code() + "\n" + a.pointer() + "\n" + a.reason()),
                by(s.clusters().stream().map(Canonical::form).toList(), GeneralSpec::name), s.at());
    }

    private static Target target(Target t) {
        return new Target(t.cluster(), t.address(), t.domain(), t.os(), texts(t.hotfixes()),
                t.edition(), t.architecture(), by(t.networks(), n -> n.name().text()), by(t.nodes(), n -> n.name().text()),
                t.quorum(), t.dns(), t.at());
    }

    private FileItem file(FileItem f) {
        return new FileItem(f.name(), spelling.group(f.group()), f.path(), f.kind(), texts(f.include()), texts(f.exclude()), f.deletionBudget(),
                f.onChange(), f.keyMaterial(), f.initialCopy(), texts(f.expected()), f.description(), f.at());
    }

    private ServiceSetting service(ServiceSetting s) {
        return new ServiceSetting(s.name(), s.displayName(), names(s.nodes(), spelling::node), s.startMode(), s.stopped(), spelling.node(s.firstNode()), s.at());
    }

    private FileEdit fileEdit(FileEdit e) {
        return new FileEdit(e.name(), spelling.group(e.group()), e.file(), e.parent(), e.element(), e.text(), e.reason(), e.refs(), e.at());
    }

    private Probe probe(Probe p) {
        return new Probe(p.name(), spelling.group(p.group()), spelling.service(p.service()), p.address(), p.delaySeconds(), p.marginSeconds(), p.at());
    }

    private SyncJob syncJob(SyncJob j) {
        return new SyncJob(j.name(), spelling.group(j.group()), j.method(), j.tool(), names(j.items(), spelling::item), j.everyMinutes(), j.account(),
                j.destination(), texts(j.grants()), j.quietMinutesAfterFailover(), j.logKeepDays(), j.folder(), j.mode(), spelling.resource(j.resource()), j.at());
    }

    private ManualTask manualTask(ManualTask t) {
        return new ManualTask(t.id(), t.phase(), t.moment(), t.order(), spelling.group(t.group()), spelling.node(t.node()), t.title(), t.instructions(),
                t.commands(), t.expected(), t.ifNot(), t.evidence(), t.gate(), t.optional(), t.minutesLeast(), t.minutesMost(), t.reason(), t.refs(), t.at());
    }

    private Group group(Group g) {
        return new Group(g.name(), g.description(), spelling.node(g.primaryNode()), g.preferredOwners().stream().map(spelling::node).toList(),
                texts(g.antiAffinity()), g.failoverThreshold(), g.failoverPeriodHours(), g.failback(), g.waitSeconds(),
                by(g.resources().stream().map(this::resource).toList(), r -> r.name().text()), g.at());
    }

    private Resource resource(Resource r) {
        List<List<Name>> clauses = r.dependsOn().clauses().stream().map(c -> names(c, spelling::resource))
                .sorted(Comparator.comparing(Object::toString)).toList();
        return new Resource(r.name(), r.type(), r.separateMonitor(), names(r.possibleOwners(), spelling::node),
                new Dependencies(clauses, r.dependsOn().at()), r.properties(), spelling.privateProperties(r),
                r.registryCheckpoints().stream().sorted().toList(), texts(r.cryptoCheckpoints()), r.at());
    }

    private static List<String> texts(List<String> texts) {
        return by(texts, t -> t);
    }

    private static List<Name> names(List<Name> names) {
        return by(names, Name::text);
    }

    private static List<Name> names(List<Name> references, UnaryOperator<Name> spelled) {
        return names(references.stream().map(spelled).toList());
    }

    /** Without regard to case, as the cluster compares names; then as spelled, so that no two different texts are equal. */
    private static <T> List<T> by(List<T> elements, Function<T, String> key) {
        return elements.stream()
                .sorted(Comparator.comparing(key, String.CASE_INSENSITIVE_ORDER).thenComparing(key)).toList();
    }
}
