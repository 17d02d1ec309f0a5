package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;

/**
 * Who writes 180 for three minutes gives a resource 0.18 seconds: a pending timeout fails every start, a restart period never
 * counts up to its threshold, and a poll interval keeps the node busy.
 */
final class TimeUnitRule implements Rule {
    /** Here a part of a second is usual. */
    private static final Set<Name> SHORT = Set.of(Name.of("RestartDelay"));

    private final Reference reference;

    TimeUnitRule(Reference reference) {
        this.reference = reference;
    }

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (Member member : Member.of(spec)) {
            times(member, "properties", member.resource().properties(), reference.common(), found);
            reference.type(member.resource().type())
                    .ifPresent(t -> times(member, "private", member.resource().privateProperties(), t.privates(), found));
        }
        return found;
    }

    private static void times(Member member, String list, SortedMap<Name, PropertyValue> written, SortedMap<Name, Property> known, List<Finding> found) {
        for (Map.Entry<Name, PropertyValue> entry : written.entrySet()) {
            Optional<Property> property = Optional.ofNullable(known.get(entry.getKey())).filter(p -> p.unit().equals("milliseconds") && !SHORT.contains(entry.getKey()));
            if (property.isPresent() && entry.getValue() instanceof PropertyValue.Number number
                    && number.number() >= Math.max(1, property.get().least()) && number.number() < 1000) {
                found.add(Finding.of(ModelCode.SHORTER_THAN_A_SECOND, Spots.of(member.at(), list, entry.getKey().text()),
                        "property", property.get().name(), "resource", Wording.shown(member.name()), "value", Long.toString(number.number()),
                        "millis", Long.toString(number.number() * 1000)));
            }
        }
    }
}
