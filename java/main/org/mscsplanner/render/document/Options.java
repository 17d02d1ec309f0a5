package org.mscsplanner.render.document;

/**
 * What documents depend on besides spec and plan.
 *
 * @param templates ours, or those of a user's folder in front of ours
 * @param language one of {@link Wording#LANGUAGES}
 */
public record Options(TemplateFiles templates, String language) {
    /** Our templates, English. */
    public static Options standard() {
        return new Options(TemplateFiles.builtIn(), Wording.LANGUAGES.get(0));
    }
}
