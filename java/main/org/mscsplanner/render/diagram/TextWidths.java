package org.mscsplanner.render.diagram;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.text.Shown;

/**
 * How wide a text becomes, without a font at hand: the advance widths of DejaVu Sans Bold, the widest of the fonts that the
 * drawings name, plus a margin. A browser that falls back to another of them draws narrower, never wider.
 */
final class TextWidths {
    /** Thousandths of the font size, from blank to tilde; measured. */
    private static final int[] ASCII = {
        348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696, 696, 696, 696, 696, 696,
        696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 372, 775, 637, 995, 837, 850,
        733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 500, 500, 675, 716, 593, 716, 678, 435, 716,
        712, 343, 343, 665, 343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838};
    /** Greek, Cyrillic, Hebrew, Arabic and the scripts of East Asia: no common letter of the usual fonts is wider. */
    private static final int OTHER = 1200;
    private static final int PICTURE = 1500;
    private static final double MARGIN = 1.03;

    private TextWidths() { }

    /** In pixels, for a font size in pixels. */
    static double of(String text, double size) {
        long sum = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            sum += width(text.codePointAt(i));
        }
        return sum * size * MARGIN / 1000;
    }

    private static int width(int point) {
        if (point >= ' ' && point <= '~') {
            return ASCII[point - ' '];
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        if (point > 0xFFFF) {
            return PICTURE;
        }
        String letter = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
        char base = letter.charAt(0);
        return letter.length() > 1 && base >= ' ' && base <= '~' ? ASCII[base - ' '] : OTHER;
    }

    /** The text, as it is shown, in lines of at most this width, broken at blanks, and inside a word where one does not fit; at least one line. */
    static List<String> wrap(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : Shown.line(text).strip().split(" +")) {
            String rest = word;
            String joined = line.isEmpty() ? rest : line + " " + rest;
            if (of(joined, size) <= width) {
                line = joined;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            while (of(rest, size) > width) {
                int cut = fitting(rest, size, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line = rest;
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** How many characters fit, at least one; a letter keeps its accents, a pair stays a pair. */
    private static int fitting(String text, double size, double width) {
        int fit = Character.charCount(text.codePointAt(0));
        for (int at = fit; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int end = at + Character.charCount(text.codePointAt(at));
            if (of(text.substring(0, end), size) > width) {
                break;
            }
            fit = end;
        }
        while (fit < text.length() && width(text.codePointAt(fit)) == 0) {
            fit += Character.charCount(text.codePointAt(fit));
        }
        return fit;
    }
}
