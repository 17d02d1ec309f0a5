package org.mscsplanner.render.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.Name;
import org.mscsplanner.plan.RandomSpecs;
import org.mscsplanner.property.Gen;
import org.mscsplanner.render.diagram.Layout.Box;
import org.mscsplanner.render.diagram.Layout.Label;
import org.mscsplanner.render.diagram.Picture.Group;
import org.mscsplanner.render.diagram.Picture.Item;
import org.mscsplanner.render.diagram.Picture.Mark;
import org.mscsplanner.render.diagram.Picture.Need;

/** The geometry of the drawing: what may not overlap does not, and nothing hangs out. */
class LayoutTest {
    private static final Captions CAPTIONS = new Captions("Title", "brought online on {node}", "What an arrow means.",
            "What the numbers mean.", "What a box means.", "Dashed.", "Dotted.", "Marks.");

    @Test
    void the_drawing_of_every_case_is_sound() {
        assertTrue(Examples.folders().size() >= 8);
        Examples.folders().forEach(folder -> judge(Pictures.of(Examples.spec(folder))));
    }

    @Test
    void the_drawing_of_any_groups_is_sound() {
        Gen.forAll(200, RandomPictures::of, LayoutTest::judge);
    }

    @Test
    void the_drawing_of_three_hundred_resources_is_sound() {
        judge(Pictures.of(new RandomSpecs(300).spec(300)));
    }

    /** Labels apart and inside, cards apart and around their labels, edges only where no card is, waves from the top down. */
    private static void judge(Picture picture) {
        Layout layout = Layouter.layout(picture, CAPTIONS, true);
        Box page = new Box(0, 0, layout.width(), layout.height());
        apart(layout.labels().stream().map(Label::box).toList(), "labels");
        apart(layout.cards().stream().map(Layout.Card::box).toList(), "cards");
        apart(layout.frames().stream().map(Layout.Frame::box).toList(), "frames");
        layout.labels().forEach(l -> assertTrue(page.contains(l.box()), () -> l + " hangs out of " + page));
        layout.cards().forEach(c -> assertTrue(layout.frames().stream().anyMatch(f -> f.box().contains(c.box())), () -> c + " is in no frame"));
        for (Label label : layout.labels()) {
            boolean onCard = label.style() == Layout.Style.NAME || label.style() == Layout.Style.TYPE;
            long cards = layout.cards().stream().filter(c -> c.box().overlaps(label.box())).count();
            assertEquals(onCard ? 1 : 0, cards, label::toString);
            assertTrue(!onCard || layout.cards().stream().anyMatch(c -> c.box().contains(label.box())), () -> label + " hangs out of its card");
        }
        layout.curves().forEach(c -> edge(layout, c));
        layout.curves().stream().filter(c -> !c.whole()).forEach(c -> assertTrue(layout.curves().stream()
                .anyMatch(o -> o != c && o.points().contains(c.points().get(c.points().size() - 1))), () -> c + " meets no other line"));
        assertEquals(picture.groups().stream().mapToInt(g -> g.items().size()).sum(), layout.cards().size());
    }

