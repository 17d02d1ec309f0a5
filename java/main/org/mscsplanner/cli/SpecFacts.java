package org.mscsplanner.cli;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.Target;
import org.mscsplanner.spec.Canonical;

/** A general spec as facts: one name and one value each, in the words of a cluster. */
final class SpecFacts {
    private final SortedMap<String, String> facts = new TreeMap<>();

    private SpecFacts() { }

    static SortedMap<String, String> of(GeneralSpec unsorted) {
        GeneralSpec spec = Canonical.sorted(unsorted);
        SpecFacts out = new SpecFacts();
        out.put("spec", "name", spec.name());
        out.put("change", "number", spec.change().number());
        out.put("change", "window in minutes", Long.toString(spec.change().windowMinutes()));
        out.target(spec.target());
        spec.groups().forEach(out::group);
        spec.registry().forEach(r -> out.put("registry value " + r.key() + "\\" + r.value(), "data", r.data().toString()));
        spec.files().forEach(f -> {
            out.put("file item " + f.name(), "path", f.path().text());
            out.put("file item " + f.name(), "on change", f.onChange().name().toLowerCase(java.util.Locale.ROOT));
            out.put("file item " + f.name(), "deletion budget", Long.toString(f.deletionBudget()));
        });
        spec.services().forEach(s -> out.put("service " + s.name(), "start", s.startMode().word() + " on " + names(s.nodes())));
        spec.fileEdits().forEach(e -> out.put("file edit " + e.name(), "element", e.element() + " = " + e.text() + " in " + e.file()));
        spec.probes().forEach(p -> out.put("probe " + p.name(), "seconds", p.delaySeconds() + " + " + p.marginSeconds()));
        spec.syncJobs().forEach(j -> {
            out.put("sync job " + j.name(), "method", j.method() + " with " + j.tool());
            out.put("sync job " + j.name(), "every minutes", Long.toString(j.everyMinutes()));
            out.put("sync job " + j.name(), "account", j.account());
        });
        spec.manualTasks().forEach(t -> out.put("task " + t.phase() + "/" + t.id(), "what", t.title() + ": " + String.join(" ", t.instructions())));
        spec.decisions().forEach(d -> out.put("decision " + d.topic(), "choice", d.choice()));
        spec.acknowledge().forEach(a -> out.put("acknowledgement " + a.code() + " at " + a.pointer(), "reason", a.reason()));
        return out.facts;
    }

    private void target(Target t) {
        put("cluster", "name", t.cluster().text());
        put("cluster", "address", t.address().text());
        put("cluster", "Windows", t.os().title() + ", " + t.edition() + ", " + t.architecture());
        put("cluster", "quorum", t.quorum() instanceof Quorum.Disk d ? "disk " + d.resource()
                : t.quorum() instanceof Quorum.MajorityNodeSet m ? "majority node set, witness " + m.witness().share() : "undecided");
        t.nodes().forEach(n -> put("node " + n.name(), "address", n.address().text()));
        t.networks().forEach(n -> put("network " + n.name(), "subnet and role", n.subnet() + " " + n.role()));
    }

    private void group(Group g) {
        String what = "group \"" + g.name() + "\"";
        put(what, "primary node", g.primaryNode().text());
        put(what, "preferred owners", names(g.preferredOwners()));
        put(what, "anti-affinity", String.join(", ", g.antiAffinity()));
        put(what, "failover threshold", Long.toString(g.failoverThreshold()));
        put(what, "failover period in hours", Long.toString(g.failoverPeriodHours()));
        put(what, "failback", g.failback().map(f -> f.windowStartHour() + " to " + f.windowEndHour()).orElse("none"));
        g.resources().forEach(r -> resource(g, r));
    }

    private void resource(Group group, Resource r) {
        String what = "resource \"" + r.name() + "\"";
        put(what, "type and group", r.type() + " in " + group.name());
        put(what, "dependencies", r.dependsOn().expression());
        put(what, "possible owners", names(r.possibleOwners()));
        put(what, "separate monitor", Boolean.toString(r.separateMonitor()));
        r.properties().forEach((n, v) -> put(what, n.text(), v.toString()));
        r.privateProperties().forEach((n, v) -> put(what, "private " + n, v.toString()));
        r.registryCheckpoints().forEach(k -> put(what, "registry checkpoint " + k, "saved"));
        r.cryptoCheckpoints().forEach(k -> put(what, "crypto checkpoint " + k, "saved"));
    }

    private void put(String what, String property, String value) {
        facts.put(what + ", " + property, value.isEmpty() ? "none" : value);
    }

    private static String names(java.util.List<Name> names) {
        return names.stream().map(Name::text).collect(Collectors.joining(", "));
    }
}
