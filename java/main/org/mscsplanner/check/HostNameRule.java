package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;

/** Names of nodes, of the cluster and of virtual servers are NetBIOS names and unique among themselves (D-16). */
final class HostNameRule implements Rule {
    private static final int LONGEST = 15;

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        Map<Name, Named> first = new HashMap<>();
        for (Named host : Named.hosts(spec)) {
            form(host, found);
            Named other = first.putIfAbsent(host.name(), host);
            if (other != null) {
                found.add((other.kind() == Named.Kind.NODE && host.kind() == Named.Kind.NODE
                        ? Finding.of(ModelCode.NODE_TWICE, host.at(), "node", Wording.shown(host.name()))
                        : Finding.of(ModelCode.HOST_NAME_TAKEN, host.at(), "name", Wording.shown(host.name()),
                                "what", host.what(), "other", other.what())).alsoAt(List.of(other.at())));
            }
        }
        return found;
    }

    private static void form(Named host, List<Finding> found) {
        String text = host.name().text();
        if (text.length() > LONGEST) {
            found.add(Finding.of(ModelCode.HOST_NAME_TOO_LONG, host.at(), "what", host.what(),
                    "name", Wording.shown(text), "length", Integer.toString(text.length())));
        }
        problem(text).ifPresent(p -> found.add(Finding.of(ModelCode.HOST_NAME_CHARACTER, host.at(),
                "what", host.what(), "name", Wording.shown(text), "problem", p)));
    }

    private static Optional<String> problem(String text) {
        return !text.matches("[A-Za-z0-9-]*") ? Optional.of("holds other characters than letters, digits and hyphens")
                : text.matches("[0-9]+") ? Optional.of("is a number, which programs take for an address")
                : text.startsWith("-") || text.endsWith("-") ? Optional.of("starts or ends with a hyphen")
                : Optional.empty();
    }
}
