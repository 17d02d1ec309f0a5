package org.mscsplanner.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.mscsplanner.text.RegFile.Block;
import org.mscsplanner.text.RegFile.Entry;
import org.mscsplanner.text.RegFile.Value;

/** Random .reg files; keys and names differ by number, so that nothing overwrites or removes anything else. */
final class RandomReg {
    static final String ROOT = "HKEY_CURRENT_USER\\Software\\mscs text, proof";
    private static final String SIGNS = "abcXYZ 0189\\\"\\%;=-@[:,'äöß€Жλ\uD83D\uDE00{}&^";

    private RandomReg() { }

    /**
     * A file with one to four keys below {@link #ROOT}.
     *
     * @param deletes also removals, of a value and of a key
     */
    static RegFile file(SplittableRandom random, boolean deletes) {
        List<Block> blocks = new ArrayList<>();
        int keys = 1 + random.nextInt(4);
        for (int k = 0; k < keys; k++) {
            boolean delete = deletes && random.nextInt(6) == 0;
            String name = "key " + k + " " + text(random).replace("\\", "/");
            List<Entry> entries = delete ? List.of() : entries(random, deletes);
            blocks.add(new Block(ROOT + "\\" + name.replace("]", ")").strip(), delete, entries));
        }
        return new RegFile(blocks);
    }

    private static List<Entry> entries(SplittableRandom random, boolean deletes) {
        List<Entry> entries = new ArrayList<>();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            String name = i == 0 && random.nextBoolean() ? "" : i + text(random);
            entries.add(new Entry(name, deletes && random.nextInt(8) == 0 ? new Value.Delete() : value(random)));
        }
        return entries;
    }

    static Value value(SplittableRandom random) {
        return switch (random.nextInt(9)) {
            case 0 -> new Value.Text(text(random));
            case 1 -> new Value.Text(text(random) + "\r\n\t" + text(random));
            case 2 -> new Value.ExpandText(text(random) + "%SystemRoot%");
            case 3 -> new Value.MultiText(IntStream.range(0, random.nextInt(4)).mapToObj(i -> i + text(random)).toList());
            case 4 -> new Value.Dword(random.nextLong(0x1_0000_0000L));
            case 5 -> new Value.Qword(random.nextLong());
            case 6 -> new Value.Binary(hex(random, random.nextInt(90)));
            case 7 -> new Value.Other(0, hex(random, random.nextInt(5)));
            default -> new Value.Other(4, hex(random, random.nextInt(4)));
        };
    }

    private static String hex(SplittableRandom random, int bytes) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 2 * bytes; i++) {
            out.append(Character.forDigit(random.nextInt(16), 16));
        }
        return out.toString();
    }

    private static String text(SplittableRandom random) {
        StringBuilder out = new StringBuilder();
        int length = random.nextInt(24);
        int[] signs = SIGNS.codePoints().toArray();
        for (int i = 0; i < length; i++) {
            out.appendCodePoint(signs[random.nextInt(signs.length)]);
        }
        return out.toString();
    }
}
