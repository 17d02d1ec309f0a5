package org.mscsplanner.render.document;

import org.mscsplanner.render.template.TemplateFiles;

/**
 * What documents depend on besides spec and plan. No file that runs on a node depends on it.
 *
 * @param templates ours, or those of a user's folder in front of ours
 * @param language one of {@link Wording#LANGUAGES}
 * @param evidence what was tried with the same files before
 */
public record Options(TemplateFiles templates, String language, Evidence evidence) {
    /** Our templates, English, nothing tried yet. */
    public static Options standard() {
        return new Options(TemplateFiles.builtIn(), Wording.LANGUAGES.get(0), Evidence.NONE);
    }
}
