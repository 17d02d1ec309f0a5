package org.mscsplanner.render.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Node;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.Target;
import org.mscsplanner.render.diagram.Drawing;
import org.mscsplanner.render.diagram.Picture;
import org.mscsplanner.render.document.Block.Fact;
import org.mscsplanner.render.document.Document.Chapter;
import org.mscsplanner.render.document.Document.Part;
import org.mscsplanner.render.template.Markup;

/** The topics of the technical note, for this cluster: what runs alone today, how the cluster is built, what else was possible. */
final class TopicsPart {
    /** It says what a resource is for and changes nothing about it. */
    private static final Name DESCRIPTION = Name.of("Description");

    private final Pen pen;
    private final Overview overview;

    TopicsPart(Pen pen, Overview overview) {
        this.pen = pen;
        this.overview = overview;
    }

    Part part() {
        return new Part("topics", pen.words("part.topics"), List.of(alone(), cluster(), groups(), data(), alternatives()));
    }

    private Chapter alone() {
        List<Block> blocks = new ArrayList<>(List.of(pen.paragraph(overview.there().isEmpty() ? "alone.text" : overview.there().size() == overview.spec().groups().size() ? "alone.there" : "alone.part")));
        if (!overview.spec().services().isEmpty()) {
            blocks.add(pen.table("alone.head", overview.spec().services().stream().sorted(Comparator.comparing(s -> s.name())).map(s -> List.of(pen.name(s.name()),
                    Text.plain(pen.clean(s.displayName())), pen.names(s.nodes().stream().sorted().toList()), pen.say("start." + s.startMode().word()))).toList()));
        }
        return pen.chapter("stand-alone", blocks);
    }

    private Chapter cluster() {
        List<Block> blocks = new ArrayList<>();
        List<Fact> about = new ArrayList<>();
        Target target = overview.spec().target();
        about.add(pen.fact("cluster.name", target.address().isEmpty() ? Text.plain(pen.clean(target.cluster().text()))
                : pen.say("cluster.name.text", "cluster", target.cluster(), "address", target.address())));
        about.add(pen.fact("cluster.domain", target.domain().isEmpty() ? pen.say("none") : Text.plain(pen.clean(target.domain()))));
        about.add(pen.fact("cluster.os", pen.say("cluster.os.text", "os", target.os().title(), "edition", target.edition().name().toLowerCase(Locale.ROOT),
                "architecture", target.architecture().name().toLowerCase(Locale.ROOT))));
        if (!target.hotfixes().isEmpty()) {
            about.add(pen.fact("cluster.hotfixes", Text.plain(pen.clean(String.join(", ", target.hotfixes())))));
        }
        about.add(pen.fact("cluster.quorum", quorum()));
        if (!overview.resources(Resource.NETWORK_NAME).isEmpty()) {
            about.add(pen.fact("cluster.dns", pen.say(target.dns() == Target.Dns.STATIC ? "dns.static" : "dns.dynamic")));
        }
        blocks.add(new Block.Facts(about));
        blocks.add(pen.table("nodes.head", overview.spec().target().nodes().stream().sorted(Comparator.comparing(Node::name)).map(n -> List.of(pen.name(n.name()),
                pen.say(n.kind() == Node.Kind.VIRTUAL ? "node.virtual" : "node.physical"), Text.plain(pen.clean(n.address().text())), Text.plain(pen.clean(n.site())))).toList()));
        if (!overview.spec().target().networks().isEmpty()) {
            blocks.add(pen.table("networks.head", overview.spec().target().networks().stream().map(n -> List.of(pen.name(n.name()),
                    pen.say("network." + n.role().name().toLowerCase(Locale.ROOT)), Text.plain(pen.clean(n.subnet().text())), Text.plain(pen.clean(n.gateway().text())))).toList()));
        }
        if (overview.spec().target().nodes().stream().anyMatch(n -> n.kind() == Node.Kind.VIRTUAL)) {
            blocks.add(pen.note("cluster.virtual"));
        }
        return pen.chapter("cluster-architecture", blocks);
    }

    private Text quorum() {
        if (overview.spec().target().quorum() instanceof Quorum.Disk d) {
            return pen.say(d.drive().isEmpty() ? "quorum.disk.name" : d.resource().isEmpty() ? "quorum.disk.drive" : "quorum.disk", "resource", d.resource(), "drive", d.drive());
        } else if (overview.spec().target().quorum() instanceof Quorum.MajorityNodeSet m) {
            return pen.say("quorum.witness", "share", pen.code(m.witness().share().text()), "server", m.witness().server());
        }
        return pen.say("quorum.undecided");
    }

