package org.mscsplanner.script;

import java.util.List;
import java.util.Optional;

/** A 32-bit command prompt on a 64-bit node: it sees another registry and other system folders under the same names (D-18). */
public final class WrongPrompt {
    private static final String LABEL = "wrong_prompt";
    /** Windows sets it in 32-bit programs of a 64-bit system, and nowhere else. */
    private static final String WOW = "PROCESSOR_ARCHITEW6432";

    private WrongPrompt() { }

    /** Leads a script that was started there to its {@link #refusal}. */
    public static Statement guard() {
        return new Statement.IfText(true, WOW, "", LABEL);
    }

    /** @param consequence a sentence that says what was not done */
    public static List<Statement> refusal(String consequence) {
        return List.of(new Statement.Label(LABEL), new Statement.Echo(Phrase.of("REFUSED: this is a 32-bit command prompt, which sees another registry. Open the one of the Start menu (",
                "SystemRoot", "\\System32\\cmd.exe, not from a 32-bit program). " + consequence), Optional.empty()), new Statement.Exit(Head.REFUSED));
    }
}
