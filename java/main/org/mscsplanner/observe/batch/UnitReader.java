package org.mscsplanner.observe.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mscsplanner.observe.batch.Part.Join;

/**
 * Takes a line of somebody's batch file apart, as cmd.exe does: quotes, carets, separators, redirections, {@code if},
 * {@code else} and {@code for}. A block that is not closed on the line takes the next one, until it is.
 */
final class UnitReader {
    /** Blocks and heads in each other: more than anybody writes. */
    private static final int DEEPEST = 60;

    private final Supplier<Optional<Traced>> more;
    private BatchCursor in;
    private int blocks;
    private int depth;

    /** @param more the lines behind this one, with their values put in */
    private UnitReader(Traced line, Supplier<Optional<Traced>> more) {
        this.in = new BatchCursor(line);
        this.more = more;
    }

    static Part read(Traced line, Supplier<Optional<Traced>> more) {
        if (isLabel(line)) {
            return Part.Joined.NOTHING;
        }
        return new UnitReader(line, more).sequence();
    }

    private static boolean isLabel(Traced line) {
        return line.strip().text().startsWith(":");
    }

    private boolean nextLine() {
        Optional<Traced> next = more.get();
        while (next.isPresent() && isLabel(next.get())) {
            next = more.get();
        }
        next.ifPresent(line -> in = new BatchCursor(line));
        return next.isPresent();
    }

    /** Up to the end of the line, or to the bracket that ends the block. */
    private Part sequence() {
        List<Part> all = new ArrayList<>();
        while (in.toCommand() && !(blocks > 0 && in.isAt(')'))) {
            if (!in.takes('&')) {
                all.add(joined(Join.FAILED));
            }
        }
        return all.size() == 1 ? all.get(0) : new Part.Joined(Join.NEXT, all);
    }

    private Part joined(Join join) {
        List<Part> all = new ArrayList<>();
        do {
            all.add(join == Join.PIPE ? command() : joined(Join.values()[join.ordinal() + 1]));
        } while (behind(join) && in.toCommand());
        return all.size() == 1 ? all.get(0) : new Part.Joined(join, all);
    }

    /** Takes the sign of a join, when it is the next. */
    private boolean behind(Join join) {
        in.toCommand();
        return switch (join) {
            case FAILED -> in.takes("||");
            case DONE -> in.takes("&&");
            case PIPE -> !in.startsWith("||") && in.takes("|");
            case NEXT -> in.takes("&");
        };
    }

    private Part command() {
        String word = in.peekWord();
        if (word.equals("rem")) {
            in.rest();
            return Part.Joined.NOTHING;
        } else if (depth > DEEPEST) {
            return new Part.Deep(in.rest());
        }
        depth++;
        Part part = in.takes('(') ? block() : word.equals("if") ? choice() : word.equals("for") ? loop() : in.simple(blocks > 0);
        depth--;
        return part;
    }

    private Part block() {
        List<Part> lines = new ArrayList<>();
        blocks++;
        lines.add(sequence());
        while (!in.takes(')') && nextLine()) {
            lines.add(sequence());
        }
        blocks--;
        return new Part.Joined(Join.NEXT, lines);
    }

    /** A block, or else everything up to the end of the line. */
    private Part body() {
        in.toCommand();
        return in.isAt('(') ? command() : sequence();
    }

    private Part choice() {
        in.word();
        Comparison test = Comparison.read(in);
        Part then = body();
        in.toCommand();
        if (!in.peekWord().equals("else")) {
            return new Part.Choice(test, then, Optional.empty());
        }
        in.word();
        return new Part.Choice(test, then, Optional.of(body()));
    }

    private Part loop() {
        List<String> head = new ArrayList<>();
        in.word();
        while (in.more() && !in.peekWord().equals("in")) {
            head.add(in.word().text());
        }
        in.word();
        Traced set = in.toCommand() && in.takes('(') ? set() : new Traced.Builder().build();
        in.toCommand();
        if (in.peekWord().equals("do")) {
            in.word();
        }
        return new Part.Loop(head, set, body());
    }

    /** What a loop goes over may stand on several lines. */
    private Traced set() {
        Traced.Builder out = new Traced.Builder();
        Optional<Traced> last = in.upTo(')');
        while (last.isEmpty()) {
            out.add(in.rest()).add(' ', 0);
            if (!nextLine()) {
                return out.build();
            }
            last = in.upTo(')');
        }
        return out.add(last.get()).build();
    }
}
