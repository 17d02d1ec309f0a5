package org.mscsplanner.render.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.Planner;
import org.mscsplanner.property.Gen;
import org.mscsplanner.render.diagram.Picture.Group;
import org.mscsplanner.render.diagram.Picture.Item;
import org.mscsplanner.render.diagram.Picture.Mark;
import org.mscsplanner.render.diagram.Picture.Need;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The forms of a drawing, and what a difference marks. */
class DrawingTest {
    private static final Captions CAPTIONS = new Captions("T <&>", "on {node}", "Arrow.", "Wave.", "Box.", "Dashed.", "Dotted.", "Marks.");
    private static final GeneralSpec VC = Examples.spec(Examples.ROOT.resolve("virtualcenter-registry"));

    @Test
    void an_svg_is_xml_and_holds_every_name() {
        Gen.forAll(60, RandomPictures::of, picture -> {
            Document svg = parse(Drawing.svg(picture, CAPTIONS));
            assertEquals("T <&>", svg.getElementsByTagName("title").item(0).getTextContent());
            int items = picture.groups().stream().mapToInt(g -> g.items().size()).sum();
            assertEquals(items, cards(svg));
            assertFalse(Drawing.inline(picture, CAPTIONS).contains("<style"));
        });
    }

    private static long cards(Document svg) {
        NodeList all = svg.getElementsByTagName("rect");
        return IntStream.range(0, all.getLength()).filter(i -> all.item(i).getAttributes().getNamedItem("class").getNodeValue().startsWith("d-card")).count();
    }

    private static Document parse(String text) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError(text, e);
        }
    }

    @Test
    void the_forms_for_other_tools() {
        Picture picture = new Picture(List.of(new Group(Name.of("A \"B\" #1"), Name.NONE, Mark.SAME,
                List.of(new Item(Name.of("x <y>"), "IP Address", Mark.SAME, List.of()), new Item(Name.of("C:\\z"), "T", Mark.ADDED, List.of())),
                List.of(new Need(Name.of("C:\\z"), Name.of("x <y>"), false, false, Mark.ADDED)))));
        assertEquals("""
                flowchart BT
                  subgraph g1["A #34;B#34; #35;1"]
                    r1_1["x #60;y#62;<br>IP Address"]
                    r1_2["+ C:#92;z<br>T"]
                  end
                  r1_2 -->|+| r1_1
                """, Drawing.mermaid(picture));
        assertEquals("""
                digraph groups {
                  rankdir=BT;
                  node [shape=box];
                  subgraph cluster_1 {
                    label="A \\"B\\" #1";
                    r1_1 [label="x <y>\\nIP Address"];
                    r1_2 [label="+ C:\\\\z\\nT", style="bold"];
                  }
                  r1_2 -> r1_1 [style="bold"];
                }
                """, Drawing.dot(picture));
    }

    @Test
    void a_plan_against_nothing_adds_everything_and_a_plan_that_is_done_adds_nothing() {
        Picture wanted = Pictures.of(VC);
        assertFalse(wanted.isDifference());
        assertTrue(Pictures.difference(Pictures.of(State.NOTHING, VC), wanted).groups().stream().allMatch(g -> g.mark() == Mark.ADDED));
        State done = Execution.run(Planner.plan(VC, "", State.NOTHING, "").steps(), State.NOTHING);
        assertEquals(wanted, Pictures.difference(Pictures.of(done, VC), wanted));
    }

    @Test
    void what_is_in_another_group_of_the_state_is_added_with_what_needs_it() {
        State done = Execution.run(Planner.plan(VC, "", State.NOTHING, "").steps(), State.NOTHING);
        Name address = Name.of("VC IP Address");
        State elsewhere = done.withResource(address, ResourceState.created(Name.of("Other Group"), "IP Address", false));
        Group group = Pictures.difference(Pictures.of(elsewhere, VC), Pictures.of(VC)).groups().get(0);
        assertEquals(List.of(address), group.items().stream().filter(i -> i.mark() == Mark.ADDED).map(Item::name).toList());
        assertEquals(group.needs().stream().filter(n -> n.provider().equals(address)).toList(), group.needs().stream().filter(n -> n.mark() == Mark.ADDED).toList());
    }

    @Test
    void a_difference_marks_what_came_went_and_changed() {
        Picture before = Pictures.of(VC);
        Group group = before.groups().get(0);
        List<Item> items = new ArrayList<>(group.items());
        Item gone = items.remove(1);
        Item first = items.get(0);
        items.set(0, new Item(first.name(), first.type(), Mark.SAME, List.of("Address = 10.0.0.1")));
        items.add(new Item(Name.of("New"), "T", Mark.SAME, List.of()));
        List<Need> needs = new ArrayList<>(group.needs().stream().filter(n -> !n.item().equals(gone.name()) && !n.provider().equals(gone.name())).toList());
        needs.add(new Need(Name.of("New"), first.name(), false, false, Mark.SAME));
        Group after = new Group(group.name(), group.home(), Mark.SAME, items, needs);
        Group both = Pictures.difference(before, new Picture(List.of(after))).groups().get(0);
        assertEquals(Mark.SAME, both.mark());
        assertEquals(Mark.CHANGED, mark(both, first.name()));
        assertEquals(Mark.REMOVED, mark(both, gone.name()));
        assertEquals(Mark.ADDED, mark(both, Name.of("New")));
        assertEquals(Mark.SAME, mark(both, items.get(1).name()));
        assertTrue(both.needs().stream().anyMatch(n -> n.provider().equals(gone.name()) && n.mark() == Mark.REMOVED));
        assertTrue(both.needs().stream().anyMatch(n -> n.item().equals(Name.of("New")) && n.mark() == Mark.ADDED));
        assertTrue(Drawing.svg(new Picture(List.of(both)), CAPTIONS).contains("Marks."));
    }

    private static Mark mark(Group group, Name name) {
        return group.items().stream().filter(i -> i.name().equals(name)).findFirst().orElseThrow().mark();
    }

    @Test
    void a_need_that_follows_from_others_is_drawn_as_such() {
        Group group = Pictures.of(VC).groups().get(0);
        assertEquals(List.of("VCWebServer -> VC Network Name"), group.needs().stream().filter(Need::implied)
                .map(n -> n.item() + " -> " + n.provider()).toList());
    }
}
