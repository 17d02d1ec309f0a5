package org.mscsplanner.render.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.SecretText;

/**
 * Takes out of documents what looks like a secret in the free texts of a spec: somebody acknowledged it, and the scripts
 * need it, but a document is passed on. Found once, removed wherever it stands.
 */
final class Redaction {
    private final List<String> secrets;
    private final String instead;

    private Redaction(List<String> secrets, String instead) {
        this.secrets = secrets;
        this.instead = instead;
    }

    /** @param instead what stands in the place of a secret */
    static Redaction of(GeneralSpec spec, String instead) {
        TreeSet<String> secrets = new TreeSet<>(Comparator.comparingInt((String s) -> -s.length()).thenComparing(Comparator.naturalOrder()));
        prose(spec).forEach(t -> secrets.addAll(SecretText.parts(t, false)));
        values(spec).forEach(t -> secrets.addAll(SecretText.parts(t, true)));
        spec.registry().stream().filter(SecretText::isStoredPassword).forEach(e -> secrets.addAll(e.data().texts()));
        secrets.removeIf(String::isBlank);
        return new Redaction(List.copyOf(secrets), instead);
    }

    private static List<String> prose(GeneralSpec spec) {
        List<String> all = new ArrayList<>(List.of(spec.name(), spec.change().number()));
        all.addAll(spec.change().contacts());
        spec.groups().forEach(g -> all.add(g.description()));
        spec.registry().forEach(e -> all.addAll(e.data().texts()));
        spec.fileEdits().forEach(e -> all.add(e.text()));
        spec.files().forEach(f -> all.add(f.description()));
        spec.manualTasks().forEach(t -> {
            all.addAll(t.instructions());
            all.addAll(List.of(t.title(), t.expected(), t.ifNot(), t.reason()));
        });
        spec.decisions().forEach(d -> all.addAll(List.of(d.topic(), d.choice(), d.reason())));
        spec.acknowledge().forEach(a -> all.add(a.reason()));
        return all;
    }

    private static List<String> values(GeneralSpec spec) {
        List<String> all = new ArrayList<>();
        spec.groups().forEach(g -> g.resources().forEach(r -> {
            r.properties().values().forEach(v -> add(v, all));
            r.privateProperties().values().forEach(v -> add(v, all));
        }));
        return all;
    }

    private static void add(PropertyValue value, List<String> all) {
        if (value instanceof PropertyValue.Text t) {
            all.add(t.text());
        } else if (value instanceof PropertyValue.Strings s) {
            all.addAll(s.strings());
        }
    }

    String clean(String text) {
        String clean = text;
        for (String secret : secrets) {
            clean = clean.replace(secret, instead);
        }
        return clean;
    }
}
