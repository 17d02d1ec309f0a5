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
import org.mscsplanner.observe.batch.BatchWalk;
import org.mscsplanner.observe.batch.Runner;
import org.mscsplanner.observe.batch.ScriptLines;
import org.mscsplanner.observe.batch.Statement;
import org.mscsplanner.observe.batch.Traced;

/**
 * The command lines of cluster.exe in a batch file, in their order. Other commands are passed over, but a line of cluster.exe
 * in something that is not read is named.
 */
final class BatchCommands implements Runner {
    private static final Pattern PROMPT = Pattern.compile("(?i)[a-z]:\\\\[^\"]*");
    private static final Pattern UNRESOLVED = Pattern.compile("[%!][^%!]+[%!]");
    private static final Pattern SCRIPT = Pattern.compile("(?i).*\\.(cmd|bat)");
    /** What a line of cluster.exe may stand behind without being run. */
    private static final Set<String> TALK = Set.of("echo", "title", "goto", "exit", "pause", "find", "findstr", "prompt");

    private final ScriptLines lines;
    private final List<Command> commands = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

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

        boolean looks() {
            return line.options().stream().allMatch(ClusterLine.Option::isQuestion);
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
        ScriptLines lines = new ScriptLines(file, text);
        BatchCommands reader = new BatchCommands(lines);
        BatchWalk.walk(lines, reader);
        return new Read(reader.commands, reader.findings);
    }

    @Override
    public boolean run(Statement statement) {
        Traced text = statement.text();
        Traced first = text.firstWord();
        String word = word(text);
        Traced rest = text.behind(first);
        if (Mentions.isProgram(word)) {
            return command(statement, text);
        } else if (TALK.contains(word.replaceFirst("[.:(/\\\\].*", ""))) {
            if (statement.targets().stream().anyMatch(t -> SCRIPT.matcher(t).matches())) {
                mention(text, "it is written into another script");
            }
        } else if (PROMPT.matcher(text.text()).matches() && statement.targets().stream().anyMatch(Mentions::isProgram)) {
            findings.add(Finding.of(CommandCode.SYNTAX, place(text, 0), "reason", "a prompt stands in front of the command"));
        } else if (UNRESOLVED.matcher(word).matches()) {
            unresolved(first, rest, statement);
        } else if (word.substring(word.lastIndexOf('\\') + 1).startsWith("clus") && Mentions.says("cluster " + rest.text())) {
            notRead(first, "\"" + first.text() + "\" is not cluster.exe");
        } else {
            mention(text, "it is an argument of " + first.text());
        }
        return false;
    }

    private static String word(Traced text) {
        return text.firstWord().text().replace("\"", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean concerns(Traced command) {
        return Mentions.isProgram(word(command)) || !TALK.contains(word(command)) && Mentions.in(command).isPresent();
    }

    @Override
    public void tooDeep(Statement statement) {
        mention(statement.text(), "it stands too deep in other commands");
    }

    @Override
    public void found(Finding finding) {
        findings.add(finding);
    }

    /** A variable that the script does not set stands where the program should: it is a prefix, or the program itself. */
    private void unresolved(Traced first, Traced rest, Statement statement) {
        if (Mentions.isProgram(word(rest))) {
            run(new Statement(rest, statement.targets(), statement.unknown(), Optional.of(statement.around().orElse(CommandCode.CONDITION))));
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

    private boolean command(Statement statement, Traced line) {
        ReadResult result = ClusterLineReader.read(line.text());
        if (result instanceof ReadResult.Parsed parsed) {
            Place at = place(line, 0);
            Command command = new Command(parsed.line(), at);
            if (add(command, statement.around())) {
                String arguments = line.text().substring(line.firstWord().length());
                unknownIn(statement, arguments).forEach(name -> findings.add(Finding.of(CommandCode.VARIABLE, at, "name", name)));
                parsed.doubts().forEach(d -> findings.add(Finding.of(CommandCode.UNVERIFIED, place(line, d.column() - 1),
                        "question", d.doubt().question(), "answer", d.doubt().answer())));
            }
            return !command.looks();
        } else if (result instanceof ReadResult.Refused refused) {
            Traced wrong = line.from(Math.min(line.length(), refused.column() - 1));
            // A variable may stand for options, which no reader of the script can know.
            unknownIn(statement, wrong.firstWord().text()).findFirst().ifPresentOrElse(name -> notRead(wrong, "the script does not tell what " + name + " is"),
                    () -> findings.add(Finding.of(CommandCode.SYNTAX, place(line, refused.column() - 1), "reason", refused.reason())));
        }
        return false;
    }

    private static Stream<String> unknownIn(Statement statement, String text) {
        return statement.unknown().entrySet().stream().filter(v -> text.contains(v.getKey())).map(Map.Entry::getValue);
    }

    /** False for a line that is left out. */
    private boolean add(Command command, Optional<CommandCode> around) {
        boolean left = around.filter(c -> c != CommandCode.CONDITION).isPresent();
        if (!command.looks()) {
            around.ifPresent(c -> findings.add(Finding.of(c, command.at(), "command", command.shown())));
        } else if (left) {
            findings.add(Finding.of(CommandCode.NO_PLACE, command.at(), "command", command.shown(), "why", "it only looks"));
        }
        return !left && commands.add(command);
    }

    private Place place(Traced text, int position) {
        return lines.place(text.origin(position));
    }
}
