package org.mscsplanner.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.SpecCode;
import org.mscsplanner.model.Dependencies;
import org.mscsplanner.model.Name;

/**
 * Reads {@code dependsOn}: a list of names, or an expression in the one form that Windows knows, an AND of ORs
 * (SetClusterResourceDependencyExpression): {@code [A] and ([B] or [C])}.
 */
final class DependencyReader {
    private static final Pattern TOKEN = Pattern.compile("\\s*(\\[[^\\]]+\\]|\\(|\\)|and\\b|or\\b|$)", Pattern.CASE_INSENSITIVE);

    private DependencyReader() { }

    static Dependencies read(Json value, Problems problems) {
        if (value instanceof Json.Arr list) {
            List<Name> names = new ArrayList<>();
            for (Json item : list.items()) {
                if (item instanceof Json.Text t && !t.text().isEmpty()) {
                    names.add(Name.of(t.text()));
                } else {
                    problems.wrongType("dependsOn", item, "the name of a resource");
                }
            }
            return Dependencies.on(names, value.at());
        }
        if (value instanceof Json.Text t) {
            Optional<List<List<Name>>> clauses = clauses(t.text());
            if (clauses.isPresent()) {
                return new Dependencies(clauses.get(), value.at());
            }
            problems.add(Finding.of(SpecCode.WRONG_TYPE, value.at(), "field", "dependsOn",
                    "expected", "a list of names or an expression like \"[A] and ([B] or [C])\"", "actual", "\"" + t.text() + "\""));
            return Dependencies.none(value.at());
        }
        problems.wrongType("dependsOn", value, "a list of names or an expression");
        return Dependencies.none(value.at());
    }

    /** The clauses of an expression; empty when it is none. */
    private static Optional<List<List<Name>>> clauses(String text) {
        List<List<Name>> clauses = new ArrayList<>();
        List<String> tokens = tokens(text);
        int i = 0;
        while (i < tokens.size()) {
            List<Name> clause = new ArrayList<>();
            if (tokens.get(i).equals("(")) {
                int close = tokens.subList(i, tokens.size()).indexOf(")");
                if (close < 0 || !alternatives(tokens.subList(i + 1, i + close), clause)) {
                    return Optional.empty();
                }
                i += close + 1;
            } else if (tokens.get(i).startsWith("[")) {
                clause.add(name(tokens.get(i++)));
            } else {
                return Optional.empty();
            }
            clauses.add(clause);
            if (i < tokens.size() && (!tokens.get(i++).equals("and") || i == tokens.size())) {
                return Optional.empty();
            }
        }
        return clauses.isEmpty() ? Optional.empty() : Optional.of(clauses);
    }

    private static boolean alternatives(List<String> tokens, List<Name> clause) {
        for (int k = 0; k < tokens.size(); k++) {
            boolean name = k % 2 == 0;
            if (name ? !tokens.get(k).startsWith("[") : !tokens.get(k).equals("or")) {
                return false;
            }
            if (name) {
                clause.add(name(tokens.get(k)));
            }
        }
        return tokens.size() % 2 == 1;
    }

    private static Name name(String token) {
        return Name.of(token.substring(1, token.length() - 1).strip());
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length() && matcher.find(at) && matcher.start() == at) {
            if (matcher.group(1).isEmpty()) {
                return tokens;
            }
            String token = matcher.group(1);
            tokens.add(token.startsWith("[") ? token : token.toLowerCase(java.util.Locale.ROOT));
            at = matcher.end();
        }
        return at < text.length() ? List.of("?") : tokens;
    }
}
