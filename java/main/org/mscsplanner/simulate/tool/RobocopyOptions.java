package org.mscsplanner.simulate.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a robocopy line asks for.
 *
 * @param patterns files that count; all when empty
 * @param retries of a file that cannot be opened; a million unless the line says otherwise (D-06)
 * @param waitSeconds between two tries; 30 unless the line says otherwise
 * @param access owner and access list come along ({@code /copy} with S or O, {@code /sec}, {@code /copyall})
 */
record RobocopyOptions(String source, String target, List<String> patterns, List<String> excludedFiles, List<String> excludedFolders,
        Set<String> flags, long retries, long waitSeconds, boolean access, Optional<String> log, boolean appends) {
    private static final Set<String> FLAGS = Set.of("/e", "/s", "/mir", "/purge", "/xo", "/xn", "/xc", "/xx", "/xl", "/l", "/np", "/nfl", "/ndl", "/njh",
            "/njs", "/ns", "/nc", "/v", "/x", "/z", "/b", "/zb", "/fp", "/ts", "/tee", "/eta", "/fft", "/is", "/it", "/a", "/m", "/sec", "/copyall", "/nocopy");

    /** @throws IllegalArgumentException for a switch that the build does not have, and for a missing folder */
    static RobocopyOptions of(List<String> words) {
        List<String> plain = new ArrayList<>();
        List<String> files = new ArrayList<>();
        List<String> folders = new ArrayList<>();
        List<String> flags = new ArrayList<>();
        List<String> into = plain;
        long retries = 1_000_000;
        long wait = 30;
        boolean access = false;
        boolean appends = false;
        Optional<String> log = Optional.empty();
        for (String word : words) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (!word.startsWith("/")) {
                into.add(word);
                continue;
            }
            into = plain;
            if (lower.equals("/xf")) {
                into = files;
            } else if (lower.equals("/xd")) {
                into = folders;
            } else if (lower.matches("/r:[0-9]+")) {
                retries = Long.parseLong(lower.substring(3));
            } else if (lower.matches("/w:[0-9]+")) {
                wait = Long.parseLong(lower.substring(3));
            } else if (lower.matches("/copy:[datsou]+")) {
                access = lower.substring(6).matches(".*[so].*");
            } else if (lower.startsWith("/log:") || lower.startsWith("/log+:")) {
                log = Optional.of(word.substring(word.indexOf(':') + 1));
                appends = lower.startsWith("/log+");
            } else if (FLAGS.contains(lower)) {
                flags.add(lower);
                access |= lower.equals("/sec") || lower.equals("/copyall");
            } else if (!lower.matches("/(max|min|maxage|minage|ipg|lev|a\\+|a-|ia|xa):.*")) {
                throw new IllegalArgumentException("there is no option " + word);
            }
        }
        if (plain.size() < 2) {
            throw new IllegalArgumentException("a source and a destination are needed");
        }
        return new RobocopyOptions(plain.get(0), plain.get(1), plain.subList(2, plain.size()), files, folders, Set.copyOf(flags), retries, wait, access,
                log, appends);
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    boolean isDeep() {
        return has("/e") || has("/s") || has("/mir");
    }

    boolean purges() {
        return (has("/mir") || has("/purge")) && !has("/xx");
    }

    boolean takes(String file) {
        return (patterns.isEmpty() || patterns.stream().anyMatch(p -> Wildcard.matches(p, file)))
                && excludedFiles.stream().noneMatch(p -> Wildcard.matches(p, file));
    }
}
