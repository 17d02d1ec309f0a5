package org.mscsplanner.render.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.mscsplanner.plan.Bounds;
import org.mscsplanner.plan.Outage;
import org.mscsplanner.plan.Step;
import org.mscsplanner.render.diagram.TimeBar;
import org.mscsplanner.render.template.Markup;

/** When in a change clients reach no group, and whether it ends in its window: a bar if all goes well, and one for the longest time. */
final class TimeBars {
    private final Pen pen;
    private final Overview overview;

    TimeBars(Pen pen, Overview overview) {
        this.pen = pen;
        this.overview = overview;
    }

    /** Empty for a change that takes nothing away and has no window. */
    Optional<Block> block() {
        long window = overview.plan().scope().windowMinutes() * 60;
        if (overview.plan().isEmpty() || overview.outages().isEmpty() && window == 0) {
            return Optional.empty();
        }
        Bounds all = overview.duration();
        List<TimeBar.Span> least = away(Bounds::leastSeconds);
        List<TimeBar.Span> most = away(Bounds::mostSeconds);
        long axis = Math.max(Math.max(all.mostSeconds(), window), most.isEmpty() ? 0 : most.get(most.size() - 1).to());
        List<Text> legend = new ArrayList<>(List.of(pen.say("time.legend", "axis", Durations.of(axis))));
        if (!overview.outages().isEmpty()) {
            legend.add(pen.say("time.away"));
        }
        if (window > 0) {
            legend.add(pen.say("time.window", "window", Durations.of(window)));
        }
        return Optional.of(new Block.Bars(List.of(
                bar("time.least", all.leastSeconds(), least, axis, window),
                bar("time.most", all.mostSeconds(), most, axis, window)), Text.joined(" ", legend)));
    }

    private Block.Bar bar(String key, long whole, List<TimeBar.Span> away, long axis, long window) {
        Text label = pen.say(key, "time", Durations.of(whole));
        return new Block.Bar(label, new Markup(new TimeBar(whole, away, window).svg(axis, label.toString()).stripTrailing()));
    }

    /** Outages of several groups may lie over each other: one filled part then. The last one may end behind the last step. */
    private List<TimeBar.Span> away(ToLongFunction<Bounds> side) {
        List<Step> steps = overview.plan().steps();
        long[] begins = new long[steps.size() + 1];
        for (int i = 0; i < steps.size(); i++) {
            begins[i + 1] = begins[i] + side.applyAsLong(steps.get(i).bounds());
        }
        List<TimeBar.Span> spans = new ArrayList<>();
        for (Outage outage : overview.outages().stream().sorted(Comparator.comparingInt(Outage::from)).toList()) {
            long from = begins[outage.from() - 1];
            long to = from + side.applyAsLong(outage.bounds());
            TimeBar.Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (last == null || from > last.to()) {
                spans.add(new TimeBar.Span(from, to));
            } else {
                spans.set(spans.size() - 1, new TimeBar.Span(last.from(), Math.max(last.to(), to)));
            }
        }
        return spans;
    }
}
