package org.mscsplanner.render.diagram;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.Name;
import org.mscsplanner.property.Gen;
import org.mscsplanner.render.diagram.Picture.Group;
import org.mscsplanner.render.diagram.Picture.Item;
import org.mscsplanner.render.diagram.Picture.Mark;
import org.mscsplanner.render.diagram.Picture.Need;

/** Pictures of any shape: long and odd names, circles, marks, from no resource to some dozens. */
final class RandomPictures {
    private static final String SIGNS = "abcdefgh XYZW019 &<>\"'-_.\u00e4\u00d6\u00df\u4e2d\u6587\u05d0\u0416\ud83d\ude00e\u0301\u202e\u0007";

    private RandomPictures() { }

    static Picture of(Gen gen) {
        List<Group> groups = new ArrayList<>();
        for (int i = gen.number(1, 3); i > 0; i--) {
            groups.add(group(gen, "G" + i + " " + gen.text(0, 60, SIGNS)));
        }
        return new Picture(groups);
    }

    private static Group group(Gen gen, String name) {
        List<Item> items = new ArrayList<>();
        int count = gen.number(0, 1 + gen.size());
        for (int i = 0; i < count; i++) {
            items.add(new Item(Name.of("R" + i + " " + gen.text(0, gen.once(4) ? 60 : 12, SIGNS)), gen.oneOf("IP Address", "Generic Service",
                    "A type of " + gen.text(0, 40, SIGNS)), gen.oneOf(Mark.values()), List.of()));
        }
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < count * 2; i++) {
            int from = gen.number(0, count - 1);
            int to = gen.once(10) ? gen.number(0, count - 1) : gen.number(0, from);
            Need need = new Need(items.get(from).name(), items.get(to).name(), gen.once(4), gen.once(6), gen.oneOf(Mark.SAME, Mark.ADDED, Mark.REMOVED));
            if (needs.stream().noneMatch(n -> n.item().equals(need.item()) && n.provider().equals(need.provider()))) {
                needs.add(need);
            }
        }
        return new Group(Name.of(name), Name.of(gen.oneOf("", "NODE1", "A-NODE-WITH-15C")), gen.oneOf(Mark.values()), items, needs);
    }
}
