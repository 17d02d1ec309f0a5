package org.mscsplanner.observe.batch;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.mscsplanner.observe.batch.Part.Join;

/** How a way through a script ends that is perhaps not taken: a script that gives up builds nothing, and is not read that way. */
final class Endings {
    /** Lines of a way that gives up: more than anybody writes. */
    private static final int LONGEST = 200;
    private static final int DEEPEST = 10;
    private final ScriptLines lines;
    private final Predicate<Traced> builds;
    private final Map<Integer, Ending> known = new HashMap<>();
    private int depth;

    /** What a way comes to. */
    enum Ending {
        /** Something is built on it, or it cannot be followed. */
        BUILDS,
        /** The end of the script or subroutine, as if all were well. */
        ENDS,
        /** The same, with an exit code. */
        GIVES_UP
    }

    Endings(ScriptLines lines, Predicate<Traced> builds) {
        this.lines = lines;
        this.builds = builds;
    }

    /** @return empty for a part behind which the script goes on */
    Optional<Ending> of(Part part, int line) {
        if (part.simples().anyMatch(s -> isOpen(s.text()) || builds.test(s.text()))) {
            return Optional.of(Ending.BUILDS);
        } else if (part instanceof Part.Joined joined && joined.join() == Join.NEXT) {
            return joined.parts().stream().flatMap(p -> of(p, line).stream()).findFirst();
        } else if (part instanceof Part.Simple simple) {
            return left(simple.text(), line);
        }
        return part.simples().flatMap(s -> left(s.text(), line).stream()).filter(e -> e == Ending.BUILDS).findFirst();
    }

    /** True for what may do anything. */
    private static boolean isOpen(Traced text) {
        return text.text().matches("(?is)[%!].*|(call|start|cmd|\"[^\"]*[%!]|\\S*\\.(cmd|bat)\\b).*");
    }

    private Optional<Ending> left(Traced text, int line) {
        Jump jump = Jump.of(text);
        return switch (jump.kind()) {
            case NONE -> Optional.empty();
            case END -> Optional.of(ofExit(jump.word()));
            case LABEL -> {
                OptionalInt label = lines.label(jump.word(), line);
                yield Optional.of(label.isPresent() && label.getAsInt() > line ? from(label.getAsInt()) : Ending.BUILDS);
            }
        };
    }

    /** @param code what stands behind exit; nothing for the code that is there already */
    static Ending ofExit(String code) {
        return code.isEmpty() || code.matches("0+") ? Ending.ENDS : Ending.GIVES_UP;
    }

    /** The way from a label on. One that leads in a circle, or into many others, is not followed. */
    Ending from(int label) {
        Ending before = known.putIfAbsent(label, Ending.BUILDS);
        if (before == null && depth < DEEPEST) {
            depth++;
            known.put(label, follow(label));
            depth--;
        }
        return known.get(label);
    }

    private Ending follow(int label) {
        int[] at = {label};
        while (at[0] < lines.count() && at[0] - label < LONGEST) {
            Part part = UnitReader.read(lines.line(at[0]++), () -> at[0] < lines.count() ? Optional.of(lines.line(at[0]++)) : Optional.empty());
            Optional<Ending> ending = of(part, at[0] - 1);
            if (ending.isPresent()) {
                return ending.get();
            }
        }
        return at[0] >= lines.count() ? Ending.ENDS : Ending.BUILDS;
    }
}
