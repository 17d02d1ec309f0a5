package org.mscsplanner.proof;

import java.util.Locale;
import org.mscsplanner.clusterexe.ClusterLineReader;
import org.mscsplanner.clusterexe.ReadResult;
import org.mscsplanner.text.CrtArgv;

/** Tells commands that change something from those that look. */
final class Changes {
    private Changes() { }

    static boolean isChange(String program, String tail) {
        return switch (program) {
            case "cluster" -> ClusterLineReader.read("cluster " + tail) instanceof ReadResult.Parsed p && p.line().options().stream().anyMatch(o -> !o.isQuestion());
            case "reg" -> !verb(tail, 0).matches("query|export");
            case "sc" -> !(tail.stripLeading().startsWith("\"\\\\") || tail.stripLeading().startsWith("\\\\") ? verb(tail, 1) : verb(tail, 0)).matches("query|qc");
            case "net" -> verb(tail, 0).matches("start|stop") || tail.matches("(?i).* /(add|delete)\\b.*");
            case "schtasks" -> !verb(tail, 0).equals("/query");
            case "xcopy", "robocopy", "regedit", "copy", "move", "del", "rd" -> true;
            default -> false;
        };
    }

    private static String verb(String tail, int index) {
        var words = CrtArgv.split(tail);
        return index < words.size() ? words.get(index).toLowerCase(Locale.ROOT) : "";
    }
}
