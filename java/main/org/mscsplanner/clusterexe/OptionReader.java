package org.mscsplanner.clusterexe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mscsplanner.clusterexe.ClusterLine.Assignment;
import org.mscsplanner.clusterexe.ClusterLine.Option;
import org.mscsplanner.clusterexe.ReadResult.Doubtful;
import org.mscsplanner.clusterexe.Tokens.Token;
import org.mscsplanner.clusterexe.Tokens.Unreadable;

/** Reads one option after the other, each with its values and, where it sets properties, its assignments. */
final class OptionReader {
    private static final String COMMENT = "a comment cannot stand behind a command of cluster.exe; rem begins a line of its own";
    private static final String NEEDS_QUOTES = "; a name or value with blanks needs quotes";

    private final TokenStream tokens;
    private final ObjectWord object;
    private final List<Doubtful> doubts;
    /** The option in front, when nothing stands behind a colon of it. */
    private Optional<OptionWord> last = Optional.empty();
    /** What the last values were: a quote behind a backslash in one of them, and assignments at all. */
    private boolean slashQuote;
    private boolean assigned;

    OptionReader(TokenStream tokens, ObjectWord object, List<Doubtful> doubts) {
        this.tokens = tokens;
        this.object = object;
        this.doubts = doubts;
    }

    Option read() throws Unreadable {
        if (!tokens.atOption(object)) {
            throw noOption(tokens.next());
        }
        Token token = tokens.next();
        String word = TokenStream.word(token);
        OptionWord option = OptionWord.of(word, object).orElseThrow(() -> unknown(token, word));
        doubtSign(token, doubts);
        if (option == OptionWord.SET_DEPENDENCY) {
            doubts.add(new Doubtful(token.column(), Doubt.SET_DEPENDENCY));
        }
        Optional<Token> value = tokens.value(token);
        if (value.isEmpty() && option.value().isNeeded()) {
            throw new Unreadable(token.end(), "/" + word + " needs a value behind a colon");
        }
        List<String> values = value.isPresent() ? values(token, value.get(), option) : List.of();
        assigned = option.takesAssignments();
        boolean state = option == OptionWord.ONLINE || option == OptionWord.OFFLINE;
        boolean takes = option.value() != OptionWord.Value.NONE && !(state && object == ObjectWord.RESOURCE);
        last = value.isEmpty() && takes ? Optional.of(option) : Optional.empty();
        return new Option(option, values, option.takesAssignments() ? assignments() : List.of());
    }

    /** Only a slash is known to open an option. */
    static void doubtSign(Token option, List<Doubtful> doubts) {
        if (option.startsWith('-')) {
            doubts.add(new Doubtful(option.column(), Doubt.DASH));
        }
    }

    /** How a quote can stand inside quotes is not known. */
    static void doubtQuotes(Token token, List<Doubtful> doubts) {
        if (token.slashQuote() > 0) {
            doubts.add(new Doubtful(token.slashQuote(), Doubt.BACKSLASH_QUOTE));
        }
        if (token.doubledQuote() > 0) {
            doubts.add(new Doubtful(token.doubledQuote(), Doubt.DOUBLED_QUOTE));
        }
    }

    /** No source shows an option directly behind a name or value, as in {@code /group:G/separate}. */
    static void apart(Token token, ObjectWord object) throws Unreadable {
        for (int slash = token.indexOf('/', 0); slash >= 0; slash = token.indexOf('/', slash + 1)) {
            int colon = token.indexOf(':', slash);
            int next = token.indexOf('/', slash + 1);
            int end = Math.min(colon < 0 ? token.text().length() : colon, next < 0 ? token.text().length() : next);
            String word = token.text().substring(slash + 1, end);
            if (OptionWord.of(word, object).isPresent()) {
                throw new Unreadable(token.columnOf(slash), together(word));
            }
        }
    }

    private static String together(String word) {
        return "/" + word + " stands directly behind something else; a blank separates options, and a name or value with a slash needs quotes";
    }

