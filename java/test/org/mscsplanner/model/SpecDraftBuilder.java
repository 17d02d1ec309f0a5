package org.mscsplanner.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.SpecDraft.GroupDraft;
import org.mscsplanner.model.SpecDraft.ResourceDraft;

/** Gives a draft its places and its defaults. */
final class SpecDraftBuilder {
    private final SpecDraft from;

    SpecDraftBuilder(SpecDraft from) {
        this.from = from;
    }

    GeneralSpec build() {
        return new GeneralSpec(from.name, new Change("", 0, List.of(), from.place("/change")), target(),
                each("/groups", from.groups, this::group),
                each("/registry", from.registry, (r, at) -> new RegistryEntry(Name.of(r.group), RegistryKey.of(r.key),
                        Name.of(r.value), r.data, at)),
                each("/files", from.files, (f, at) -> new FileItem(Name.of(f.name), Name.of(f.group), WinPath.of(f.path),
                        f.kind, f.include, f.exclude, f.deletionBudget, f.onChange, f.keyMaterial, f.initialCopy,
                        f.expected, f.description, at)),
                each("/services", from.services, (s, at) -> new ServiceSetting(Name.of(s.name), s.displayName,
                        orAll(s.nodes), s.startMode, s.stopped, Name.of(s.firstNode), at)),
                each("/fileEdits", from.edits, (e, at) -> new FileEdit(Name.of(e.name), Name.of(e.group),
                        WinPath.of(e.file), e.parent, e.element, e.text, "", List.of(), at)),
                each("/accounts", from.accounts, (a, at) -> new Account(Name.of(a.name), names(a.groups), Name.of(a.from), at)),
                each("/probes", from.probes, (p, at) -> new Probe(Name.of(p.name), Name.of(p.group), Name.of(p.service),
                        p.address, p.delaySeconds, p.marginSeconds, at)),
                each("/syncJobs", from.syncJobs, (s, at) -> new SyncJob(Name.of(s.name), Name.of(s.group), s.method,
                        s.tool, names(s.items), s.everyMinutes, s.account, s.destination, s.grants, s.quietMinutes,
                        s.logKeepDays, WinPath.of(s.folder), s.mode, Name.of(s.resource), at)),
                each("/manualTasks", from.tasks, (t, at) -> new ManualTask(t.id, t.phase, t.moment, 5,
                        Name.of(t.group), Name.of(t.node), t.id, t.instructions, t.commands, "", "", List.of(), t.gate, t.optional,
                        t.minutesLeast, t.minutesMost, "", List.of(), at)),
                List.of(),
                each("/acknowledge", from.acknowledge, (a, at) -> new Acknowledgement(a[0], a[1], a[2], at)),
                from.clusters.stream().map(SpecDraft::build).toList(), Place.of("spec.json", from.within, from.within.isEmpty() ? 1 : 900, 1));
    }

    private Target target() {
        Place at = from.place("/target");
        return new Target(Name.of(from.cluster), new Ipv4(from.address), from.domain, from.os, from.hotfixes,
                from.edition, from.architecture,
                each("/target/networks", from.networks, (n, p) -> new Network(Name.of(n.name), n.role,
                        new Subnet(n.subnet), new Ipv4(n.gateway), p)),
                each("/target/nodes", from.nodes, (n, p) -> new Node(Name.of(n.name), n.kind, new Ipv4(n.address), n.site, p)),
                from.quorum.at(from.place("/target/quorum")), from.dns, at);
    }

    private Group group(GroupDraft g, Place at) {
        Name primary = !g.primaryNode.isEmpty() || from.nodes.isEmpty() ? Name.of(g.primaryNode) : Name.of(from.nodes.get(0).name);
        return new Group(Name.of(g.name), g.description, primary, names(g.preferredOwners), g.antiAffinity,
                g.failoverThreshold, g.failoverPeriodHours,
                g.failback.map(f -> new Group.Failback(f[0], f[1], at.inside("failback"))), g.waitSeconds,
                each(at.pointer() + "/resources", g.resources, this::resource), at);
    }

    private Resource resource(ResourceDraft r, Place at) {
        Place deps = from.place(at.pointerTo("dependsOn"));
        return new Resource(Name.of(r.name), r.type, true, orAll(r.possibleOwners),
                new Dependencies(r.dependsOn.stream().map(SpecDraftBuilder::names).toList(), deps),
                properties(r.properties), properties(r.privates), r.checkpoints.stream().map(RegistryKey::of).toList(),
                r.cryptoCheckpoints, at);
    }

    private List<Name> orAll(List<String> nodes) {
        return names(nodes.isEmpty() ? from.nodeNames() : nodes);
    }

    private static List<Name> names(List<String> texts) {
        return texts.stream().map(Name::of).toList();
    }

    private static SortedMap<Name, PropertyValue> properties(Map<String, Object> written) {
        SortedMap<Name, PropertyValue> values = new TreeMap<>();
        written.forEach((n, v) -> values.put(Name.of(n), v instanceof Number number ? new PropertyValue.Number(number.longValue())
                : v instanceof List<?> list ? new PropertyValue.Strings(list.stream().map(Object::toString).toList())
                : new PropertyValue.Text(v.toString())));
        return values;
    }

    private <D, T> List<T> each(String pointer, List<D> drafts, BiFunction<D, Place, T> make) {
        List<T> made = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            made.add(make.apply(drafts.get(i), from.place(pointer + "/" + i)));
        }
        return made;
    }
}
