package org.mscsplanner.render.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.Target;
import org.mscsplanner.plan.Bounds;
import org.mscsplanner.plan.Outage;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.BringGroupOnline;
import org.mscsplanner.plan.action.CreateGroup;
import org.mscsplanner.plan.action.CreateResource;
import org.mscsplanner.plan.action.OfGroup;
import org.mscsplanner.plan.action.OfResource;
import org.mscsplanner.plan.action.Risk;

/** What several chapters ask about a spec and its plan. */
record Overview(GeneralSpec spec, Plan plan, List<Outage> outages) {
    /** VirtualCenter and its license server, by the names of their services. */
    private static final Name SERVER = Name.of("vpxd");
    private static final Set<Name> VIRTUAL_CENTER = Set.of(SERVER, Name.of("VMware License Server"));

    static Overview of(GeneralSpec spec, Plan plan) {
        return new Overview(spec, plan, Outage.of(plan, spec));
    }

    List<Outage> outages(Group group) {
        return outages.stream().filter(o -> o.group().equals(group.name())).toList();
    }

    Bounds duration() {
        return Bounds.of(plan.steps());
    }

    boolean creates(Group group) {
        return plan.steps().stream().anyMatch(s -> s.action() instanceof CreateGroup c && c.group().equals(group.name()));
    }

    /** Resources of a group that the plan makes. */
    List<Resource> created(Group group) {
        Set<Name> made = made();
        return group.resources().stream().filter(r -> made.contains(r.name())).toList();
    }

    /** Resources of a group that are there before the plan. */
    List<Resource> present(Group group) {
        Set<Name> made = made();
        return group.resources().stream().filter(r -> !made.contains(r.name())).toList();
    }

    private Set<Name> made() {
        return plan.steps().stream().flatMap(s -> s.action() instanceof CreateResource c ? Stream.of(c.resource()) : Stream.empty()).collect(Collectors.toSet());
    }

    boolean bringsOnline(Group group) {
        return plan.steps().stream().anyMatch(s -> s.action() instanceof BringGroupOnline b && b.group().equals(group.name()));
    }

    /** How a sync job works, as a part of a key of the wording. */
    static String way(SyncJob job) {
        return job.method().name().toLowerCase(Locale.ROOT).replace('_', '-') + (job.method() == SyncJob.Method.CLUSTER_RESOURCE && job.mode() == SyncJob.Mode.LOOP ? "-loop" : "");
    }

    /** Groups that are there before the plan. */
    List<Group> there() {
        return spec.groups().stream().filter(g -> !creates(g)).toList();
    }

    /** Groups that are there and that a step is about. */
    List<Group> changed() {
        return there().stream().filter(g -> plan.steps().stream().anyMatch(s -> isAbout(s, g))).toList();
    }

    /** Changes of what is there: none of a group that the plan creates. */
    List<Step> changing() {
        return plan.steps().stream().filter(s -> s.risk() == Risk.CHANGE).filter(s -> spec.groups().stream().noneMatch(g -> creates(g) && isAbout(s, g))).toList();
    }

    /** About the group itself or one of its resources. */
    private static boolean isAbout(Step step, Group group) {
        return step.action() instanceof OfGroup g && g.group().equals(group.name())
                || step.action() instanceof OfResource r && group.resources().stream().anyMatch(x -> x.name().equals(r.resource()));
    }

    List<Step> byPersons() {
        return plan.steps().stream().filter(s -> s.target().isPerson()).toList();
    }

    List<Step> gates() {
        return plan.steps().stream().filter(Step::gate).toList();
    }

    /** Steps without return, and steps of scripts that change something and that no undo script takes back. */
    List<Step> withoutUndo() {
        return plan.steps().stream().filter(s -> s.risk() == Risk.NO_RETURN
                || !s.target().isPerson() && s.risk() != Risk.READ && !s.undo().possible()).toList();
    }