    private Chapter groups() {
        List<Block> blocks = new ArrayList<>(List.of(pen.paragraph("groups.text", "legend", String.join(" ", pen.wording().captions("").legend(pen.picture())))));
        for (Picture.Group group : pen.picture().groups()) {
            Markup svg = new Markup(Drawing.inline(new Picture(List.of(group)), pen.wording().captions(pen.clean(group.name().text()))));
            blocks.add(new Block.Figure(svg, "graph.svg", pen.say("groups.figure", "group", group.name())));
        }
        for (Group group : overview.spec().groups()) {
            List<Text> policy = new ArrayList<>(List.of(pen.say(pen.often("groups.policy", group), "group", group.name(), "node", group.primaryNode(), "threshold", pen.failovers(group),
                    "period", group.failoverPeriodHours(), "preferred", pen.names(group.preferredOwners()))));
            pen.failback(group).ifPresent(policy::add);
            blocks.add(new Block.Paragraph(Text.joined(" ", policy), Block.Tone.PLAIN));
            if (!group.antiAffinity().isEmpty()) {
                blocks.add(pen.note("groups.apart", "group", group.name(), "class", pen.clean(String.join(", ", group.antiAffinity()))));
            }
            blocks.add(pen.table("resources.head", group.resources().stream().map(this::resource).toList()));
        }
        if (!overview.plan().unmanaged().isEmpty()) {
            blocks.add(pen.paragraph("groups.unmanaged", "objects", Text.joined(", ", overview.plan().unmanaged().stream().map(pen::prose).toList())));
        }
        return pen.chapter("groups", blocks);
    }

    private List<Text> resource(Resource r) {
        List<Text> values = new ArrayList<>();
        if (r.possibleOwners().size() < overview.spec().target().nodes().size()) {
            values.add(pen.say("resources.owners", "nodes", pen.names(r.possibleOwners().stream().sorted().toList())));
        }
        SortedMap<Name, PropertyValue> common = new TreeMap<>(r.properties());
        common.remove(DESCRIPTION);
        for (Map<Name, PropertyValue> properties : List.of(common, r.privateProperties())) {
            properties.forEach((name, value) -> values.add(Text.plain(pen.clean(name + " = " + value))));
        }
        r.registryCheckpoints().stream().sorted().forEach(k -> values.add(pen.say("resources.checkpoint", "key", pen.code(k.text()))));
        r.cryptoCheckpoints().stream().sorted().forEach(k -> values.add(pen.say("resources.crypto", "key", pen.code(k))));
        String needs = r.dependsOn().isPlain() ? Name.list(r.dependsOn().providers()) : r.dependsOn().expression();
        return List.of(pen.name(r.name()), Text.plain(pen.clean(r.type())), needs.isEmpty() ? pen.say("none") : Text.plain(pen.clean(needs)), Text.joined("; ", values));
    }

    private Chapter data() {
        List<Block> blocks = new ArrayList<>(List.of(pen.paragraph("data.text")));
        if (!overview.spec().files().isEmpty()) {
            blocks.add(pen.table("data.head", overview.spec().files().stream().map(f -> List.of(pen.name(f.name()), pen.code(f.path().text()),
                    which(f), onDifference(f), pen.prose(f.description()))).toList()));
        }
        for (SyncJob job : overview.spec().syncJobs()) {
            blocks.add(pen.paragraph("sync." + Overview.way(job), "job", job.name(), "group", job.group(),
                    "tool", job.tool().name().toLowerCase(Locale.ROOT), "minutes", job.everyMinutes(), "account", pen.clean(job.account()), "folder", pen.code(job.folder().text()),
                    "nodes", pen.names(overview.spec().owners(overview.spec().group(job.group()).orElseThrow()))));
        }
        if (overview.spec().syncJobs().isEmpty()) {
            blocks.add(pen.paragraph("sync.none"));
        }
        return pen.chapter("data-synchronisation", blocks);
    }

    private Text onDifference(FileItem item) {
        return pen.say(overview.copiedOnce(item) ? "data.once" : item.onChange() == FileItem.OnChange.ALARM ? "data.alarm"
                : item.deletionBudget() > 0 ? "data.removes" : "data.copy", "count", item.deletionBudget());
    }

    /** What of an item is compared. */
    private Text which(FileItem item) {
        if (item.kind() == FileItem.Kind.FILE) {
            return pen.say("data.file");
        }
        List<Text> parts = new ArrayList<>(List.of(item.include().isEmpty() ? pen.say("data.all") : pen.say("data.only", "files", patterns(item.include()))));
        if (!item.exclude().isEmpty()) {
            parts.add(pen.say("data.without", "files", patterns(item.exclude())));
        }
        return Text.joined(", ", parts);
    }

    private Text patterns(List<String> patterns) {
        return Text.joined(", ", patterns.stream().map(pen::code).toList());
    }

    private Chapter alternatives() {
        List<String> topics = overview.ofVirtualCenter() ? List.of("quorum", "license", "address", "sync") : List.of("quorum", "sync");
        return pen.chapter("alternatives", List.of(pen.paragraph(overview.worded("alternatives.text")),
                pen.table("alternatives.head", topics.stream().map(this::alternative).toList())));
    }

    private List<Text> alternative(String what) {
        return List.of(pen.say("alternative." + what), pen.say("alternative." + what + ".others"), pen.say("alternative." + what + ".weigh"));
    }
}
