package org.mscsplanner.spec;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mscsplanner.model.OsVersion;

/** The words that stand for enum constants in a spec: lower case with hyphens. */
final class Words {
    private Words() { }

    static <E extends Enum<E>> Map<String, E> of(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(word(constant), constant);
        }
        return words;
    }

    /** Words where nobody can say what a wrong one was meant to be. */
    static <E> Map<String, Optional<E>> optional(Map<String, E> words) {
        Map<String, Optional<E>> all = new LinkedHashMap<>();
        words.forEach((k, v) -> all.put(k, Optional.of(v)));
        return all;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Map<String, OsVersion> osVersions() {
        Map<String, OsVersion> words = new LinkedHashMap<>();
        for (OsVersion version : OsVersion.values()) {
            words.put(version.word(), version);
        }
        return words;
    }
}
