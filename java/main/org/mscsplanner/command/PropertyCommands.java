package org.mscsplanner.command;

import static org.mscsplanner.clusterexe.OptionWord.LIST_OWNERS;
import static org.mscsplanner.clusterexe.OptionWord.PRIVATE;
import static org.mscsplanner.clusterexe.OptionWord.PROPERTIES;
import static org.mscsplanner.clusterexe.OptionWord.SET_OWNERS;
import static org.mscsplanner.clusterexe.OptionWord.USE_DEFAULT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.mscsplanner.clusterexe.ClusterLine;
import org.mscsplanner.clusterexe.ClusterLine.Assignment;
import org.mscsplanner.clusterexe.Format;
import org.mscsplanner.clusterexe.OptionWord;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.CreateGroup;
import org.mscsplanner.plan.action.CreateResource;
import org.mscsplanner.plan.action.SetCommonProperties;
import org.mscsplanner.plan.action.SetGroupProperties;
import org.mscsplanner.plan.action.SetPreferredOwners;
import org.mscsplanner.plan.action.SetPrivateProperties;
import org.mscsplanner.plan.action.SetResourceMonitor;
import org.mscsplanner.text.FindstrText;
import org.mscsplanner.text.Word;
import org.mscsplanner.verdict.ClusterRules;
import org.mscsplanner.verdict.ExitRule;

/**
 * Properties of groups and resources, and the preferred owners of a group. The whole table is kept before a change; undo
 * puts the old values back, unless the object itself was created by the plan and goes away with its properties.
 */
final class PropertyCommands {
    private static final String OLD = "OLD";
    private final String cluster;
    private final List<Name> nodes;
    private final String tool;
    private final DeclaredNumbers declared;
    /** The marks that the plan created a group or a resource. */
    private final Map<Name, Word> createdGroups = new HashMap<>();
    private final Map<Name, Word> createdResources = new HashMap<>();
    private final Map<Name, String> createdTypes = new HashMap<>();

    PropertyCommands(String cluster, Plan plan) {
        this.cluster = cluster;
        this.nodes = plan.scope().nodes();
        this.tool = plan.scope().os().administrationTool();
        this.declared = new DeclaredNumbers(plan.scope().os());
        for (Step step : plan.steps()) {
            if (step.action() instanceof CreateGroup g) {
                createdGroups.put(g.group(), Records.absentBefore(step.id()));
            } else if (step.action() instanceof CreateResource r) {
                createdResources.put(r.resource(), Records.absentBefore(step.id()));
                createdTypes.put(r.resource(), r.type());
            }
        }
    }

    Procedure group(SetGroupProperties a, Records records) {
        return set(ClusterLine.group(cluster, a.group().text()), PROPERTIES, a.group(), a.properties(),
                Optional.ofNullable(createdGroups.get(a.group())), records);
    }

    Procedure common(SetCommonProperties a, Records records) {
        return set(ClusterLine.resource(cluster, a.resource().text()), PROPERTIES, a.resource(), a.properties(),
                Optional.ofNullable(createdResources.get(a.resource())), records);
    }

    /** For a resource that was there before. */
    Procedure monitor(SetResourceMonitor a, Records records) {
        return set(ClusterLine.resource(cluster, a.resource().text()), PROPERTIES, a.resource(), a.properties(), Optional.empty(), records);
    }

    Procedure privates(SetPrivateProperties a, Records records) {
        return set(ClusterLine.resource(cluster, a.resource().text()), PRIVATE, a.resource(), a.properties(),
                Optional.ofNullable(createdResources.get(a.resource())), records);
    }

    private Procedure set(ClusterLine object, OptionWord option, Name name, SortedMap<Name, PropertyValue> properties,
            Optional<Word> created, Records records) {
        boolean free = option == PRIVATE;
        Optional<String> type = Optional.ofNullable(createdTypes.get(name));
        List<Assignment> assignments = properties.entrySet().stream()
                .map(p -> assignment(p.getKey(), p.getValue(), !free || declared.has(type, p.getKey()))).toList();
        Call set = Call.cluster(object.setting(option, assignments), ClusterRules.SET);
        List<Op> forward = new ArrayList<>(records.once(List.of(records.present()), List.of(
                new Op.Run(Call.cluster(object.with(option), ClusterRules.SET).into(records.file("txt"))),
                new Op.Mark(records.present(), "present"))));
        forward.add(new Op.Run(set));
        List<Op> restore = new ArrayList<>();
        for (Map.Entry<Name, PropertyValue> property : properties.entrySet()) {
            restore.addAll(restore(object, option, name, property.getKey(), property.getValue(), records));
        }
        return new Procedure(List.of(set), forward, records.undo(List.of(), unlessCreated(created, restore)));
    }

    private static List<Op> unlessCreated(Optional<Word> created, List<Op> restore) {
        return created.map(mark -> List.<Op>of(new Op.IfFile(mark,
                List.of(new Op.Say("    the object was created by this plan: it goes away with its properties")), restore))).orElse(restore);
    }

