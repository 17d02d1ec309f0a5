package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.mscsplanner.render.document.Evidence;
import org.mscsplanner.render.document.Options;
import org.mscsplanner.render.document.Wording;
import org.mscsplanner.render.template.TemplateFiles;

/**
 * How the caller wants documents to look.
 *
 * @param templates a folder whose files stand in front of ours
 */
record Appearance(Optional<Path> templates, String language) {
    /** @throws UsageException for a language or a folder that is not there */
    Appearance {
        requireLanguage(language);
        if (templates.filter(t -> !Files.isDirectory(t)).isPresent()) {
            throw UsageException.noFolder(templates.orElseThrow());
        }
    }

    /** @throws UsageException for a language that there is not */
    static void requireLanguage(String language) {
        if (!Wording.LANGUAGES.contains(language)) {
            throw new UsageException("there is no language " + language + "; there are " + String.join(", ", Wording.LANGUAGES));
        }
    }

    /** @throws TemplateFiles.Refused when a file of the folder replaces nothing that may be replaced */
    Options options(Evidence evidence) throws IOException {
        return new Options(templates.isEmpty() ? TemplateFiles.builtIn() : TemplateFiles.with(templates.get()), language, evidence);
    }
}
