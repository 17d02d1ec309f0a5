package org.mscsplanner.observe.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mscsplanner.diag.CommandCode;
import org.mscsplanner.observe.batch.Endings.Ending;
import org.mscsplanner.observe.batch.Part.Join;

/** Which parts of a line or block are run: conditions, loops, and what depends on the command in front. True: the script goes on. */
final class Ways implements Part.Kinds<Boolean> {
    private final BatchWalk walk;

    Ways(BatchWalk walk) {
        this.walk = walk;
    }

    @Override
    public Boolean simple(Part.Simple simple) {
        return simple.text().length() == 0 || walk.command(simple.text(), simple.targets());
    }

    @Override
    public Boolean deep(Part.Deep deep) {
        walk.runner.tooDeep(walk.statement(deep.text(), List.of(), walk.around()));
        return true;
    }

    @Override
    public Boolean joined(Part.Joined joined) {
        if (joined.join() == Join.PIPE) {
            joined.parts().forEach(walk::shell);
            return true;
        }
        boolean on = true;
        boolean certain = true;
        for (int i = 0; on && i < joined.parts().size(); i++) {
            Part part = joined.parts().get(i);
            if (i == 0 || joined.join() == Join.NEXT) {
                on = walk.run(part);
            } else if (joined.join() == Join.FAILED && walk.succeeded && certain) {
                walk.unreached(part);
            } else if (joined.join() == Join.DONE && walk.succeeded && certain) {
                on = walk.run(part);
            } else {
                perhaps(part);
                certain = false;
            }
        }
        return on;
    }

    /** Runs a part under a condition, but not when it only gives up. */
    private void perhaps(Part part) {
        if (!leaves(part)) {
            walk.under(CommandCode.CONDITION, part);
        }
    }

    /** True for a part that leads to the end without building anything; what the condition is, is then taken not to hold. */
    private boolean leaves(Part part) {
        Optional<Ending> ending = walk.endings.of(part, walk.frame.at);
        ending.filter(e -> e == Ending.ENDS).flatMap(e -> part.simples().findFirst()).ifPresent(s -> walk.found(CommandCode.ASSUMED, s.text(),
                "what", "a condition", "assumed", "it did not hold, because nothing more would be built"));
        return ending.isPresent() && ending.get() != Ending.BUILDS;
    }

    @Override
    public Boolean choice(Part.Choice choice) {
        Comparison test = choice.test();
        Traced left = walk.variables.resolve(test.left());
        Traced right = walk.variables.resolve(test.right());
        Map<String, String> unknown = new HashMap<>(walk.unknownIn(left.text() + " " + right.text()));
        boolean argument = !unknown.isEmpty() && unknown.keySet().stream().allMatch(Arguments::isName);
        Optional<Boolean> holds = unknown.isEmpty() ? test.holds(left.text(), right.text(), walk.variables) : Optional.empty();
        boolean empty = argument && test.isEmptiness(without(left.text(), unknown), without(right.text(), unknown));
        Optional<Part> given = test.not() ? Optional.of(choice.then()) : choice.otherwise();
        Optional<Part> missing = test.not() ? choice.otherwise() : Optional.of(choice.then());
        if (empty && missing.filter(m -> walk.endings.of(m, walk.frame.at).filter(e -> e != Ending.BUILDS).isPresent()).isPresent()) {
            return given.isEmpty() || walk.run(given.get());
        } else if (empty && missing.filter(Ways::isJump).isPresent()) {
            walk.found(CommandCode.ASSUMED, left.length() == 0 ? right : left, "what", "whether it is given an argument", "assumed", "it was not");
            return taken(missing, given);
        } else if (holds.isPresent()) {
            return holds.get() ? taken(Optional.of(choice.then()), choice.otherwise()) : taken(choice.otherwise(), Optional.of(choice.then()));
        }
        return open(choice);
    }

    private static boolean isJump(Part part) {
        return part instanceof Part.Simple simple && Jump.of(simple.text()).kind() != Jump.Kind.NONE;
    }

    private static String without(String text, Map<String, String> unknown) {
        String rest = text;
        for (String stands : unknown.keySet()) {
            rest = rest.replace(stands, "");
        }
        return rest;
    }

    private boolean taken(Optional<Part> way, Optional<Part> other) {
        other.ifPresent(walk::unreached);
        return way.isEmpty() || walk.run(way.get());
    }

    private boolean open(Part.Choice choice) {
        if (leaves(choice.then())) {
            return choice.otherwise().isEmpty() || walk.run(choice.otherwise().get());
        } else if (choice.otherwise().isPresent() && leaves(choice.otherwise().get())) {
            return walk.run(choice.then());
        }
        boolean then = walk.under(CommandCode.CONDITION, choice.then());
        boolean otherwise = choice.otherwise().isEmpty() || walk.under(CommandCode.CONDITION, choice.otherwise().get());
        return then || otherwise;
    }

    @Override
    public Boolean loop(Part.Loop loop) {
        Traced set = walk.variables.resolve(loop.set());
        Map<String, String> unknown = walk.unknownIn(String.join(" ", loop.head()) + " " + set.text());
        Optional<List<Map<Character, Value>>> turns = Turns.of(loop.head(), loop.set().text(), new Value(set.text(), unknown));
        if (turns.isEmpty()) {
            asked(loop.head(), set);
            walk.under(CommandCode.LOOP, loop.body());
            return true;
        } else if (turns.get().isEmpty()) {
            walk.unreached(loop.body());
        }
        boolean on = true;
        for (int i = 0; on && i < turns.get().size(); i++) {
            Map<Character, Value> mine = new HashMap<>(walk.variables.turns());
            mine.putAll(turns.get().get(i));
            Map<Character, Value> before = walk.variables.turn(mine);
            on = walk.run(loop.body());
            walk.variables.turn(before);
        }
        return on;
    }

    /** The command whose output a loop goes over is run once. */
    private void asked(List<String> head, Traced set) {
        Traced text = set.strip();
        boolean quoted = text.length() > 1 && "'`".indexOf(text.at(0)) >= 0 && text.at(text.length() - 1) == text.at(0);
        if (quoted && Turns.isOverOutput(head)) {
            walk.shell(UnitReader.read(text.part(1, text.length() - 1), Optional::empty));
        }
    }
}
