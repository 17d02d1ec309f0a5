package org.mscsplanner.clusterexe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mscsplanner.clusterexe.ClusterLine.Option;
import org.mscsplanner.clusterexe.ReadResult.Doubtful;
import org.mscsplanner.clusterexe.Tokens.Token;
import org.mscsplanner.clusterexe.Tokens.Unreadable;

/**
 * Reads command lines of cluster.exe: the grammar of the cluster.exe reference, section 3.3, and the tolerated forms of
 * 3.5 (blanks around colon and equals sign, repeated options). It never throws: a line that is not of the language is
 * refused with a column, and a form that no source verifies is named as a doubt.
 */
public final class ClusterLineReader {
    private final TokenStream tokens;
    private final List<Doubtful> doubts = new ArrayList<>();
    /** The name of the cluster where it stands without {@code /cluster:}. */
    private Optional<String> bare = Optional.empty();

    private ClusterLineReader(TokenStream tokens) {
        this.tokens = tokens;
    }

    /** Reads a line that starts with {@code cluster} or {@code cluster.exe}, with or without a path. */
    public static ReadResult read(String line) {
        try {
            ClusterLineReader reader = new ClusterLineReader(new TokenStream(Tokens.of(line)));
            ClusterLine read = reader.line();
            reader.doubts.sort(Comparator.comparingInt(Doubtful::column));
            return new ReadResult.Parsed(read, reader.doubts);
        } catch (Unreadable e) {
            return new ReadResult.Refused(e.column(), String.valueOf(e.getMessage()));
        }
    }

    private ClusterLine line() throws Unreadable {
        program();
        List<Option> options = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        Optional<String> cluster = selector(options, columns);
        ObjectWord object = ObjectWord.CLUSTER;
        Optional<String> name = Optional.empty();
        if (tokens.more() && !tokens.atOption(object)) {
            object = object(options);
            if (tokens.more() && !tokens.atOption(object)) {
                Token named = tokens.next();
                if (named.text().isEmpty()) {
                    throw new Unreadable(named.column(), "the name is empty");
                }
                OptionReader.apart(named, object);
                OptionReader.doubtQuotes(named, doubts);
                name = Optional.of(named.text());
            }
        }
        OptionReader reader = new OptionReader(tokens, object, doubts);
        while (tokens.more()) {
            columns.add(tokens.peek().column());
            options.add(reader.read());
        }
        ClusterLine line = new ClusterLine(cluster, object, name, options);
        LineRules.check(line, columns);
        return line;
    }

    /** As for cmd.exe, a slash ends the program's name where nothing stands between them. */
    private void program() throws Unreadable {
        if (!tokens.more()) {
            throw new Unreadable(1, "an empty line");
        }
        Token token = tokens.next();
        int slash = token.indexOf('/', 0);
        if (slash > 0 && isProgram(token.text().substring(0, slash))) {
            tokens.back(token.from(slash));
        } else if (!isProgram(token.text())) {
            throw new Unreadable(token.column(), "this does not start with cluster");
        }
    }

    /**
     * True for the first word of a line of cluster.exe, without quotes: the program's name, with or without a path. The path
     * may be the variable of a script, as in {@code %~dp0cluster.exe}.
     */
    public static boolean isProgram(String word) {
        int folder = Math.max(word.lastIndexOf('\\'), Math.max(word.lastIndexOf('/'), word.lastIndexOf('%')));
        String file = word.substring(folder + 1).toLowerCase(Locale.ROOT);
        boolean argument = folder >= 0 && word.charAt(folder) == '%' && file.startsWith("~");
        String name = argument ? file.replaceFirst("^~[a-z$]*[0-9]", "") : file;
        return name.equals("cluster") || name.equals("cluster.exe");
    }

    /**
     * Rule 3.2: {@code /cluster:NAME}, or a first token that is no option and no object word. Quotes around an object word
     * change nothing: a cluster of that name can only be named with {@code /cluster:}. Several clusters are those whose
     * password is changed (5.1).
     */
    private Optional<String> selector(List<Option> options, List<Integer> columns) throws Unreadable {
        if (!tokens.more()) {
            return Optional.empty();
        }
        Token first = tokens.peek();
        if (!tokens.atOption(ObjectWord.CLUSTER)) {
            if (ObjectWord.of(first.text()).isPresent()) {
                return Optional.empty();
            } else if (first.text().isEmpty()) {
                throw new Unreadable(first.column(), "the cluster's name is empty");
            } else if (first.startsWith('-')) {
                throw new Unreadable(first.column(), "\"" + first.text() + "\" is no option and no name of a cluster");
            }
            OptionReader.apart(first, ObjectWord.CLUSTER);
            OptionReader.doubtQuotes(tokens.next(), doubts);
            bare = Optional.of(first.text());
            return bare;
        }
        String word = TokenStream.word(first);
        if (!word.equalsIgnoreCase("cluster") && !word.equalsIgnoreCase("c")) {
            return Optional.empty();
        }
        tokens.next();
        OptionReader.doubtSign(first, doubts);
        if (word.length() == 1) {
            doubts.add(new Doubtful(first.column(), Doubt.SHORT_SELECTOR));
        }
        Token value = tokens.value(first).orElseThrow(() -> new Unreadable(first.end(), "the cluster's name is missing behind a colon"));
        if (value.list().contains("")) {
            throw new Unreadable(value.column(), "the cluster's name is missing");
        }
        OptionReader.doubtQuotes(value, doubts);
        if (value.list().size() > 1) {
            options.add(new Option(OptionWord.CLUSTERS, value.list(), List.of()));
            columns.add(first.column());
            return Optional.empty();
        }
        return Optional.of(value.text());
    }

    private ObjectWord object(List<Option> clusters) throws Unreadable {
        Token word = tokens.next();
        if (!clusters.isEmpty()) {
            throw new Unreadable(word.column(), "a command for several clusters is one that changes their password: /changepass");
        }
        String meant = bare.flatMap(b -> ObjectWord.likely(b).map(o -> "; \"" + b + "\" in front of it is no object either but taken for the cluster's name, " + o.printed() + " is one")).orElse("");
        return ObjectWord.of(word.text()).orElseThrow(() -> new Unreadable(word.column(),
                "\"" + word.text() + "\" is no object (node, group, resource, resourcetype, network, netinterface)" + meant));
    }
}
