package org.mscsplanner.observe.commands;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mscsplanner.diag.CommandCode;

/**
 * Takes the lines of somebody's batch file apart into simple commands, as cmd.exe does: quotes, carets, separators,
 * redirections, blocks over many lines, and the heads of {@code if}, {@code else} and {@code for}. Nothing is run: of each
 * command it is told whether a condition or a loop stands around it.
 */
final class Statements {
    private static final Set<String> UNARY = Set.of("errorlevel", "exist", "defined", "cmdextversion");
    private static final Set<String> COMPARISONS = Set.of("equ", "neq", "lss", "leq", "gtr", "geq");

    private final Consumer<Statement> found;
    private final Optional<CommandCode> outside;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private BatchCursor in = new BatchCursor(new Traced.Builder().build());
    /** What {@code if}, {@code else} and {@code for} in front of the position put around the rest of the line, or the next block. */
    private Optional<CommandCode> head = Optional.empty();
    /** Directly behind such a head: what stands around the commands behind the block that may open here. */
    private Optional<Optional<CommandCode>> behindHead = Optional.empty();
    private boolean afterFailure;
    private boolean inSet;

    /** @param outside what stands around every line */
    Statements(Optional<CommandCode> outside, Consumer<Statement> found) {
        this.outside = outside;
        this.found = found;
    }

    /**
     * A simple command.
     *
     * @param text without carets and redirections
     * @param targets files that its output goes to
     * @param around {@code CONDITION} or {@code LOOP}
     */
    record Statement(Traced text, List<String> targets, Optional<CommandCode> around) { }

    /** @param behind what stands around the commands behind the closing bracket */
    private record Block(Optional<CommandCode> around, Optional<CommandCode> behind) { }

    /** Reads the next line; its variables are put in already. */
    void line(Traced line) {
        in = new BatchCursor(line);
        head = Optional.empty();
        behindHead = Optional.empty();
        afterFailure = false;
        if (inSet) {
            endOfSet();
        } else if (line.strip().text().startsWith(":")) {
            return;
        }
        while (in.toCommand()) {
            if (in.takes('(')) {
                blocks.push(new Block(around(), behindHead.orElse(head)));
                start(Optional.empty(), false);
            } else if (!blocks.isEmpty() && in.takes(')')) {
                start(blocks.pop().behind(), false);
            } else if (in.takes('&')) {
                start(head, in.takes('&') && afterFailure);
            } else if (in.takes('|')) {
                start(head, in.takes('|'));
            } else {
                command();
            }
        }
    }

    private void command() {
        String word = in.peekWord().toLowerCase(Locale.ROOT);
        if (word.equals("rem")) {
            in.end();
        } else if (word.equals("if") || word.equals("else") || word.equals("for")) {
            head(word);
        } else {
            found.accept(in.simple(!blocks.isEmpty(), around()));
        }
    }

    /** What comes next starts a command without a head of its own. */
    private void start(Optional<CommandCode> heads, boolean onFailure) {
        head = heads;
        behindHead = Optional.empty();
        afterFailure = onFailure;
    }

    private Optional<CommandCode> around() {
        Optional<CommandCode> block = blocks.isEmpty() ? outside : blocks.peek().around();
        boolean loop = block.equals(Optional.of(CommandCode.LOOP)) || head.equals(Optional.of(CommandCode.LOOP));
        return loop ? Optional.of(CommandCode.LOOP) : head.or(() -> block).or(() -> afterFailure ? Optional.of(CommandCode.CONDITION) : Optional.empty());
    }

    private void head(String word) {
        behindHead = Optional.of(behindHead.orElse(head));
        in.word();
        if (word.equals("if")) {
            condition();
        } else if (word.equals("for")) {
            loop();
            return;
        }
        head = around().or(() -> Optional.of(CommandCode.CONDITION));
    }

    private void condition() {
        String word = in.word().toLowerCase(Locale.ROOT);
        while (word.equals("/i") || word.equals("not")) {
            word = in.word().toLowerCase(Locale.ROOT);
        }
        if (UNARY.contains(word)) {
            in.word();
            return;
        }
        if (word.contains("==")) {
            if (word.endsWith("==")) {
                in.word();
            }
            return;
        }
        String next = in.peekWord().toLowerCase(Locale.ROOT);
        if (next.startsWith("==")) {
            in.word();
            if (next.length() == 2) {
                in.word();
            }
        } else if (COMPARISONS.contains(next)) {
            in.word();
            in.word();
        }
    }

    private void loop() {
        List<String> words = new ArrayList<>();
        while (in.more() && !in.peekWord().equalsIgnoreCase("in")) {
            words.add(in.word());
        }
        in.word();
        if (!in.toCommand() || !in.takes('(')) {
            head = Optional.of(CommandCode.LOOP);
            return;
        }
        Optional<Traced> set = in.upTo(')');
        if (set.isEmpty()) {
            inSet = true;
            return;
        }
        boolean output = words.stream().anyMatch("/f"::equalsIgnoreCase);
        String text = set.get().strip().text();
        if (output && text.length() > 1 && "'`".indexOf(text.charAt(0)) >= 0 && text.endsWith(text.substring(0, 1))) {
            new Statements(around(), found).line(set.get().strip().part(1, text.length() - 1));
        }
        turn();
    }

    private void endOfSet() {
        if (in.upTo(')').isPresent()) {
            inSet = false;
            turn();
        }
    }

    private void turn() {
        if (in.peekWord().equalsIgnoreCase("do")) {
            in.word();
        }
        head = Optional.of(CommandCode.LOOP);
    }
}
