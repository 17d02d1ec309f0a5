package org.mscsplanner.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.script.Statement.CommandText;
import org.mscsplanner.script.Statement.Output;

/** Reads lines that start a program, a command of cmd.exe or another script. */
final class RunReader {
    /** What a script may start: the tools of Windows Server 2003 (those of DFS Replication from R2 on), and commands of cmd.exe itself. */
    private static final Set<String> PROGRAMS = Set.of("cluster", "reg", "sc", "net", "robocopy", "xcopy", "fc", "findstr", "schtasks",
            "ping", "eventcreate", "dfsradmin", "dfsrdiag", "forfiles", "copy", "move", "del", "rd", "dir", "type");
    private static final String SCRIPT = "cmd /d /c ([A-Za-z]:[A-Za-z0-9._\\\\-]+) (/[a-z]+)";
    private static final Pattern INNER = Pattern.compile(SCRIPT + " >(\"[^\"]*\") 2>&1");
    private static final Pattern START = Pattern.compile("start \"\" /b " + SCRIPT);

    private static final Pattern INTO = Pattern.compile("(.*) >(nul|\"[^\"]*\") 2>&1");
    /** A sign outside of quotation marks that cmd.exe would act on. */
    private static final Pattern ACTING = Pattern.compile("[^\"]*[&<>^|]");

    private RunReader() { }

    static Optional<Statement> read(String line) {
        Matcher inner = INNER.matcher(line);
        if (inner.matches()) {
            return Optional.of(new Statement.Inner(inner.group(1), inner.group(2), WordReader.word(inner.group(3))));
        }
        Matcher start = START.matcher(line);
        return start.matches() ? Optional.of(new Statement.Start(start.group(1), start.group(2))) : run(line);
    }

    private static Optional<Statement> run(String line) {
        String rest = line;
        Output output = new Output.Screen();
        Matcher into = INTO.matcher(line);
        if (into.matches()) {
            rest = into.group(1);
            output = into.group(2).equals("nul") ? new Output.Nowhere() : new Output.File(WordReader.word(into.group(2)));
        }
        List<CommandText> commands = new ArrayList<>();
        for (String part : pipes(rest)) {
            List<String> tokens = WordReader.tokens(part);
            if (tokens.isEmpty() || !PROGRAMS.contains(tokens.get(0)) || tokens.stream().anyMatch(t -> ACTING.matcher(t).lookingAt())) {
                return Optional.empty();
            }
            commands.add(new CommandText(tokens.get(0), tokens.subList(1, tokens.size()).stream().map(WordReader::word).toList()));
        }
        CommandText last = commands.remove(commands.size() - 1);
        return commands.size() > 1 ? Optional.empty() : Optional.of(new Statement.Run(commands, last, output));
    }

    private static List<String> pipes(String line) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (!quoted && line.charAt(i) == '|') {
                parts.add(line.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(line.substring(start).strip());
        return parts;
    }
}
