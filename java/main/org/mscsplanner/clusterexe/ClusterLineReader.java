package org.mscsplanner.clusterexe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mscsplanner.clusterexe.ClusterLine.Assignment;
import org.mscsplanner.clusterexe.ClusterLine.Option;
import org.mscsplanner.clusterexe.Tokens.Token;
import org.mscsplanner.clusterexe.Tokens.Unreadable;

/**
 * Reads command lines of cluster.exe: the grammar of the cluster.exe reference, section 3.3, and the tolerated forms of
 * 3.5 (blanks around colon and equals sign, repeated options). It never throws: a line that is not of the language is
 * refused with a column.
 */
public final class ClusterLineReader {
    private final List<Token> tokens;
    private int at;

    private ClusterLineReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Reads a line that starts with {@code cluster} or {@code cluster.exe}, with or without a path. */
    public static ReadResult read(String line) {
        try {
            ClusterLineReader reader = new ClusterLineReader(Tokens.of(line));
            return new ReadResult.Parsed(reader.line());
        } catch (Unreadable e) {
            return new ReadResult.Refused(e.column(), String.valueOf(e.getMessage()));
        }
    }

    private ClusterLine line() throws Unreadable {
        program();
        Optional<String> cluster = selector();
        ObjectWord object = ObjectWord.CLUSTER;
        Optional<String> name = Optional.empty();
        if (more() && !peek().startsOption()) {
            Token word = next();
            object = ObjectWord.of(word.text()).orElseThrow(() -> new Unreadable(word.column(),
                    "\"" + word.text() + "\" is no object (node, group, resource, resourcetype, network, netinterface)"));
            if (more() && !peek().startsOption()) {
                Token named = next();
                if (named.text().isEmpty()) {
                    throw new Unreadable(named.column(), "the name is empty");
                }
                name = Optional.of(named.text());
            }
        }
        List<Option> options = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        while (more()) {
            columns.add(peek().column());
            options.add(option(object));
        }
        ClusterLine line = new ClusterLine(cluster, object, name, options);
        LineRules.check(line, columns);
        return line;
    }

    private void program() throws Unreadable {
        if (!more()) {
            throw new Unreadable(1, "an empty line");
        }
        Token program = next();
        String file = program.text().substring(Math.max(program.text().lastIndexOf('\\'), program.text().lastIndexOf('/')) + 1);
        String lower = file.toLowerCase(Locale.ROOT);
        if (!lower.equals("cluster") && !lower.equals("cluster.exe")) {
            throw new Unreadable(program.column(), "this does not start with cluster");
        }
    }

    /**
     * Rule 3.2: {@code /cluster:NAME}, or a first token that is no option and no object word. Quotes around an object word
     * change nothing: a cluster of that name can only be named with {@code /cluster:}.
     */
    private Optional<String> selector() throws Unreadable {
        if (!more()) {
            return Optional.empty();
        }
        Token first = peek();
        if (first.startsOption()) {
            int colon = first.indexOf(':', 0);
            String word = (colon < 0 ? first.text() : first.text().substring(0, colon)).toLowerCase(Locale.ROOT);
            if (word.equals("/cluster") || word.equals("/c")) {
                next();
                Token value = valueToken(first, colon);
                if (value.text().isEmpty()) {
                    throw new Unreadable(value.column(), "the cluster's name is missing");
                }
                return Optional.of(value.text());
            }
            return Optional.empty();
        }
        if (ObjectWord.of(first.text()).isPresent()) {
            return Optional.empty();
        }
        if (first.text().isEmpty()) {
            throw new Unreadable(first.column(), "the cluster's name is empty");
        }
        next();
        return Optional.of(first.text());
    }

