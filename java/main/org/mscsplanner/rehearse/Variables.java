package org.mscsplanner.rehearse;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.mscsplanner.script.Phrase;
import org.mscsplanner.text.Word;

/**
 * The variables and arguments of a running batch file. Names do not mind case; what is not set is empty. A carriage return
 * in a value vanishes when the value is expanded (so it does in cmd.exe: values that {@code for /f} took from a listing end
 * in one).
 */
final class Variables {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SS", Locale.ROOT);

    private final Map<String, String> values = new HashMap<>();
    private final LongSupplier clock;

    /**
     * Of a batch file that somebody starts.
     *
     * @param script path of the batch file, for {@code %~dp0}
     * @param clock of the server, in milliseconds, for DATE and TIME
     */
    Variables(String script, List<String> arguments, LongSupplier clock) {
        this.clock = clock;
        values.put("~DP0", script.substring(0, script.lastIndexOf('\\') + 1));
        for (int i = 0; i < arguments.size(); i++) {
            values.put("~" + (i + 1), arguments.get(i));
        }
    }

    /** What a batch file sees that this one starts: the same variables, and arguments of its own. */
    Variables forScript(String script, List<String> arguments) {
        Variables inner = new Variables(script, arguments, clock);
        values.forEach((name, value) -> {
            if (!name.startsWith("~")) {
                inner.values.put(name, value);
            }
        });
        return inner;
    }

    /** How a date is displayed depends on the server; here it is ISO 8601. */
    String get(String name) {
        if (name.equals("DATE") || name.equals("TIME")) {
            return (name.equals("DATE") ? DATE : TIME).format(LocalDateTime.ofEpochSecond(clock.getAsLong() / 1000, (int) (clock.getAsLong() % 1000) * 1_000_000, ZoneOffset.UTC));
        }
        return values.getOrDefault(name.toUpperCase(Locale.ROOT), "").replace("\r", "");
    }

    /** What {@code set /a} and a comparison of numbers take it for: 0 when it is no number. */
    long number(String name) {
        String text = get(name);
        return text.matches("-?[0-9]{1,18}") ? Long.parseLong(text) : 0;
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
        word.pieces().forEach(p -> out.append(isReference(p) ? get(p.text()) : p.text()));
        return out.toString();
    }

    private static boolean isReference(Word.Piece piece) {
        return piece.kind() == Word.Kind.VARIABLE || piece.kind() == Word.Kind.WORDS;
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
            out.append(isReference(piece) ? get(piece.text()) : piece.text());
            if (quoted && (i + 1 == pieces.size() || !pieces.get(i + 1).isValue())) {
                // Backslashes in front of the closing quote are doubled for the C runtime.
                for (int end = out.length(), k = end; out.charAt(k - 1) == '\\'; k--) {
                    out.append('\\');
                }
                out.append('"');
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
