package org.mscsplanner.clusterexe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mscsplanner.text.BatchText;
import org.mscsplanner.text.Word;

/**
 * One command line of cluster.exe as a tree. Object and option words are resolved; names and values keep their spelling
 * (the tool compares names without regard to case, this record does not).
 *
 * @param cluster the cluster's name; empty for the local one
 * @param name the object's name; empty for a listing or the cluster itself
 */
public record ClusterLine(Optional<String> cluster, ObjectWord object, Optional<String> name, List<Option> options) {
    private static final Pattern FOLDER = Pattern.compile("[A-Za-z]:\\\\(?:[A-Za-z0-9._-]+\\\\)*");

    public ClusterLine {
        options = List.copyOf(options);
    }

    /** One option with what follows its colon and the assignments behind it. */
    public record Option(OptionWord word, List<String> values, List<Assignment> assignments) {
        public Option {
            values = List.copyOf(values);
            assignments = List.copyOf(assignments);
        }

        /** True when it changes nothing. */
        public boolean isQuestion() {
            boolean shows = word == OptionWord.MAINTENANCE || word == OptionWord.QUORUM;
            return word.isQuestion() || word.takesAssignments() && assignments.isEmpty() || shows && values.isEmpty();
        }
    }

    /** {@code Name=Value[,Value...][:format]}. */
    public record Assignment(String property, List<String> values, Optional<Format> format) {
        public Assignment {
            values = List.copyOf(values);
        }
    }

    /** The start of a line about a group of a named cluster. */
    public static ClusterLine group(String cluster, String group) {
        return new ClusterLine(Optional.of(cluster), ObjectWord.GROUP, Optional.of(group), List.of());
    }

    /** The start of a line about a resource of a named cluster. */
    public static ClusterLine resource(String cluster, String resource) {
        return new ClusterLine(Optional.of(cluster), ObjectWord.RESOURCE, Optional.of(resource), List.of());
    }

    /** All objects of a kind. */
    public static ClusterLine listing(String cluster, ObjectWord object) {
        return new ClusterLine(Optional.of(cluster), object, Optional.empty(), List.of());
    }

    /** The same line with one more option. */
    public ClusterLine with(OptionWord word, String... values) {
        return with(new Option(word, List.of(values), List.of()));
    }

    /** The same line with one more option that sets properties. */
    public ClusterLine setting(OptionWord word, List<Assignment> assignments) {
        return with(new Option(word, List.of(), assignments));
    }

    private ClusterLine with(Option option) {
        List<Option> more = new ArrayList<>(options);
        more.add(option);
        return new ClusterLine(cluster, object, name, more);
    }

    /**
     * The arguments behind the program's name, in the canonical form: {@code /cluster:} first, short option words,
     * quotes around values only.
     *
     * @throws IllegalArgumentException for a name or value that no line can carry
     */
    public List<Word> words() {
        List<Word> words = new ArrayList<>();
        cluster.ifPresent(c -> words.add(Word.of("/cluster:", checked(c))));
        if (object != ObjectWord.CLUSTER) {
            words.add(Word.literal(object.printed()));
        }
        name.ifPresent(n -> words.add(Word.value(checked(n))));
        for (Option option : options) {
            words.add(option.values().isEmpty()
                    ? Word.literal(option.word().printed())
                    : Word.of(option.word().printed() + ":", option.values().stream().map(ClusterLine::checked).toList(), ""));
            option.assignments().forEach(a -> words.add(word(a)));
        }
        return words;
    }

    /** A folder that ends in a backslash and needs no quotes stands without them: how a quote behind a backslash is read is not known (reference, 13.3). */
    private static Word word(Assignment a) {
        String start = property(a.property()) + "=";
        return a.values().size() == 1 && a.format().isEmpty() && FOLDER.matcher(a.values().get(0)).matches()
                ? Word.literal(start + a.values().get(0))
                : Word.of(start, a.values().stream().map(ClusterLine::checked).toList(), a.format().map(f -> ":" + f.printed()).orElse(""));
    }

    private static String property(String name) {
        if (!name.matches("[A-Za-z0-9_.-]+")) {
            throw new IllegalArgumentException("a property name that needs quotes is not printed: " + name);
        }
        return name;
    }

    private static String checked(String text) {
        if (text.endsWith("\\") || text.indexOf('"') >= 0) {
            throw new IllegalArgumentException("cannot stand on a cluster.exe line: " + text);
        }
        return text;
    }

    /** As in a batch file, for messages. */
    @Override
    public String toString() {
        return "cluster " + words().stream().map(BatchText::word).collect(Collectors.joining(" "));
    }
}
