package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Resource;

/** Property values have the documented format and range (error 5895 otherwise, or no effect); required ones are there. */
final class PropertyValueRule implements Rule {
    private final Reference reference;

    PropertyValueRule(Reference reference) {
        this.reference = reference;
    }

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (Member member : Member.of(spec)) {
            Optional<ResourceType> type = reference.type(member.resource().type());
            values(member, "properties", member.resource().properties(), reference.common(), found);
            values(member, "private", member.resource().privateProperties(),
                    type.map(ResourceType::privates).orElseGet(TreeMap::new), found);
            type.ifPresent(t -> required(member, t, spec, found));
        }
        return found;
    }

    private static void values(Member member, String list, SortedMap<Name, PropertyValue> written,
            SortedMap<Name, Property> known, List<Finding> found) {
        for (Map.Entry<Name, PropertyValue> entry : written.entrySet()) {
            Place at = Spots.of(member.at(), list, entry.getKey().text());
            Property property = known.get(entry.getKey());
            if (property != null && !fits(property, entry.getValue())) {
                found.add(Finding.of(ModelCode.PROPERTY_KIND, at, "property", property.name(),
                        "resource", Wording.shown(member.name()), "expected", expected(property.kind()),
                        "actual", actual(entry.getValue())));
            } else if (entry.getValue() instanceof PropertyValue.Number number) {
                Name name = entry.getKey();
                range(member, number.number(),
                        property != null ? property : Property.number(name.text(), 0, Property.DWORD, "none"), at, found);
            } else if (entry.getValue() instanceof PropertyValue.Strings strings && strings.strings().contains("")) {
                found.add(Finding.of(ModelCode.EMPTY_STRING_INSIDE, at,
                        "what", "The property " + Wording.shown(entry.getKey()) + " of \"" + Wording.shown(member.name()) + "\""));
            }
        }
    }

    private static boolean fits(Property property, PropertyValue value) {
        return switch (property.kind()) {
            case TEXT -> value instanceof PropertyValue.Text;
            case NUMBER -> value instanceof PropertyValue.Number;
            case STRINGS -> value instanceof PropertyValue.Strings;
            case READ_ONLY, NOT_IN_A_SPEC -> true;
        };
    }

    private static String expected(Property.Kind kind) {
        return kind == Property.Kind.NUMBER ? "a number" : kind == Property.Kind.STRINGS ? "a list of texts" : "a text";
    }

    private static String actual(PropertyValue value) {
        return value instanceof PropertyValue.Number ? "a number" : value instanceof PropertyValue.Strings ? "a list" : "a text";
    }

    private static void range(Member member, long number, Property property, Place at, List<Finding> found) {
        if (number < property.least() || number > property.most()) {
            found.add(Finding.of(ModelCode.PROPERTY_RANGE, at, "property", Wording.shown(property.name()),
                    "resource", Wording.shown(member.name()), "value", Long.toString(number),
                    "allowed", "from " + property.least() + " to " + property.most(), "unit", property.unit()));
        }
    }

    private static void required(Member member, ResourceType type, GeneralSpec spec, List<Finding> found) {
        for (Property property : type.privates().values()) {
            PropertyValue value = member.resource().privateProperties().get(Name.of(property.name()));
            boolean empty = value == null || value instanceof PropertyValue.Text t && t.text().isBlank();
            if (property.required() && empty && property.isIn(spec.target().os())) {
                missing(member, type, property.name(), property.meaning(), found);
            }
        }
        // The signature is what counts; cluster.exe finds it by the drive when it creates the resource.
        SortedMap<Name, PropertyValue> own = member.resource().privateProperties();
        if (member.resource().isType(Resource.PHYSICAL_DISK) && spec.target().os().is2003()
                && (!own.containsKey(Name.of("Drive")) || own.get(Name.of("Drive")) instanceof PropertyValue.Text drive && drive.text().isBlank()) && !own.containsKey(Name.of("Signature"))) {
            missing(member, type, "Drive", "the drive letter with its colon, for example \"F:\" (or Signature)", found);
        }
    }

    private static void missing(Member member, ResourceType type, String property, String meaning, List<Finding> found) {
        found.add(Finding.of(ModelCode.PROPERTY_REQUIRED, member.privateAt(property), "resource", Wording.shown(member.name()),
                "type", type.name(), "property", property, "meaning", meaning));
    }
}
