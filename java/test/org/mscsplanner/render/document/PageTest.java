package org.mscsplanner.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mscsplanner.ground.Browser;
import org.mscsplanner.plan.RandomSpecs;

/** The runbook in a real browser; pictures of it lie below {@code target/pictures}. */
class PageTest {
    private static final Path FOLDER = Path.of("target", "pages");
    private static final Map<String, Path> PAGES = new LinkedHashMap<>();
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        Files.createDirectories(FOLDER);
        List<Rendered> cases = Rendered.cases();
        for (int i = 0; i < cases.size(); i++) {
            write(cases.get(i).spec().name() + "-" + i, cases.get(i).text("runbook.html"), cases.get(i).text("graph.svg"));
        }
        var odd = Rendered.documents(OddSpecs.names(), Options.standard());
        write("odd", odd.get("runbook.html"), odd.get("graph.svg"));
        Rendered many = Rendered.of(new RandomSpecs(60).spec(60), Options.standard());
        assertTrue(many.text("runbook.html").contains("\"d-drawing d-wide\""), "no page has a drawing that is wider than itself");
        write("many", many.text("runbook.html"), many.text("graph.svg"));
    }

    private static void write(String name, String page, String drawing) {
        try {
            PAGES.put(name, Files.writeString(FOLDER.resolve(name + ".html"), page));
            Files.writeString(FOLDER.resolve(name + ".svg"), drawing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Path first() {
        return PAGES.values().stream().filter(p -> p.getFileName().toString().startsWith("vc-prod")).findFirst().orElseThrow();
    }

    @Test
    void nothing_is_fetched_and_nothing_complains() {
        PAGES.forEach((name, page) -> {
            browser.open(page, 1280);
            assertEquals(List.of(page.toAbsolutePath().toUri().toString()), browser.events("Network.requestWillBeSent").stream()
                    .map(e -> e.path("request").path("url").asText()).toList(), name);
            for (String kind : List.of("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown")) {
                assertEquals(List.of(), browser.events(kind), name);
            }
            assertEquals("CSS1Compat", browser.evaluate("document.compatMode").asText());
            assertTrue(browser.evaluate("getComputedStyle(document.body).fontFamily").asText().contains("Segoe UI"), "the policy refused the style sheet");
        });
    }

    @Test
    void nothing_scrolls_sideways() {
        PAGES.forEach((name, page) -> {
            browser.open(page, 1280);
            for (int width : new int[] {1280, 768, 360}) {
                browser.width(width);
                assertEquals(width, browser.evaluate("innerWidth").asInt());
                JsonNode wide = browser.evaluate("""
                        [...document.body.querySelectorAll('*')].filter(e => !e.closest('.skip, thead, figure > svg.d-wide') && e.getBoundingClientRect().right > innerWidth + 0.5)
                          .slice(0, 3).map(e => e.tagName + ' ' + e.className + ' ' + e.textContent.slice(0, 60))""");
                assertEquals("[]", wide.toString(), name + " at " + width);
                assertEquals("[]", browser.evaluate("""
                        [...document.querySelectorAll('thead')].filter(h => innerWidth < 700 && getComputedStyle(h).clipPath !== 'inset(50%)'
                          && h.getBoundingClientRect().right > 0).map(h => h.textContent)""").toString(), "a table's head lies over the text");
                assertTrue(browser.evaluate("document.documentElement.scrollWidth <= innerWidth").asBoolean(), name + " at " + width);
            }
        });
    }

    /** Every text against what lies behind it; 4.5 is what WCAG 2 asks of text of this size. */
    private static final String FAINT = """
            (() => {
              const rgb = c => c.match(/[\\d.]+/g).map(Number);
              const lum = c => { const [r, g, b] = rgb(c).map(v => v / 255).map(v => v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
              const behind = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor; const p = rgb(c); if (p.length < 4 || p[3] > 0) return c; } return 'rgb(255, 255, 255)'; };
              const faint = [];
              for (const e of document.querySelectorAll('body *')) {
                if (![...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())) continue;
                if (e.closest('title, style')) continue;
                const style = getComputedStyle(e);
                const ink = e.namespaceURI.endsWith('svg') ? style.fill : style.color;
                const a = lum(ink), b = lum(behind(e));
                const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (ratio < 4.5) faint.push(e.tagName + ' ' + e.className + ' ' + ratio.toFixed(2) + ' ' + e.textContent.slice(0, 40));
              }
              return faint.slice(0, 5);
            })()""";

    @Test
    void every_text_stands_out_by_day_and_by_night() {
        for (String scheme : List.of("light", "dark")) {
            browser.scheme(scheme);
            browser.open(first(), 1280);
            assertEquals("[]", browser.evaluate(FAINT).toString(), scheme);
            double light = browser.evaluate("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).reduce((a, b) => a + Number(b), 0) / 765").asDouble();
            assertTrue(scheme.equals("dark") ? light < 0.2 : light > 0.9, scheme + ": " + light);
            browser.picture("runbook-" + scheme, 2400);
        }
        browser.scheme("light");
        browser.open(first(), 360);
        browser.picture("runbook-360", 2400);
    }

    @Test
    void a_screen_reader_finds_its_way() {
        browser.open(first(), 1280);
        TreeSet<String> roles = new TreeSet<>();
        browser.call("Accessibility.getFullAXTree", Map.of()).path("nodes").forEach(n -> roles.add(n.path("role").path("value").asText()));
        assertTrue(roles.containsAll(List.of("banner", "navigation", "main", "contentinfo", "heading", "table", "columnheader")), roles.toString());
        assertEquals("en", browser.evaluate("document.documentElement.lang").asText());
        int before = 0;
        for (JsonNode level : browser.evaluate("[...document.querySelectorAll('h1,h2,h3,h4')].filter(h => h.offsetParent).map(h => Number(h.tagName[1]))")) {
            assertTrue(level.asInt() <= before + 1 || before == 1 && level.asInt() == 3, "a heading of level " + level + " after " + before);
            before = level.asInt();
        }
        assertEquals(0, browser.evaluate("document.querySelectorAll('th:not([scope])').length").asInt());
        assertEquals(0, browser.evaluate("[...document.querySelectorAll('svg')].filter(s => !s.querySelector('title')).length").asInt());
    }

    @Test
    void the_keyboard_goes_through_the_page_in_reading_order() {
        browser.open(first(), 1280);
        browser.press("Tab", 9);
        assertEquals("skip", browser.evaluate("document.activeElement.className").asText());
        assertTrue(browser.evaluate("document.activeElement.getBoundingClientRect().left >= 0").asBoolean(), "the focus cannot be seen");
        List<String> links = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            browser.press("Tab", 9);
            links.add(browser.evaluate("document.activeElement.getAttribute('href')").asText());
            assertTrue(browser.evaluate("getComputedStyle(document.activeElement).outlineStyle !== 'none'").asBoolean(), "the focus cannot be seen");
        }
        List<String> wanted = new ArrayList<>();
        browser.evaluate("[...document.querySelectorAll('nav a')].slice(0, 20).map(a => a.getAttribute('href'))").forEach(a -> wanted.add(a.asText()));
        assertEquals(wanted, links);
        browser.open(first(), 1280);
        browser.press("Tab", 9);
        browser.press("Enter", 13);
        assertEquals("content", browser.evaluate("document.activeElement.id").asText());
    }

    @Test
    void labels_of_the_drawing_lie_where_they_were_put() {
        PAGES.forEach((name, page) -> {
            browser.open(FOLDER.resolve(name + ".svg"), 1280);
            browser.picture("graph-" + name, 700);
            assertEquals("[]", browser.evaluate("""
                    (() => {
                      // Of the height the middle: a font that stands in for another one may have taller lines than its letters.
                      const inside = (a, b) => a.x >= b.x - 0.5 && a.x + a.width <= b.x + b.width + 0.5 && a.y + a.height / 2 >= b.y && a.y + a.height / 2 <= b.y + b.height;
                      const box = e => e.getBBox();
                      const svg = document.documentElement.viewBox.baseVal;
                      const cards = [...document.querySelectorAll('.d-card')].map(box);
                      const bad = [];
                      for (const t of document.querySelectorAll('text')) {
                        const b = box(t);
                        if (!inside(b, svg)) bad.push('outside: ' + t.textContent);
                        if (/d-(name|type)/.test(t.getAttribute('class')) && !cards.some(c => inside(b, c))) bad.push('off its card: ' + t.textContent + JSON.stringify([b.x, b.y, b.width, b.height]));
                      }
                      return bad;
                    })()""").toString(), name);
        });
    }
}
