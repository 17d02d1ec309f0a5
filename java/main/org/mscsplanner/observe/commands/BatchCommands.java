package org.mscsplanner.observe.commands;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.clusterexe.ClusterLine;
import org.mscsplanner.clusterexe.ClusterLineReader;
import org.mscsplanner.clusterexe.ReadResult;
import org.mscsplanner.diag.CommandCode;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Place;
import org.mscsplanner.text.CmdLineReader;

/** The command lines of cluster.exe in a batch file, in their order; other commands are passed over. */
final class BatchCommands {
    private static final Pattern PROGRAM = Pattern.compile("(?i)(?:^|(?<=[\\s(@]))\"?(?:[^\\s\"()]*[\\\\/])?cluster(?:\\.exe)?\"?(?=\\s|$)");
    private static final Pattern HEAD = Pattern.compile("(?i)(?:\\)\\s*)?(if|else|for)\\b.*");
    /** What may stand in front of the program: nothing that would make it an argument. */
    private static final String BEFORE = "(?i)[@(\\s]*(call\\s+)?";
    private static final String BEFORE_IN_BLOCK = "(?i)(?!.*\\b(echo|rem|set|title)\\b).*";
    private static final String NOT_RUN = "(?i)(rem([\\s].*)?|:.*|echo[\\s.(:].*|@?title\\s.*)";

    private final String file;
    private final ScriptVariables variables = new ScriptVariables();
    private final List<Command> commands = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Deque<CommandCode> blocks = new ArrayDeque<>();

    private BatchCommands(String file) {
        this.file = file;
    }

    /** A line that was read. */
    record Command(ClusterLine line, Place at) {
        /** Its object and options without any value: a value may be a secret. */
        String shown() {
            StringBuilder out = new StringBuilder("cluster");
            if (!line.object().printed().isEmpty()) {
                out.append(' ').append(line.object().printed());
            }
            line.name().ifPresent(n -> out.append(" \"").append(n).append('"'));
            line.options().forEach(o -> out.append(' ').append(o.word().printed()));
            return out.toString();
        }
    }

    /** What a file holds. */
    record Read(List<Command> commands, List<Finding> findings) { }

    static Read read(String file, String text) {
        BatchCommands reader = new BatchCommands(file);
        String[] lines = text.split("\r\n|\n|\r", -1);
        StringBuilder joined = new StringBuilder();
        int first = 1;
        for (int i = 0; i < lines.length; i++) {
            if (joined.isEmpty()) {
                first = i + 1;
            }
            // A caret at the end of a line joins the next one.
            if (lines[i].endsWith("^") && !lines[i].endsWith("^^") && i + 1 < lines.length) {
                joined.append(lines[i], 0, lines[i].length() - 1);
                continue;
            }
            reader.line(joined.append(lines[i]).toString(), first);
            joined.setLength(0);
        }
        return new Read(reader.commands, reader.findings);
    }

    private void line(String raw, int number) {
        String stripped = raw.strip().replaceFirst("^@\\s*", "");
        if (variables.takes(stripped) || stripped.matches(NOT_RUN)) {
            return;
        }
        Optional<CommandCode> around = around(stripped);
        if (!raw.toLowerCase(Locale.ROOT).contains("cluster")) {
            return;
        }
        variables.forgotten();
        try {
            CmdLineReader.read(raw, variables).forEach(p -> command(p.text(), raw, number, around));
        } catch (IllegalArgumentException e) {
            findings.add(Finding.of(CommandCode.SYNTAX, Place.of(file, "", number, 1), "reason", String.valueOf(e.getMessage())));
        }
    }

    /** Whether a line stands under a condition or in a loop, its own or that of a block that is open. */
    private Optional<CommandCode> around(String line) {
        if (line.startsWith(")") && !blocks.isEmpty()) {
            blocks.pop();
        }
        Matcher head = HEAD.matcher(line);
        Optional<CommandCode> own = head.matches() ? Optional.of(head.group(1).equalsIgnoreCase("for") ? CommandCode.LOOP : CommandCode.CONDITION) : Optional.empty();
        Optional<CommandCode> around = blocks.contains(CommandCode.LOOP) || own.equals(Optional.of(CommandCode.LOOP)) ? Optional.of(CommandCode.LOOP)
                : own.or(() -> Optional.ofNullable(blocks.peek()));
        if (line.endsWith("(")) {
            // A block without a head runs as it stands.
            blocks.push(around.orElse(CommandCode.NO_PLACE));
        }
        return around.filter(c -> c != CommandCode.NO_PLACE);
    }

    private void command(String text, String raw, int number, Optional<CommandCode> around) {
        Matcher program = PROGRAM.matcher(text);
        if (!program.find() || !text.substring(0, program.start()).matches(around.isPresent() ? BEFORE_IN_BLOCK : BEFORE)) {
            return;
        }
        String line = text.substring(program.start()).replaceFirst("\\s*\\)\\s*$", "");
        int column = raw.indexOf(line) + 1;
        boolean exact = column > 0;
        Place at = Place.of(file, "", number, exact ? column : Math.max(1, raw.toLowerCase(Locale.ROOT).indexOf("cluster") + 1));
        variables.forgotten().stream().filter(line::contains)
                .forEach(name -> findings.add(Finding.of(CommandCode.VARIABLE, at, "name", name)));
        ReadResult result = ClusterLineReader.read(line);
        if (result instanceof ReadResult.Refused refused) {
            findings.add(Finding.of(CommandCode.SYNTAX, exact ? Place.of(file, "", number, column + refused.column() - 1) : at, "reason", refused.reason()));
            return;
        }
        Command command = new Command(((ReadResult.Parsed) result).line(), at);
        if (!command.line().options().stream().allMatch(ClusterLine.Option::isQuestion)) {
            around.ifPresent(c -> findings.add(Finding.of(c, at, "command", command.shown())));
        }
        if (!around.equals(Optional.of(CommandCode.LOOP))) {
            commands.add(command);
        }
    }
}
