package org.mscsplanner.proof.report;

import java.util.List;
import java.util.stream.Stream;
import org.mscsplanner.render.document.Phrases;
import org.mscsplanner.render.document.Text;
import org.mscsplanner.render.document.Wording;
import org.mscsplanner.render.template.TemplateFiles;

/**
 * The words of a rehearsal in one language: its own texts by key, and sentences of plans and proofs, which are made in English. What a
 * script says is quoted and never translated.
 */
final class Speech {
    private static final String FOLDER = "rehearsal";

    private final Wording wording;
    private final Phrases phrases;

    private Speech(Wording wording, Phrases phrases) {
        this.wording = wording;
        this.phrases = phrases;
    }

    /** @param language one of {@link Wording#LANGUAGES} */
    static Speech of(String language) {
        TemplateFiles files = TemplateFiles.builtIn();
        return new Speech(Wording.of(FOLDER, language, files), Phrases.of(language, files, FOLDER, "wording"));
    }

    static Speech english() {
        return of(Wording.LANGUAGES.get(0));
    }

    String language() {
        return wording.language();
    }

    /** @param facts names and values in turn */
    String say(String key, String... facts) {
        return wording.say(key, facts);
    }

    /** @param facts names and values in turn; a value that is a {@link Text} keeps its pieces */
    Text text(String key, Object... facts) {
        return wording.text(key, facts);
    }

    /** {@code 1 step}, {@code 2 steps}. */
    String count(String what, long number) {
        return say(what + (number == 1 ? ".one" : ".many"), "count", Long.toString(number));
    }

    /** One sentence of ours or several with {@code "; "} between them, or words that stand for one. */
    String sentence(String english) {
        return phrases.translateEach(english);
    }

    /** The cells of a head, from one text with bars between them. */
    List<Text> head(String key) {
        return Stream.of(wording.say(key).split(" *\\| *")).map(Text::plain).toList();
    }
}
