package org.mscsplanner.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mscsplanner.command.OperatorCommands;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.plan.Waits;
import org.mscsplanner.render.document.Document.Chapter;
import org.mscsplanner.render.document.Document.Part;

/** For whoever is called at night: look, decide, bring it back by hand, without this tool; and the failures that were seen. */
final class NightPart {
    /** Failures of VirtualCenter alone: its hosts, its stored password, its inventory. */
    private static final Set<Integer> OF_VIRTUAL_CENTER = Set.of(3, 4, 14);

    private final Pen pen;
    private final Overview overview;
    private final OperatorCommands hand;

    NightPart(Pen pen, Overview overview) {
        this.pen = pen;
        this.overview = overview;
        this.hand = new OperatorCommands(overview.spec().target().cluster());
    }

    Part part() {
        return new Part("night", pen.words("part.night"), List.of(look(), byHand(), checkpoints(), failures()));
    }

    private Block.Commands commands(List<String> lines) {
        return new Block.Commands(lines.stream().map(pen::clean).toList());
    }

    private Chapter look() {
        List<String> lines = new ArrayList<>(List.of(hand.nodes(), hand.groups()));
        overview.spec().groups().forEach(g -> lines.add(hand.status(g.name())));
        overview.resources(Resource.GENERIC_SERVICE).stream().flatMap(r -> r.service().stream()).forEach(s -> lines.add(OperatorCommands.service(s)));
        return pen.chapter("night-look", List.of(pen.paragraph("night.call", "contacts", pen.contacts()), pen.paragraph("night.look.text"), commands(lines),
                new Block.Items(false, List.of(pen.say("night.look.1"), pen.say("night.look.2"), pen.say("night.look.3"), pen.say("night.look.4")))));
    }

    private Chapter byHand() {
        List<Block> blocks = new ArrayList<>(List.of(pen.paragraph("night.hand.text")));
        for (Group group : overview.spec().groups()) {
            Name other = overview.other(group);
            blocks.add(pen.paragraph("night.hand.group", "group", group.name(), "other", other, "primary", group.primaryNode()));
            blocks.add(commands(List.of(hand.move(group.name(), other, Waits.moveSeconds(group)), hand.move(group.name(), group.primaryNode(), Waits.moveSeconds(group)),
                    hand.offline(group.name(), Waits.offlineSeconds(group)), hand.online(group.name(), group.primaryNode(), Waits.onlineSeconds(group)))));
        }
        blocks.add(pen.paragraph("night.hand.gone"));
        blocks.add(new Block.Items(false, List.of(pen.say("night.hand.1"), pen.say("night.hand.2"), pen.say("night.hand.3"))));
        return pen.chapter("night-by-hand", blocks);
    }

    /** A checkpoint writes its copy over the registry at every online; this is the one order that gets another value in. */
    private Chapter checkpoints() {
        List<Block> blocks = new ArrayList<>();
        if (overview.withCheckpoints().isEmpty()) {
            blocks.add(pen.paragraph("night.checkpoint.none"));
        }
        for (Resource resource : overview.withCheckpoints()) {
            // What depends on it goes offline with it, and what it needs may have to come online first.
            Group group = overview.spec().groups().stream().filter(g -> g.resource(resource.name()).isPresent()).findFirst().orElseThrow();
            long wait = Waits.onlineSeconds(group);
            Text online = overview.isNeeded(resource) ? pen.say("night.checkpoint.6.group", "command", pen.code(hand.online(group.name(), wait)))
                    : pen.say("night.checkpoint.6", "command", pen.code(hand.onlineResource(resource.name(), wait)));
            for (RegistryKey key : resource.registryCheckpoints()) {
                blocks.add(pen.paragraph("night.checkpoint.text", "resource", resource.name(), "key", pen.code(key.text())));
                blocks.add(new Block.Items(true, List.of(
                        pen.say("night.checkpoint.1", "command", pen.code(hand.offlineResource(resource.name(), wait))),
                        pen.say("night.checkpoint.2", "command", pen.code(hand.removeCheckpoint(resource.name(), key))),
                        pen.say("night.checkpoint.3", "key", pen.code(key.forReg()), "command", pen.code(OperatorCommands.registry(key))),
                        pen.say("night.checkpoint.4", "command", pen.code(hand.addCheckpoint(resource.name(), key))),
                        pen.say("night.checkpoint.5", "command", pen.code(hand.checkpoints(resource.name()))),
                        online)));
                blocks.add(pen.note("night.checkpoint.lost"));
            }
        }
        return pen.chapter("checkpoint-recovery", blocks);
    }

    private Chapter failures() {
        List<Block> blocks = new ArrayList<>(List.of(pen.paragraph("failures.text")));
        List<List<Text>> rows = new ArrayList<>();
        List<Text> others = new ArrayList<>();
        for (int i = 1; i <= 16; i++) {
            String key = "f" + i;
            if (canHappen(i)) {
                boolean kerberos = i == 10 && overview.requiresKerberos();
                rows.add(List.of(Text.strong("F" + i), pen.say(key + ".sign"), pen.say(kerberos ? key + ".cause.kerberos" : key + ".cause"),
                        pen.say(kerberos ? key + ".do.kerberos" : i == 6 && overview.mayRemove() ? key + ".budget" : key + ".do")));
            } else if (!OF_VIRTUAL_CENTER.contains(i) || overview.ofVirtualCenter()) {
                others.add(pen.say("failures.not", "number", "F" + i, "sign", pen.say(key + ".sign"), "why", pen.say(key + ".not")));
            }
        }
        blocks.add(pen.table("failures.head", rows));
        if (!others.isEmpty()) {
            blocks.add(pen.paragraph("failures.others"));
            blocks.add(new Block.Items(false, others));
        }
        return pen.chapter("failures", blocks);
    }

    private boolean canHappen(int failure) {
        return switch (failure) {
            case 1, 2 -> !overview.withCheckpoints().isEmpty();
            case 3, 4 -> overview.ofVirtualCenter() && !overview.keyFiles().isEmpty();
            case 7 -> overview.spec().scriptedJobs().stream().anyMatch(j -> j.tool() == SyncJob.Tool.ROBOCOPY);
            case 8 -> overview.spec().target().os().is2003() && overview.spec().syncJobs().stream()
                    .anyMatch(j -> j.method() != SyncJob.Method.DFSR && j.tool() == SyncJob.Tool.ROBOCOPY);
            case 5, 6 -> !overview.jobs(SyncJob.Method.SCHEDULED).isEmpty() || !overview.jobs(SyncJob.Method.CLUSTER_RESOURCE).isEmpty();
            case 9 -> !overview.resources(Resource.GENERIC_SERVICE).isEmpty() || !overview.spec().services().isEmpty();
            case 10 -> !overview.resources(Resource.NETWORK_NAME).isEmpty();
            case 12 -> !overview.resources(Resource.IP_ADDRESS).isEmpty();
            case 13 -> overview.isX64();
            case 14 -> overview.hasDatabase() && overview.spec().manualTasks().stream().anyMatch(t -> t.phase() == 4);
            case 15 -> !overview.jobs(SyncJob.Method.DFSR).isEmpty();
            case 16 -> overview.hasWitness();
            default -> true;
        };
    }
}
