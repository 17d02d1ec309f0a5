package org.mscsplanner.rehearse.cmd;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How cmd.exe reads the bytes of a script, and what they mean.
 *
 * @param meant the code page that the script declares
 * @param taken the one in which cmd.exe reads it
 */
record Reading(Charset meant, Charset taken) {
    static Reading of(CmdExe cmd, Charset meant) {
        // A script that declares none has only names of ASCII; those of files are as they are.
        return new Reading(meant, meant.equals(StandardCharsets.US_ASCII) ? meant : cmd.reads().orElse(meant));
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
