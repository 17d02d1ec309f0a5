package org.mscsplanner.render.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.Resource;

/**
 * Sentences of a plan and of the user as text of a document: secrets taken out, in the document's language, and paths and
 * keys set as code, so that they can be copied from every format as they are.
 */
final class Prose {
    /** What follows a folder, without blanks: where a name with blanks would end cannot be seen in a sentence. */
    private static final String BELOW = "[^\\s\"<>|*?,;]*";
    /** A path with blanks is known from the spec or stands between quotation marks; otherwise it is plain text from its first blank on. */
    private static final Pattern PATH = Pattern.compile("(?:[A-Za-z]:\\\\|\\\\\\\\[^\\s\\\\\"]+\\\\)" + BELOW);
    private static final Pattern QUOTED = Pattern.compile("(?:[A-Za-z]:\\\\|\\\\\\\\)[^\"<>|*?]+(?=\")");
    private static final Pattern REST = Pattern.compile("\\\\" + BELOW);

    private final Phrases phrases;
    private final Redaction redaction;
    private final List<String> terms;

    Prose(GeneralSpec spec, Phrases phrases, Redaction redaction) {
        this.phrases = phrases;
        this.redaction = redaction;
        this.terms = terms(spec);
    }

    /** Paths and keys, the longest first. */
    private static List<String> terms(GeneralSpec spec) {
        TreeSet<String> terms = new TreeSet<>(Comparator.comparingInt((String t) -> -t.length()).thenComparing(Comparator.naturalOrder()));
        spec.files().forEach(f -> terms.add(f.path().text()));
        spec.fileEdits().forEach(e -> terms.add(e.file().text()));
        spec.syncJobs().forEach(j -> terms.add(j.folder().text()));
        spec.registry().forEach(r -> keys(r.key(), terms));
        for (Resource resource : spec.resources()) {
            resource.registryCheckpoints().forEach(k -> keys(k, terms));
            resource.privateProperties().values().stream().map(PropertyValue::toString).filter(v -> PATH.matcher(v).lookingAt()).forEach(terms::add);
        }
        if (spec.target().quorum() instanceof Quorum.MajorityNodeSet mns) {
            terms.add(mns.witness().share().text());
        }
        return terms.stream().filter(t -> t.indexOf('\\') >= 0).toList();
    }

    private static void keys(RegistryKey key, TreeSet<String> terms) {
        terms.addAll(List.of(key.text(), key.forReg(), key.forRegFile()));
    }

    Text of(String sentence) {
        String words = phrases.translate(redaction.clean(sentence));
        if (words.indexOf('\\') < 0) {
            return Text.plain(words);
        }
        List<Text> pieces = new ArrayList<>();
        int plain = 0;
        int at = 0;
        Matcher path = PATH.matcher(words);
        while (at < words.length()) {
            int end = end(words, at, path);
            if (end <= at) {
                at++;
                continue;
            }
            pieces.add(Text.plain(words.substring(plain, at)));
            pieces.add(Text.code(words.substring(at, end)));
            at = end;
            plain = end;
        }
        pieces.add(Text.plain(words.substring(plain)));
        return Text.joined("", pieces);
    }

    /** Where a path or key that starts here ends; the start itself when none does. */
    private int end(String words, int at, Matcher path) {
        if (at > 0 && (Character.isLetterOrDigit(words.charAt(at - 1)) || words.charAt(at - 1) == '\\')) {
            return at;
        }
        if (at > 0 && words.charAt(at - 1) == '"') {
            Matcher quoted = QUOTED.matcher(words).region(at, words.length());
            if (quoted.lookingAt()) {
                return quoted.end();
            }
        }
        for (String term : terms) {
            if (words.startsWith(term, at)) {
                Matcher rest = REST.matcher(words).region(at + term.length(), words.length());
                return rest.lookingAt() ? trimmed(words, at + term.length(), rest.end()) : at + term.length();
            }
        }
        path.region(at, words.length());
        return path.lookingAt() ? trimmed(words, at, path.end()) : at;
    }

    /** Without the signs of the sentence behind a path. */
    private static int trimmed(String words, int start, int end) {
        int last = end;
        while (last > start && ".:)".indexOf(words.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    /** A command or a value, never translated. */
    String clean(String text) {
        return redaction.clean(text);
    }
}
