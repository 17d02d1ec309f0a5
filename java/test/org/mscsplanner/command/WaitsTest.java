package org.mscsplanner.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongBinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Planner;
import org.mscsplanner.plan.Step;
import org.mscsplanner.text.Word;

/** What a plan says a step takes is never less than what its script, or the person who does it, has to wait. */
class WaitsTest {
    private static final Pattern WAIT = Pattern.compile("/wait:(\\d+)");
    private static final Pattern SAID = Pattern.compile("(?:[Ww]ait|for|after|within) (?:at least )?(\\d+) (seconds|minutes)");

    @Test
    void a_step_takes_as_long_as_its_script_waits() {
        int waiting = 0;
        List<String> wrong = new ArrayList<>();
        for (Plan plan : plans()) {
            Procedures procedures = new Procedures(plan);
            for (Step step : plan.steps()) {
                long least = seconds(procedures.of(step).forward(), Math::min);
                long most = seconds(procedures.of(step).forward(), Math::max);
                if (step.bounds().leastSeconds() < least || step.bounds().mostSeconds() < most) {
                    wrong.add(step.id() + " " + step.bounds() + " but its script waits " + least + " to " + most + " seconds");
                }
                waiting += most > 0 ? 1 : 0;
            }
        }
        assertEquals(List.of(), wrong.stream().distinct().toList());
        assertTrue(waiting > 200, "only " + waiting);
    }

    @Test
    void a_person_has_the_time_that_the_text_says() {
        int waiting = 0;
        List<String> wrong = new ArrayList<>();
        for (Plan plan : plans()) {
            for (Step step : plan.steps()) {
                Matcher said = SAID.matcher(String.join(" ", step.action().instructions()));
                while (step.target().isPerson() && said.find()) {
                    waiting++;
                    long seconds = Long.parseLong(said.group(1)) * (said.group(2).equals("minutes") ? 60 : 1);
                    if (step.bounds().leastSeconds() < seconds) {
                        wrong.add(step.id() + " " + step.bounds() + ": " + said.group());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong.stream().distinct().toList());
        assertTrue(waiting > 5, "only " + waiting);
    }

    private static List<Plan> plans() {
        return Examples.clusters().stream().map(s -> Planner.plan(s, "0".repeat(64), State.NOTHING, "0".repeat(64))).toList();
    }

    private static long seconds(List<Op> ops, LongBinaryOperator choice) {
        return ops.stream().mapToLong(op -> seconds(op, choice)).sum();
    }

    /** @param choice of two ways: the shorter or the longer one */
    private static long seconds(Op op, LongBinaryOperator choice) {
        if (op instanceof Op.Pause p) {
            return p.seconds();
        } else if (op instanceof Op.Run r) {
            return choice.applyAsLong(0, waits(r.call()));
        } else if (op instanceof Op.Until u) {
            return choice.applyAsLong(0, u.times() * u.pauseSeconds());
        } else if (op instanceof Op.Ask a) {
            return choice.applyAsLong(seconds(a.yes(), choice), seconds(a.no(), choice));
        } else if (op instanceof Op.IfFile f) {
            return choice.applyAsLong(seconds(f.there(), choice), seconds(f.missing(), choice));
        } else if (op instanceof Op.IfText t) {
            return choice.applyAsLong(seconds(t.same(), choice), seconds(t.other(), choice));
        }
        return 0;
    }

    private static long waits(Call call) {
        return call.words().stream().map(Word::argv).map(WAIT::matcher).filter(Matcher::matches).mapToLong(m -> Long.parseLong(m.group(1))).sum();
    }
}
