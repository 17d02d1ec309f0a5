package org.mscsplanner.psmodule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a document shows of a PowerShell session: blocks fenced as {@code powershell}, whose lines after {@code PS> } are
 * commands and whose other lines are what came out. A line of three dots stands for any number of lines.
 */
final class Transcript {
    private static final String PROMPT = "PS> ";

    /** A command and the lines below it. */
    record Entry(String command, List<String> output) { }

    private Transcript() { }

    static List<Entry> read(List<String> document) {
        List<Entry> entries = new ArrayList<>();
        boolean inside = false;
        for (String line : document) {
            if (line.startsWith("```")) {
                inside = line.equals("```powershell");
            } else if (inside && line.startsWith(PROMPT)) {
                entries.add(new Entry(line.substring(PROMPT.length()), new ArrayList<>()));
            } else if (inside) {
                entries.get(entries.size() - 1).output().add(line);
            }
        }
        return entries;
    }

    /** A script that does what the session does and puts a line {@code @@ N} in front of what command N writes. */
    static String script(List<Entry> entries) {
        StringBuilder script = new StringBuilder("$ErrorActionPreference = 'Stop'\n");
        for (int i = 0; i < entries.size(); i++) {
            script.append("'@@ ").append(i).append("'\n. { ").append(entries.get(i).command()).append(" } | Out-String -Width 100\n");
        }
        return script.toString();
    }

    /** The lines that a run of {@link #script} wrote, by command. */
    static List<List<String>> outputs(String written, int commands) {
        List<List<String>> outputs = new ArrayList<>();
        for (int i = 0; i < commands; i++) {
            int from = written.indexOf("@@ " + i + "\n");
            int to = written.indexOf("@@ " + (i + 1) + "\n");
            outputs.add(from < 0 ? List.of("(never came here)") : written.substring(from + ("@@ " + i + "\n").length(), to < 0 ? written.length() : to).lines().toList());
        }
        return outputs;
    }

    /**
     * True when the lines say the same: numbers, digests and the widths of columns may differ, for they follow from every
     * part of the plan; words may not.
     */
    static boolean matches(List<String> shown, List<String> came) {
        return match(plain(shown), plain(came));
    }

    private static boolean match(List<String> shown, List<String> came) {
        if (shown.isEmpty()) {
            return came.isEmpty();
        }
        List<String> rest = shown.subList(1, shown.size());
        if (shown.get(0).equals("...")) {
            return match(rest, came) || !came.isEmpty() && match(shown, came.subList(1, came.size()));
        }
        return !came.isEmpty() && shown.get(0).equals(came.get(0)) && match(rest, came.subList(1, came.size()));
    }

    static List<String> plain(List<String> lines) {
        return lines.stream().map(line -> line.strip().replaceAll("[0-9a-f]{64}", "#").replaceAll("[0-9]+", "#").replaceAll("[ \u2026-]+", " "))
                .filter(line -> !line.isBlank()).collect(Collectors.toList());
    }
}
