package org.mscsplanner.command;

import static org.mscsplanner.clusterexe.OptionWord.ADD_CHECKPOINTS;
import static org.mscsplanner.clusterexe.OptionWord.ADD_CRYPTO_CHECKPOINTS;
import static org.mscsplanner.clusterexe.OptionWord.ADD_DEPENDENCY;
import static org.mscsplanner.clusterexe.OptionWord.CHECKPOINTS;
import static org.mscsplanner.clusterexe.OptionWord.CREATE;
import static org.mscsplanner.clusterexe.OptionWord.CRYPTO_CHECKPOINTS;
import static org.mscsplanner.clusterexe.OptionWord.DELETE;
import static org.mscsplanner.clusterexe.OptionWord.IN_GROUP;
import static org.mscsplanner.clusterexe.OptionWord.LIST_DEPENDENCIES;
import static org.mscsplanner.clusterexe.OptionWord.OFFLINE;
import static org.mscsplanner.clusterexe.OptionWord.ONLINE;
import static org.mscsplanner.clusterexe.OptionWord.OF_TYPE;
import static org.mscsplanner.clusterexe.OptionWord.PRIVATE;
import static org.mscsplanner.clusterexe.OptionWord.PROPERTIES;
import static org.mscsplanner.clusterexe.OptionWord.REMOVE_CHECKPOINTS;
import static org.mscsplanner.clusterexe.OptionWord.REMOVE_CRYPTO_CHECKPOINTS;
import static org.mscsplanner.clusterexe.OptionWord.REMOVE_DEPENDENCY;
import static org.mscsplanner.clusterexe.OptionWord.SEPARATE;
import static org.mscsplanner.clusterexe.OptionWord.WAIT;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.clusterexe.ClusterLine;
import org.mscsplanner.clusterexe.OptionWord;
import org.mscsplanner.model.Name;
import org.mscsplanner.plan.action.AddCryptoCheckpoint;
import org.mscsplanner.plan.action.AddDependency;
import org.mscsplanner.plan.action.AddRegistryCheckpoint;
import org.mscsplanner.plan.action.BringResourceOnline;
import org.mscsplanner.plan.action.CheckWitnessShare;
import org.mscsplanner.plan.action.CreateResource;
import org.mscsplanner.plan.action.ReleaseRegistryCheckpoint;
import org.mscsplanner.plan.action.TakeResourceOffline;
import org.mscsplanner.text.Word;
import org.mscsplanner.verdict.ClusterRules;
import org.mscsplanner.verdict.ExitRule;

/** Resources: create, dependencies, checkpoints. */
final class ResourceCommands {
    private static final String OFFLINE_SECONDS = "240";

    private final String cluster;
    private final String tool;

    /** @param tool where a person looks at the cluster */
    ResourceCommands(String cluster, String tool) {
        this.cluster = cluster;
        this.tool = tool;
    }

    private ClusterLine resource(Name name) {
        return ClusterLine.resource(cluster, name.text());
    }

    /**
     * An existing resource is accepted only in the right group and of the right type: the name is unique in the cluster.
     *
     * @param monitor gives one that was there before the kind of resource monitor that {@code /separate} gives a new one
     */
    Procedure create(CreateResource a, Procedure monitor, Records records) {
        ClusterLine line = resource(a.resource()).with(CREATE).with(IN_GROUP, a.group().text()).with(OF_TYPE, a.type());
        Call create = Call.cluster(a.separateMonitor() ? line.with(SEPARATE) : line, ClusterRules.CREATE);
        List<Op> forward = new ArrayList<>(records.presence(Call.cluster(resource(a.resource()), ClusterRules.QUERY)));
        forward.add(new Op.Run(create));
        forward.add(new Op.Run(Call.cluster(resource(a.resource()), ClusterRules.SET).into(records.file("now"))));
        forward.add(inGroup(a.resource(), a.group(), records));
        List<Op> known = new ArrayList<>(ofType(a, records));
        known.addAll(monitor.forward());
        forward.add(new Op.IfFile(records.present(), known, List.of()));
        Call offline = Call.cluster(resource(a.resource()).with(OFFLINE).with(WAIT, OFFLINE_SECONDS), ClusterRules.OFFLINE);
        Call delete = Call.cluster(resource(a.resource()).with(DELETE), ClusterRules.DELETE_RESOURCE);
        List<Op> remove = List.of(new Op.Ask(Call.cluster(resource(a.resource()), ClusterRules.QUERY).hidden(),
                List.of(new Op.Run(offline), new Op.Run(delete)), List.of(new Op.Say("    the resource is gone already"))));
        List<Op> restore = new ArrayList<>(monitor.backward());
        restore.add(new Op.Say("    the resource was there before: it stays"));
        return new Procedure(List.of(create), forward, records.undo(remove, restore));
    }

