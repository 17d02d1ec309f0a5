package org.mscsplanner.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.mscsplanner.text.Word.Kind;
import org.mscsplanner.text.Word.Piece;

/** Words and lines as people and scripts might need them, with what cmd.exe and the C runtime act on far more often. */
final class RandomWords {
    private static final String SIGNS = "&^()%!,;='~`#$@{}[]+-|<> \\ \\%^&";
    private static final String LETTERS = "abcXYZ019._-";
    private static final String UMLAUTS = "äöüßÄÖÜé";
    private static final List<String> PREFIXES =
            List.of("/group:", "Description=", "/addcheck:", "x", "a,b:", "/priv:N=", "C:\\x.cmd:", "'`~#$@", "{[]}+-=", "");
    private static final List<String> SUFFIXES = List.of(":MULTISTR", "", ",grant,f:security", "z", "\\");
    private static final List<String> TRICKY = List.of("", " ", "%", "%%", "%PATH%", "%PATH:C=x%", "%1", "%~dp0", "%*", "a\\",
            "a b\\\\", "\\", "^", "^^", "a^", "on", "off", "/?", "rem", "&&", "||", "2>&1", ">nul", "(", ")", "!PATH!", "100%",
            "50% of 100%", "%windir", "windir%", "'a b'", "\\\\srv\\C$\\x y\\", "a,b;c=d", "VMware, Inc.", "@echo", ":label");

    private RandomWords() { }

    static List<Word> line(SplittableRandom random, boolean umlauts) {
        return IntStream.range(0, 1 + random.nextInt(6)).mapToObj(i -> word(random, umlauts)).toList();
    }

    static Word word(SplittableRandom random, boolean umlauts) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(pick(random, PREFIXES), Kind.LITERAL));
        int values = 1 + random.nextInt(3);
        for (int i = 0; i < values; i++) {
            if (i > 0) {
                pieces.add(new Piece(",", Kind.LITERAL));
            }
            pieces.add(new Piece(text(random, umlauts), random.nextInt(3) == 0 ? Kind.QUOTED : Kind.VALUE));
        }
        pieces.add(new Piece(pick(random, SUFFIXES), Kind.LITERAL));
        return new Word(pieces);
    }

    static String text(SplittableRandom random, boolean umlauts) {
        if (random.nextInt(4) == 0) {
            return pick(random, TRICKY);
        }
        String signs = SIGNS + LETTERS + LETTERS + (umlauts ? UMLAUTS : "");
        StringBuilder out = new StringBuilder();
        int length = random.nextInt(20);
        for (int i = 0; i < length; i++) {
            out.append(signs.charAt(random.nextInt(signs.length())));
        }
        return out.toString();
    }

    static List<String> argv(List<Word> words) {
        return words.stream().map(Word::argv).toList();
    }

    private static String pick(SplittableRandom random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