    private Unreadable noOption(Token token) {
        String text = token.text();
        if (last.isPresent() && !isComment(text) && !text.startsWith("/")) {
            return new Unreadable(token.column(), last.get().printed() + " takes its value behind a colon, not behind a blank");
        }
        String reason = isComment(text) ? COMMENT : token.hasQuotes() && text.startsWith("/") ? "the whole option stands in quotes, and no source shows that cluster.exe takes that; only the value needs them"
                : "an option that starts with / is expected, not \"" + text + "\"" + NEEDS_QUOTES;
        return new Unreadable(token.column(), reason);
    }

    private static boolean isComment(String text) {
        return text.startsWith("#") || text.startsWith("::") || text.equalsIgnoreCase("rem");
    }

    private Unreadable unknown(Token token, String word) {
        int equals = token.indexOf('=', 0);
        int slash = token.indexOf('/', 1);
        boolean wrongSign = equals > 0 && OptionWord.of(token.text().substring(1, equals), object).isPresent();
        if (wrongSign) {
            return new Unreadable(token.columnOf(equals), token.text().substring(0, equals) + " takes its value behind a colon, not behind an equals sign");
        } else if (slash > 0 && OptionWord.of(token.text().substring(1, slash), object).isPresent()) {
            return new Unreadable(token.columnOf(slash), together(word.substring(slash)));
        } else if (word.equalsIgnoreCase("cluster") || word.equalsIgnoreCase("c")) {
            return new Unreadable(token.column(), LineRules.SELECTOR);
        }
        String others = OptionWord.objectsOf(word).stream().map(ObjectWord::said).collect(Collectors.joining(", "));
        String hint = OptionWord.likely(word, object).or(() -> named(word)).map(o -> "; " + o.printed() + " is one")
                .orElse(!assigned ? "" : equals > 0 ? "; Name=Value stands without a slash" : NEEDS_QUOTES);
        return new Unreadable(token.column(), others.isEmpty() ? "/" + word + " is no option of cluster.exe" + hint
                : "/" + word + " is no option of " + object.said() + " but of " + others);
    }

    /** The option that has another name of the object that the word is: /type for a resource type. */
    private Optional<OptionWord> named(String word) {
        return ObjectWord.of(word).stream().flatMap(o -> o.spellings().stream()).flatMap(s -> OptionWord.of(s, object).stream()).findFirst();
    }

    private List<String> values(Token token, Token value, OptionWord option) throws Unreadable {
        apart(value, object);
        boolean behind = tokens.more() && tokens.peek().startsWith('=');
        int equals = behind ? value.text().length() : value.indexOf('=', 0);
        if (option.value() == OptionWord.Value.NONE) {
            throw new Unreadable(token.column(), option.printed() + " takes no value");
        } else if (option.takesAssignments() && equals >= 0) {
            throw new Unreadable(behind ? tokens.peek().column() : value.columnOf(equals), option.printed() + ": shows the properties that it names; to set one write a blank instead of the colon: "
                    + option.printed() + " Name=Value");
        }
        List<String> list = option.value().isList() ? value.list() : List.of(value.text());
        boolean mayBeEmpty = option == OptionWord.PASSWORD || option == OptionWord.CHANGE_PASSWORD || option == OptionWord.WAIT;
        if (list.contains("") && !mayBeEmpty) {
            throw new Unreadable(value.column(), "a value is missing behind " + option.printed() + ":"
                    + (list.size() > 1 ? "; commas stand between values, without blanks" : ""));
        } else if (option == OptionWord.WAIT && value.text().isEmpty()) {
            return List.of();
        } else if (LineRules.isNodes(option) && value.indexOf(';', 0) >= 0) {
            throw new Unreadable(value.columnOf(value.indexOf(';', 0)), "commas stand between nodes, not semicolons");
        } else if (LineRules.isOneName(option) && value.indexOf(',', 0) >= 0) {
            throw new Unreadable(value.columnOf(value.indexOf(',', 0)), option.printed() + " takes one value; a name with a comma needs quotes");
        }
        // A script may keep the number in a variable.
        if (option.value().isNumber() && value.text().indexOf('%') < 0 && FormatRules.problem(Format.DWORD, List.of(value.text())).isPresent()) {
            throw new Unreadable(value.column(), option.printed() + " takes a number, not \"" + value.text() + "\"");
        }
        doubt(value, option.value().isList());
        return list;
    }

