package org.mscsplanner.render.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mscsplanner.command.OperatorCommands;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.plan.StartOrder;
import org.mscsplanner.plan.Waits;
import org.mscsplanner.plan.action.CreateReplicationGroup;
import org.mscsplanner.plan.action.RegisterSyncTask;
import org.mscsplanner.render.document.Document.Chapter;
import org.mscsplanner.render.document.Document.Part;

/** What comes after the hand-over: the next plan, another address, other certificates, a patch, the end. */
final class DayTwoPart {
    private static final Name CORE_GROUP = Name.of("Cluster Group");

    private final Pen pen;
    private final Overview overview;
    private final OperatorCommands hand;

    DayTwoPart(Pen pen, Overview overview) {
        this.pen = pen;
        this.overview = overview;
        this.hand = new OperatorCommands(overview.spec().target().cluster());
    }

    Part part() {
        return new Part("day-two", pen.words("part.day-two"), List.of(planned(), address(), certificates(), patch(), apart()));
    }

    private Chapter planned() {
        return pen.chapter("planned-change", List.of(pen.paragraph("planned.text"), new Block.Items(true, Stream.of("planned.1", "planned.2", "planned.3").map(key -> pen.say(key)).toList())));
    }

    /** Built by the same order as a checkpoint is repaired: online, so that the cluster saves what is written. */
    private Chapter address() {
        List<Text> todo = new ArrayList<>(List.of(pen.say("address.1")));
        for (Group group : overview.spec().groups()) {
            List<Resource> addresses = group.resources().stream().filter(r -> r.isType(Resource.IP_ADDRESS)).toList();
            addresses.forEach(ip -> todo.add(pen.say("address.ip", "group", group.name(), "command", pen.code(hand.setPrivate(ip.name(), "Address", "NEW-ADDRESS")))));
            // The application reads a file when it starts: it must hold the new address before the group comes online with it.
            overview.spec().fileEdits().stream().filter(e -> e.group().equals(group.name()))
                    .forEach(e -> todo.add(pen.say("address.file", "element", Text.code(e.element()), "file", pen.code(e.file().text()))));
            if (!addresses.isEmpty()) {
                todo.add(pen.say("address.cycle", "offline", pen.code(hand.offline(group.name(), Waits.offlineSeconds(group))),
                        "online", pen.code(hand.online(group.name(), group.primaryNode(), Waits.onlineSeconds(group)))));
            }
        }
        for (Resource resource : overview.withCheckpoints()) {
            for (RegistryKey key : resource.registryCheckpoints()) {
                todo.add(pen.say(overview.holdsAddress(key) ? "address.registry" : "address.registry.maybe", "resource", resource.name(), "key", pen.code(key.forReg())));
            }
        }
        for (Group group : overview.spec().groups()) {
            if (group.resources().stream().anyMatch(r -> !r.registryCheckpoints().isEmpty() && overview.isNeeded(r))) {
                todo.add(pen.say("address.whole", "group", group.name(), "command", pen.code(hand.online(group.name(), Waits.onlineSeconds(group)))));
            }
        }
        todo.add(pen.say("address.last"));
        return pen.chapter("address-change", List.of(pen.paragraph("address.text"), new Block.Items(true, todo)));
    }

    private Chapter certificates() {
        if (overview.keyFiles().isEmpty()) {
            return pen.chapter("certificate-renewal", List.of(pen.paragraph("certificates.none")));
        }
        List<Text> todo = new ArrayList<>();
        overview.keyFiles().forEach(f -> todo.add(pen.say(f.expected().isEmpty() ? "certificates.replace.all" : "certificates.replace",
                "path", pen.code(f.path().text()), "files", pen.clean(String.join(", ", f.expected())))));
        todo.addAll(List.of(pen.say("certificates.copy"), pen.say(overview.worded("certificates.password")), pen.say("certificates.move"),
                pen.say(overview.worded("certificates.hosts"))));
        return pen.chapter("certificate-renewal", List.of(pen.paragraph(overview.worded("certificates.text")), new Block.Items(true, todo)));
    }

    private Chapter patch() {
        List<Block> blocks = new ArrayList<>(List.of(pen.paragraph("patch.text")));
        for (Name node : overview.spec().target().nodeNames().stream().sorted().toList()) {
            List<String> lines = new ArrayList<>();
            overview.spec().groups().stream().filter(g -> g.mayRunOn(node))
                    .forEach(g -> lines.add(hand.move(g.name(), overview.awayFrom(node, g), Waits.moveSeconds(g))));
            lines.add(hand.move(coreGroup(), overview.spec().target().nodeNames().stream().filter(n -> !n.equals(node)).sorted().findFirst().orElse(node), Waits.clusterGroupMoveSeconds()));
            lines.add(hand.pause(node));
            lines.add(hand.resume(node));
            blocks.add(pen.paragraph("patch.node", "node", node));
            blocks.add(new Block.Commands(lines.stream().map(pen::clean).toList()));
        }
        blocks.add(new Block.Items(false, List.of(pen.say("patch.core"), pen.say("patch.1"), pen.say("patch.2"), pen.say("patch.3"))));
        return pen.chapter("patch-a-node", blocks);
    }

    /** The group that holds the cluster's name and quorum; pausing a node does not move it. */
    private Name coreGroup() {
        return overview.spec().target().quorum() instanceof Quorum.MajorityNodeSet set ? set.group() : CORE_GROUP;
    }

    private Chapter apart() {
        List<String> lines = new ArrayList<>();
        for (SyncJob job : overview.jobs(SyncJob.Method.SCHEDULED)) {
            overview.spec().owners(overview.spec().group(job.group()).orElseThrow())
                    .forEach(n -> lines.add(OperatorCommands.deleteTask(n, RegisterSyncTask.task(job.name()).text())));
        }
        for (SyncJob job : overview.jobs(SyncJob.Method.DFSR)) {
            lines.add(OperatorCommands.deleteReplicationGroup(CreateReplicationGroup.nameOf(overview.spec().target().cluster(), job)));
        }
        for (Group group : overview.spec().groups()) {
            lines.add(hand.offline(group.name(), Waits.offlineSeconds(group)));
            List<Name> order = new ArrayList<>(StartOrder.of(group).order(Comparator.naturalOrder()));
            Collections.reverse(order);
            order.forEach(r -> lines.add(hand.deleteResource(r)));
            lines.add(hand.deleteGroup(group.name()));
        }
        List<Text> todo = new ArrayList<>(List.of(pen.say(overview.hasDatabase() ? "apart.1" : "apart.1.general")));
        if (!overview.resources(Resource.PHYSICAL_DISK).isEmpty()) {
            todo.add(pen.say("apart.disk", "disks", pen.names(overview.resources(Resource.PHYSICAL_DISK).stream().map(Resource::name).sorted().toList())));
        }
        todo.addAll(List.of(pen.say("apart.2"), pen.say("apart.3"), pen.say("apart.4"), pen.say("apart.5")));
        return pen.chapter("take-apart", List.of(pen.paragraph("apart.text"), new Block.Items(true, todo), pen.paragraph("apart.hand"),
                new Block.Commands(lines.stream().map(pen::clean).toList())));
    }
}
