package org.mscsplanner.rehearse.cmd;

import java.nio.charset.Charset;

/**
 * How cmd.exe reads the bytes of a script, and what they mean.
 *
 * @param meant the code page that the script declares
 * @param taken the one in which cmd.exe reads it
 */
record Reading(Charset meant, Charset taken) {
    static Reading of(CmdExe cmd, Charset meant) {
        return new Reading(meant, cmd.reads().orElse(meant));
    }

    /** A name as cmd.exe takes it. */
    String taken(String text) {
        return meant.equals(taken) ? text : new String(text.getBytes(meant), taken);
    }

    /** What a text of cmd.exe means. */
    String meant(String text) {
        return meant.equals(taken) ? text : new String(text.getBytes(taken), meant);
    }
}
