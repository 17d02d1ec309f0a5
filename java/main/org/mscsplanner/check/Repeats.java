package org.mscsplanner.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.Name;

/** Names that stand more than once in a list in which each may stand once. */
final class Repeats {
    private Repeats() { }

    /** @param list as the message names it, with an upper-case letter in front */
    static List<Finding> of(List<Name> names, String list, Place at) {
        Set<Name> seen = new HashSet<>();
        return names.stream().filter(n -> !n.isEmpty() && !seen.add(n)).distinct()
                .map(n -> Finding.of(ModelCode.NAMED_TWICE, at, "list", list, "name", Wording.shown(n))).toList();
    }
}