    /**
     * The former list is put back where it is one node, or two in a cluster of two: which of them are in it, and which comes last. A
     * longer one is left to a person. No source has a command that empties the list.
     */
    Procedure preferredOwners(SetPreferredOwners a, Records records) {
        ClusterLine group = ClusterLine.group(cluster, a.group().text());
        Word before = records.file("txt");
        Call set = owners(group, a.owners());
        List<Op> forward = new ArrayList<>(records.once(List.of(records.present()), List.of(
                new Op.Run(Call.cluster(group.with(LIST_OWNERS), ClusterRules.SET).into(before)), new Op.Mark(records.present(), "present"))));
        forward.add(new Op.Run(set));
        Op byHand = records.leave("list of preferred owners", tool);
        List<Op> restore = List.of(byHand);
        if (nodes.size() > 2) {
            for (Name node : nodes) {
                restore = List.of(new Op.Ask(Listings.nodes(List.of(node), before),
                        List.of(new Op.Ask(Listings.nodes(nodes.stream().filter(n -> !n.equals(node)).toList(), before), List.of(byHand),
                                List.of(new Op.Run(owners(group, List.of(node)))))), restore));
            }
        } else if (nodes.size() == 2) {
            Name one = nodes.get(0);
            Name two = nodes.get(1);
            List<Op> both = List.of(new Op.Run(Listings.nodes(nodes, before).into(records.file("line"))), new Op.Take(OLD, records.file("line"), 0, false),
                    new Op.IfText(OLD, two.text(), List.of(new Op.Run(owners(group, List.of(one, two)))), List.of(new Op.Run(owners(group, List.of(two, one))))));
            restore = List.of(new Op.Ask(Listings.nodes(List.of(one), before),
                    List.of(new Op.Ask(Listings.nodes(List.of(two), before), both, List.of(new Op.Run(owners(group, List.of(one)))))),
                    List.of(new Op.Ask(Listings.nodes(List.of(two), before), List.of(new Op.Run(owners(group, List.of(two)))), List.of(byHand)))));
        }
        return new Procedure(List.of(set), forward,
                records.undo(List.of(), unlessCreated(Optional.ofNullable(createdGroups.get(a.group())), restore)));
    }

    private static Call owners(ClusterLine group, List<Name> owners) {
        return Call.cluster(group.with(SET_OWNERS, owners.stream().map(Name::text).toArray(String[]::new)), ClusterRules.SET);
    }

    private List<Op> restore(ClusterLine object, OptionWord option, Name name, Name property, PropertyValue value, Records records) {
        boolean strings = value instanceof PropertyValue.Strings;
        Word line = records.file("line");
        int skip = 1 + Listings.parts(name.text()) + 1;
        List<Word> words = new ArrayList<>(object.words());
        words.add(Word.literal(option.printed()));
        words.add(new Word(List.of(new Word.Piece(property.text() + "=", Word.Kind.LITERAL), new Word.Piece(OLD, Word.Kind.VARIABLE),
                new Word.Piece(strings ? ":" + Format.MULTI_STRING.printed() : "", Word.Kind.LITERAL))));
        Call back = new Call("cluster", words, ClusterRules.SET, new Call.Output.Shown());
        Op unset = new Op.Run(Call.cluster(object.with(option, property.text()).with(USE_DEFAULT), ClusterRules.SET.allowing(2)));
        Call find = Listings.find(Listings.property(name.text(), property.text()), records.file("txt")).into(line);
        Op take = new Op.Take(OLD, line, skip, !(value instanceof PropertyValue.Number));
        List<Op> set = List.of(take, new Op.Run(back));
        List<Op> found = strings ? oneString(object.with(option), property, set, unset, records)
                : value instanceof PropertyValue.Number ? set : text(property, take, back, unset, records);
        return List.of(new Op.Ask(find, found, List.of(unset)));
    }

    /**
     * A declared property that was never set is listed without a value; an empty one would be refused where it must name
     * something, such as a network. A quote in a value, or a backslash at its end, would end the quotes around the variable: between
     * ! and # there is nothing else, by number and in the order that findstr uses.
     */
    private List<Op> text(Name property, Op take, Call back, Op unset, Records records) {
        Word line = records.file("line");
        List<Op> byHand = List.of(records.leave(property.text(), tool));
        return List.of(new Op.Ask(Listings.match(FindstrText.expression(property.text()) + " .*[!-#]", line), byHand,
                List.of(new Op.Ask(Listings.endsInBackslash(line), byHand,
                        List.of(take, new Op.IfText(OLD, "", List.of(unset), List.of(new Op.Run(back))))))));
    }

    /**
     * A multi-string that was not set is set back; one value is put back and the listing compared with the record; several
     * values, whose layout no source shows, are left to a person.
     */
    private List<Op> oneString(ClusterLine list, Name property, List<Op> set, Op unset, Records records) {
        Op byHand = records.leave(property.text(), tool);
        List<Op> compared = new ArrayList<>(set);
        Word now = records.file("now");
        compared.add(new Op.Run(Call.cluster(list, ClusterRules.SET).into(now)));
        compared.add(new Op.Run(Listings.find(property.text(), now).into(records.file("line-now"))));
        compared.add(new Op.Ask(Call.of(ExitRule.FC, Word.literal("/b"), records.file("line"), records.file("line-now")).hidden(), List.of(), List.of(byHand)));
        return List.of(new Op.Ask(Listings.match(FindstrText.expression(property.text()) + "  *[0-9A-Z_]", records.file("line")),
                List.of(new Op.Ask(Listings.find(",", records.file("line")), List.of(byHand), compared)), List.of(unset)));
    }

    /** DWORD values carry no suffix where the type declares them; a multi-string always does (cluster.exe reference, 6.3). */
    private static Assignment assignment(Name property, PropertyValue value, boolean declared) {
        if (value instanceof PropertyValue.Strings s) {
            return new Assignment(property.text(), s.strings(), Optional.of(Format.MULTI_STRING));
        }
        boolean number = value instanceof PropertyValue.Number && !declared;
        return new Assignment(property.text(), List.of(value.toString()), number ? Optional.of(Format.DWORD) : Optional.empty());
    }
}
