package org.mscsplanner.plan;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.mscsplanner.model.Name;

/**
 * Names as the middle part of a step id: lower-case ASCII letters, digits and hyphens. Where two names would give the
 * same slug, or nothing is left of one, a short checksum of the name makes the difference, so that an id does not depend
 * on the order of the spec.
 */
final class Slugs {
    private final Map<Name, String> slugs = new TreeMap<>();

    Slugs(Collection<Name> names) {
        Map<String, Integer> count = new TreeMap<>();
        for (Name name : new TreeSet<>(names)) {
            count.merge(plain(name.text()), 1, Integer::sum);
        }
        for (Name name : names) {
            String plain = plain(name.text());
            slugs.put(name, plain.isEmpty() || count.getOrDefault(plain, 1) > 1 ? withChecksum(plain, name) : plain);
        }
    }

    /** The slug of one of the names given at the start; of any other name its plain form. */
    String of(Name name) {
        String slug = slugs.get(name);
        return slug != null ? slug : plain(name.text()).isEmpty() ? withChecksum("", name) : plain(name.text());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }

    private static String withChecksum(String plain, Name name) {
        CRC32 sum = new CRC32();
        sum.update(name.text().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        return (plain.isEmpty() ? "x" : plain) + "-" + String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
