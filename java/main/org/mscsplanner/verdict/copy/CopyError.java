package org.mscsplanner.verdict.copy;

import java.util.Map;

/**
 * A file or folder that Windows refused to copy.
 *
 * @param code the Win32 error number
 * @param path as it stands in the log; letters that only the log's code page explains are {@code ?}
 */
public record CopyError(int code, String path) {
    private static final String GONE = "It is not there any more, or the path is wrong.";
    private static final String IN_USE = "It is in use. Close what holds it open, or copy while the service is stopped.";
    private static final String UNREACHABLE = "The other node or its share cannot be reached.";
    private static final String FULL = "The disk is full.";
    private static final String LOGON = "The account of the task cannot log on: look at its password, whether it is locked, and the clocks.";
    /** Microsoft, "System Error Codes", in our own words. */
    private static final Map<Integer, String> TEXTS = Map.ofEntries(
            Map.entry(2, GONE), Map.entry(3, GONE),
            Map.entry(5, "Access was denied. The account of the task needs rights on both nodes, on the share and in the folder."),
            Map.entry(19, "The disk is write-protected."), Map.entry(21, "The disk is not ready."),
            Map.entry(32, IN_USE), Map.entry(33, IN_USE), Map.entry(39, FULL), Map.entry(112, FULL),
            Map.entry(51, UNREACHABLE), Map.entry(53, UNREACHABLE), Map.entry(59, UNREACHABLE), Map.entry(64, UNREACHABLE),
            Map.entry(67, UNREACHABLE), Map.entry(121, UNREACHABLE), Map.entry(1231, UNREACHABLE),
            Map.entry(123, "The name is one that Windows does not take."), Map.entry(206, "The path is too long."),
            Map.entry(1326, LOGON), Map.entry(1327, LOGON), Map.entry(1330, LOGON), Map.entry(1331, LOGON), Map.entry(1907, LOGON), Map.entry(1909, LOGON));

    /** What the number means and what to do. */
    public String advice() {
        return TEXTS.getOrDefault(code, "net helpmsg " + code + " tells what Windows means.");
    }
}
