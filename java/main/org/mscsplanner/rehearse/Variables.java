package org.mscsplanner.rehearse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mscsplanner.script.Phrase;
import org.mscsplanner.text.Word;

/**
 * The variables and arguments of a running batch file. Names do not mind case; what is not set is empty. A carriage return
 * in a value vanishes when the value is expanded (so it does in cmd.exe: values that {@code for /f} took from a listing end
 * in one).
 */
final class Variables {
    private final Map<String, String> values = new HashMap<>();

    /** @param script path of the batch file, for {@code %~dp0} */
    Variables(String script, List<String> arguments) {
        values.put("~DP0", script.substring(0, script.lastIndexOf('\\') + 1));
        for (int i = 0; i < arguments.size(); i++) {
            values.put("~" + (i + 1), arguments.get(i));
        }
    }

    String get(String name) {
        return values.getOrDefault(name.toUpperCase(Locale.ROOT), "").replace("\r", "");
    }

    /** An empty value removes the variable. */
    void set(String name, String value) {
        if (value.isEmpty()) {
            values.remove(name.toUpperCase(Locale.ROOT));
        } else {
            values.put(name.toUpperCase(Locale.ROOT), value);
        }
    }

    String text(Phrase phrase) {
        StringBuilder out = new StringBuilder();
        phrase.parts().forEach(p -> out.append(p.isVariable() ? get(p.text()) : p.text()));
        return out.toString();
    }

    /** What a program or cmd.exe itself takes an argument for: without quotes. */
    String argument(Word word) {
        StringBuilder out = new StringBuilder();
        word.pieces().forEach(p -> out.append(p.kind() == Word.Kind.VARIABLE ? get(p.text()) : p.text()));
        return out.toString();
    }

    /** The argument as it stands on the command line. */
    String raw(Word word) {
        StringBuilder out = new StringBuilder();
        List<Word.Piece> pieces = word.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Word.Piece piece = pieces.get(i);
            boolean quoted = piece.isValue();
            if (quoted && (i == 0 || !pieces.get(i - 1).isValue())) {
                out.append('"');
            }
            out.append(piece.kind() == Word.Kind.VARIABLE ? get(piece.text()) : piece.text());
            if (quoted && (i + 1 == pieces.size() || !pieces.get(i + 1).isValue())) {
                // A backslash in front of the closing quote is doubled for the C runtime.
                out.append(out.charAt(out.length() - 1) == '\\' ? "\\\"" : "\"");
            }
        }
        return out.toString();
    }

    String raw(List<Word> words) {
        StringBuilder out = new StringBuilder();
        words.forEach(w -> out.append(out.isEmpty() ? "" : " ").append(raw(w)));
        return out.toString();
    }
}
