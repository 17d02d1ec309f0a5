package org.mscsplanner.plan.action;

/**
 * How a step is taken back.
 *
 * @param possible an undo script has a block for it
 * @param text what the block does, or why there is none
 */
public record Undo(boolean possible, String text) {
    static Undo by(String what) {
        return new Undo(true, what);
    }

    static Undo none(String why) {
        return new Undo(false, why);
    }
}
