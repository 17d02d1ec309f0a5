package org.mscsplanner.observe.passport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.mscsplanner.diag.Severity;

/**
 * Every difference of two passports. Facts that differ between an active and a passive node by themselves (what runs, how much is
 * free) count only where they mean trouble.
 */
public final class PassportComparison {
    private static final String STATE = "state";
    private static final String FREE = "free";
    private static final String TIME = "time";
    /** Less than that and a sync, a log or an upgrade may fail. */
    private static final long LITTLE = 1L << 30;

    private final Passport left;
    private final Passport right;
    private final Symptoms symptoms;
    private final List<Disparity> found = new ArrayList<>();

    private PassportComparison(Passport left, Passport right) {
        this.left = left;
        this.right = right;
        this.symptoms = new Symptoms(left.node(), right.node());
    }

    /** By area, subject and fact. */
    public static List<Disparity> of(Passport left, Passport right) {
        PassportComparison comparison = new PassportComparison(left, right);
        for (Area area : Area.values()) {
            comparison.area(area);
        }
        return List.copyOf(comparison.found);
    }

    private void area(Area area) {
        boolean unknown = left.unanswered().contains(area) || right.unanswered().contains(area);
        if (unknown) {
            add(area, "", "", left.unanswered().contains(area) ? "not known" : "", right.unanswered().contains(area) ? "not known" : "",
                    symptoms.notKnown(area));
        }
        TreeSet<String> subjects = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        subjects.addAll(left.subjects(area).keySet());
        subjects.addAll(right.subjects(area).keySet());
        for (String subject : subjects) {
            Optional<SortedMap<String, String>> here = Optional.ofNullable(left.subjects(area).get(subject));
            Optional<SortedMap<String, String>> there = Optional.ofNullable(right.subjects(area).get(subject));
            if (here.isPresent() && there.isPresent()) {
                facts(area, subject, here.get(), there.get(), unknown);
            } else if (!unknown) {
                add(area, subject, "", here.isPresent() ? "there" : "", there.isPresent() ? "there" : "", symptoms.missing(area, subject, here.isEmpty()));
            }
        }
    }

    /** @param unknown a tool gave no answer about the area, so that nothing follows from a fact that is missing */
    private void facts(Area area, String subject, Map<String, String> here, Map<String, String> there, boolean unknown) {
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(here.keySet());
        names.addAll(there.keySet());
        for (String name : names) {
            String a = here.getOrDefault(name, "");
            String b = there.getOrDefault(name, "");
            boolean told = here.containsKey(name) && there.containsKey(name);
            if ((told || !unknown) && counts(area, name, a, b, here, there)) {
                add(area, subject, name, a, b, symptoms.differing(area, subject, name, a, b));
            }
        }
    }

    private static boolean counts(Area area, String name, String a, String b, Map<String, String> here, Map<String, String> there) {
        if (area == Area.SERVICE && name.equals(STATE)) {
            return a.equals("running") && b.equals("running");
        } else if (area == Area.DRIVE && name.equals(FREE)) {
            return bytes(a) < LITTLE || bytes(b) < LITTLE;
        } else if (area == Area.FILE && name.equals(TIME)) {
            // Another size says it all; times in another form cannot be compared.
            return !a.equals(b) && here.getOrDefault("size", "").equals(there.getOrDefault("size", "")) && form(a).equals(form(b));
        }
        return area == Area.SERVICE || area == Area.SHARE ? !a.equalsIgnoreCase(b) : !a.equals(b);
    }

    /** A node that writes dates in another way has another form: {@code 05.03.2007 10:00}, {@code 03/05/2007 10:00 AM}. */
    private static String form(String stamp) {
        return stamp.replaceAll("[0-9]+", "0").replaceAll("\\p{L}+", "a");
    }

    private static long bytes(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }

    private void add(Area area, String subject, String fact, String a, String b, Symptoms.Symptom symptom) {
        Severity severity = symptom.severity();
        found.add(new Disparity(area, subject, fact, a, b, severity, symptom.text(), symptom.remedy()));
    }
}
