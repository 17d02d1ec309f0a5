package org.mscsplanner.render.document;

import org.mscsplanner.model.State;

/**
 * What documents depend on besides spec and plan.
 *
 * @param templates ours, or those of a user's folder in front of ours
 * @param language one of {@link Wording#LANGUAGES}
 * @param from the state that the plan was made against, for the drawing
 */
public record Options(TemplateFiles templates, String language, State from) {
    /** Our templates, English, a plan against nothing. */
    public static Options standard() {
        return new Options(TemplateFiles.builtIn(), Wording.LANGUAGES.get(0), State.NOTHING);
    }

    public Options withFrom(State state) {
        return new Options(templates, language, state);
    }
}
