package org.mscsplanner.check;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.GeneralSpec;

/**
 * A batch file is written in one single-byte code page, never in 65001 (unreliable on Windows Server 2003): everything
 * that stands on command lines must fit into the same one. Registry data do not count, a .reg file is UTF-16.
 */
final class CodePageRule implements Rule {
    private static final List<String> PAGES =
            List.of("windows-1252", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1257");
    private static final int ALL = (1 << 6) - 1;

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<FreeText> texts = new ArrayList<>();
        FreeText.of(spec).stream().filter(t -> t.use().onCommandLine() || t.use() == FreeText.Use.PATH).forEach(texts::add);
        Named.of(spec).forEach(n -> texts.add(new FreeText("the name of " + n.what(), n.name().text(), FreeText.Use.NAME, n.at())));
        texts.removeIf(t -> t.text().chars().allMatch(c -> c < 0x80));
        texts.sort(Comparator.comparing(FreeText::at, Place.ORDER).thenComparing(FreeText::text).thenComparing(FreeText::what));
        List<Finding> found = new ArrayList<>();
        if (!texts.isEmpty()) {
            judge(texts, found);
        }
        return found;
    }

    private static void judge(List<FreeText> texts, List<Finding> found) {
        List<CharsetEncoder> encoders = PAGES.stream().map(p -> Charset.forName(p).newEncoder()).toList();
        Map<Integer, Integer> known = new HashMap<>();
        int common = ALL;
        FreeText narrowing = texts.get(0);
        for (FreeText text : texts) {
            int pages = text.text().chars().map(c -> known.computeIfAbsent(c, x -> pages(x, encoders))).reduce(ALL, (a, b) -> a & b);
            if (pages == 0) {
                found.add(Finding.of(ModelCode.NAME_CODE_PAGE, text.at(), "text", Wording.shown(text.text()), "what", text.what()));
            } else if ((common & pages) == 0) {
                found.add(Finding.of(ModelCode.NAMES_OF_TWO_CODE_PAGES, text.at(), "text", Wording.shown(text.text()),
                        "what", text.what(), "other", Wording.shown(narrowing.text())).alsoAt(List.of(narrowing.at())));
            } else if ((common & pages) != common) {
                common &= pages;
                narrowing = text;
            }
        }
    }

    private static int pages(int c, List<CharsetEncoder> encoders) {
        int pages = 0;
        for (int i = 0; i < encoders.size(); i++) {
            pages |= encoders.get(i).canEncode((char) c) ? 1 << i : 0;
        }
        return pages;
    }
}
