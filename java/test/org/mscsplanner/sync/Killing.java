package org.mscsplanner.sync;

import java.util.function.Predicate;
import org.mscsplanner.rehearse.Call;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;

/** Somebody ends the script: at a statement by its number, or right behind a program. */
final class Killing implements Watch {
    private final long statement;
    private final Predicate<String> behind;
    private long seen;
    private boolean killed;

    private Killing(long statement, Predicate<String> behind) {
        this.statement = statement;
        this.behind = behind;
    }

    /** Before the statement that is the n-th to be carried out, from 1, inner scripts included. */
    static Killing before(long n) {
        return new Killing(n, line -> false);
    }

    static Killing behind(Predicate<String> line) {
        return new Killing(0, line);
    }

    @Override
    public void ran(World world, Call call) {
        world.clock().advanceTo(world.clock().millis() + 50);
        killed |= behind.test(call.program() + " " + call.tail());
    }

    @Override
    public boolean stops(World world) {
        seen++;
        killed |= seen == statement;
        return killed;
    }

    boolean happened() {
        return killed;
    }
}
