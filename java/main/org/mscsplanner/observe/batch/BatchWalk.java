package org.mscsplanner.observe.batch;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mscsplanner.diag.CommandCode;
import org.mscsplanner.diag.Finding;

/**
 * The way of cmd.exe through a script, as far as the script tells it: blocks, subroutines, jumps, loops over lists. Of a
 * condition that it does not tell both ways are read, but not one that gives up; lines that no way leads to are told at the end.
 */
public final class BatchWalk {
    /** Simple commands that are run besides those of every line: more than anybody has repeated. */
    private static final int MOST = 20_000;
    /** Simple commands on a line: more than anybody writes. */
    private static final int MOST_ON_A_LINE = 10;

    final ScriptLines lines;
    final Runner runner;
    final Variables variables = new Variables();
    final Endings endings;
    /** Lines on which something was built. */
    final NavigableSet<Integer> built = new TreeSet<>();
    Frame frame = new Frame(0, Arguments.unknown(), Optional.empty());
    /** True when the last command may be taken to have succeeded. */
    boolean succeeded;
    boolean stopped;
    private final Ways ways = new Ways(this);
    private final Words words = new Words(this);
    private final BitSet read = new BitSet();
    private final Set<Integer> ran = new HashSet<>();
    private final Map<Integer, Statement> unreached = new TreeMap<>();
    /** What conditions and loops of the line or block put around the command. */
    private Optional<CommandCode> within = Optional.empty();
    private int steps;
    private int builds;
    private int shells;

    private BatchWalk(ScriptLines lines, Runner runner) {
        this.lines = lines;
        this.runner = runner;
        this.endings = new Endings(lines, runner::concerns);
    }

    /** Tells a runner every command of a script. */
    public static void walk(ScriptLines lines, Runner runner) {
        BatchWalk walk = new BatchWalk(lines, runner);
        walk.follow();
        walk.rest();
    }

    private void follow() {
        while (frame.at < lines.count() && !stopped) {
            if (frame.arrive()) {
                variables.unset(Variables.ERROR_LEVEL);
            }
            if (frame.live) {
                variables.forget();
                frame.live = frame.goesOn(run(unit()));
            } else {
                frame.at = frame.pending.isEmpty() ? lines.count() : frame.pending.first();
            }
        }
        if (!frame.kept.isEmpty()) {
            variables.back(frame.kept.getLast());
        }
    }

    /** Runs a subroutine from its label to its end. */
    void call(Frame inner) {
        Frame outer = frame;
        Optional<CommandCode> outside = within;
        Map<Character, Value> turns = variables.turn(Map.of());
        Map<String, String> unknown = new HashMap<>(variables.unknown());
        int before = builds;
        frame = inner;
        within = Optional.empty();
        follow();
        frame = outer;
        within = outside;
        variables.turn(turns);
        variables.forget();
        variables.unknown().putAll(unknown);
        if (builds > before) {
            builds();
        }
    }

    private void builds() {
        builds++;
        built.add(frame.at);
        frame.built = true;
    }

    /** In a shell of its own: nothing that is set there stays, and no jump leads out of it. */
    void shell(Part part) {
        Variables.Kept kept = variables.kept();
        shells++;
        run(part);
        shells--;
        variables.back(kept);
    }

    boolean isInShell() {
        return shells > 0;
    }

    /** True when the script goes on behind the part. */
    boolean run(Part part) {
        return !stopped && part.as(ways);
    }

    /** The same under a condition or in a loop of which the script does not tell. */
    boolean under(CommandCode code, Part part) {
        Optional<CommandCode> outside = within;
        within = outside.filter(o -> o == CommandCode.LOOP).or(() -> Optional.of(code));
        boolean on = run(part);
        within = outside;
        variables.unset(Variables.ERROR_LEVEL);
        succeeded = false;
        return on;
    }

    /** True outside of conditions and loops of the same line or block. */
    boolean isPlain() {
        return within.isEmpty();
    }

    /** The next simple command. */
    boolean command(Traced text, List<String> targets) {
        steps++;
        if (steps > MOST + MOST_ON_A_LINE * lines.count()) {
            stopped = true;
            found(CommandCode.NOT_FOLLOWED, text, "why", "it does not come to an end");
            return false;
        }
        ran.add(text.origin(0));
        return words.run(statement(text, targets, around()));
    }

    /** Whether a runner takes it to succeed. */
    void tell(Statement statement) {
        succeeded = runner.run(statement);
        if (succeeded) {
            builds();
            variables.set(Variables.ERROR_LEVEL, new Value("0", Map.of()));
        } else {
            variables.unset(Variables.ERROR_LEVEL);
        }
    }

    /** The next line, with those that its blocks take. */
    private Part unit() {
        return UnitReader.read(next(), () -> frame.at < lines.count() ? Optional.of(next()) : Optional.empty());
    }

    private Traced next() {
        read.set(frame.at);
        return variables.expand(lines.line(frame.at++), frame.arguments);
    }

    /** What no way led to. */
    private void rest() {
        frame = new Frame(0, Arguments.unknown(), Optional.empty());
        for (frame.at = read.nextClearBit(0); frame.at < lines.count(); frame.at = read.nextClearBit(frame.at)) {
            variables.forget();
            unreached(unit());
        }
        unreached.keySet().removeAll(ran);
        unreached.values().forEach(runner::run);
    }

    /** Remembers what is not run here; it may be elsewhere. */
    void unreached(Part part) {
        part.simples().forEach(s -> unreached.putIfAbsent(s.text().origin(0), statement(s.text(), s.targets(), Optional.of(CommandCode.UNREACHED))));
    }

    Statement statement(Traced text, List<String> targets, Optional<CommandCode> around) {
        Traced resolved = variables.resolve(text);
        return new Statement(resolved, targets, unknownIn(resolved.text()), around);
    }

    Map<String, String> unknownIn(String text) {
        return Value.of(text, variables.unknown()).unknown();
    }

    Optional<CommandCode> around() {
        Optional<CommandCode> loop = Optional.of(CommandCode.LOOP);
        return within.equals(loop) || frame.base.equals(loop) ? loop
                : within.or(() -> frame.base).or(() -> frame.pending.isEmpty() ? Optional.empty() : Optional.of(CommandCode.CONDITION));
    }

    boolean isCertain() {
        return around().isEmpty();
    }

    void found(CommandCode code, Traced at, String... facts) {
        runner.found(Finding.of(code, lines.place(at.origin(0)), facts));
    }
}
