package org.mscsplanner.rehearse.cmd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mscsplanner.rehearse.BatchScript;
import org.mscsplanner.script.Phrase;
import org.mscsplanner.script.Statement;
import org.mscsplanner.script.Statement.CommandText;
import org.mscsplanner.script.Statement.Output;
import org.mscsplanner.simulate.tool.Toolbox;
import org.mscsplanner.text.Word;

/**
 * What cmd.exe does by itself, it does to real files: so every path that it is given must begin with a drive, a server, or a
 * variable whose every value does. Then {@link Redirection} leads it into the folder of the rehearsal. A path that begins with
 * something else, or climbs, could lead anywhere.
 */
final class Fence {
    private static final Pattern ABSOLUTE = Pattern.compile("([A-Za-z]:\\\\|\\\\\\\\[A-Za-z0-9_.-]+\\\\[A-Za-z0-9_.$-]+).*");
    private static final Pattern CLIMBS = Pattern.compile("(.*\\\\)?\\.\\.(\\\\.*)?");
    private static final Set<String> OF_THE_SERVER = Set.of("SYSTEMROOT", "TEMP", "~DP0");

    private final Set<String> safe = new HashSet<>(OF_THE_SERVER);

    /** What is wrong with a script, with its line; empty when nothing is. */
    static Optional<String> refusal(BatchScript script) {
        Fence fence = new Fence();
        fence.learn(script.statements());
        for (int i = 0; i < script.statements().size(); i++) {
            for (Word path : paths(script.statements().get(i))) {
                if (!fence.holds(path)) {
                    return Optional.of(script.path() + ":" + (i + 1) + ": a real cmd.exe would work on " + path
                            + ", and nobody can tell that it stays within the folder of the rehearsal");
                }
            }
        }
        return Optional.empty();
    }

    /** Variables all of whose values begin as a path must; one that gets its value from a file is none of them. */
    private void learn(List<Statement> statements) {
        Map<String, List<Phrase>> values = new HashMap<>();
        Set<String> other = new HashSet<>();
        for (Statement s : statements) {
            if (s instanceof Statement.Set v && !v.value().parts().isEmpty()) {
                values.computeIfAbsent(upper(v.name()), n -> new ArrayList<>()).add(v.value());
            } else if (s instanceof Statement.TakeParts t) {
                other.add(upper(t.name()));
            } else if (s instanceof Statement.SetWords w) {
                other.add(upper(w.name()));
            }
        }
        boolean more = true;
        while (more) {
            more = false;
            for (Map.Entry<String, List<Phrase>> v : values.entrySet()) {
                if (!other.contains(v.getKey()) && v.getValue().stream().allMatch(this::begins)) {
                    more |= safe.add(v.getKey());
                }
            }
        }
    }

    private boolean begins(Phrase value) {
        Phrase.Part first = value.parts().get(0);
        String text = value.parts().stream().map(p -> p.isVariable() ? "x" : p.text()).collect(Collectors.joining());
        return first.isVariable() ? safe.contains(upper(first.text())) : ABSOLUTE.matcher(text).matches();
    }

    private boolean holds(Word path) {
        Word.Piece first = path.pieces().get(0);
        // The server of a share may be a variable.
        boolean begins = first.kind() == Word.Kind.VARIABLE ? safe.contains(upper(first.text()))
                : ABSOLUTE.matcher(path.argv().replaceAll("%\\w+%", "x")).matches();
        return begins && !CLIMBS.matcher(path.argv()).matches();
    }

    private static List<Word> paths(Statement s) {
        if (s instanceof Statement.Echo e) {
            return e.into().map(List::of).orElse(List.of());
        } else if (s instanceof Statement.Log l) {
            return List.of(l.file());
        } else if (s instanceof Statement.MakeFolder m) {
            return List.of(m.path());
        } else if (s instanceof Statement.IfExists e) {
            return List.of(e.path());
        } else if (s instanceof Statement.IfSize l) {
            return List.of(l.file());
        } else if (s instanceof Statement.TakeParts t) {
            return List.of(t.file());
        } else if (s instanceof Statement.CountLines c) {
            return List.of(c.file());
        } else if (s instanceof Statement.Inner i) {
            return List.of(Word.literal(i.script()), i.output());
        } else if (s instanceof Statement.Start b) {
            return List.of(Word.literal(b.script()));
        }
        return s instanceof Statement.Run r ? paths(r) : List.of();
    }

    private static List<Word> paths(Statement.Run run) {
        List<Word> all = new ArrayList<>();
        List<CommandText> commands = new ArrayList<>(run.feed());
        commands.add(run.command());
        for (CommandText command : commands) {
            if (!Toolbox.knows(command.program())) {
                command.words().stream().filter(w -> !w.argv().startsWith("/")).forEach(all::add);
            }
        }
        if (run.output() instanceof Output.File f) {
            all.add(f.file());
        }
        return all;
    }

    private static String upper(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
