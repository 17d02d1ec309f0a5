package org.mscsplanner.simulate.tool;

/**
 * How a program ended.
 *
 * @param output what it printed on both streams, with the line ends of the program
 */
public record Answer(int code, String output) {
    /** What cmd.exe says when there is no such program. */
    public static final int NO_PROGRAM = 9009;

    static Answer of(int code, String... lines) {
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            out.append(line).append("\r\n");
        }
        return new Answer(code, out.toString());
    }
}
