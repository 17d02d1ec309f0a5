package org.mscsplanner.observe.commands;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Resource;

/** A group while its lines are read. */
final class GroupSketch {
    /** What the cluster of Windows Server 2003 has when nobody says otherwise (cluster.exe reference, 9.4). */
    private static final long THRESHOLD = 10;
    private static final long PERIOD_HOURS = 6;
    private static final long LAST_HOUR = 23;

    final Place at;
    Name name;
    /** Where it is brought online first; {@link Name#NONE} as long as no line tells. */
    Name home = Name.NONE;
    List<Name> preferred = List.of();
    private String description = "";
    private List<String> antiAffinity = List.of();
    private long threshold = THRESHOLD;
    private long period = PERIOD_HOURS;
    private boolean failsBack;
    private long windowStart;
    private long windowEnd = LAST_HOUR;

    GroupSketch(Name name, Place at) {
        this.name = name;
        this.at = at;
    }

    /** False for a property that a spec has no field for, and for a value that does not fit. */
    boolean set(String property, PropertyValue value) {
        Optional<Long> number = value instanceof PropertyValue.Number n ? Optional.of(n.number()) : Optional.empty();
        switch (property.toLowerCase(Locale.ROOT)) {
            case "description" -> description = value.toString();
            // The singular form is what many old scripts write.
            case "antiaffinityclassnames", "antiaffinityclassname" -> antiAffinity = value instanceof PropertyValue.Strings s ? s.strings() : List.of(value.toString());
            case "failoverthreshold" -> threshold = number.orElse(threshold);
            case "failoverperiod" -> period = number.orElse(period);
            case "autofailbacktype" -> failsBack = number.filter(n -> n == 1).isPresent();
            case "failbackwindowstart" -> windowStart = number.filter(n -> n <= LAST_HOUR).orElse(0L);
            case "failbackwindowend" -> windowEnd = number.filter(n -> n <= LAST_HOUR).orElse(LAST_HOUR);
            default -> {
                return false;
            }
        }
        return !property.toLowerCase(Locale.ROOT).startsWith("fail") || number.isPresent();
    }

    Group group(List<Resource> resources, Optional<Name> firstNode) {
        Name primary = !home.isEmpty() ? home : !preferred.isEmpty() ? preferred.get(0) : firstNode.orElse(Name.NONE);
        return new Group(name, description, primary, preferred, antiAffinity, threshold, period,
                failsBack ? Optional.of(new Group.Failback(windowStart, windowEnd, at)) : Optional.empty(), 0, resources, at);
    }
}
