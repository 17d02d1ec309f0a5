package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.model.RegistryKey;

/**
 * A registry key of the spec and what names it.
 *
 * @param owner the resource of a checkpoint; empty for a registry entry
 */
record KeyUse(String what, RegistryKey key, Optional<Member> owner, Place at) {
    /** Also as the registry editor copies it: behind the name that this Windows has for "My Computer". */
    private static final Pattern HIVE = Pattern.compile("(?i)\\\\*(?:(?:[^\\\\]+\\\\+)?HKEY_LOCAL_MACHINE|HKLM):?(?:\\\\+|$)");

    /** Every checkpoint that is not empty. */
    static List<KeyUse> checkpoints(GeneralSpec spec) {
        List<KeyUse> all = new ArrayList<>();
        for (Member member : Member.of(spec)) {
            List<RegistryKey> keys = member.resource().registryCheckpoints();
            for (int i = 0; i < keys.size(); i++) {
                all.add(new KeyUse("a checkpoint of \"" + Wording.shown(member.name()) + "\"", keys.get(i),
                        Optional.of(member), Spots.of(member.at(), "registryCheckpoints", i)));
            }
        }
        return written(all);
    }

    /** The key of every registry entry. */
    static List<KeyUse> entries(GeneralSpec spec) {
        List<KeyUse> all = new ArrayList<>();
        for (RegistryEntry entry : spec.registry()) {
            all.add(new KeyUse("the key of the value \"" + value(entry.value()) + "\"", entry.key(), Optional.empty(),
                    Spots.of(entry.at(), "key")));
        }
        return written(all);
    }

    private static List<KeyUse> written(List<KeyUse> all) {
        all.removeIf(k -> k.key().text().isBlank());
        return all;
    }

    /** The name of a value for people. */
    static String value(Name value) {
        return value.isEmpty() ? "(default)" : Wording.shown(value);
    }

    /** True when the text begins with the hive that the cluster adds by itself. */
    static boolean hasHive(RegistryKey key) {
        return HIVE.matcher(key.text()).lookingAt();
    }

    /** The key as it should be written: without the hive and without backslashes at either end. */
    static RegistryKey plain(RegistryKey key) {
        Matcher hive = HIVE.matcher(key.text());
        String text = hive.lookingAt() ? key.text().substring(hive.end()) : key.text();
        int from = 0;
        while (from < text.length() && text.charAt(from) == '\\') {
            from++;
        }
        int to = text.length();
        while (to > from && text.charAt(to - 1) == '\\') {
            to--;
        }
        return RegistryKey.of(text.substring(from, to));
    }
}
