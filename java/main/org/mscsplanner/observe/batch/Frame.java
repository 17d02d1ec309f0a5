package org.mscsplanner.observe.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.mscsplanner.diag.CommandCode;

/** How far a script, or a subroutine that is called, has come. */
final class Frame {
    /** What stands around the call. */
    final Optional<CommandCode> base;
    /** Lines that a jump leads to whose condition the script does not tell. Until they are reached, every line has a condition. */
    final NavigableSet<Integer> pending = new TreeSet<>();
    final Deque<Variables.Kept> kept = new ArrayDeque<>();
    Arguments arguments;
    /** The line to be read next. */
    int at;
    /** False behind a jump that is taken, up to a line that another jump leads to. */
    boolean live = true;
    /** True when something was built since there was a condition. */
    boolean built;
    /** A jump was taken for certain: the line to be read next is where it leads. */
    private boolean jumped;

    Frame(int at, Arguments arguments, Optional<CommandCode> base) {
        this.at = at;
        this.arguments = arguments;
        this.base = base;
    }

    /** At the next line; true when a jump leads here. */
    boolean arrive() {
        NavigableSet<Integer> reached = pending.headSet(at, true);
        boolean target = !reached.isEmpty();
        live |= target;
        reached.clear();
        built &= !pending.isEmpty();
        return target;
    }

    void jump(int target) {
        at = target;
        jumped = true;
    }

    /** Behind a line: true when the next one is run. */
    boolean goesOn(boolean on) {
        boolean next = on || jumped;
        jumped = false;
        return next;
    }
}
