package org.mscsplanner.observe.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mscsplanner.clusterexe.ClusterLine;
import org.mscsplanner.clusterexe.ClusterLineReader;
import org.mscsplanner.clusterexe.OptionWord;
import org.mscsplanner.clusterexe.ReadResult;
import org.mscsplanner.diag.CommandCode;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Place;
import org.mscsplanner.observe.commands.Statements.Statement;

/**
 * The command lines of cluster.exe in a batch file, in their order. Other commands are passed over, but a line of cluster.exe
 * in something that is not read is named.
 */
final class BatchCommands {
    private static final Pattern PROMPT = Pattern.compile("(?i)\\s*[a-z]:\\\\[^>\"&|<]*>\\s*(\\S*\\\\)?cluster(\\.exe)?\\s.*");
    private static final Pattern UNRESOLVED = Pattern.compile("[%!][^%!]+[%!]");
    private static final Pattern SCRIPT = Pattern.compile("(?i).*\\.(cmd|bat)");
    /** What a line of cluster.exe may stand behind without being run. */
    private static final Set<String> TALK = Set.of("echo", "title", "goto", "exit", "pause", "find", "findstr", "prompt");

    /** Commands in commands: more than anybody writes. */
    private static final int DEEPEST = 8;

    private final ScriptLines lines;
    private final ScriptVariables variables = new ScriptVariables();
    private final Statements statements = new Statements(Optional.empty(), this::statement);
    private final List<Command> commands = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private int depth;

    private BatchCommands(ScriptLines lines) {
        this.lines = lines;
    }

    /** A line that was read. */
    record Command(ClusterLine line, Place at) {
        /** True for an option of properties that does not only show them. */
        boolean sets(ClusterLine.Option option) {
            return !option.assignments().isEmpty()
                    || !option.values().isEmpty() && line.options().stream().anyMatch(o -> o.word() == OptionWord.USE_DEFAULT);
        }

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
        BatchCommands reader = new BatchCommands(new ScriptLines(file, text));
        reader.lines.all().forEach(reader::line);
        return new Read(reader.commands, reader.findings);
    }

    private void line(Traced raw) {
        Traced line = variables.expand(raw);
        if (PROMPT.matcher(line.text()).matches()) {
            findings.add(Finding.of(CommandCode.SYNTAX, place(line.strip(), 0), "reason", "a prompt stands in front of the command"));
        } else {
            statements.line(line);
        }
    }

    private void statement(Statement statement) {
        Traced text = statement.text();
        Traced first = Mentions.firstWord(text);
        String word = first.text().replace("\"", "").toLowerCase(Locale.ROOT);
        Traced rest = text.from(first.length()).strip();
        if (depth > DEEPEST) {
            mention(text, "it stands too deep in other commands");
        } else if (Mentions.isProgram(word)) {
            command(text, statement.around());
        } else if (word.equals("set")) {
            variables.set(rest.text(), depth == 0 && statement.around().isEmpty());
        } else if (word.equals("setlocal") && rest.text().toLowerCase(Locale.ROOT).contains("enabledelayedexpansion")) {
            variables.delayExpansion();
        } else if (word.equals("call") || word.equals("start")) {
            within(new Statement(word.equals("call") ? rest : started(rest), statement.targets(), statement.around()));
        } else if (word.equals("cmd") || word.equals("cmd.exe") || word.equals("%comspec%")) {
            shell(statement, rest);
        } else if (TALK.contains(word.replaceFirst("[.:(/\\\\].*", ""))) {
            if (statement.targets().stream().anyMatch(t -> SCRIPT.matcher(t).matches())) {
                mention(text, "it is written into another script");
            }
        } else if (UNRESOLVED.matcher(word).matches()) {
            unresolved(first, rest, statement);
        } else if (word.substring(word.lastIndexOf('\\') + 1).startsWith("clus") && Mentions.says("cluster " + rest.text())) {
            notRead(first, "\"" + first.text() + "\" is not cluster.exe");
        } else {
            mention(text, "it is an argument of " + first.text());
        }
    }

    private void within(Statement statement) {
        depth++;
        statement(statement);
        depth--;
    }

