package org.mscsplanner.render.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;
import org.mscsplanner.plan.Phase;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.render.diagram.Picture;
import org.mscsplanner.render.document.Block.Fact;
import org.mscsplanner.render.document.Block.Paragraph;
import org.mscsplanner.render.document.Block.Tone;
import org.mscsplanner.render.document.Document.Chapter;

/** What every chapter is written with: the words of the language, the plan's own sentences, numbers and links of steps. */
final class Pen {
    private static final int MANY = 12;

    /** So many steps in a row are told by the first and the last. */
    private static final int ROW = 4;

    private final Material material;
    private final Wording wording;
    private final Prose prose;
    private final Picture picture;
    private final Map<String, Integer> numbers = new HashMap<>();

    Pen(Material material, Wording wording, Prose prose) {
        this.material = material;
        this.wording = wording;
        this.prose = prose;
        this.picture = material.picture().with(this.prose::clean);
        Plan plan = material.plan();
        for (int i = 0; i < plan.steps().size(); i++) {
            numbers.put(plan.steps().get(i).id(), i + 1);
        }
    }

    Material material() {
        return material;
    }

    Wording wording() {
        return wording;
    }

    /** A text of the wording file; facts are names and values in turn, values are texts or what their string says. */
    Text say(String key, Object... facts) {
        return wording.text(key, facts);
    }

    String phase(Phase phase) {
        return wording.phase(phase, material.plan().scope().nodes().size());
    }

    /** The same as plain words. */
    String words(String key, Object... facts) {
        return say(key, facts).toString();
    }

    /** A sentence of the plan or of the user. */
    Text prose(String sentence) {
        return prose.of(sentence);
    }

    /** A name, a value or a command: never translated. */
    String clean(String text) {
        return prose.clean(text);
    }

    /** The groups as drawn, with nothing that may not be shown. */
    Picture picture() {
        return picture;
    }

    Text code(String text) {
        return Text.code(clean(text));
    }

    Text name(Name name) {
        return Text.plain(clean(name.text()));
    }

    Text names(List<Name> names) {
        return names.isEmpty() ? say("none") : Text.plain(clean(Name.list(names)));
    }

    /** Whom the spec names for this change. */
    Text contacts() {
        List<String> contacts = material.spec().change().contacts();
        return contacts.isEmpty() ? say("notGiven") : Text.plain(clean(String.join("; ", contacts)));
    }

    /** The key of a sentence about how often a group fails over. */
    String often(String key, Group group) {
        return failovers(group) == 0 ? key + ".zero" : failovers(group) == 1 ? key + ".once" : key;
    }

    /** How often a group fails over: the largest threshold stands for one less than there are nodes. */
    long failovers(Group group) {
        return group.failoverThreshold() == Group.ONE_LESS_THAN_NODES ? Math.max(1, material.spec().target().nodes().size() - 1) : group.failoverThreshold();
    }

    /** When a group goes back by itself, and to which node; empty where it stays until somebody moves it. */
    Optional<Text> failback(Group group) {
        return group.failback().map(f -> say(f.windowStartHour() == f.windowEndHour() ? "a.failback.same" : "a.failback", "node", group.preferredOwners().stream().findFirst().orElse(group.primaryNode()),
                "start", f.windowStartHour(), "end", f.windowEndHour()));
    }

    /** The resources of groups by name; by type and number where nobody would read so many names. */
    Text resources(List<Resource> all) {
        if (all.size() <= MANY) {
            return names(all.stream().map(Resource::name).toList());
        }
        SortedMap<String, Long> types = all.stream().collect(Collectors.groupingBy(Resource::type, TreeMap::new, Collectors.counting()));
        return say("resources.many", "count", all.size(), "types", clean(String.join(", ", types.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).toList())));
    }

    Paragraph paragraph(String key, Object... facts) {
        return new Paragraph(say(key, facts), Tone.PLAIN);
    }

    Paragraph note(String key, Object... facts) {
        return new Paragraph(say(key, facts), Tone.NOTE);
    }

    Paragraph alarm(String key, Object... facts) {
        return new Paragraph(say(key, facts), Tone.ALARM);
    }

    Fact fact(String key, Text text) {
        return new Fact(say(key), text);
    }

    Chapter chapter(String key, List<Block> blocks) {
        return new Chapter(key, words("chapter." + key), blocks);
    }

    /** A table whose head is one wording text with bars between the cells. */
    Block.Table table(String headKey, List<List<Text>> rows) {
        List<Text> head = new ArrayList<>();
        for (String cell : wording.raw(headKey).split(" *\\| *")) {
            head.add(Text.plain(cell));
        }
        return new Block.Table(head, rows);
    }

    int number(Step step) {
        Integer number = numbers.get(step.id());
        if (number == null) {
            throw new IllegalArgumentException("the plan has no step " + step.id());
        }
        return number;
    }

    static String anchor(Step step) {
        return "step-" + step.id().replace('/', '-');
    }

    /** {@code 23}, as a link. */
    Text stepLink(Step step) {
        return Text.link(Integer.toString(number(step)), anchor(step));
    }

    Text stepLink(int number) {
        return stepLink(material.plan().steps().get(number - 1));
    }

    /** {@code 6, 14, 23–31}, as links. */
    Text stepLinks(List<Step> steps) {
        return steps.isEmpty() ? say("none") : inRows(steps, this::stepLink);
    }

    /** {@code 6, 14, 23–31}, for a document that has no steps to link to. */
    Text stepNumbers(List<Step> steps) {
        return inRows(steps, s -> Text.plain(Integer.toString(number(s))));
    }

    /** @param steps in the order of the plan; those that follow each other are told by the first and the last */
    private Text inRows(List<Step> steps, Function<Step, Text> one) {
        List<Text> rows = new ArrayList<>();
        for (int from = 0, next; from < steps.size(); from = next) {
            next = from + 1;
            while (next < steps.size() && number(steps.get(next)) == number(steps.get(next - 1)) + 1) {
                next++;
            }
            if (next - from < ROW) {
                steps.subList(from, next).forEach(s -> rows.add(one.apply(s)));
            } else {
                rows.add(Text.joined("–", List.of(one.apply(steps.get(from)), one.apply(steps.get(next - 1)))));
            }
        }
        return Text.joined(", ", rows);
    }

    /** A list of requirement ids in brackets; nothing for none. */
    static String refs(List<String> refs) {
        return refs.isEmpty() ? "" : " (" + String.join(", ", refs) + ")";
    }
}
