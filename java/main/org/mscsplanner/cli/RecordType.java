package org.mscsplanner.cli;

import java.util.Locale;

/**
 * The lines of the JSON protocol, by their {@code type}. The PowerShell module has a converter for each; members may be
 * added to a line, and a type is never given another meaning. No line carries a date as ISO text: PowerShell 7 would
 * turn it into another type.
 */
public enum RecordType {
    /** A finding: code, severity, place, message, fix, overridable, acknowledged (the reason), related places. */
    DIAGNOSTIC,
    /** The end of a spec's findings: file, valid, errors (those that stop), findings. */
    VERDICT,
    /**
     * What plan.json says of a plan as a whole, and how many steps there are: so many STEP lines follow, then a TEXT of the
     * kind plan. A spec of several clusters has a plan for each.
     */
    PLAN,
    /** A step as in plan.json. */
    STEP,
    /** A file that was written: path, bytes, sha256. */
    FILE,
    /** The approval digest of a rendered folder: approval. */
    DIGEST,
    /** One difference: kind (added, removed, changed), what, before, after. */
    DIFFERENCE,
    /** One part of an answer: name, value. */
    FACT,
    /** A script that was rehearsed: cluster, name, node, steps, exit, seconds (simulated), said (why it stopped; empty when it did not). */
    SCRIPT,
    /** A fault of a rehearsal: cluster, step, kind, program, node, end (what the script did), good, problems. */
    FAULT,
    /** An undo of a rehearsal: cluster, step (the last one done), back, stopped, byHand, differences. */
    UNDO,
    /** A step that was left out: cluster, step, noticed, where, what. */
    SKIP,
    /**
     * A start of a rehearsal where something is there already: cluster, number, good, absent, wanted and other (how many objects), there (what,
     * one text each), hindrance, stopped, plannedSteps (of a plan for this start; -1 without a spec), undos, problems.
     */
    START,
    /** The way of a checkpointed value: cluster, key, value, moments (after, nodes, copies, next). */
    CHECKPOINT,
    /** The end of the rehearsal of one cluster: cluster, good, whole (every script ended well), steps, seconds, problems. */
    REHEARSAL,
    /** A text that is the answer itself: kind, text. */
    TEXT,
    /**
     * What a copying program did: tool, exit, result, good, whatToDo; copied, extra, removed, mismatched and failed (true, false, or
     * null where nothing tells); agrees; numbers (null without a log): runs, listOnly, folders and files with total, copied, skipped,
     * mismatched, failed, extra; errors: code, path, meaning.
     */
    COPY,
    /**
     * The last run in a log of mscs-sync.cmd: result, good, whatToDo, exit, item, to, code, files, node, mode, unfinished; items: result,
     * item, to, files, removed, code; errors as in COPY.
     */
    SYNC,
    /**
     * A difference of two nodes: area, subject, fact, left, right (empty where it is missing), severity, symptom (what it will do at a
     * failover), remedy.
     */
    DISPARITY,
    /**
     * Talk: kind (done; warning, about an answer that is good all the same; or what went wrong: refused, failed, input, usage,
     * environment, bug), text.
     */
    MESSAGE,
    /** How far long work is, and before each of several requests: number, of, what. */
    PROGRESS,
    /** The end of one of several requests: number, exitCode, name. */
    ANSWER,
    /** The last line, always: exitCode, name. Without it the program was cut off. */
    RESULT;

    /** The value of {@code type}: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
