package org.mscsplanner.model;

import java.util.List;
import org.mscsplanner.diag.Place;

/**
 * Something that a person does or judges, and the evidence that it was done. It ends a script: what follows waits.
 *
 * @param id short, unique: letters, digits, hyphens
 * @param phase 0 to 9
 * @param moment where in the phase it stands
 * @param order among the tasks of the same moment; then by id
 * @param group of a failover test; in phases 3 and 4 the group that is offline meanwhile; {@link Name#NONE} when that does not matter
 * @param node where it is done; {@link Name#NONE} when that does not matter
 * @param instructions one line an action, in order
 * @param commands to type there, in order
 * @param expected what one sees when it went well
 * @param ifNot what to do otherwise
 * @param evidence names of what is written down: the fields of its evidence
 * @param gate later phases wait for its evidence
 * @param optional a failover test that may be left out: it is planned together with the others and never for its own sake
 * @param minutesLeast how long it takes at least
 * @param refs requirement ids
 */
public record ManualTask(String id, int phase, Moment moment, int order, Name group, Name node, String title,
        List<String> instructions, List<HandCommand> commands, String expected, String ifNot, List<String> evidence,
        boolean gate, boolean optional, long minutesLeast, long minutesMost, String reason, List<String> refs, Place at) {
    public ManualTask {
        instructions = List.copyOf(instructions);
        commands = List.copyOf(commands);
        evidence = List.copyOf(evidence);
        refs = List.copyOf(refs);
    }

    /** Where in its phase a task stands. */
    public enum Moment {
        /** Before everything that a script does in the phase. */
        START,
        /** While the group is on another node than its primary (failover tests). */
        AWAY,
        /** After the group came back to its primary node (failover tests). */
        HOME,
        /** After everything that a script does in the phase. */
        END
    }
}
