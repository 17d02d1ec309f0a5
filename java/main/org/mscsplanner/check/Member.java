package org.mscsplanner.check;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Resource;

/** A resource with the group that it is in. */
record Member(Group group, Resource resource) {
    /** Every resource of the spec, group by group. */
    static List<Member> of(GeneralSpec spec) {
        return spec.groups().stream().flatMap(g -> of(g).stream()).toList();
    }

    static List<Member> of(Group group) {
        return group.resources().stream().map(r -> new Member(group, r)).toList();
    }

    /** The first resource of each name; resources without a name are left out. */
    static SortedMap<Name, Member> byName(GeneralSpec spec) {
        SortedMap<Name, Member> map = new TreeMap<>();
        of(spec).stream().filter(m -> !m.name().isEmpty()).forEach(m -> map.putIfAbsent(m.name(), m));
        return map;
    }

    Name name() {
        return resource.name();
    }

    Place at() {
        return resource.at();
    }

    /** A private property that is a text; empty otherwise. */
    String text(String property) {
        return resource.privateProperties().get(Name.of(property)) instanceof PropertyValue.Text t ? t.text() : "";
    }

    /** The place of a private property, however its name is spelled. */
    Place privateAt(String property) {
        Name wanted = Name.of(property);
        String spelled = resource.privateProperties().keySet().stream().filter(wanted::equals).findFirst().orElse(wanted).text();
        return Spots.of(at(), "private", spelled);
    }
}
