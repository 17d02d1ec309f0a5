package org.mscsplanner.text;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.property.Gen;
import org.mscsplanner.text.RegFile.Block;
import org.mscsplanner.text.RegFile.Entry;
import org.mscsplanner.text.RegFile.Value;

/** Random .reg files; keys and names differ by number, so that nothing overwrites or removes anything else. */
final class RandomReg {
    static final String ROOT = "HKEY_CURRENT_USER\\Software\\mscs text, proof";
    private static final String SIGNS =
            "abcXYZ 0189\\\"\\%;=-@[:,'\u00E4\u00F6\u00DF\u20AC\u0416\u03BB\uD83D\uDE00{}&^";

    private RandomReg() { }

    /**
     * A file with one to four keys below {@code root}.
     *
     * @param deletes also removals, of a value and of a key
     */
    static RegFile file(Gen gen, String root, boolean deletes) {
        List<Block> blocks = new ArrayList<>();
        int keys = gen.number(1, 4);
        for (int k = 0; k < keys; k++) {
            boolean delete = deletes && gen.once(6);
            String name = "key " + k + " " + gen.text(SIGNS).replace("\\", "/");
            blocks.add(new Block(root + "\\" + name.strip(), delete, delete ? List.of() : entries(gen, deletes)));
        }
        return new RegFile(blocks);
    }

    private static List<Entry> entries(Gen gen, boolean deletes) {
        List<Entry> entries = new ArrayList<>();
        int count = gen.number(0, 6);
        for (int i = 0; i < count; i++) {
            String name = i == 0 && gen.coin() ? "" : i + gen.text(SIGNS);
            entries.add(new Entry(name, deletes && gen.once(8) ? new Value.Delete() : value(gen)));
        }
        return entries;
    }

    static Value value(Gen gen) {
        return switch (gen.number(0, 8)) {
            case 0 -> new Value.Text(gen.text(SIGNS));
            case 1 -> new Value.Text(gen.text(SIGNS) + "\r\n\t" + gen.text(SIGNS));
            case 2 -> new Value.ExpandText(gen.text(SIGNS) + "%SystemRoot%");
            case 3 -> new Value.MultiText(gen.list(0, 3, g -> g.text(1, 9, SIGNS)));
            case 4 -> new Value.Dword(gen.number(Integer.MIN_VALUE, Integer.MAX_VALUE) & 0xFFFF_FFFFL);
            case 5 -> new Value.Qword((long) gen.number(Integer.MIN_VALUE, Integer.MAX_VALUE) << gen.number(0, 32));
            case 6 -> new Value.Binary(hex(gen, 3 * gen.size()));
            case 7 -> new Value.Other(0, hex(gen, 5));
            default -> new Value.Other(4, hex(gen, 3));
        };
    }

    private static String hex(Gen gen, int mostBytes) {
        return String.join("", gen.list(0, mostBytes, g -> g.text(2, 2, "0123456789abcdef")));
    }
}
