package org.mscsplanner.observe.batch;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.mscsplanner.diag.CommandCode;
import org.mscsplanner.observe.batch.Endings.Ending;

/** The commands that cmd.exe itself carries out and that matter for the way through a script. True: the script goes on. */
final class Words {
    private static final int DEEPEST_CALL = 20;
    /** Commands in commands: more than anybody writes. */
    private static final int DEEPEST_COMMAND = 8;
    /** Those that do not fail and leave the exit code alone. */
    private static final Set<String> QUIET = Set.of("echo", "title", "cls", "color", "pause", "ver", "prompt");

    private final BatchWalk walk;
    private int calls;
    private int commands;

    Words(BatchWalk walk) {
        this.walk = walk;
    }

    boolean run(Statement statement) {
        Traced text = statement.text();
        Traced first = text.firstWord();
        String word = first.text().replace("\"", "").toLowerCase(Locale.ROOT);
        String name = word.replaceFirst("[.:(/\\\\].*", "");
        // Nothing needs to stand between call and the label.
        Traced rest = word.startsWith("call:") ? text.from(name.length()).strip() : text.behind(first);
        if (commands > DEEPEST_COMMAND) {
            walk.runner.tooDeep(statement);
            return true;
        }
        boolean shell = name.equals("cmd") || word.equals("%comspec%");
        boolean jumps = name.equals("goto") || name.equals("exit");
        return jumps ? jump(text) : name.equals("call") ? call(statement, rest) : shell || name.equals("start") ? nested(statement, rest, shell)
                : setting(name, rest, statement) || other(statement, word, name);
    }

    private boolean other(Statement statement, String word, String name) {
        if (word.endsWith(".cmd") || word.endsWith(".bat")) {
            walk.found(CommandCode.OTHER_SCRIPT, statement.text(), "script", statement.text().firstWord().text());
            return commands > 0;
        } else if (QUIET.contains(name)) {
            walk.runner.run(statement);
            walk.succeeded = true;
        } else {
            walk.tell(statement);
        }
        return true;
    }

    /** True for a word that sets something for the commands behind it. */
    private boolean setting(String name, Traced rest, Statement statement) {
        String lower = rest.text().toLowerCase(Locale.ROOT);
        switch (name) {
            case "set" -> Assignments.set(walk.variables, rest.text(), statement.unknown(), walk.isCertain());
            case "setlocal" -> {
                walk.frame.kept.push(walk.variables.kept());
                if (lower.contains("delayedexpansion")) {
                    walk.variables.delayExpansion(lower.contains("enabledelayedexpansion"));
                }
            }
            case "endlocal" -> {
                if (!walk.frame.kept.isEmpty()) {
                    walk.variables.back(walk.frame.kept.pop());
                }
            }
            case "shift" -> walk.frame.arguments = walk.isCertain() ? walk.frame.arguments.shifted(lower.matches("/[0-9]") ? lower.charAt(1) - '0' : 0) : Arguments.unknown();
            default -> {
                return false;
            }
        }
        walk.succeeded = true;
        return true;
    }

    private boolean jump(Traced text) {
        if (walk.isInShell()) {
            return false;
        }
        Jump jump = Jump.of(text);
        boolean end = jump.kind() != Jump.Kind.LABEL;
        if (!end && !walk.unknownIn(jump.word()).isEmpty()) {
            walk.found(CommandCode.NOT_FOLLOWED, text, "why", "where it jumps to is in " + jump.word());
            walk.frame.pending.add(walk.lines.count());
            return true;
        }
        OptionalInt label = end ? OptionalInt.empty() : walk.lines.label(jump.word(), walk.frame.at);
        if (!end && label.isEmpty()) {
            walk.found(CommandCode.NOT_FOLLOWED, text, "why", "it has no label \"" + jump.word() + "\", and cmd.exe ends it here");
        }
        if (end && walk.isPlain() && jump.word().matches("0|[1-9][0-9]{0,8}")) {
            walk.variables.set(Variables.ERROR_LEVEL, Value.of(jump.word(), walk.unknownIn("")));
        }
        boolean plain = walk.isPlain() && walk.frame.pending.isEmpty();
        walk.stopped |= plain && walk.isCertain() && jump.shell();
        int target = label.orElse(walk.lines.count());
        if (plain) {
            walk.frame.jump(target);
        } else if (target >= walk.frame.at) {
            Ending ending = label.isPresent() ? walk.endings.from(target) : Endings.ofExit(jump.word());
            boolean builds = ending == Ending.BUILDS || ending == Ending.ENDS && walk.frame.built;
            if (builds || label.isPresent() && ending == Ending.ENDS) {
                walk.frame.pending.add(target);
            }
        } else if (!walk.built.subSet(target, true, walk.frame.at, true).isEmpty()) {
            walk.found(CommandCode.NOT_FOLLOWED, text, "why", "it goes back to \"" + jump.word() + "\", and how often it does not tell");
        }
        return false;
    }

    private boolean call(Statement statement, Traced arguments) {
        Traced again = walk.variables.expand(arguments, walk.frame.arguments);
        if (!again.text().startsWith(":")) {
            return nested(statement, again, false);
        }
        Traced label = again.firstWord();
        String name = label.text().substring(1);
        OptionalInt line = walk.lines.label(name, walk.frame.at);
        if (name.equalsIgnoreCase("eof")) {
            return true;
        } else if (line.isEmpty() || calls >= DEEPEST_CALL) {
            walk.found(CommandCode.NOT_FOLLOWED, statement.text(), "why", line.isEmpty() ? "it has no label \"" + name + "\"" : "its subroutines call each other too often");
            return true;
        }
        String behind = again.text().substring(label.length());
        calls++;
        walk.call(new Frame(line.getAsInt(), Arguments.of(label.text(), behind, walk.unknownIn(behind)), walk.around()));
        calls--;
        walk.succeeded = walk.variables.text(Variables.ERROR_LEVEL).filter("0"::equals).isPresent();
        return !walk.stopped;
    }

    private boolean nested(Statement statement, Traced arguments, boolean shell) {
        commands++;
        boolean on = true;
        if (shell) {
            walk.shell(Nested.shell(arguments));
        } else {
            Traced inner = statement.text().text().regionMatches(true, 0, "start", 0, 5) ? Nested.started(arguments) : arguments;
            on = inner.length() == 0 || run(new Statement(inner, statement.targets(), walk.unknownIn(inner.text()), statement.around()));
        }
        commands--;
        return on;
    }
}
