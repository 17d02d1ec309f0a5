package org.mscsplanner.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Command lines that a person types or pastes at a cmd.exe prompt. As in a batch file, but a percent sign cannot be
 * doubled there: it leaves the quotes and is escaped with a caret, which keeps {@code %NAME%} from being expanded
 * unless a variable with that odd name exists (property list reference, {@code ^%windir^%}).
 */
public final class PromptText {
    private PromptText() { }

    /** The words with one blank between them. */
    public static String line(List<Word> words) {
        return words.stream().map(PromptText::word).collect(Collectors.joining(" "));
    }

    /** One argument; the same refusals as {@link BatchText#word}. */
    public static String word(Word word) {
        String batch = BatchText.word(word);
        return batch.contains("%%") ? batch.replace("%%", "\"^%\"") : batch;
    }
}
