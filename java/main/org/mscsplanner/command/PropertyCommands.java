package org.mscsplanner.command;

import static org.mscsplanner.clusterexe.OptionWord.PRIVATE;
import static org.mscsplanner.clusterexe.OptionWord.PROPERTIES;
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
import org.mscsplanner.plan.CreateGroup;
import org.mscsplanner.plan.CreateResource;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.SetCommonProperties;
import org.mscsplanner.plan.SetGroupProperties;
import org.mscsplanner.plan.SetPrivateProperties;
import org.mscsplanner.plan.Step;
import org.mscsplanner.text.Word;
import org.mscsplanner.verdict.ClusterRules;
import org.mscsplanner.verdict.ExitRule;

/**
 * Properties of groups and resources. The whole table is kept before a change; undo puts the old values back, unless the
 * object itself was created by the plan and goes away with its properties. A multi-string is printed in a layout that no
 * source shows: its old value is left to a person.
 */
final class PropertyCommands {
    private static final String OLD = "OLD";

    private final String cluster;
    private final Map<Name, Records> groupRecords = new HashMap<>();
    private final Map<Name, Records> resourceRecords = new HashMap<>();

    PropertyCommands(String cluster, Plan plan) {
        this.cluster = cluster;
        for (Step step : plan.steps()) {
            if (step.action() instanceof CreateGroup g) {
                groupRecords.put(g.group(), new Records(step.id()));
            } else if (step.action() instanceof CreateResource r) {
                resourceRecords.put(r.resource(), new Records(step.id()));
            }
        }
    }

    Procedure group(SetGroupProperties a, Records records) {
        return set(ClusterLine.group(cluster, a.group().text()), PROPERTIES, a.group(), a.properties(),
                Optional.ofNullable(groupRecords.get(a.group())), records);
    }

    Procedure common(SetCommonProperties a, Records records) {
        return set(ClusterLine.resource(cluster, a.resource().text()), PROPERTIES, a.resource(), a.properties(),
                Optional.ofNullable(resourceRecords.get(a.resource())), records);
    }

    Procedure privates(SetPrivateProperties a, Records records) {
        return set(ClusterLine.resource(cluster, a.resource().text()), PRIVATE, a.resource(), a.properties(),
                Optional.ofNullable(resourceRecords.get(a.resource())), records);
    }

    private Procedure set(ClusterLine object, OptionWord option, Name name, SortedMap<Name, PropertyValue> properties,
            Optional<Records> creation, Records records) {
        List<Assignment> assignments = properties.entrySet().stream().map(p -> assignment(p.getKey(), p.getValue())).toList();
        Call set = Call.cluster(object.setting(option, assignments), ClusterRules.SET);
        List<Op> forward = new ArrayList<>(records.once(List.of(records.present()), List.of(
                new Op.Run(Call.cluster(object.with(option), ClusterRules.SET).into(records.file("txt"))),
                new Op.Mark(records.present(), "present"))));
        forward.add(new Op.Run(set));
        List<Op> restore = new ArrayList<>();
        for (Map.Entry<Name, PropertyValue> property : properties.entrySet()) {
            restore.addAll(restore(object, option, name, property.getKey(), property.getValue(), records));
        }
        List<Op> unlessCreated = creation
                .map(c -> List.<Op>of(new Op.IfFile(c.absent(),
                        List.of(new Op.Say("    the object was created by this plan: it goes away with its properties")), restore)))
                .orElse(restore);
        return new Procedure(List.of(set), forward, records.undo(List.of(), unlessCreated));
    }

    private static List<Op> restore(ClusterLine object, OptionWord option, Name name, Name property, PropertyValue value, Records records) {
        if (value instanceof PropertyValue.Strings) {
            return List.of(new Op.Say("    the former " + property + " stands in the record; set it by hand if it was another one"));
        }
        ExitRule rule = ClusterRules.SET;
        Word line = records.file("line");
        int skip = 1 + Listings.parts(name.text()) + 1;
        List<Word> words = new ArrayList<>(object.words());
        words.add(Word.literal(option.printed()));
        words.add(Records.variable(property.text() + "=", OLD, ""));
        Call back = new Call("cluster", words, rule, new Call.Output.Shown());
        Call unset = Call.cluster(object.with(option, property.text()).with(USE_DEFAULT), rule.allowing(2));
        Call find = Listings.find(Listings.property(name.text(), property.text()), records.file("txt"));
        return List.of(new Op.Ask(new Call(find.program(), find.words(), find.rule(), new Call.Output.Into(line)),
                List.of(new Op.Take(OLD, line, skip, value instanceof PropertyValue.Text), new Op.Run(back)),
                List.of(new Op.Run(unset))));
    }

    /** DWORD values carry no suffix where the type declares them; a multi-string always does (cluster.exe reference, 6.3). */
    private static Assignment assignment(Name property, PropertyValue value) {
        if (value instanceof PropertyValue.Strings s) {
            return new Assignment(property.text(), s.strings(), Optional.of(Format.MULTI_STRING));
        }
        return new Assignment(property.text(), List.of(value.toString()), Optional.empty());
    }
}
