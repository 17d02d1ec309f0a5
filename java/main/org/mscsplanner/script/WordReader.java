package org.mscsplanner.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.text.Word;

/** Reads words and texts of a line; shares no code with the quoter. */
final class WordReader {
    private static final Pattern WHOLE_WORDS = Pattern.compile("%(\\w+)%");
    private static final Pattern REFERENCE = Pattern.compile("%(~(?:[0-9]|dp0)|(\\w+)%)");

    private WordReader() { }

    /** Words with one or more blanks between them. */
    static List<Word> words(String text) {
        return tokens(text).stream().map(WordReader::word).toList();
    }

    static List<String> tokens(String command) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            quoted ^= c == '"';
            if (c == ' ' && !quoted) {
                if (token.length() > 0) {
                    tokens.add(token.toString());
                    token.setLength(0);
                }
            } else {
                token.append(c);
            }
        }
        if (token.length() > 0) {
            tokens.add(token.toString());
        }
        return tokens;
    }

    /** Quoted runs become quoted pieces and variables, the rest literals; backslashes in front of a quote are doubled for the C runtime. */
    static Word word(String token) {
        Matcher whole = WHOLE_WORDS.matcher(token);
        if (whole.matches()) {
            return Word.ofWords(whole.group(1));
        }
        List<Word.Piece> pieces = new ArrayList<>();
        int i = 0;
        while (i < token.length()) {
            boolean quoted = token.charAt(i) == '"';
            int end = token.indexOf('"', i + 1);
            end = end < 0 ? token.length() : end;
            if (quoted) {
                inside(token.substring(i + 1, end), pieces);
                i = end + 1;
            } else {
                pieces.add(new Word.Piece(token.substring(i, end), Word.Kind.LITERAL));
                i = end;
            }
        }
        return new Word(pieces);
    }

    private static int backslashes(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(text.length() - 1 - count) == '\\') {
            count++;
        }
        return count;
    }

    private static void inside(String text, List<Word.Piece> pieces) {
        String plain = text.substring(0, text.length() - backslashes(text) / 2);
        int before = pieces.size();
        for (Phrase.Part part : phrase(plain).parts()) {
            pieces.add(new Word.Piece(part.text(), part.isVariable() ? Word.Kind.VARIABLE : Word.Kind.QUOTED));
        }
        if (pieces.size() == before) {
            pieces.add(new Word.Piece("", Word.Kind.QUOTED));
        }
    }

    /** Text with {@code %NAME%}, {@code %~1} and doubled percent signs. */
    static Phrase phrase(String text) {
        List<Phrase.Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) != '%') {
                literal.append(text.charAt(i++));
                continue;
            }
            if (text.startsWith("%%", i)) {
                literal.append('%');
                i += 2;
                continue;
            }
            Matcher reference = REFERENCE.matcher(text).region(i, text.length());
            if (!reference.lookingAt()) {
                literal.append(text.charAt(i++));
                continue;
            }
            add(parts, literal);
            parts.add(new Phrase.Part(reference.group(1).replace("%", ""), true));
            i = reference.end();
        }
        add(parts, literal);
        return new Phrase(parts);
    }

    private static void add(List<Phrase.Part> parts, StringBuilder literal) {
        if (literal.length() > 0) {
            parts.add(new Phrase.Part(literal.toString(), false));
            literal.setLength(0);
        }
    }

    /** What {@code echo} prints: without carets, percent signs single. */
    static Phrase echoed(String text) {
        return phrase(text.replaceAll("\\^(.)", "$1"));
    }
}
