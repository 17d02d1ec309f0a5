package org.mscsplanner.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.model.Name;

/** {@code [A] and ([B] or [C])} as clauses: all must hold, one resource of each is enough (cluster.exe reference, 7.4). */
final class Expression {
    private static final Pattern CLAUSE = Pattern.compile("\\(([^()]*)\\)|\\[([^\\]]*)\\]");
    private static final Pattern NAME = Pattern.compile("\\[([^\\]]*)\\]");

    private Expression() { }

    static List<List<Name>> clauses(String expression) {
        List<List<Name>> clauses = new ArrayList<>();
        Matcher clause = CLAUSE.matcher(expression);
        while (clause.find()) {
            List<Name> names = new ArrayList<>();
            Matcher name = NAME.matcher(clause.group());
            while (name.find()) {
                names.add(Name.of(name.group(1)));
            }
            clauses.add(names);
        }
        return clauses;
    }
}