    /** Fails where the listing of a resource that was just kept shows it in another group. */
    private static Op inGroup(Name resource, Name group, Records records) {
        return new Op.Ask(Listings.findAtStart(Listings.rowIn(resource.text(), group.text()), records.file("now")), List.of(),
                List.of(new Op.Fail("The resource " + resource + " is not in the group " + group + ". Look what uses it; move or rename it first.")));
    }

    /** The type never changes: of another one, the resource would fail no sooner than at its online. */
    private List<Op> ofType(CreateResource a, Records records) {
        return List.of(new Op.Run(Call.cluster(resource(a.resource()).with(PROPERTIES, "Type"), ClusterRules.SET).into(records.file("now"))),
                new Op.Ask(Listings.ending("", Listings.property(a.resource().text(), "Type") + a.type(), records.file("now")), List.of(),
                        List.of(new Op.Fail("The resource " + a.resource() + " was there before this plan and is not of the type " + a.type()
                                + ". Look what uses it; rename or delete it first."))));
    }

    /**
     * No number says whether a resource was online: where its group was, undo brings it online again, as the plan itself does. One of
     * another group is not touched, nor noted.
     *
     * @param markIfOnline marks {@link Records#online} where the group was brought online
     */
    Procedure offline(TakeResourceOffline a, List<Op> markIfOnline, Records records) {
        ClusterLine line = resource(a.resource());
        Call query = Call.cluster(line, ClusterRules.QUERY);
        Call offline = Call.cluster(line.with(OFFLINE).with(WAIT, Long.toString(a.waitSeconds())), ClusterRules.OFFLINE);
        List<Op> forward = new ArrayList<>(List.of(new Op.Ask(query.into(records.file("now")), List.of(inGroup(a.resource(), a.group(), records)), List.of())));
        forward.addAll(records.presence(query, markIfOnline));
        forward.add(new Op.Ask(query.hidden(), List.of(new Op.Run(offline)), List.of(new Op.Say("    the resource is not there yet"))));
        return new Procedure(List.of(query, offline), forward, records.undo(List.of(new Op.Say("    the resource was not there before")),
                List.of(new Op.IfFile(records.online(), List.of(
                        new Op.Run(Call.cluster(line.with(ONLINE).with(WAIT, Long.toString(a.waitSeconds())), ClusterRules.ONLINE)),
                        new Op.Say("    its group was online before: take it offline in " + tool + " if the resource alone was offline")),
                        List.of(new Op.Say("    its group was offline before: the resource stays offline"))))));
    }

    /** Undo takes it offline once: what depends on it being offline is undone behind it. */
    Procedure online(BringResourceOnline a, Records records) {
        ClusterLine line = resource(a.resource());
        Call online = Call.cluster(line.with(ONLINE).with(WAIT, Long.toString(a.waitSeconds())), ClusterRules.ONLINE);
        Call offline = Call.cluster(line.with(OFFLINE).with(WAIT, Long.toString(a.waitSeconds())), ClusterRules.OFFLINE);
        Word done = records.file("online");
        List<Op> backward = new ArrayList<>(List.of(new Op.IfFile(done,
                List.of(new Op.Ask(Call.cluster(line, ClusterRules.QUERY).hidden(), List.of(new Op.Run(offline)), List.of(new Op.Say("    the resource is not there any more")))),
                List.of(new Op.Say("    nothing to take back: there is no record of this step")))));
        backward.addAll(records.retire());
        return new Procedure(List.of(online), List.of(new Op.Mark(done, "online"), new Op.Run(online)), backward);
    }

    Procedure dependency(AddDependency a, Records records) {
        return edge(a.resource(), LIST_DEPENDENCIES,
                text -> Listings.findAtStart(Listings.row(a.provider().text(), ""), text),
                resource(a.resource()).with(ADD_DEPENDENCY, a.provider().text()), ClusterRules.ADD_DEPENDENCY,
                resource(a.resource()).with(REMOVE_DEPENDENCY, a.provider().text()), ClusterRules.REMOVE_DEPENDENCY, records);
    }

    /** Taken from the owner; afterwards exactly this key must be listed, because its name may hold a comma (I-41). */
    Procedure checkpoint(AddRegistryCheckpoint a, List<Op> ownerIsHere, Records records) {
        return after(ownerIsHere, edge(a.resource(), CHECKPOINTS, text -> Listings.find(a.key().text(), text),
                resource(a.resource()).with(ADD_CHECKPOINTS, a.key().text()), ClusterRules.ADD_CHECKPOINT,
                resource(a.resource()).with(REMOVE_CHECKPOINTS, a.key().text()), ClusterRules.REMOVE_CHECKPOINT, records));
    }

