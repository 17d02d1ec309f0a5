package org.mscsplanner.render.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mscsplanner.plan.Phase;
import org.mscsplanner.render.diagram.Captions;
import org.mscsplanner.render.template.TemplateFiles;

/**
 * What documents say, by key, in one language: data in {@code templates/wording}, or in the folder of another kind of document. A text has holes such as {@code {node}};
 * which ones is fixed by the program, so every language has the same.
 */
public final class Wording {
    /** The languages that we bring, the first is the default. */
    public static final List<String> LANGUAGES = List.of("en", "de");

    /** The words of the documents of a plan. */
    static final String FOLDER = "wording";

    /** A row to write on, a mark of code, a hole, or words. */
    private static final Pattern PART = Pattern.compile("_{4,}|`|\\{[^}]*\\}|(?:(?!____)[^`{])+");

    private static final Pattern HOLE = Pattern.compile("\\{([^}]*)\\}");

    private final String language;
    private final Properties texts;
    private final Map<String, List<Part>> parsed = new ConcurrentHashMap<>();

    private Wording(String language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** What we bring in the default language. */
    static Wording builtIn() {
        return of(LANGUAGES.get(0), TemplateFiles.builtIn());
    }

    /** The texts of a language for the documents of a plan, see {@link #of(String, String, TemplateFiles)}. */
    public static Wording of(String language, TemplateFiles files) {
        return of(FOLDER, language, files);
    }

    /**
     * The texts of a language, the user's in front of ours.
     *
     * @param folder below the templates, with a file for each language
     * @throws TemplateFiles.Refused when the user's file has a key that no document uses, or a hole that nothing fills
     */
    public static Wording of(String folder, String language, TemplateFiles files) {
        String name = folder + "/" + language + ".properties";
        Properties texts = read(name, files.ours(name));
        files.users(name).ifPresent(own -> {
            Properties changed = read(name, own);
            for (String key : new TreeSet<>(changed.stringPropertyNames())) {
                if (!texts.containsKey(key)) {
                    throw new TemplateFiles.Refused(name + " has the key " + key + ", which no document uses");
                }
                requireHoles(name, key, changed.getProperty(key), texts.getProperty(key));
            }
            texts.putAll(changed);
        });
        // Notes the file of the user among those that a document was made with.
        files.text(name);
        return new Wording(language, texts);
    }

    /** A user's text has no other holes than ours: the program fills these, and fails at any other. */
    private static void requireHoles(String name, String key, String own, String ours) {
        Set<String> known = holes(ours);
        holes(own).stream().filter(h -> !known.contains(h)).findFirst().ifPresent(hole -> {
            throw new TemplateFiles.Refused(name + ": the text of " + key + " has the hole " + hole + ", which nothing fills; "
                    + (known.isEmpty() ? "it has no holes" : "its holes are " + String.join(", ", known)));
        });
        if (HOLE.matcher(own).replaceAll("").contains("{")) {
            throw new TemplateFiles.Refused(name + ": the text of " + key + " has a { without its }");
        }
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String name, String text) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            throw new TemplateFiles.Refused(name + " has a \\u without four hexadecimal digits behind it; write a backslash as two");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** {@code en}, {@code de}. */
    public String language() {
        return language;
    }

    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text as it stands in the file. */
    String raw(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("the wording " + language + " has no " + key);
        }
        return text;
    }

    /** The title of a phase: beside the primary node there may be several. */
    String phase(Phase phase, int nodes) {
        boolean several = nodes > 2 && (phase == Phase.SECONDARY || phase == Phase.SECONDARY_SYNC);
        return say("phase." + phase.number() + (several ? ".several" : ""));
    }

    /**
     * A text with its holes filled.
     *
     * @param facts names and values in turn
     */
    public String say(String key, String... facts) {
        String text = raw(key);
        if (facts.length == 0 || text.indexOf('{') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 32);
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            out.append(text, from, open).append(fact(key, text.substring(open + 1, close), (Object[]) facts));
            from = close + 1;
        }
        return out.append(text, from, text.length()).toString();
    }

    /**
     * A text with its holes filled, its code set as code, and its rows of underscores as room to write.
     *
     * @param facts names and values in turn; a {@link Text} keeps its pieces, everything else is what its string says
     */
    public Text text(String key, Object... facts) {
        List<Part> parts = parsed.computeIfAbsent(key, k -> parse(raw(k)));
        List<Text.Piece> pieces = new ArrayList<>(parts.size());
        for (Part part : parts) {
            if (part.hole()) {
                fill(fact(key, part.text(), facts), part.kind(), pieces);
            } else {
                pieces.add(new Text.Piece(part.kind(), part.text(), ""));
            }
        }
        return new Text(pieces);
    }

    /** A piece of a text, or a hole by its name. */
    private record Part(Text.Kind kind, String text, boolean hole) { }

    private static List<Part> parse(String text) {
        List<Part> parts = new ArrayList<>();
        Text.Kind kind = Text.Kind.PLAIN;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            String found = part.group();
            if (found.equals("`")) {
                kind = kind == Text.Kind.PLAIN ? Text.Kind.CODE : Text.Kind.PLAIN;
            } else if (found.startsWith("{")) {
                parts.add(new Part(kind, found.substring(1, found.length() - 1), true));
            } else {
                parts.add(new Part(found.startsWith("____") ? Text.Kind.BLANK : kind, found, false));
            }
        }
        return parts;
    }

    private static void fill(Object value, Text.Kind kind, List<Text.Piece> pieces) {
        if (value instanceof Text text && kind == Text.Kind.PLAIN) {
            pieces.addAll(text.pieces());
        } else if (!value.toString().isEmpty()) {
            pieces.add(new Text.Piece(kind, value.toString(), ""));
        }
    }

    private static Object fact(String key, String hole, Object[] facts) {
        for (int i = 0; i + 1 < facts.length; i += 2) {
            if (facts[i].equals(hole)) {
                return facts[i + 1];
            }
        }
        throw new IllegalArgumentException("nothing fills {" + hole + "} of " + key);
    }

    /** The words of a drawing. */
    public Captions captions(String name) {
        return new Captions(say("graph.title", "name", name), raw("graph.home"), say("graph.arrow"),
                say("graph.wave"), say("graph.stack"), say("graph.implied"), say("graph.choice"), say("graph.marks"));
    }
}
