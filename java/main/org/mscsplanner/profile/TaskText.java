package org.mscsplanner.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.HandCommand;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.ManualTask.Moment;
import org.mscsplanner.model.Name;

/** Builds one manual task, so that the lists of tasks read like a checklist. */
final class TaskText {
    private final String id;
    private final int phase;
    private final String title;
    private final List<String> instructions = new ArrayList<>();
    private final List<HandCommand> commands = new ArrayList<>();
    private List<String> evidence = List.of();
    private boolean optional;
    private Moment moment = Moment.START;
    private int order = 5;
    private Name group = Name.NONE;
    private Name node = Name.NONE;
    private String expected = "";
    private String ifNot = "Stop here and clear it up; nothing that follows works without it.";
    private boolean gate;
    private long least = 1;
    private long most = 30;
    private String reason = "";
    private List<String> refs = List.of();

    private TaskText(int phase, String id, String title) {
        this.phase = phase;
        this.id = id;
        this.title = title;
    }

    static TaskText task(int phase, String id, String title) {
        return new TaskText(phase, id, title);
    }

    /** A path in a sentence; between quotation marks where nobody could see where it ends. */
    static String path(String path) {
        return path.indexOf(' ') < 0 ? path : "\"" + path + "\"";
    }

    TaskText moment(Moment when, Name ofGroup) {
        this.moment = when;
        this.group = ofGroup;
        return this;
    }

    /** Its place among the tasks of the same moment. */
    TaskText order(int place) {
        this.order = place;
        return this;
    }

    TaskText on(Name where) {
        this.node = where;
        return this;
    }

    TaskText todo(String instruction) {
        instructions.add(instruction);
        return this;
    }

    /** A command to type, its arguments apart and without quotes. */
    TaskText type(String program, String... arguments) {
        commands.add(HandCommand.of(program, arguments));
        return this;
    }

    /** What is written down. */
    TaskText note(String... fields) {
        this.evidence = List.of(fields);
        return this;
    }

    /** A failover test that may be left out. */
    TaskText mayBeLeftOut() {
        this.optional = true;
        return this;
    }

    TaskText expect(String sight) {
        this.expected = sight;
        return this;
    }

    TaskText otherwise(String action) {
        this.ifNot = action;
        return this;
    }

    TaskText isGate() {
        this.gate = true;
        return this;
    }

    TaskText minutes(long atLeast, long atMost) {
        this.least = atLeast;
        this.most = atMost;
        return this;
    }

    TaskText because(String why, String... requirements) {
        this.reason = why;
        this.refs = List.of(requirements);
        return this;
    }

    ManualTask at(Place place) {
        return new ManualTask(id, phase, moment, order, group, node, title, instructions, commands, expected, ifNot, evidence,
                gate, optional, least, most, reason, refs, place.deriving(Map.of()));
    }
}
