package org.mscsplanner.observe.commands;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    /** The default of both ends of the window: none is set. */
    private static final long ANY_HOUR = 0xFFFF_FFFFL;

    private static final Set<Name> FIELDS = Set.of(Name.of("Description"), Name.of("AntiAffinityClassNames"), Name.of("AntiAffinityClassName"), Name.of("FailoverThreshold"),
            Name.of("FailoverPeriod"), Name.of("AutoFailbackType"), Name.of("FailbackWindowStart"), Name.of("FailbackWindowEnd"));

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

    static boolean has(String property) {
        return FIELDS.contains(Name.of(property));
    }

    /** The node is none of the cluster any more. */
    void evicted(Name node) {
        preferred = preferred.stream().filter(n -> !n.equals(node)).toList();
        home = home.equals(node) ? Name.NONE : home;
    }

    /** False for a property that a spec has no field for, and for a value that does not fit. */
    boolean set(String property, PropertyValue value) {
        long number = value instanceof PropertyValue.Number n ? n.number() : -1;
        switch (property.toLowerCase(Locale.ROOT)) {
            case "description" -> description = value.toString();
            // The singular form is what many old scripts write.
            case "antiaffinityclassnames", "antiaffinityclassname" -> antiAffinity = value instanceof PropertyValue.Strings s ? s.strings() : List.of(value.toString());
            case "failoverthreshold" -> threshold = number < 0 ? threshold : number;
            case "failoverperiod" -> period = number < 0 ? period : number;
            case "autofailbacktype" -> {
                failsBack = number == 1;
                return number == 0 || number == 1;
            }
            case "failbackwindowstart" -> {
                windowStart = isHour(number) ? number : 0;
                return isHour(number) || number == ANY_HOUR;
            }
            case "failbackwindowend" -> {
                windowEnd = isHour(number) ? number : LAST_HOUR;
                return isHour(number) || number == ANY_HOUR;
            }
            default -> {
                return false;
            }
        }
        return !property.toLowerCase(Locale.ROOT).startsWith("fail") || number >= 0;
    }

    private static boolean isHour(long number) {
        return number >= 0 && number <= LAST_HOUR;
    }

    /** Back to the default; false for a property that a spec has no field for. */
    boolean reset(String property) {
        return switch (property.toLowerCase(Locale.ROOT)) {
            case "description" -> set(property, new PropertyValue.Text(""));
            case "antiaffinityclassnames", "antiaffinityclassname" -> set(property, new PropertyValue.Strings(List.of()));
            case "failoverthreshold" -> set(property, new PropertyValue.Number(THRESHOLD));
            case "failoverperiod" -> set(property, new PropertyValue.Number(PERIOD_HOURS));
            case "autofailbacktype" -> set(property, new PropertyValue.Number(0));
            case "failbackwindowstart", "failbackwindowend" -> set(property, new PropertyValue.Number(ANY_HOUR));
            default -> false;
        };
    }

    Group group(List<Resource> resources) {
        return new Group(name, description, home, preferred, antiAffinity, threshold, period,
                failsBack ? Optional.of(new Group.Failback(windowStart, windowEnd, at)) : Optional.empty(), 0, resources, at);
    }
}