    private void doubt(Token value, boolean list) {
        if (list && value.quotedComma() > 0) {
            doubts.add(new Doubtful(value.quotedComma(), Doubt.QUOTED_COMMA));
        }
        doubtQuotes(value, doubts);
    }

    private List<Assignment> assignments() throws Unreadable {
        List<Assignment> all = new ArrayList<>();
        slashQuote = false;
        while (tokens.more() && !tokens.atOption(object)) {
            Token token = tokens.next();
            int equals = token.indexOf('=', 0);
            Token value;
            if (equals > 0 && !token.startsWith('-')) {
                value = token.from(equals + 1);
            } else if (equals < 0 && !token.text().isEmpty() && !token.startsWith('-') && tokens.more() && tokens.peek().startsWith('=')) {
                value = tokens.next().from(1);
                equals = token.text().length();
            } else {
                throw noAssignment(token);
            }
            if (value.isNothing() && tokens.more() && !tokens.atOption(object) && tokens.peek().indexOf('=', 0) < 0) {
                value = tokens.next();
            }
            slashQuote = value.slashQuote() > 0;
            all.add(assignment(token.text().substring(0, equals), listed(value)));
        }
        return all;
    }

    /** The page of property lists has blanks behind the commas of its examples; no source shows what the tool makes of them. */
    private Token listed(Token value) throws Unreadable {
        Token all = value;
        while (all.lastIndexOf(',') == all.text().length() - 1 && !all.text().isEmpty() && tokens.more() && !tokens.atOption(object) && tokens.peek().indexOf('=', 0) < 0) {
            doubts.add(new Doubtful(tokens.peek().column(), Doubt.BLANK_IN_LIST));
            all = all.with(tokens.next());
        }
        return all;
    }

    private Unreadable noAssignment(Token token) {
        return new Unreadable(token.column(), isComment(token.text()) ? COMMENT
                : slashQuote ? "a quote behind a backslash ends the value in front of this, and no source tells how a quote is written inside quotes"
                : token.startsWith('-') ? "\"" + token.text() + "\" is neither an option nor Name=Value"
                : token.hasQuotes() && token.text().indexOf('=') > 0
                ? "the whole of Name=Value stands in quotes, and no source shows that cluster.exe takes that; only the value needs them"
                : "Name=Value is expected, not \"" + token.text() + "\"" + NEEDS_QUOTES);
    }

    /** A colon and a format word at the end are a format; any other colon belongs to the value (3.3). */
    private Assignment assignment(String property, Token value) throws Unreadable {
        if (value.startsWith('=')) {
            throw new Unreadable(value.column(), "two equals signs; a value that starts with one needs quotes");
        }
        int colon = value.lastIndexOf(':');
        Optional<Format> format = colon < 0 ? Optional.empty() : Format.of(value.text().substring(colon + 1));
        if (colon >= 0 && format.isEmpty() && FormatRules.isForeignFormat(value.text().substring(colon + 1))) {
            doubts.add(new Doubtful(value.columnOf(colon), Doubt.FORMAT_IN_VALUE));
        }
        if (format.filter(f -> f == Format.MULTI_STRING || f == Format.SECURITY).isEmpty()) {
            oneProperty(value);
        }
        List<String> values = format.isEmpty() ? value.list() : value.part(0, colon).list();
        Optional<String> problem = format.flatMap(f -> FormatRules.problem(f, values));
        if (problem.isPresent()) {
            throw new Unreadable(value.column(), problem.get());
        }
        doubt(value, format.filter(f -> f == Format.MULTI_STRING || f == Format.SECURITY).isPresent());
        return new Assignment(property, values, format);
    }

    /** {@code A=1,B=2}: what looks like a second property would be the rest of the value of the first. */
    private static void oneProperty(Token value) throws Unreadable {
        for (int i = 0; i < value.text().length(); i++) {
            int equals = value.indexOf('=', i);
            boolean ends = i == value.indexOf(',', i) || i == value.indexOf(';', i);
            if (ends && equals > i && value.text().substring(i + 1, equals).matches("[A-Za-z][A-Za-z0-9 ]*")) {
                throw new Unreadable(value.columnOf(i), "a blank separates Name=Value from the next, not \"" + value.text().charAt(i) + "\"; a value with an equals sign needs quotes");
            }
        }
    }
}
