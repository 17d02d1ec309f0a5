package org.mscsplanner.observe.commands;

import java.util.Locale;
import java.util.Optional;
import org.mscsplanner.clusterexe.ClusterLineReader;
import org.mscsplanner.clusterexe.ObjectWord;
import org.mscsplanner.clusterexe.ReadResult;
import org.mscsplanner.observe.batch.Traced;

/** Whether somebody means cluster.exe where no command of it stands. */
final class Mentions {
    /** How often the word may stand in one command: more than anybody writes. */
    private static final int MOST = 20;
    private static final String STARTS = " \t\"'";

    private Mentions() { }

    /** True for the first word of a line of cluster.exe, without quotes; as for cmd.exe, a slash ends the name of a program. */
    static boolean isProgram(String word) {
        int slash = word.indexOf('/');
        return ClusterLineReader.isProgram(word) || slash > 0 && ClusterLineReader.isProgram(word.substring(0, slash));
    }

    /** True for a text that asks or changes something when it is run, and is likely to be meant so. */
    static boolean says(String line) {
        return ClusterLineReader.read(line) instanceof ReadResult.Parsed p && !p.line().options().isEmpty()
                && (p.line().object() != ObjectWord.CLUSTER || p.line().cluster().isPresent() || line.toLowerCase(Locale.ROOT).contains("cluster.exe"));
    }

    /** A line of cluster.exe as an argument of something else, in quotes or not. */
    static Optional<Traced> in(Traced text) {
        String lower = text.text().toLowerCase(Locale.ROOT);
        int tried = 0;
        for (int at = lower.indexOf("cluster"); at >= 0 && tried < MOST; at = lower.indexOf("cluster", at + 1)) {
            tried++;
            int start = at;
            while (start > 0 && STARTS.indexOf(lower.charAt(start - 1)) < 0) {
                start--;
            }
            boolean quoted = lower.substring(0, at).chars().filter(c -> c == '"').count() % 2 == 1;
            int end = quoted ? lower.indexOf('"', at) : -1;
            Traced tail = text.part(start, end < 0 ? text.length() : end);
            if (isProgram(tail.firstWord().text().toLowerCase(Locale.ROOT)) && says(tail.text())) {
                return Optional.of(tail);
            }
        }
        return Optional.empty();
    }
}
