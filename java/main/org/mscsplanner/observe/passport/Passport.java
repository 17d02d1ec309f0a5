package org.mscsplanner.observe.passport;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a node has. Names are compared without regard to case, as Windows does. Nothing here is a secret: passwords and keys are left
 * out on the node and once more by the reader.
 *
 * @param node its name
 * @param plan SHA-256 of the plan.json that its collector was rendered with
 * @param areas area, then subject (a service, a file, a key), then fact and value
 * @param unanswered areas about which a tool gave no answer, so that nothing follows from what is missing there
 */
public record Passport(String node, String plan, SortedMap<Area, SortedMap<String, SortedMap<String, String>>> areas, SortedSet<Area> unanswered) {
    public Passport {
        SortedMap<Area, SortedMap<String, SortedMap<String, String>>> copy = new TreeMap<>();
        areas.forEach((area, subjects) -> copy.put(area, subjects(subjects)));
        areas = Collections.unmodifiableSortedMap(copy);
        unanswered = Collections.unmodifiableSortedSet(new TreeSet<>(unanswered));
    }

    private static SortedMap<String, SortedMap<String, String>> subjects(Map<String, SortedMap<String, String>> from) {
        SortedMap<String, SortedMap<String, String>> copy = names();
        from.forEach((subject, facts) -> {
            SortedMap<String, String> all = names();
            all.putAll(facts);
            copy.put(subject, Collections.unmodifiableSortedMap(all));
        });
        return Collections.unmodifiableSortedMap(copy);
    }

    /** An empty map whose keys are compared as Windows compares names. */
    static <T> SortedMap<String, T> names() {
        return new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    }

    /** The subjects of an area, by name; none where it has none. */
    public SortedMap<String, SortedMap<String, String>> subjects(Area area) {
        return areas.getOrDefault(area, Collections.emptySortedMap());
    }

    /** A passport in the making. */
    public static final class Builder {
        private final Map<Area, SortedMap<String, SortedMap<String, String>>> areas = new EnumMap<>(Area.class);
        private final SortedSet<Area> unanswered = new TreeSet<>();

        /** A subject that is there, without a fact yet. */
        public Builder subject(Area area, String subject) {
            facts(area, subject);
            return this;
        }

        public Builder fact(Area area, String subject, String name, String value) {
            facts(area, subject).put(name, value);
            return this;
        }

        private SortedMap<String, String> facts(Area area, String subject) {
            return areas.computeIfAbsent(area, a -> names()).computeIfAbsent(subject, s -> names());
        }

        public Builder unanswered(Area area) {
            unanswered.add(area);
            return this;
        }

        public Passport build(String node, String plan) {
            return new Passport(node, plan, new TreeMap<>(areas), unanswered);
        }
    }
}
