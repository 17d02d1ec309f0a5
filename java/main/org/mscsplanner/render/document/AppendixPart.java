package org.mscsplanner.render.document;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.Node;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.render.document.Document.Chapter;
import org.mscsplanner.render.document.Document.Part;

/** Risks, what is not part of the change, words, sources, and how the folder is checked. */
final class AppendixPart {
    private final Pen pen;
    private final Overview overview;

    AppendixPart(Pen pen, Overview overview) {
        this.pen = pen;
        this.overview = overview;
    }

    Part part() {
        return new Part("appendix", pen.words("part.appendix"), List.of(risks(), outOfScope(), pen.chapter("glossary", List.of(new Block.Facts(Glossary.entries(pen, overview.ofVirtualCenter())))),
                references(), verification()));
    }

    private Chapter risks() {
        return pen.chapter("risks", List.of(pen.table("risks.head", riskRows())));
    }

    /** The risks that this spec brings, in a fixed order. */
    List<List<Text>> riskRows() {
        return riskKeys().stream().map(k -> List.of(pen.say(k + ".risk"), pen.say(k + ".effect"),
                pen.say(k.equals("risk.stale") && overview.mayRemove() ? k + ".budget" : k + ".measure"))).toList();
    }

    private List<String> riskKeys() {
        List<String> keys = new ArrayList<>();
        add(keys, "outage", !overview.outages().isEmpty());
        add(keys, "passive", !overview.resources(Resource.GENERIC_SERVICE).isEmpty());
        add(keys, "checkpoint", !overview.withCheckpoints().isEmpty());
        add(keys, overview.worded("keys"), !overview.keyFiles().isEmpty());
        add(keys, "stale", !overview.spec().scriptedJobs().isEmpty());
        add(keys, "byhand", !overview.spec().files().isEmpty() && overview.spec().syncJobs().stream().allMatch(j -> j.method() == SyncJob.Method.MANUAL));
        add(keys, "dfsr", !overview.jobs(SyncJob.Method.DFSR).isEmpty());
        add(keys, "witness", overview.hasWitness());
        add(keys, "disk", !overview.hasWitness());
        add(keys, "virtual", overview.spec().target().nodes().stream().anyMatch(n -> n.kind() == Node.Kind.VIRTUAL));
        add(keys, "apart", overview.spec().groups().stream().anyMatch(g -> !g.antiAffinity().isEmpty()));
        add(keys, "undo", !overview.withoutUndo().isEmpty());
        add(keys, "accepted", !pen.material().objections().accepted().isEmpty());
        add(keys, "warned", !pen.material().objections().warned().isEmpty());
        add(keys, "unrehearsed", pen.material().options().evidence().reports().isEmpty());
        return keys;
    }

    private static void add(List<String> keys, String key, boolean there) {
        if (there) {
            keys.add("risk." + key);
        }
    }

    private Chapter outOfScope() {
        List<Block> blocks = new ArrayList<>(outside());
        blocks.add(new Block.Signatures(List.of(pen.words("scope.sign"))));
        return pen.chapter("out-of-scope", blocks);
    }

    /** What the cluster does not keep available, with a line for whoever does. */
    List<Block> outside() {
        return List.of(pen.paragraph("scope.text"), pen.table("scope.head", List.of(scope("database"), scope("directory"), scope("network"))));
    }

    private List<Text> scope(String what) {
        String why = "scope." + what + ".why";
        return List.of(pen.say("scope." + what), pen.say(what.equals("database") && !overview.hasDatabase() ? why + ".general" : why), pen.say("scope.line"));
    }

    private Chapter references() {
        List<Text> list = new ArrayList<>();
        for (int i = 1; pen.wording().has("reference." + i); i++) {
            list.add(pen.say("reference." + i));
        }
        return pen.chapter("references", List.of(pen.paragraph(overview.worded("references.source")), new Block.Items(true, list), pen.note("references.links")));
    }

    private Chapter verification() {
        Material m = pen.material();
        List<Block> blocks = new ArrayList<>(List.of(pen.paragraph("verify.text", "digest", Text.code(m.approval()), "command", Text.code("java -jar mscs-planner.jar verify DIR")),
                pen.paragraph("verify.spec", "spec", Text.code(m.plan().specDigest()), "state", Text.code(m.plan().stateFingerprint())),
                pen.paragraph("verify.templates")));
        blocks.add(pen.table("verify.head", m.options().templates().digests().entrySet().stream().map(e -> List.of(Text.code(e.getKey()),
                pen.say(m.options().templates().isOwn(e.getKey()) ? "verify.own" : "verify.ours"), Text.code(e.getValue()))).toList()));
        return pen.chapter("verification", blocks);
    }
}
