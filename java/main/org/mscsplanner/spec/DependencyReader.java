package org.mscsplanner.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.SpecCode;
import org.mscsplanner.model.Dependencies;
import org.mscsplanner.model.Name;

/**
 * Reads {@code dependsOn}: a list of names that are all needed, or an expression in the form that Windows takes since
 * 2008 (SetClusterResourceDependencyExpression), as far as {@link Dependencies} can say it: an AND of ORs, {@code [A] and
 * ([B] or [C])}. One OR alone needs no parentheses.
 */
final class DependencyReader {
    /** For the schema: an expression is only checked here. */
    static final Map<String, Object> SCHEMA = Map.of("anyOf", List.of(
            Map.of("type", "array", "items", Map.of("type", "string", "minLength", 1)),
            Map.of("type", "string", "minLength", 1)));

    private final Json.Text source;
    private final String text;
    private int at;

    private DependencyReader(Json.Text source) {
        this.source = source;
        this.text = source.text();
    }

    static Dependencies read(Json value, Problems problems) {
        if (value instanceof Json.Text t) {
            try {
                return new Dependencies(new DependencyReader(t).clauses(), t.at());
            } catch (Wrong e) {
                problems.add(e.finding);
                return Dependencies.none(t.at());
            }
        }
        if (value instanceof Json.Arr) {
            List<String> names = new Values(problems).texts("dependsOn", value, false);
            return Dependencies.on(names.stream().map(Name::of).toList(), value.at());
        }
        problems.wrongType("dependsOn", value, "a list of names, or an expression");
        return Dependencies.none(value.at());
    }

    private List<List<Name>> clauses() {
        List<List<Name>> clauses = new ArrayList<>();
        do {
            if (taken("(")) {
                clauses.add(alternatives());
                if (!taken(")")) {
                    throw wrong("\")\" or \"or\" is missing");
                }
            } else {
                clauses.add(List.of(name()));
            }
        } while (word("and"));
        if (clauses.size() == 1 && word("or")) {
            List<Name> alternatives = new ArrayList<>(clauses.get(0));
            alternatives.addAll(alternatives());
            clauses.set(0, alternatives);
        }
        skipBlanks();
        if (at < text.length()) {
            throw wrong(text.startsWith(")", at) ? "this closes nothing"
                    : next("or") ? "alternatives stand in parentheses" : "\"and\" is missing");
        }
        return clauses;
    }

    private List<Name> alternatives() {
        List<Name> names = new ArrayList<>();
        do {
            names.add(name());
        } while (word("or"));
        if (next("and")) {
            throw wrong("\"and\" cannot stand beside \"or\" without parentheses, and not inside of them");
        }
        return names;
    }

    private Name name() {
        skipBlanks();
        int start = at;
        if (!taken("[")) {
            throw wrong("a name in brackets is missing");
        }
        int end = text.indexOf(']', at);
        String name = end < 0 ? "" : text.substring(at, end).strip();
        if (name.isEmpty()) {
            at = start;
            throw wrong(end < 0 ? "this bracket is not closed" : "the name is empty");
        }
        at = end + 1;
        return Name.of(name);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean taken(String sign) {
        skipBlanks();
        boolean here = text.startsWith(sign, at);
        at += here ? sign.length() : 0;
        return here;
    }

    private boolean next(String word) {
        skipBlanks();
        int end = at + word.length();
        return text.regionMatches(true, at, word, 0, word.length())
                && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private boolean word(String word) {
        boolean here = next(word);
        at += here ? word.length() : 0;
        return here;
    }

    private Wrong wrong(String reason) {
        return new Wrong(Finding.of(SpecCode.BAD_EXPRESSION, source.at(at), "reason", reason));
    }

    /** Leaves the descent; never leaves this class. */
    private static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Finding finding;

        Wrong(Finding finding) {
            super("wrong", null, false, false);
            this.finding = finding;
        }
    }
}
