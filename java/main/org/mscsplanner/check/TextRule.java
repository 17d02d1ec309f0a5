package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;

/** Values can be passed on a command line, which takes neither every character nor any number of them, and nobody copied the misprint of the note (I-01). */
final class TextRule implements Rule {
    /** A line of a script takes 8191 characters: three such texts, and carets in front of some of their signs. */
    static final int LONGEST = 2000;
    /** A folder with its backslash that needs no quotes, so that none comes behind the backslash. */
    private static final Pattern FOLDER = Pattern.compile("[A-Za-z]:\\\\(?:[A-Za-z0-9._-]+\\\\)*");

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        Set<String> misprints = new HashSet<>();
        for (FreeText text : FreeText.of(spec)) {
            character(text).ifPresent(c -> found.add(Finding.of(ModelCode.VALUE_CHARACTER, text.at(),
                    "what", text.what(), "character", c)));
            // A profile makes several texts of one that the user wrote.
            if (text.text().toLowerCase(Locale.ROOT).contains("vpzd") && misprints.add(text.at().toString())) {
                found.add(Finding.of(ModelCode.MISPRINTED_FILE_NAME, text.at(), "what", text.what()));
            }
        }
        return found;
    }

    /**
     * How cluster.exe reads a backslash in front of the closing quotation mark, and whether a comma between quotation marks ends an entry of
     * a list, is not known (cluster.exe reference, 13.3).
     */
    private static Optional<String> character(FreeText text) {
        return text.use() != FreeText.Use.PROSE && text.text().length() > LONGEST ? Optional.of(text.text().length() + " characters, more than " + LONGEST)
                : !text.use().onCommandLine() ? Optional.empty()
                : text.text().indexOf('"') >= 0 ? Optional.of("a quotation mark")
                : text.use() == FreeText.Use.PROPERTY && FOLDER.matcher(text.text()).matches() ? Optional.empty()
                : text.use().forCluster() && text.text().endsWith("\\") ? Optional.of("a backslash at its end")
                : text.use() == FreeText.Use.CLUSTER_EXE_LIST && text.text().indexOf(',') >= 0 ? Optional.of("a comma inside of an entry")
                : Wording.control(text.text());
    }
}
