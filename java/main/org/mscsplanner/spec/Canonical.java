package org.mscsplanner.spec;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.mscsplanner.model.Dependencies;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.Target;

/**
 * A spec with every list sorted whose order means nothing, so that the same content gives the same digest. Kept as they
 * are: preferred owners (an order of the cluster), instructions and references of tasks (reading order), the parts of a
 * path and the texts of a value. Acknowledgements stay in the digest: whoever approves a plan approves them too.
 */
public final class Canonical {
    private Canonical() { }

    /** The canonical bytes: input of the spec digest. */
    public static byte[] bytes(GeneralSpec spec) {
        return SpecWriter.text(sorted(spec)).getBytes(StandardCharsets.UTF_8);
    }

    /** The same spec, sorted. */
    public static GeneralSpec sorted(GeneralSpec s) {
        return new GeneralSpec(s.name(), s.change(), target(s.target()),
                by(s.groups().stream().map(Canonical::group).toList(), g -> g.name().text()),
                by(s.registry(), r -> r.group() + "\n" + r.key() + "\n" + r.value()),
                by(s.files(), f -> f.name().text()),
                by(s.services(), x -> x.name().text()),
                by(s.fileEdits(), e -> e.name().text()),
                by(s.accounts(), a -> a.name().text()),
                by(s.probes(), p -> p.name().text()),
                by(s.syncJobs(), j -> j.name().text()),
                by(s.manualTasks(), t -> t.phase() + t.id()),
                by(s.decisions(), d -> d.topic() + "\n" + d.choice()),
                by(s.acknowledge(), a -> a.code() + a.pointer()), s.at());
    }

    private static Target target(Target t) {
        return new Target(t.cluster(), t.address(), t.domain(), t.os(), t.hotfixes().stream().sorted().toList(),
                t.edition(), t.architecture(), by(t.networks(), n -> n.name().text()), by(t.nodes(), n -> n.name().text()),
                t.quorum(), t.dns(), t.at());
    }

    private static Group group(Group g) {
        return new Group(g.name(), g.description(), g.primaryNode(), g.preferredOwners(),
                g.antiAffinity().stream().sorted().toList(), g.failoverThreshold(), g.failoverPeriodHours(), g.failback(),
                by(g.resources().stream().map(Canonical::resource).toList(), r -> r.name().text()), g.at());
    }

    private static Resource resource(Resource r) {
        List<List<Name>> clauses = r.dependsOn().clauses().stream().map(c -> c.stream().sorted().toList())
                .sorted(Comparator.comparing(Object::toString)).toList();
        return new Resource(r.name(), r.type(), r.separateMonitor(), r.possibleOwners().stream().sorted().toList(),
                new Dependencies(clauses, r.dependsOn().at()), r.properties(), r.privateProperties(),
                r.registryCheckpoints().stream().sorted().toList(), r.cryptoCheckpoints().stream().sorted().toList(), r.at());
    }

    private interface Key<T> {
        String of(T element);
    }

    private static <T> List<T> by(List<T> elements, Key<T> key) {
        return elements.stream().sorted(Comparator.comparing(key::of, String.CASE_INSENSITIVE_ORDER)).toList();
    }
}
