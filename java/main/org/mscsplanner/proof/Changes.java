package org.mscsplanner.proof;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.mscsplanner.clusterexe.ClusterLine;
import org.mscsplanner.clusterexe.ClusterLineReader;
import org.mscsplanner.clusterexe.OptionWord;
import org.mscsplanner.clusterexe.ReadResult;
import org.mscsplanner.text.CrtArgv;

/** Tells commands that change something from those that look. */
final class Changes {
    private static final Set<OptionWord> LOOKS = EnumSet.of(OptionWord.STATUS, OptionWord.LIST, OptionWord.LIST_OWNERS, OptionWord.LIST_DEPENDENCIES,
            OptionWord.CHECKPOINTS, OptionWord.CRYPTO_CHECKPOINTS, OptionWord.LIST_INTERFACES, OptionWord.IN_NODE, OptionWord.VERSION,
            OptionWord.LIST_NET_PRIORITY, OptionWord.HELP);

    private Changes() { }

    static boolean isChange(String program, String tail) {
        return switch (program) {
            case "cluster" -> ClusterLineReader.read("cluster " + tail) instanceof ReadResult.Parsed p && p.line().options().stream().anyMatch(Changes::changes);
            case "reg" -> !verb(tail, 0).matches("query|export");
            case "sc" -> !(tail.stripLeading().startsWith("\"\\\\") || tail.stripLeading().startsWith("\\\\") ? verb(tail, 1) : verb(tail, 0)).matches("query|qc");
            case "net" -> verb(tail, 0).matches("start|stop") || tail.matches("(?i).* /(add|delete)\\b.*");
            case "schtasks" -> !verb(tail, 0).equals("/query");
            case "xcopy", "robocopy", "regedit", "copy", "move", "del", "rd" -> true;
            default -> false;
        };
    }

    private static boolean changes(ClusterLine.Option option) {
        if (option.word().takesAssignments()) {
            return !option.assignments().isEmpty();
        }
        return !LOOKS.contains(option.word()) || option.word() == OptionWord.USE_DEFAULT;
    }

    private static String verb(String tail, int index) {
        var words = CrtArgv.split(tail);
        return index < words.size() ? words.get(index).toLowerCase(Locale.ROOT) : "";
    }
}