    List<Resource> resources(String type) {
        return spec.resources().stream().filter(r -> r.isType(type)).toList();
    }

    /** True where the application of the technical note runs, also under other names of its services; the readers of another cluster do not know it. */
    boolean ofVirtualCenter() {
        return runs(VIRTUAL_CENTER);
    }

    /** True where VirtualCenter Server itself runs, and not its license server alone: it keeps its state in a database. */
    boolean hasDatabase() {
        return runs(Set.of(SERVER));
    }

    /** By one of the services, or by the file that VirtualCenter reads. */
    private boolean runs(Set<Name> services) {
        return spec.resources().stream().flatMap(r -> r.service().stream()).anyMatch(services::contains)
                || spec.files().stream().anyMatch(f -> f.path().fileName().equals("vpxd.cfg"));
    }

    /** True for an item that the change copies and no sync job copies again. */
    boolean copiedOnce(FileItem item) {
        return item.initialCopy() && spec.syncJobs().stream().noneMatch(j -> spec.items(j).contains(item));
    }

    /** True where a sync may remove files of the other node. */
    boolean mayRemove() {
        return spec.scriptedJobs().stream().filter(j -> j.tool() == SyncJob.Tool.ROBOCOPY).flatMap(j -> spec.items(j).stream()).anyMatch(i -> i.deletionBudget() > 0);
    }

    /** Tests on purpose that are in no outage, since they may be left out. */
    List<Step> optionalOutages() {
        return byPersons().stream().filter(s -> s.risk() == Risk.OUTAGE).toList();
    }

    /** The key of words for VirtualCenter, or of those for any other application. */
    String worded(String key) {
        return ofVirtualCenter() ? key : key + ".general";
    }

    List<Resource> withCheckpoints() {
        return spec.resources().stream().filter(r -> !r.registryCheckpoints().isEmpty()).toList();
    }

    /** True where other resources depend on it: they go offline with it, and do not come online with it. */
    boolean isNeeded(Resource resource) {
        return spec.resources().stream().anyMatch(r -> r.dependsOn().providers().contains(resource.name()));
    }

    List<FileItem> keyFiles() {
        return spec.files().stream().filter(FileItem::keyMaterial).toList();
    }

    List<SyncJob> jobs(SyncJob.Method method) {
        return spec.syncJobs().stream().filter(j -> j.method() == method).toList();
    }

    boolean hasWitness() {
        return spec.target().quorum() instanceof Quorum.MajorityNodeSet;
    }

    /** True where a Network Name needs a computer object in the domain; releases after 2003 do not know the property. */
    boolean requiresKerberos() {
        return spec.target().os().is2003() && spec.resources().stream().anyMatch(Resource::requiresKerberos);
    }

    boolean isX64() {
        return spec.target().architecture() == Target.Architecture.X64;
    }

    /** A node other than the group's primary; the primary where it is alone. */
    Name other(Group group) {
        return awayFrom(group.primaryNode(), group);
    }

    /** Another node that the group may run on; the same one where there is none. */
    Name awayFrom(Name node, Group group) {
        return spec.owners(group).stream().filter(n -> !n.equals(node)).findFirst().orElse(node);
    }

    /** The addresses of a group's IP Address resources; empty text when it has none. */
    String addresses(Group group) {
        return String.join(", ", group.privateTexts(Resource.IP_ADDRESS, "Address"));
    }

    /** True where the spec writes an address of a group below a key. */
    boolean holdsAddress(RegistryKey key) {
        List<String> own = spec.resources().stream().flatMap(r -> r.privateText("Address").stream()).toList();
        return spec.registry().stream().anyMatch(e -> key.covers(e.key()) && own.stream().anyMatch(e.data().toString()::contains));
    }

    /** The published names of a group's Network Name resources; empty text when it has none. */
    String networkNames(Group group) {
        return String.join(", ", group.privateTexts(Resource.NETWORK_NAME, "Name"));
    }
}
