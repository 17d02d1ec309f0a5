package org.mscsplanner.verdict;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a failing exit code means and what to do, in our own words, one line each. Numbers and their meaning: Microsoft
 * "System Error Codes (4000-5999)" and the documentation of each tool.
 */
public final class ExitText {
    private ExitText() { }

    /** The lines of a tool by code, ascending. A code that is not there has none: what the tool printed has to do. */
    public static SortedMap<Integer, String> lines(Tool tool) {
        SortedMap<Integer, String> lines = new TreeMap<>();
        lines.put(9009, "The program was not found. Install it or correct PATH, then run this script again.");
        switch (tool) {
            case CLUSTER -> ClusterCodes.fill(lines);
            case REG -> lines.put(1, "The key or value is missing, or access was denied. Look with reg query.");
            case SC -> service(lines);
            case NET -> lines.put(2, "Refused, or so already. The lines above say why; for a service look with sc query.");
            case FC -> {
                lines.put(1, "The files differ. Compare them before anything is copied.");
                lines.put(2, "A file is missing.");
            }
            case FINDSTR -> {
                lines.put(1, "The expected text is not in the listing above.");
                lines.put(2, "The listing could not be read.");
            }
            case XCOPY -> copy(lines);
            case ROBOCOPY -> lines.put(16, "Nothing was copied: wrong path or no access.");
            case SCHTASKS -> lines.put(1, "The task could not be changed. Check the account and the Task Scheduler service.");
            case CMD -> lines.put(1, "The file operation failed. Check the path, free space and rights.");
            case DFSRADMIN -> lines.put(1, "Refused. Whoever runs this needs the right to make replication groups in the domain, and the tools of DFS Management.");
            case DFSRDIAG -> lines.put(1, "The DFS Replication service of that node did not answer.");
            case PING, EVENTCREATE -> { }
        }
        return Collections.unmodifiableSortedMap(lines);
    }

    private static void service(SortedMap<Integer, String> lines) {
        lines.put(5, "Access was denied. Use an administrative account.");
        lines.put(1060, "There is no such service on this node. Is the software installed?");
        lines.put(1072, "The service is marked for deletion. Close the Services console or restart the node.");
        lines.put(1722, "The other node cannot be reached.");
    }

    private static void copy(SortedMap<Integer, String> lines) {
        lines.put(1, "Nothing was found to copy. Check the source path.");
        lines.put(2, "The copy was interrupted.");
        lines.put(4, "Not enough memory or space, or a wrong path.");
        lines.put(5, "A file could not be written.");
    }
}
