package org.mscsplanner.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mscsplanner.plan.Bounds;
import org.mscsplanner.plan.Outage;
import org.mscsplanner.plan.Step;

/** The bars of a change: what they stand for is counted again, step by step. */
class TimeBarsTest {
    private static final Pattern BAR = Pattern.compile("<svg [^>]*class=\"t-bar\".*?</svg>", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile("<rect class=\"(t-whole|t-away)\" x=\"(\\d+)\" y=\"4\" width=\"(\\d+)\"");

    @Test
    void a_bar_is_as_long_as_the_change_and_filled_as_long_as_a_group_is_away() {
        for (Rendered r : Rendered.cases()) {
            List<String> bars = bars(r);
            assertEquals(2, bars.size(), r.spec().name());
            measure(r, bars.get(0), Bounds::leastSeconds);
            measure(r, bars.get(1), Bounds::mostSeconds);
        }
    }

    @Test
    void groups_that_are_away_at_the_same_time_fill_a_bar_once() {
        List<Rendered> together = Rendered.cases().stream().filter(r -> {
            List<Outage> all = Outage.of(r.plan(), r.spec());
            return all.stream().anyMatch(a -> all.stream().anyMatch(b -> !a.group().equals(b.group()) && a.from() < b.to() && b.from() < a.to()));
        }).toList();
        assertFalse(together.isEmpty(), "no case has two groups that are away at the same time");
        for (Rendered r : together) {
            assertTrue(PART.matcher(bars(r).get(1)).results().count() - 1 < Outage.of(r.plan(), r.spec()).size(), r.spec().name());
        }
    }

    private static void measure(Rendered r, String bar, ToLongFunction<Bounds> side) {
        List<Step> steps = r.plan().steps();
        BitSet away = new BitSet();
        for (Outage outage : Outage.of(r.plan(), r.spec())) {
            int from = (int) steps.subList(0, outage.from() - 1).stream().mapToLong(s -> side.applyAsLong(s.bounds())).sum();
            away.set(from, from + (int) side.applyAsLong(outage.bounds()));
        }
        long whole = steps.stream().mapToLong(s -> side.applyAsLong(s.bounds())).sum();
        long axis = LongStream.of(Bounds.of(steps).mostSeconds(), r.plan().scope().windowMinutes() * 60, ends(r)).max().orElseThrow();
        List<MatchResult> parts = PART.matcher(bar).results().toList();
        assertEquals(whole * 1000 / axis, widths(parts, "t-whole"), 2, r.spec().name());
        assertEquals(away.cardinality() * 1000L / axis, widths(parts, "t-away"), 2.0 * parts.size(), r.spec().name());
        assertTrue(parts.stream().allMatch(p -> Integer.parseInt(p.group(2)) + Integer.parseInt(p.group(3)) <= 1000), bar);
    }

    /** Seconds until every group can be used again, at most. */
    private static long ends(Rendered r) {
        return Outage.of(r.plan(), r.spec()).stream()
                .mapToLong(o -> Bounds.of(r.plan().steps().subList(0, o.from() - 1)).mostSeconds() + o.bounds().mostSeconds()).max().orElse(0);
    }

    /** The move of the sync's proof has no wait behind it. */
    @Test
    void what_the_application_needs_after_a_step_is_filled_too() {
        Rendered r = Rendered.of(Rendered.json("virtualcenter-registry")
                .replace("\"virtualCenter\": {", "\"virtualCenter\": {\"readiness\": {\"delaySeconds\": 3600, \"marginSeconds\": 3600},"));
        assertTrue(Outage.of(r.plan(), r.spec()).stream().anyMatch(o -> o.from() == o.to() && o.bounds().leastSeconds() > 3600), r.plan()::toString);
        measure(r, bars(r).get(0), Bounds::leastSeconds);
        measure(r, bars(r).get(1), Bounds::mostSeconds);
    }

    private static int widths(List<MatchResult> parts, String name) {
        return parts.stream().filter(p -> p.group(1).equals(name)).mapToInt(p -> Integer.parseInt(p.group(3))).sum();
    }

    private static List<String> bars(Rendered r) {
        return BAR.matcher(r.text("runbook.html")).results().map(MatchResult::group).toList();
    }

    @Test
    void a_line_stands_where_the_window_ends() {
        String spec = Rendered.json("virtualcenter-vpxd-cfg");
        Rendered early = Rendered.of(spec.replace("\"windowMinutes\": 480", "\"windowMinutes\": 60"));
        Matcher line = Pattern.compile("<path class=\"t-end\" d=\"M(\\d+) 0v24\"/>").matcher(bars(early).get(0));
        assertTrue(line.find());
        assertEquals(60 * 60 * 1000 / Bounds.of(early.plan().steps()).mostSeconds(), Long.parseLong(line.group(1)));
        assertTrue(early.text("runbook.html").contains("The line across: the end of the change window of 1 h.</figcaption>"));
        // A window that is longer than the change: the line at the right edge, and shorter bars.
        Rendered late = Rendered.of(spec.replace("\"windowMinutes\": 480", "\"windowMinutes\": 6000"));
        assertTrue(bars(late).get(1).contains("<path class=\"t-end\" d=\"M998 0v24\"/>"), bars(late).get(1));
        assertTrue(late.text("runbook.html").contains("The width is 100 h; a bar is the change"));
    }

    @Test
    void without_a_window_there_is_no_line_and_without_an_outage_either_there_are_no_bars() {
        String spec = Rendered.json("virtualcenter-vpxd-cfg");
        Rendered open = Rendered.of(spec.replace(", \"windowMinutes\": 480", ""));
        assertEquals(2, bars(open).size());
        assertFalse(open.text("runbook.html").contains("class=\"t-end\""));
        Rendered nothing = Rendered.of(Rendered.json("file-server").replaceFirst("(?s)\"groups\": \\[.*", "\"groups\": [], \"services\": [{\"name\": \"Spooler\", \"nodes\": \"all\", \"startMode\": \"manual\"}]}"));
        assertFalse(nothing.plan().isEmpty());
        assertEquals(List.of(), bars(nothing));
    }

    @Test
    void the_text_document_has_the_two_times() {
        Rendered r = Rendered.of(Rendered.json("virtualcenter-registry"));
        Bounds all = Bounds.of(r.plan().steps());
        assertTrue(r.text("runbook.md").contains("- The change, if all goes well: " + Durations.of(all.leastSeconds())
                + "\n- The change, if every step takes as long as it may: " + Durations.of(all.mostSeconds()) + "\n\n| Group |"));
    }
}
