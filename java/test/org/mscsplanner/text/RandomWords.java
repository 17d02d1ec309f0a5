package org.mscsplanner.text;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.property.Gen;
import org.mscsplanner.text.Word.Kind;
import org.mscsplanner.text.Word.Piece;

/** Words and lines as people and scripts might need them, with what cmd.exe and the C runtime act on far more often. */
final class RandomWords {
    private static final String ASCII = "&^()%!,;='~`#$@{}[]+-|<> \\ \\%^&abcXYZ019._-abcXYZ019";
    private static final String UMLAUTS = ASCII + "\u00E4\u00F6\u00FC\u00DF\u00C4\u00D6\u00DC\u00E9";
    private static final List<String> PREFIXES =
            List.of("/group:", "Description=", "/addcheck:", "x", "a,b:", "/priv:N=", "C:\\x.cmd:", "'`~#$@", "{[]}+-=", "");
    private static final List<String> SUFFIXES = List.of(":MULTISTR", "", ",grant,f:security", "z", "\\");
    private static final List<String> TRICKY = List.of("", " ", "%", "%%", "%PATH%", "%PATH:C=x%", "%1", "%~dp0", "%*", "a\\",
            "a b\\\\", "\\", "^", "^^", "a^", "on", "off", "/?", "rem", "&&", "||", "2>&1", ">nul", "(", ")", "!PATH!", "100%",
            "50% of 100%", "%windir", "windir%", "'a b'", "\\\\srv\\C$\\x y\\", "a,b;c=d", "VMware, Inc.", "@echo", ":label");

    private RandomWords() { }

    static List<Word> line(Gen gen, boolean umlauts) {
        return gen.list(1, 6, g -> word(g, umlauts));
    }

    static Word word(Gen gen, boolean umlauts) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(gen.oneOf(PREFIXES), Kind.LITERAL));
        int values = gen.number(1, 3);
        for (int i = 0; i < values; i++) {
            if (i > 0) {
                pieces.add(new Piece(",", Kind.LITERAL));
            }
            pieces.add(new Piece(text(gen, umlauts), gen.once(3) ? Kind.QUOTED : Kind.VALUE));
        }
        pieces.add(new Piece(gen.oneOf(SUFFIXES), Kind.LITERAL));
        return new Word(pieces);
    }

    static String text(Gen gen, boolean umlauts) {
        return gen.once(4) ? gen.oneOf(TRICKY) : gen.text(umlauts ? UMLAUTS : ASCII);
    }

    static List<String> argv(List<Word> words) {
        return words.stream().map(Word::argv).toList();
    }
}
