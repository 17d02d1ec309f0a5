package org.mscsplanner.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code [A] and ([B] or [C])} as clauses: all must hold, one resource of each is enough (cluster.exe reference, 7.4). */
public final class DependencyExpression {
    private static final Pattern NAME = Pattern.compile("\\[([^\\[\\]]+)\\]");
    private static final Pattern CHOICE = Pattern.compile("(?i)" + NAME + "(\\s*or\\s*" + NAME + ")*");
    private static final Pattern CLAUSE = Pattern.compile(NAME + "|\\(\\s*" + CHOICE + "\\s*\\)");
    private static final Pattern ALL = Pattern.compile("(?i)(" + CLAUSE + ")(\\s*and\\s*(" + CLAUSE + "))*");

    private DependencyExpression() { }

    /** True when both ask for the same, in whatever order and case. */
    public static boolean same(String one, String other) {
        return one.equals(other) || clauses(one).isPresent() && clauses(one).map(DependencyExpression::sets).equals(clauses(other).map(DependencyExpression::sets));
    }

    private static Set<Set<Name>> sets(List<List<Name>> clauses) {
        return clauses.stream().map(Set::copyOf).collect(Collectors.toSet());
    }

    /**
     * Reads what {@link Dependencies#expression} writes, in whatever case and with whatever blanks; {@code [A] or [B]} alone too.
     *
     * @return the names of each clause in the order of the text, no clause for a blank one; empty for anything else: a choice between
     *     sets of resources is no clause
     */
    public static Optional<List<List<Name>>> clauses(String expression) {
        String text = expression.strip();
        boolean choice = CHOICE.matcher(text).matches();
        if (!choice && !text.isEmpty() && !ALL.matcher(text).matches()) {
            return Optional.empty();
        }
        Stream<String> clauses = choice ? Stream.of(text) : CLAUSE.matcher(text).results().map(MatchResult::group);
        return Optional.of(clauses.map(clause -> NAME.matcher(clause).results().map(name -> Name.of(name.group(1))).toList()).toList());
    }
}
