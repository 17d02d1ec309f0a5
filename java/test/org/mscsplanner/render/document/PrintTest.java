package org.mscsplanner.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mscsplanner.ground.Browser;
import org.mscsplanner.plan.Step;

/** The runbook on paper, A4 and Letter: nothing is cut off, nothing is torn apart, every page tells which folder it belongs to. */
class PrintTest {
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    /** The text of each page, and what lies outside of the paper. */
    private static final class Reader extends PDFTextStripper {
        private final List<String> outside = new ArrayList<>();

        Reader() throws IOException {
            setSortByPosition(true);
        }

        @Override
        protected void processTextPosition(TextPosition at) {
            PDRectangle paper = getCurrentPage().getMediaBox();
            if (at.getXDirAdj() < 20 || at.getXDirAdj() + at.getWidthDirAdj() > paper.getWidth() - 20 || at.getYDirAdj() < 10 || at.getYDirAdj() > paper.getHeight() - 10) {
                outside.add(at.getUnicode());
            }
            super.processTextPosition(at);
        }
    }

    /** A card whose page holds no more than this many characters before it, a heading, starts at the top. */
    private static final int HEADING = 60;

    private record Paper(String name, double width, double height) { }

    private static final List<Paper> PAPERS = List.of(new Paper("A4", 8.27, 11.69), new Paper("Letter", 8.5, 11));

    /** Every runbook is printed on one of the papers, the next one on the other; chance tells which begins. {@code -Dprint.both=true} takes both. */
    @Test
    void every_page_is_whole_on_both_papers() throws IOException {
        boolean both = Boolean.getBoolean("print.both");
        int turn = new Random().nextInt(PAPERS.size());
        for (Rendered r : Rendered.cases()) {
            Path page = Files.writeString(Files.createDirectories(Path.of("target", "pages")).resolve("print.html"), r.text("runbook.html"));
            browser.open(page, 1280);
            for (Paper paper : both ? PAPERS : List.of(PAPERS.get(turn))) {
                byte[] pdf = browser.print(paper.width(), paper.height());
                Files.write(Files.createDirectories(Path.of("target", "pictures")).resolve("runbook-" + r.spec().name() + "-" + paper.name() + ".pdf"), pdf);
                judge(r, pdf, r.spec().name() + " on " + paper.name());
            }
            turn = (turn + 1) % PAPERS.size();
        }
    }

    private static void judge(Rendered r, byte[] pdf, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                Reader reader = new Reader();
                reader.setStartPage(i);
                reader.setEndPage(i);
                pages.add(reader.getText(document));
                assertEquals(List.of(), reader.outside, name + ", page " + i);
            }
            int steps = r.plan().steps().size();
            assertTrue(pages.size() >= 10 + steps / 8 && pages.size() <= 22 + steps / 2, name + " has " + pages.size() + " pages for " + steps + " steps");
            for (int i = 0; i < pages.size(); i++) {
                assertTrue(pages.get(i).contains("Approval digest " + r.approval().substring(0, 16)), name + ", the foot of page " + (i + 1));
                assertTrue(pages.get(i).contains((i + 1) + " / " + pages.size()), name + ", the number of page " + (i + 1));
                assertTrue(pages.get(i).strip().lines().count() > 1, name + ", page " + (i + 1) + " is empty");
            }
            steps(r, pages, name);
        }
    }

    /**
     * A card stands on one page, from its head to the line for time and initials, with every command whole. One that is
     * longer than a page starts at the top of one and is torn between two commands.
     */
    private static void steps(Rendered r, List<String> pages, String name) {
        List<String> tight = pages.stream().map(PrintTest::tight).toList();
        for (int i = 0; i < r.plan().steps().size(); i++) {
            Step step = r.plan().steps().get(i);
            String head = tight("Step " + (i + 1) + " · ");
            List<Integer> on = new ArrayList<>();
            for (int p = 0; p < tight.size(); p++) {
                if (tight.get(p).contains(head)) {
                    on.add(p);
                }
            }
            assertEquals(1, on.size(), name + ", step " + (i + 1) + " is on pages " + on);
            int at = tight.get(on.get(0)).indexOf(head);
            String rest = tight.get(on.get(0)).substring(at);
            boolean torn = !rest.contains("Initials");
            assertTrue(!torn || at < HEADING, name + ", the card of step " + (i + 1) + " is torn apart");
            String next = torn ? tight.get(on.get(0) + 1) : "";
            assertTrue(!torn || next.contains("Initials"), name + ", the end of step " + (i + 1));
            for (String command : r.typed(step)) {
                assertTrue(rest.contains(tight(command)) || next.contains(tight(command)), name + ", the command of step " + (i + 1) + " is not whole: " + command);
            }
        }
    }

    private static String tight(String text) {
        return text.replaceAll("\\s+", "");
    }
}
