package org.mscsplanner.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Terms of the field that a runbook uses, and what the technical note calls the same things. */
final class Glossary {
    private Glossary() { }

    /** {@code vmware-license-server}: a name as a part of a wording key. */
    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** The entries of the wording file, in its order; those of VirtualCenter only where that runs. */
    static List<Block.Fact> entries(Pen pen, boolean ofVirtualCenter) {
        List<Block.Fact> entries = new ArrayList<>();
        for (int i = 1; ; i++) {
            String key = "glossary." + i;
            String special = key + ".virtualcenter";
            if (pen.wording().has(key)) {
                entries.add(entry(pen.wording().raw(key)));
            } else if (!pen.wording().has(special)) {
                return entries;
            } else if (ofVirtualCenter) {
                entries.add(entry(pen.wording().raw(special)));
            }
        }
    }

    private static Block.Fact entry(String words) {
        int colon = words.indexOf(": ");
        return new Block.Fact(Text.plain(words.substring(0, colon)), Text.plain(words.substring(colon + 2)));
    }
}
