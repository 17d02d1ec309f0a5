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

    /** Every entry of the wording file, in its order. */
    static List<Block.Fact> entries(Pen pen) {
        List<Block.Fact> entries = new ArrayList<>();
        for (int i = 1; pen.wording().has("glossary." + i); i++) {
            String entry = pen.wording().raw("glossary." + i);
            int colon = entry.indexOf(": ");
            entries.add(new Block.Fact(Text.plain(entry.substring(0, colon)), Text.plain(entry.substring(colon + 2))));
        }
        return entries;
    }
}
