package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.OsVersion;

/**
 * Every property is one of its resource and stands in the right list. The cluster stores an unknown private property
 * without a word and without effect (MSCS reference, unknown properties; cluster.exe reference, 9.5).
 */
final class PropertyNameRule implements Rule {
    private final Reference reference;

    PropertyNameRule(Reference reference) {
        this.reference = reference;
    }

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (Member member : Member.of(spec)) {
            Optional<ResourceType> type = reference.type(member.resource().type());
            SortedMap<Name, Property> privates = type.map(ResourceType::privates).orElseGet(TreeMap::new);
            for (Name property : member.resource().properties().keySet()) {
                common(new Use(member, property, "properties", spec.target().os()), privates, found);
            }
            for (Name property : member.resource().privateProperties().keySet()) {
                own(new Use(member, property, "private", spec.target().os()), type, privates, found);
            }
        }
        return found;
    }

    private record Use(Member member, Name property, String list, OsVersion os) {
        Place at() {
            return Spots.of(member.at(), list, property.text());
        }

        String resource() {
            return Wording.shown(member.name());
        }

        String shown() {
            return Wording.shown(property);
        }
    }

    private void common(Use use, SortedMap<Name, Property> privates, List<Finding> found) {
        Property known = reference.common().get(use.property());
        if (known != null) {
            settable(use, known, found);
        } else if (Reference.groupMember(use.property()).isPresent()) {
            misplaced(use, "a property of the group", Reference.groupMember(use.property()).get() + " of the group", found);
        } else if (privates.containsKey(use.property())) {
            misplaced(use, "a private property of the type " + use.member().resource().type(), "\"private\"", found);
        } else {
            List<String> near = new ArrayList<>(reference.commonNames());
            privates.values().forEach(p -> near.add(p.name()));
            found.add(Finding.of(ModelCode.PROPERTY_UNKNOWN, use.at(), "property", use.shown(), "resource", use.resource(),
                    "type", Wording.shown(use.member().resource().type()),
                    "suggestion", near(use.property().text(), near).map(n -> "; do you mean \"" + n + "\"").orElse("")));
        }
    }

    private void own(Use use, Optional<ResourceType> type, SortedMap<Name, Property> privates, List<Finding> found) {
        Property known = privates.get(use.property());
        if (known != null) {
            settable(use, known, found);
        } else if (Reference.groupMember(use.property()).isPresent()) {
            misplaced(use, "a property of the group", Reference.groupMember(use.property()).get() + " of the group", found);
        } else if (reference.common().containsKey(use.property()) && (type.isPresent() && type.get().listed())) {
            misplaced(use, "a common property", "\"properties\"", found);
        } else if (type.isPresent()) {
            unknown(use, type.get(), found);
        }
    }

    private static void unknown(Use use, ResourceType type, List<Finding> found) {
        Optional<String> near = near(use.property().text(), type.privateNames());
        if (near.isPresent()) {
            found.add(Finding.of(ModelCode.PROPERTY_MISSPELT, use.at(), "property", use.shown(),
                    "resource", use.resource(), "known", near.get()));
        } else if (type.knowsAllOf(use.os())) {
            found.add(Finding.of(ModelCode.PRIVATE_PROPERTY_UNKNOWN, use.at(), "type", type.name(),
                    "property", use.shown(), "resource", use.resource()));
        }
    }

    private static void settable(Use use, Property known, List<Finding> found) {
        if (known.kind() == Property.Kind.READ_ONLY || known.kind() == Property.Kind.NOT_IN_A_SPEC) {
            found.add(Finding.of(ModelCode.PROPERTY_READ_ONLY, use.at(), "property", known.name(),
                    "resource", use.resource(), "reason", known.meaning()));
        } else if (!known.isIn(use.os())) {
            found.add(Finding.of(ModelCode.PROPERTY_OF_OTHER_RELEASE, use.at(), "property", known.name(),
                    "resource", use.resource(), "os", use.os().title(), "releases", Property.releases(known.from(), known.until())));
        }
    }

    private static void misplaced(Use use, String nature, String right, List<Finding> found) {
        found.add(Finding.of(ModelCode.PROPERTY_MISPLACED, use.at(), "property", use.shown(), "resource", use.resource(),
                "actual", use.list(), "nature", nature, "right", right));
    }

    /** A slip of the keyboard, or a known name with something around it ({@code IPAddress} for {@code Address}). */
    private static Optional<String> near(String written, List<String> known) {
        String lower = written.toLowerCase(Locale.ROOT);
        return Wording.nearest(written, known).or(() -> known.stream()
                .filter(k -> k.length() > 5 && lower.endsWith(k.toLowerCase(Locale.ROOT))).findFirst());
    }
}