    private static void apart(List<Box> boxes, String what) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                Box a = boxes.get(i);
                Box b = boxes.get(j);
                assertTrue(!a.overlaps(b), () -> what + " overlap: " + a + " and " + b);
            }
        }
    }

    /** A bend stays inside of the box around its ends, because both its tangents are upright. */
    private static void edge(Layout layout, Layout.Curve curve) {
        for (int i = 1; i < curve.points().size(); i++) {
            Layout.Point a = curve.points().get(i - 1);
            Layout.Point b = curve.points().get(i);
            Box around = new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()) + 0.01, Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()) - 0.02);
            layout.cards().forEach(c -> assertTrue(!c.box().overlaps(around), () -> "an edge runs below " + c + ": " + curve));
        }
    }

    @Test
    void what_starts_first_is_on_top_and_each_wave_has_its_number() {
        Layout layout = Layouter.layout(Pictures.of(Examples.spec(Examples.ROOT.resolve("virtualcenter-registry"))), CAPTIONS, true);
        assertTrue(y(layout, "VC IP Address") < y(layout, "VC Network Name"));
        assertTrue(y(layout, "VC Network Name") < y(layout, "VirtualCenter Server"));
        assertEquals(y(layout, "VirtualCenter Server"), y(layout, "VCLicense"));
        assertTrue(y(layout, "VirtualCenter Server") < y(layout, "VCWebServer"));
        assertEquals(List.of("1", "2", "3", "4"), layout.labels().stream().filter(l -> l.style() == Layout.Style.WAVE).map(Label::text).toList());
    }

    private static double y(Layout layout, String name) {
        return layout.labels().stream().filter(l -> l.text().equals(name)).findFirst().orElseThrow().y();
    }

    @Test
    void an_avoidable_crossing_is_avoided() {
        // Two chains side by side, named so that the order of the names crosses them.
        Group group = new Group(Name.of("G"), Name.NONE, Mark.SAME,
                List.of(item("a1"), item("a2"), item("b1"), item("b2"), item("c1"), item("c2")),
                List.of(need("b1", "a2"), need("b2", "a1"), need("c1", "b1"), need("c2", "b2")));
        Rows rows = new Rows(group, IntStream.range(0, 6).mapToDouble(i -> 100).toArray(), 20, 1000, true);
        assertEquals(3, rows.rows().size());
        RowOrder.arrange(rows.rows());
        assertEquals(0, rows.rows().stream().mapToLong(RowOrder::crossings).sum());
    }

    @Test
    void resources_that_need_the_same_stand_in_one_box_with_one_arrow_to_each_need() {
        List<Item> items = new ArrayList<>(List.of(item("Disk"), item("IP"), item("Name")));
        List<Need> needs = new ArrayList<>(List.of(need("Name", "IP")));
        for (int i = 0; i < 30; i++) {
            items.add(item("Share " + i));
            needs.addAll(List.of(need("Share " + i, "Name"), need("Share " + i, "Disk")));
        }
        Layout layout = Layouter.layout(new Picture(List.of(new Group(Name.of("G"), Name.NONE, Mark.SAME, items, needs))), CAPTIONS, true);
        assertEquals(1, layout.stacks().size());
        assertEquals(30, layout.cards().stream().filter(c -> layout.stacks().get(0).contains(c.box())).count());
        assertEquals(3, layout.curves().stream().filter(Layout.Curve::whole).count());
        assertEquals(3, layout.curves().size());
        assertTrue(layout.labels().stream().anyMatch(l -> l.text().equals("What a box means.")));
    }

    @Test
    void lines_to_one_resource_have_one_arrowhead_and_the_drawing_stays_narrow() {
        List<Item> items = new ArrayList<>();
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            items.addAll(List.of(item("Disk " + i), item("Name " + i)));
        }
        for (int i = 0; i < 25; i++) {
            items.add(item("Share " + i));
            needs.addAll(List.of(need("Share " + i, "Name " + i % 5), need("Share " + i, "Disk " + i / 5)));
        }
        Picture picture = new Picture(List.of(new Group(Name.of("G"), Name.NONE, Mark.SAME, items, needs)));
        judge(picture);
        Layout layout = Layouter.layout(picture, CAPTIONS, true);
        assertEquals(50, layout.curves().size());
        assertEquals(10, layout.curves().stream().filter(Layout.Curve::whole).count());
        assertTrue(layout.width() < 1600, () -> "the drawing is " + layout.width() + " wide");
    }

    @Test
    void crossings_are_counted_as_a_person_would() {
        Gen.forAll(100, gen -> {
            Picture picture = RandomPictures.of(gen);
            Group group = picture.groups().get(0);
            Rows rows = new Rows(group, group.items().stream().mapToDouble(i -> 100).toArray(), 20, 400, gen.once(2));
            RowOrder.arrange(rows.rows());
            for (List<Rows.Vertex> row : rows.rows()) {
                long pairs = 0;
                List<int[]> edges = row.stream().flatMap(v -> v.below.stream().map(b -> new int[] {v.order, b.order})).collect(Collectors.toList());
                for (int[] a : edges) {
                    for (int[] b : edges) {
                        pairs += a[0] < b[0] && a[1] > b[1] ? 1 : 0;
                    }
                }
                assertEquals(pairs, RowOrder.crossings(row));
            }
        });
    }

    @Test
    void pooled_numbers_ascend_and_no_small_change_comes_nearer() {
        Gen.forAll(100, gen -> {
            int count = gen.number(1, 12);
            double[] wanted = IntStream.range(0, count).mapToDouble(i -> gen.number(-50, 50)).toArray();
            double[] weight = IntStream.range(0, count).mapToDouble(i -> gen.number(1, 5)).toArray();
            double[] pooled = Placement.pool(wanted, weight);
            double error = error(pooled, wanted, weight);
            for (int i = 0; i < count; i++) {
                assertTrue(i == 0 || pooled[i] >= pooled[i - 1] - 1e-9);
                for (double step : new double[] {-0.01, 0.01}) {
                    double[] other = pooled.clone();
                    other[i] += step;
                    boolean ascends = IntStream.range(1, count).allMatch(k -> other[k] >= other[k - 1]);
                    assertTrue(!ascends || error(other, wanted, weight) >= error - 1e-9);
                }
            }
        });
    }

    private static double error(double[] is, double[] wanted, double[] weight) {
        return IntStream.range(0, is.length).mapToDouble(i -> weight[i] * (is[i] - wanted[i]) * (is[i] - wanted[i])).sum();
    }

    private static Item item(String name) {
        return new Item(Name.of(name), "T", Mark.SAME, List.of());
    }

    private static Need need(String item, String provider) {
        return new Need(Name.of(item), Name.of(provider), false, false, Mark.SAME);
    }
}
