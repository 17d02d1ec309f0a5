package org.mscsplanner.plan;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.mscsplanner.model.Name;

/**
 * Names as the middle part of a step id: lower-case ASCII letters, digits and hyphens, letters without their accents. Where two names would give the
 * same slug, or nothing is left of one, a short checksum of the name makes the difference, so that an id does not depend
 * on the order of the spec. A long name is cut, with the checksum: ids become names of files, which may have 259 characters
 * with their folder.
 */
final class Slugs {
    private static final int LONGEST = 60;
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private final Map<Name, String> slugs = new TreeMap<>();

    Slugs(Collection<Name> names) {
        Map<String, Integer> count = new TreeMap<>();
        for (Name name : new TreeSet<>(names)) {
            count.merge(plain(name.text()), 1, Integer::sum);
        }
        for (Name name : names) {
            String plain = plain(name.text());
            slugs.put(name, count.getOrDefault(plain, 1) > 1 ? withChecksum(plain, name) : unlessLong(plain, name));
        }
    }

    /** The slug of one of the names given at the start; of any other name its plain form. */
    String of(Name name) {
        String slug = slugs.get(name);
        return slug != null ? slug : unlessLong(plain(name.text()), name);
    }

    private static String unlessLong(String plain, Name name) {
        return plain.isEmpty() || plain.length() > LONGEST ? withChecksum(plain, name) : plain;
    }

    private static String plain(String text) {
        return EDGES.matcher(OTHERS.matcher(ascii(text.toLowerCase(Locale.ROOT))).replaceAll("-")).replaceAll("");
    }

    /** Letters without their accents, or little would be left of a word like Büro. */
    private static String ascii(String lower) {
        return lower.chars().allMatch(c -> c < 0x80) ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("").replace("ß", "ss");
    }

    private static String withChecksum(String plain, Name name) {
        CRC32 sum = new CRC32();
        sum.update(name.text().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        String start = plain.length() > LONGEST - 9 ? plain.substring(0, LONGEST - 9).replaceAll("-$", "") : plain;
        return (start.isEmpty() ? "x" : start) + "-" + String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}
