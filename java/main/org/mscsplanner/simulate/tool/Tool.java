package org.mscsplanner.simulate.tool;

/** A program of a server. */
interface Tool {
    /**
     * Runs it.
     *
     * @param tail the raw command line behind the program's name, quotes as written
     * @param input what comes through a pipe; empty otherwise
     */
    Answer run(Session session, String tail, String input);
}
