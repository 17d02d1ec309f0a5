package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.simulate.node.Machine;

/** What an undo leaves to whoever runs it: it must be where the script says, and the end must not say that all is done. */
final class LeftOver {
    private LeftOver() { }

    /** The file that the script names for a former value. */
    static String of(String what, String where, ScriptRun undo, Machine machine) {
        assertTrue(undo.said(": done, except for what is left to you: each former value above that stands in a file."), () -> undo.screen().toString());
        Matcher said = Pattern.compile("the former " + Pattern.quote(what) + " stands in (.*); set it in " + Pattern.quote(where)).matcher(String.join("\n", undo.screen()));
        assertTrue(said.find(), () -> undo.screen().toString());
        return new String(machine.files().file(WinPath.of(said.group(1))).orElseThrow(() -> new AssertionError("no file " + said.group(1))).bytes(), StandardCharsets.ISO_8859_1);
    }
}
