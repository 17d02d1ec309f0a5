package org.mscsplanner.command;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.text.Word;

/**
 * The record of one step: small files in a folder of the node that only administrators may change, named by the plan's
 * digest. Written once, before the change; undo reads them.
 */
public final class Records {
    /** The batch variable that holds the folder of all records of the plan on this node. */
    public static final String FOLDER = "RECORDS";
    /** The batch variable that an undo script sets when it was told that a node which cannot be reached will not come back; empty otherwise. */
    public static final String GONE = "GONE";
    /** The batch variable that holds the common beginning of the record's files, in {@link #FOLDER}; each step sets its own. */
    public static final String RECORD = "RECORD";
    /** The batch variable of the folder that takes the records of undone steps. */
    public static final String UNDONE = "UNDONE";
    /** The batch variable of the rendered folder, with a backslash at its end. */
    public static final String HERE = "HERE";

    private static final String ABSENT = "was-absent";

    private final String id;
    /** What stands between the step and the suffix: nothing, or the part. */
    private final String part;

    Records(String stepId) {
        this(stepId, "");
    }

    private Records(String id, String part) {
        this.id = id;
        this.part = part;
    }

    /** The id of the step. */
    String id() {
        return id;
    }

    /** The common beginning of the names of the record's files. */
    String name() {
        return slugOf(id) + part;
    }

    /** The record of one of several parts of a step. */
    Records part(int number) {
        return new Records(id, part + "." + number);
    }

    /** A step id as part of a file name. */
    public static String slugOf(String stepId) {
        return stepId.replace('/', '.');
    }

    Word file(String suffix) {
        return Word.variable(RECORD, part + "." + suffix);
    }

    /** Nothing was there before. */
    Word absent() {
        return file(ABSENT);
    }

    /** As {@link #absent}, of another step. */
    static Word absentBefore(String stepId) {
        return Word.variable(FOLDER, "\\" + slugOf(stepId) + "." + ABSENT);
    }

    /** Something was there before. */
    Word present() {
        return file("was-present");
    }

    /** What was there before was online. */
    Word online() {
        return file("was-online");
    }

    /** Does the operations unless one of the marks says that it was done before. */
    List<Op> once(List<Word> marks, List<Op> operations) {
        List<Op> result = operations;
        for (int i = marks.size() - 1; i >= 0; i--) {
            result = List.of(new Op.IfFile(marks.get(i), List.of(), result));
        }
        return result;
    }

    /** Asks whether something is there, keeps the listing, and marks the answer, once. */
    List<Op> presence(Call question) {
        return presence(question, List.of());
    }

    /** @param alsoIfPresent what else is noted of something that is there, before it is marked as present */
    List<Op> presence(Call question, List<Op> alsoIfPresent) {
        List<Op> present = new ArrayList<>(alsoIfPresent);
        present.add(new Op.Mark(present(), "present"));
        return once(List.of(absent(), present()), List.of(new Op.Ask(question.into(file("txt")), present, List.of(new Op.Mark(absent(), "absent")))));
    }

    /**
     * The undo of something that is there or not: when the record says that it was absent, remove it; when it was
     * present, put it back; without a record nothing was done. The record is put aside afterwards.
     */
    List<Op> undo(List<Op> remove, List<Op> restore) {
        List<Op> all = new ArrayList<>(List.of(new Op.IfFile(absent(), remove, List.of(new Op.IfFile(present(), restore,
                List.of(new Op.Say("    nothing to take back: there is no record of this step")))))));
        all.addAll(retire());
        return all;
    }

    /** In an undo, which puts the record aside: a person reads the former value there. */
    Op leave(String what, String where) {
        return new Op.Leave(what, name() + ".txt", where);
    }

    /** Puts the record aside if there is one; it is kept, and the step can be done and recorded again. */
    List<Op> retire() {
        return List.of(new Op.IfFile(file("*"), List.of(new Op.Folder(Word.variable(UNDONE, "")),
                new Op.Run(Call.internal("move", Word.literal("/y"), file("*"), Word.variable(UNDONE, "")))), List.of()));
    }

    /** A file of the rendered folder. */
    static Word rendered(String relative) {
        return Word.variable(HERE, relative);
    }
}
