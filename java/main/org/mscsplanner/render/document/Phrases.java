package org.mscsplanner.render.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.render.template.TemplateFiles;

/**
 * Sentences of plans, profiles and findings in another language. They are written once, in English, where they are made;
 * {@code wording/LANGUAGE.phrases.txt} has pairs of lines, the English sentence and the other one, with the same holes
 * ({@code {node}}). A sentence that no phrase fits, or that fits one in two ways, stays English: words of the user, and names
 * that look like a part of the sentence, are never guessed at.
 *
 * <p>A hole with a star ({@code {what*}}) takes words of ours instead of a name; what stands there is translated by the phrases
 * whose line begins with a star, and these fit nowhere else.
 */
final class Phrases {
    private static final Pattern HOLE = Pattern.compile("\\{([a-z]+)(\\*?)\\}");
    private static final String PIECE = "*";

    private final List<Phrase> sentences;
    private final List<Phrase> pieces;
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    private record Phrase(String english, String other, Pattern shortest, Pattern longest, List<String> holes) { }

    private Phrases(List<Phrase> sentences, List<Phrase> pieces) {
        this.sentences = sentences;
        this.pieces = pieces;
    }

    /** None for English. */
    static Phrases of(String language, TemplateFiles files) {
        if (language.equals(Wording.LANGUAGES.get(0))) {
            return new Phrases(List.of(), List.of());
        }
        List<Phrase> sentences = new ArrayList<>();
        List<Phrase> pieces = new ArrayList<>();
        List<String> lines = files.text("wording/" + language + ".phrases.txt").lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            String english = lines.get(i);
            boolean piece = english.startsWith(PIECE);
            (piece ? pieces : sentences).add(phrase(piece ? english.substring(PIECE.length()) : english, lines.get(i + 1)));
        }
        Comparator<Phrase> longestFirst = Comparator.comparingInt((Phrase p) -> -HOLE.matcher(p.english()).replaceAll("").length()).thenComparing(Phrase::english);
        sentences.sort(longestFirst);
        pieces.sort(longestFirst);
        return new Phrases(sentences, pieces);
    }

    private static Phrase phrase(String english, String other) {
        List<String> holes = new ArrayList<>();
        StringBuilder shortest = new StringBuilder();
        StringBuilder longest = new StringBuilder();
        Matcher hole = HOLE.matcher(english);
        int from = 0;
        while (hole.find()) {
            String before = Pattern.quote(english.substring(from, hole.start()));
            shortest.append(before).append("(.+?)");
            longest.append(before).append("(.+)");
            holes.add(hole.group(1) + hole.group(2));
            from = hole.end();
        }
        String rest = Pattern.quote(english.substring(from));
        return new Phrase(english, other, Pattern.compile(shortest + rest), Pattern.compile(longest + rest), holes);
    }

    /** The sentence in the other language, or as it is. */
    String translate(String sentence) {
        if (sentences.isEmpty() || sentence.isEmpty()) {
            return sentence;
        }
        return known.computeIfAbsent(sentence, s -> find(s, sentences)).orElse(sentence);
    }

    private Optional<String> find(String sentence, List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            Matcher shortest = phrase.shortest().matcher(sentence);
            // A hole never takes the full stop: a title and the sentence that begins like it are two phrases.
            if (phrase.english().endsWith(".") == sentence.endsWith(".") && shortest.matches()) {
                Matcher longest = phrase.longest().matcher(sentence);
                return longest.matches() && groups(shortest).equals(groups(longest)) ? Optional.of(fill(phrase, groups(shortest))) : Optional.empty();
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
            out.append(phrase.other(), from, hole.start()).append(hole.group(2).isEmpty() ? value : find(value, pieces).orElse(value));
            from = hole.end();
        }
        return out.append(phrase.other().substring(from)).toString();
    }
}