    private Option option(ObjectWord object) throws Unreadable {
        Token token = next();
        if (!token.startsOption()) {
            throw new Unreadable(token.column(), "an option that starts with / is expected, not \"" + token.text() + "\"");
        }
        int colon = token.indexOf(':', 0);
        String word = colon < 0 ? token.text().substring(1) : token.text().substring(1, colon);
        OptionWord option = OptionWord.of(word, object).orElseThrow(() -> new Unreadable(token.column(),
                OptionWord.isKnown(word) ? "/" + word + " is no option of this object" : "/" + word + " is no option of cluster.exe"));
        boolean colonAhead = colon >= 0 || more() && !peek().text().isEmpty() && peek().indexOf(':', 0) == 0;
        List<String> values = colonAhead ? values(token, colon, option) : List.of();
        if (!colonAhead && option.value().isNeeded()) {
            throw new Unreadable(token.column() + token.text().length(), "/" + word + " needs a value behind a colon");
        }
        return new Option(option, values, option.takesAssignments() ? assignments() : List.of());
    }

    private List<String> values(Token token, int colon, OptionWord option) throws Unreadable {
        if (option.value() == OptionWord.Value.NONE) {
            throw new Unreadable(token.column(), option.printed() + " takes no value");
        }
        Token value = valueToken(token, colon);
        List<String> list = option.value().isList() ? value.list() : List.of(value.text());
        boolean mayBeEmpty = option == OptionWord.PASSWORD || option == OptionWord.CHANGE_PASSWORD || option == OptionWord.WAIT;
        if (list.stream().anyMatch(String::isEmpty) && !mayBeEmpty) {
            throw new Unreadable(value.column(), "a value is missing behind " + option.printed() + ":");
        }
        if (option == OptionWord.WAIT && value.text().isEmpty()) {
            return List.of();
        }
        // A script may keep the number in a variable.
        if (option.value().isNumber() && !value.text().matches("[0-9]+|.*%.*")) {
            throw new Unreadable(value.column(), option.printed() + " takes a number, not \"" + value.text() + "\"");
        }
        return list;
    }

    /** What stands behind the colon, in the same token or, with blanks around the colon, in one of the next two. */
    private Token valueToken(Token token, int colon) throws Unreadable {
        Token rest;
        if (colon >= 0) {
            rest = token.from(colon + 1);
        } else {
            rest = next().from(1);
        }
        boolean bare = rest.text().isEmpty() && !rest.hasQuotes();
        return bare && more() && !peek().startsOption() ? next() : rest;
    }

    private List<Assignment> assignments() throws Unreadable {
        List<Assignment> all = new ArrayList<>();
        while (more() && !peek().startsOption()) {
            Token token = next();
            int equals = token.indexOf('=', 0);
            Token value;
            if (equals > 0) {
                value = token.from(equals + 1);
            } else if (equals < 0 && more() && peek().indexOf('=', 0) == 0) {
                value = next().from(1);
                equals = token.text().length();
            } else {
                throw new Unreadable(token.column(), "Name=Value is expected, not \"" + token.text() + "\"");
            }
            if (value.text().isEmpty() && !value.hasQuotes() && more() && !peek().startsOption() && peek().indexOf('=', 0) < 0) {
                value = next();
            }
            all.add(assignment(token.text().substring(0, equals), value));
        }
        return all;
    }

    /** A colon and a format word at the end are a format; any other colon belongs to the value (3.3). */
    private static Assignment assignment(String property, Token value) {
        int colon = -1;
        for (int i = value.indexOf(':', 0); i >= 0; i = value.indexOf(':', i + 1)) {
            colon = i;
        }
        Optional<Format> format = colon < 0 ? Optional.empty() : Format.of(value.text().substring(colon + 1));
        if (format.isEmpty()) {
            return new Assignment(property, value.list(), Optional.empty());
        }
        Token plain = new Token(value.text().substring(0, colon), value.quoted(), value.column(), value.hasQuotes());
        return new Assignment(property, plain.list(), format);
    }

    private boolean more() {
        return at < tokens.size();
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() throws Unreadable {
        if (!more()) {
            throw new Unreadable(tokens.isEmpty() ? 1 : tokens.get(tokens.size() - 1).column(), "the line ends too early");
        }
        return tokens.get(at++);
    }
}