    /** What {@code start} starts, behind its title and switches. */
    private static Traced started(Traced arguments) {
        Traced rest = arguments;
        Traced first = Mentions.firstWord(rest);
        boolean title = first.text().startsWith("\"");
        while (title || first.text().startsWith("/")) {
            // The folder of /d may be a word of its own.
            boolean folder = first.text().equalsIgnoreCase("/d");
            rest = rest.from(first.length()).strip();
            first = Mentions.firstWord(rest);
            title = folder;
        }
        return rest;
    }

    /** {@code cmd /c COMMAND}: the command is a line of its own, with or without quotes around it. */
    private void shell(Statement statement, Traced arguments) {
        Traced rest = arguments;
        while (Mentions.firstWord(rest).text().startsWith("/")) {
            String option = Mentions.firstWord(rest).text().toLowerCase(Locale.ROOT);
            rest = rest.from(option.length()).strip();
            if (option.equals("/c") || option.equals("/k")) {
                boolean around = rest.length() > 1 && rest.at(0) == '"' && rest.text().endsWith("\"");
                Traced inner = around ? rest.part(1, rest.length() - 1) : rest;
                new Statements(statement.around(), this::within).line(inner);
                return;
            }
        }
    }

    /** A variable that the script does not set stands where the program should: it is a prefix, or the program itself. */
    private void unresolved(Traced first, Traced rest, Statement statement) {
        if (Mentions.isProgram(Mentions.firstWord(rest).text().replace("\"", "").toLowerCase(Locale.ROOT))) {
            within(new Statement(rest, statement.targets(), Optional.of(statement.around().orElse(CommandCode.CONDITION))));
        } else if (Mentions.says("cluster " + rest.text())) {
            notRead(first, "the script does not tell what " + first.text() + " is");
        }
    }

    private void mention(Traced text, String why) {
        Mentions.in(text).ifPresent(m -> notRead(m, why));
    }

    private void notRead(Traced at, String why) {
        findings.add(Finding.of(CommandCode.NOT_READ, place(at, 0), "why", why));
    }

    private void command(Traced line, Optional<CommandCode> around) {
        ReadResult result = ClusterLineReader.read(line.text());
        if (result instanceof ReadResult.Parsed parsed) {
            Place at = place(line, 0);
            String arguments = line.text().substring(Mentions.firstWord(line).length());
            unknownIn(arguments).forEach(name -> findings.add(Finding.of(CommandCode.VARIABLE, at, "name", name)));
            parsed.doubts().forEach(d -> findings.add(Finding.of(CommandCode.UNVERIFIED, place(line, d.column() - 1),
                    "question", d.doubt().question(), "answer", d.doubt().answer())));
            add(new Command(parsed.line(), at), around);
        } else if (result instanceof ReadResult.Refused refused) {
            Traced wrong = line.from(Math.min(line.length(), refused.column() - 1));
            // A variable may stand for options, which no reader of the script can know.
            unknownIn(Mentions.firstWord(wrong).text()).findFirst().ifPresentOrElse(name -> notRead(wrong, "the script does not tell what " + name + " is"),
                    () -> findings.add(Finding.of(CommandCode.SYNTAX, place(line, refused.column() - 1), "reason", refused.reason())));
        }
    }

    private Stream<String> unknownIn(String text) {
        return variables.unknown().entrySet().stream().filter(v -> text.contains(v.getKey())).map(Map.Entry::getValue);
    }

    private void add(Command command, Optional<CommandCode> around) {
        boolean looks = command.line().options().stream().allMatch(ClusterLine.Option::isQuestion);
        boolean turns = around.equals(Optional.of(CommandCode.LOOP));
        if (!looks) {
            around.ifPresent(c -> findings.add(Finding.of(c, command.at(), "command", command.shown())));
        } else if (turns) {
            findings.add(Finding.of(CommandCode.NO_PLACE, command.at(), "command", command.shown(), "why", "it only looks"));
        }
        if (!turns) {
            commands.add(command);
        }
    }

    private Place place(Traced text, int position) {
        return lines.place(text.origin(position));
    }
}
