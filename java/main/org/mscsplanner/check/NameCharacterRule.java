package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;

/**
 * Names stand on command lines of scripts (D-15): no quoting carries a quotation mark or a control character through
 * cmd.exe, and a percent or exclamation mark means something else at the prompt than in a file. Behind a blank {@code /?}
 * makes {@code echo} and others print their help and do nothing.
 */
final class NameCharacterRule implements Rule {
    /** No name of Windows that an administrator sees is longer, and names stand several times on a line. */
    private static final int LONGEST = 255;

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (Named named : Named.of(spec)) {
            String shown = Wording.shown(named.name());
            character(named).ifPresent(c -> found.add(Finding.of(ModelCode.NAME_CHARACTER, named.at(),
                    "what", named.what(), "name", shown, "character", c)));
            edge(named.name().text()).ifPresent(p -> found.add(Finding.of(ModelCode.NAME_EDGE, named.at(),
                    "what", named.what(), "name", shown, "problem", p)));
        }
        return found;
    }

    private static Optional<String> character(Named named) {
        String text = named.name().text();
        if (named.kind() == Named.Kind.SERVICE && (text.indexOf('/') >= 0 || text.indexOf('\\') >= 0)) {
            return Optional.of("a slash or a backslash");
        }
        return text.length() > LONGEST ? Optional.of(text.length() + " characters, more than " + LONGEST)
                : text.indexOf('"') >= 0 ? Optional.of("a quotation mark")
                : text.indexOf('%') >= 0 ? Optional.of("a percent sign")
                : text.indexOf('!') >= 0 ? Optional.of("an exclamation mark")
                : text.contains("/?") ? Optional.of("a slash and a question mark, which ask a command for its help")
                : Wording.control(text);
    }

    private static Optional<String> edge(String text) {
        return !text.equals(text.strip()) ? Optional.of("starts or ends with a blank")
                : text.endsWith("\\") ? Optional.of("ends with a backslash")
                : text.startsWith("/") ? Optional.of("starts with a slash")
                : Optional.empty();
    }
}
