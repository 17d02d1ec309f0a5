package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.Account;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;

/** Local users have names that {@code net user} takes (R-026, I-48). */
final class AccountRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        Map<Name, Place> first = new TreeMap<>();
        for (Account account : spec.accounts()) {
            Place at = Spots.of(account.at(), "name");
            String text = account.name().text();
            problem(text).ifPresent(p -> found.add(Finding.of(ModelCode.ACCOUNT_NAME, at, "name", Wording.shown(text), "problem", p)));
            for (Name group : account.groups()) {
                groupProblem(group.text()).ifPresent(problem -> found.add(Finding.of(ModelCode.ACCOUNT_GROUP, Spots.of(account.at(), "groups"),
                        "group", Wording.shown(group), "name", Wording.shown(text), "problem", problem)));
            }
            found.addAll(Repeats.of(account.groups(), "The list of groups of the local user \"" + Wording.shown(text) + "\"", Spots.of(account.at(), "groups")));
            Place other = text.isEmpty() ? null : first.putIfAbsent(account.name(), at);
            if (other != null) {
                found.add(Finding.of(ModelCode.ITEM_TWICE, at, "kind", "local users", "name", Wording.shown(text))
                        .alsoAt(List.of(other)));
            }
        }
        if (!spec.accounts().isEmpty()) {
            found.add(Finding.of(ModelCode.ACCOUNTS_LOCAL, spec.accounts().get(0).at(), "count", Integer.toString(spec.accounts().size()),
                    "names", Wording.list(new TreeSet<>(first.keySet()))));
        }
        return found;
    }

    private static Optional<String> groupProblem(String name) {
        return name.isEmpty() ? Optional.empty()
                : name.indexOf('\\') >= 0 || name.indexOf('@') >= 0 ? Optional.of("is written like a domain group")
                : name.length() > 256 ? Optional.of("has more than 256 characters")
                : name.matches(".*[/\\[\\]:;|=,+*?<>].*") ? Optional.of("holds a character that a group name cannot have")
                : Optional.empty();
    }

    private static Optional<String> problem(String name) {
        return name.isEmpty() ? Optional.empty()
                : name.indexOf('\\') >= 0 || name.indexOf('@') >= 0 ? Optional.of("is written like a domain account; those need no copy on the nodes")
                : name.length() > 20 ? Optional.of("has more than 20 characters")
                : name.matches(".*[\"/\\[\\]:;|=,+*?<>%!].*") ? Optional.of("holds a character that a user name cannot have")
                : name.chars().anyMatch(c -> c >= 0x80) ? Optional.of("holds a letter beyond ASCII, which net and findstr read in two code pages")
                : name.endsWith(".") || !name.equals(name.strip()) ? Optional.of("ends with a dot, or starts or ends with a blank")
                : Wording.control(name).map(c -> "contains " + c);
    }
}
