package org.mscsplanner.render.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mscsplanner.render.template.TemplateFiles;

/**
 * Sentences of plans, profiles, findings and rehearsals in another language. They are written once, in English, where they are made;
 * {@code LANGUAGE.phrases.txt} of a folder such as {@code wording} has pairs of lines, the English sentence and the other one, with the same holes
 * ({@code {node}}). A sentence that no phrase fits, or that fits one in two ways, stays English: words of the user, and names
 * that look like a part of the sentence, are never guessed at.
 *
 * <p>A hole with a star ({@code {what*}}) takes words of ours instead of a name; what stands there is translated by the phrases
 * whose line begins with a star, and these fit nowhere else. A hole with two stars takes whole sentences of ours, with {@code "; "}
 * between them, each translated by itself.
 */
public final class Phrases {
    private static final Pattern HOLE = Pattern.compile("\\{([a-z]+)(\\*{0,2})\\}");
    private static final String PIECE = "*";
    private static final String SENTENCES = "**";

    private final List<Phrase> sentences;
    private final List<Phrase> pieces;
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    private record Phrase(String english, String other, Pattern shortest, Pattern longest, List<String> holes) {
        /** True for one that ends in a hole for whole sentences, full stop and all. */
        boolean takesSentences() {
            return english.endsWith(SENTENCES + "}");
        }
    }

    private Phrases(List<Phrase> sentences, List<Phrase> pieces) {
        this.sentences = sentences;
        this.pieces = pieces;
    }

    /**
     * The phrases of a language, the user's in front of ours; none for English.
     *
     * @param folders below the templates, each with a file of phrases
     * @throws TemplateFiles.Refused when a line of the user's file has no other below it, or two lines have other holes
     */
    public static Phrases of(String language, TemplateFiles files, String... folders) {
        if (language.equals(Wording.LANGUAGES.get(0))) {
            return new Phrases(List.of(), List.of());
        }
        List<Phrase> sentences = new ArrayList<>();
        List<Phrase> pieces = new ArrayList<>();
        for (String folder : folders) {
            String name = folder + "/" + language + ".phrases.txt";
            files.users(name).map(Phrases::lines).ifPresent(own -> {
                requirePairs(name, own);
                add(own, sentences, pieces);
            });
            add(lines(files.ours(name)), sentences, pieces);
            // Notes the file of the user among those that a document was made with.
            files.text(name);
        }
        Comparator<Phrase> longestFirst = Comparator.comparingInt((Phrase p) -> -HOLE.matcher(p.english()).replaceAll("").length()).thenComparing(Phrase::english);
        // What holds a sentence in front of the sentence: its end looks like the other.
        sentences.sort(Comparator.comparing(Phrase::takesSentences).reversed().thenComparing(longestFirst));
        pieces.sort(longestFirst);
        return new Phrases(sentences, pieces);
    }

    private record Line(int number, String text) { }

    private static List<Line> lines(String text) {
        List<String> all = text.lines().toList();
        return IntStream.range(0, all.size()).mapToObj(i -> new Line(i + 1, all.get(i))).filter(l -> !l.text().isBlank() && !l.text().startsWith("#")).toList();
    }

    private static void requirePairs(String name, List<Line> lines) {
        for (int i = 0; i < lines.size(); i += 2) {
            Line english = lines.get(i);
            if (i + 1 == lines.size()) {
                throw new TemplateFiles.Refused(name + ":" + english.number() + ": the other language is missing below this line");
            } else if (!holes(english.text()).equals(holes(lines.get(i + 1).text()))) {
                throw new TemplateFiles.Refused(name + ":" + lines.get(i + 1).number() + ": this line has other holes than the English one above it, which has "
                        + (holes(english.text()).isEmpty() ? "none" : String.join(", ", holes(english.text()))));
            }
        }
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void add(List<Line> lines, List<Phrase> sentences, List<Phrase> pieces) {
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            String english = lines.get(i).text();
            boolean piece = english.startsWith(PIECE);
            (piece ? pieces : sentences).add(phrase(piece ? english.substring(PIECE.length()) : english, lines.get(i + 1).text()));
        }
    }

    private static Phrase phrase(String english, String other) {
        List<String> holes = new ArrayList<>();
        StringBuilder shortest = new StringBuilder();
        StringBuilder longest = new StringBuilder();
        Matcher hole = HOLE.matcher(english);
        int from = 0;
        while (hole.find()) {
            String before = Pattern.quote(english.substring(from, hole.start()));
            // A name is never empty; a value may be.
            String most = hole.group(2).isEmpty() ? "(.+" : "(.*";
            shortest.append(before).append(most).append("?)");
            longest.append(before).append(most).append(')');
            holes.add(hole.group(1) + hole.group(2));
            from = hole.end();
        }
        String rest = Pattern.quote(english.substring(from));
        return new Phrase(english, other, Pattern.compile(shortest + rest), Pattern.compile(longest + rest), holes);
    }

    /** Sentences with {@code "; "} between them, each in the other language, or as it is. */
    public String translateEach(String sentences) {
        String whole = translate(sentences);
        return whole.equals(sentences) ? Stream.of(sentences.split("; ")).map(this::translate).collect(Collectors.joining("; ")) : whole;
    }

    /** The sentence in the other language, or as it is. */
    String translate(String sentence) {
        if (sentences.isEmpty() || sentence.isEmpty()) {
            return sentence;
        }
        Optional<String> seen = known.get(sentence);
        if (seen == null) {
            // Not computeIfAbsent: a sentence may hold others, which are looked for meanwhile.
            seen = find(sentence, sentences);
            known.put(sentence, seen);
        }
        return seen.orElse(sentence);
    }

    private Optional<String> find(String sentence, List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            Matcher shortest = phrase.shortest().matcher(sentence);
            // A hole never takes the full stop: a title and the sentence that begins like it are two phrases.
            if ((phrase.takesSentences() || phrase.english().endsWith(".") == sentence.endsWith(".")) && shortest.matches()) {
                Matcher longest = phrase.longest().matcher(sentence);
                // In front of sentences stand ids and numbers, and the first reading counts: the sentences may hold what separates.
                boolean clear = phrase.takesSentences() || longest.matches() && groups(shortest).equals(groups(longest));
                return clear ? Optional.of(fill(phrase, groups(shortest))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static List<String> groups(Matcher matcher) {
        List<String> groups = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            groups.add(matcher.group(i));
        }
        return groups;
    }

    private String fill(Phrase phrase, List<String> values) {
        StringBuilder out = new StringBuilder();
        Matcher hole = HOLE.matcher(phrase.other());
        int from = 0;
        while (hole.find()) {
            int at = phrase.holes().indexOf(hole.group(1) + hole.group(2));
            String value = at < 0 ? hole.group() : values.get(at);
            out.append(phrase.other(), from, hole.start()).append(filled(value, hole.group(2)));
            from = hole.end();
        }
        return out.append(phrase.other().substring(from)).toString();
    }

    private String filled(String value, String stars) {
        if (stars.equals(SENTENCES)) {
            return translateEach(value);
        }
        return stars.isEmpty() ? value : find(value, pieces).orElse(value);
    }
}
