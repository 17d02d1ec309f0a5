package org.mscsplanner.command;

import java.util.List;
import org.mscsplanner.text.Word;

/**
 * What a script does, in structured form: {@code script} compiles it to labels and jumps. An operation that fails ends
 * the script through its one failure exit.
 */
public sealed interface Op {
    /** Runs a command; goes on when its exit rule says so, fails otherwise. */
    record Run(Call call) implements Op { }

    /**
     * Runs a command as a question.
     *
     * @param yes when it ended with 0
     * @param no for the codes of {@link Call#noCodes}; any other code fails
     */
    record Ask(Call call, List<Op> yes, List<Op> no) implements Op {
        public Ask {
            yes = List.copyOf(yes);
            no = List.copyOf(no);
        }
    }

    /** Depends on a file being there. */
    record IfFile(Word path, List<Op> there, List<Op> missing) implements Op {
        public IfFile {
            there = List.copyOf(there);
            missing = List.copyOf(missing);
        }
    }

    /** Depends on the content of a variable; case makes no difference. */
    record IfText(String variable, String text, List<Op> same, List<Op> other) implements Op {
        public IfText {
            same = List.copyOf(same);
            other = List.copyOf(other);
        }
    }

    /** Writes a small file whose being there is the information. */
    record Mark(Word file, String text) implements Op { }

    /** Fails when a file of the record, which is there, holds nothing. */
    record Kept(Word file) implements Op { }

    /** Makes a folder if it is not there. */
    record Folder(Word path) implements Op { }

    /**
     * Takes one part of the first line of a file into a variable; the variable is empty when there is none.
     *
     * @param skip blank-separated parts in front of it
     * @param rest everything behind them; otherwise only the next part
     */
    record Take(String variable, Word file, int skip, boolean rest) implements Op { }

    /** Waits, with the one way that works without a console. */
    record Pause(long seconds) implements Op { }

    /** Asks again and again, with pauses, until the answer is yes; fails after the last time. */
    record Until(Call call, int times, long pauseSeconds, String why) implements Op { }

    /** Says something on the screen. */
    record Say(String text) implements Op { }

    /**
     * Leaves a value to the person who runs an undo: it says where the former one stands, and the end of the script says
     * that something is left.
     *
     * @param what the value, in words
     * @param record the file of the record that holds it
     * @param where to set it
     */
    record Leave(String what, String record, String where) implements Op { }

    /** Ends the script as failed, with a sentence. */
    record Fail(String why) implements Op { }
}