    /** What is there is taken out; undo adds it again, from the registry of the owner at that moment. */
    Procedure release(ReleaseRegistryCheckpoint a, Records records) {
        Call list = Call.cluster(resource(a.resource()).with(CHECKPOINTS), ClusterRules.SET);
        Call remove = Call.cluster(resource(a.resource()).with(REMOVE_CHECKPOINTS, a.key().text()), ClusterRules.REMOVE_CHECKPOINT);
        Call add = Call.cluster(resource(a.resource()).with(ADD_CHECKPOINTS, a.key().text()), goneIsFine(ClusterRules.ADD_CHECKPOINT));
        List<Op> forward = new ArrayList<>(listed(list, text -> Listings.find(a.key().text(), text),
                new Op.Ask(remove, List.of(), List.of(new Op.Mark(records.absent(), "absent"))), records));
        forward.add(new Op.IfFile(records.present(), List.of(new Op.Run(remove)), List.of(new Op.Say("    there is none"))));
        return new Procedure(List.of(remove, list), forward, records.undo(List.of(new Op.Say("    there was none before")), List.of(new Op.Run(add))));
    }

    private static Procedure after(List<Op> first, Procedure procedure) {
        List<Op> forward = new ArrayList<>(first);
        forward.addAll(procedure.forward());
        return new Procedure(procedure.main(), forward, procedure.backward());
    }

    Procedure cryptoCheckpoint(AddCryptoCheckpoint a, List<Op> ownerIsHere, Records records) {
        return after(ownerIsHere, edge(a.resource(), CRYPTO_CHECKPOINTS, text -> Listings.find(a.key(), text),
                resource(a.resource()).with(ADD_CRYPTO_CHECKPOINTS, a.key()), ClusterRules.ADD_CHECKPOINT,
                resource(a.resource()).with(REMOVE_CRYPTO_CHECKPOINTS, a.key()), ClusterRules.REMOVE_CHECKPOINT, records));
    }

    /** The value stands in the row of its property. */
    Procedure checkWitness(CheckWitnessShare a, Records records) {
        Call list = Call.cluster(resource(a.resource()).with(PRIVATE), ClusterRules.SET);
        return new Procedure(List.of(list), List.of(new Op.Run(list.into(records.file("now"))),
                new Op.Ask(Listings.ending("MNSFileShare  *", a.share().text(), records.file("now")), List.of(),
                        List.of(new Op.Fail("The resource " + a.resource() + " does not name the share " + a.share() + ".")))), List.of());
    }

    private interface Finder {
        Call in(Word listing);
    }

    /** Something that a listing shows: record whether it is there, add it, and see it in the listing afterwards. */
    private Procedure edge(Name resource, OptionWord listing, Finder finder, ClusterLine add, ExitRule addRule,
            ClusterLine remove, ExitRule removeRule, Records records) {
        Call list = Call.cluster(resource(resource).with(listing), ClusterRules.SET);
        Call addCall = Call.cluster(add, addRule);
        List<Op> forward = new ArrayList<>(listed(list, finder,
                new Op.Ask(addCall, List.of(new Op.Mark(records.absent(), "absent")), List.of()), records));
        forward.add(new Op.Run(addCall));
        forward.add(new Op.Run(list.into(records.file("now"))));
        forward.add(new Op.Ask(finder.in(records.file("now")), List.of(),
                List.of(new Op.Fail("The listing of " + resource + " does not show what was added. Look at it in " + tool + "."))));
        return new Procedure(List.of(addCall, list), forward, records.undo(
                List.of(new Op.Run(Call.cluster(remove, goneIsFine(removeRule)))),
                List.of(new Op.Say("    it was there before: it stays"))));
    }

    /**
     * Keeps a listing and marks whether it shows something, once. What it shows may be something longer that only begins alike, and the
     * layout of these listings is not certain: then the exit code of the change itself tells.
     *
     * @param change marks that it was absent when its code says so
     */
    private static List<Op> listed(Call list, Finder finder, Op change, Records records) {
        return records.once(List.of(records.absent(), records.present()), List.of(new Op.Run(list.into(records.file("txt"))),
                new Op.Ask(finder.in(records.file("txt")), List.of(new Op.Mark(records.present(), "present"), change),
                        List.of(new Op.Mark(records.absent(), "absent")))));
    }

    /** In an undo the resource itself may be gone. */
    private static ExitRule goneIsFine(ExitRule rule) {
        return rule.allowing(5007);
    }
}
