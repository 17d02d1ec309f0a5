package org.mscsplanner.script;

import java.util.List;
import org.mscsplanner.command.Explanation;
import org.mscsplanner.command.Op;

/**
 * One script before it is laid out.
 *
 * @param name file name without extension, for example {@code 03-group-vcnode1}
 * @param title what it does, one line
 * @param node the only node that it runs on
 * @param digest SHA-256 of plan.json
 * @param is64Bit a 32-bit prompt on its node would see another registry and other system folders, and no cluster.exe
 * @param cluster the cluster that must answer, empty when the script does not ask it
 * @param nodesUp nodes whose cluster service must run
 * @param earlier scripts whose results must be there: a name and the node that it ran on
 * @param later scripts that must be undone first, wherever they ran; only for an undo script
 * @param next scripts behind it: when one of them is done, this one is history and does nothing again
 * @param blocks one a step, in the order in which they run
 * @param explanations what failing exit codes mean
 */
public record Script(Kind kind, String name, String title, String node, String digest, boolean is64Bit, String cluster, List<String> nodesUp,
        List<Other> earlier, List<Other> later, List<Other> next, List<Block> blocks, List<Explanation> explanations) {
    public Script {
        nodesUp = List.copyOf(nodesUp);
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
        next = List.copyOf(next);
        blocks = List.copyOf(blocks);
        explanations = List.copyOf(explanations);
    }

    public enum Kind { APPLY, UNDO }

    /** Another script of the plan, and the node that has its record. */
    public record Other(String name, String node) { }

    /**
     * One step.
     *
     * @param id the step's id
     * @param sentence what it does
     */
    public record Block(String id, String sentence, List<Op> ops) {
        public Block {
            ops = List.copyOf(ops);
        }
    }
}
