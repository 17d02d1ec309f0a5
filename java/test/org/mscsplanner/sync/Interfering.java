package org.mscsplanner.sync;

import java.util.Optional;
import java.util.function.Predicate;
import org.mscsplanner.rehearse.Call;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.tool.Answer;

/** Somebody or something that acts in the middle of a run: once, at the first program that fits. */
final class Interfering implements Watch {
    private final Predicate<String> line;
    private final Runnable before;
    private final Optional<Answer> instead;
    private final boolean hangs;
    private final boolean always;
    private boolean done;

    private Interfering(Predicate<String> line, Runnable before, Optional<Answer> instead, boolean hangs, boolean always) {
        this.line = line;
        this.before = before;
        this.instead = instead;
        this.hangs = hangs;
        this.always = always;
    }

    /** Something happens before the first program whose line fits. */
    static Interfering before(Predicate<String> line, Runnable act) {
        return new Interfering(line, act, Optional.empty(), false, false);
    }

    /** Every program whose line fits ends with a code, and does nothing. */
    static Interfering fail(Predicate<String> line, int code) {
        return new Interfering(line, () -> { }, Optional.of(new Answer(code, "")), false, true);
    }

    /** The first program whose line fits never ends. */
    static Interfering hang(Predicate<String> line) {
        return new Interfering(line, () -> { }, Optional.empty(), true, false);
    }

    /** The copy itself, not one of the listings. */
    static boolean isCopy(String line) {
        return line.startsWith("robocopy ") && !line.contains(" /l ") && !line.contains("/purge") || line.startsWith("xcopy ") && line.contains(" /k ");
    }

    static boolean asksOwner(String line) {
        return line.startsWith("cluster ") && line.contains("/node:");
    }

    private boolean fits(String program, String tail) {
        return (always || !done) && line.test(program + " " + tail);
    }

    @Override
    public Optional<Answer> instead(World world, String step, String program, String tail) {
        if (hangs || !fits(program, tail)) {
            return Optional.empty();
        }
        done = true;
        before.run();
        return instead;
    }

    @Override
    public boolean hangs(World world, String program, String tail) {
        boolean now = hangs && fits(program, tail);
        done |= now;
        return now;
    }

    @Override
    public void ran(World world, Call call) {
        // Every program takes a moment.
        world.clock().advanceTo(world.clock().millis() + 50);
    }

    boolean happened() {
        return done;
    }
}
