package org.mscsplanner.simulate.tool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.ReplicationState;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.World;
import org.mscsplanner.text.Columns;

/**
 * dfsradmin.exe: replication groups, their folders, members, connections and memberships in Active Directory. 0 or 1; a
 * listing has a line of attribute names, one line each, and a sentence at its end.
 */
final class DfsradminExe implements Tool {
    private static final int FAILED = 1;

    @Override
    public Answer run(Session session, String tail, String input) {
        if (!session.world().cluster().os().hasReplication()) {
            return Answer.of(Answer.NO_PROGRAM, "There is no program dfsradmin here.");
        }
        Arguments arguments = Arguments.of(tail);
        String what = arguments.value(0).toLowerCase(Locale.ROOT) + " " + arguments.value(1).toLowerCase(Locale.ROOT);
        if (what.equals("rg list")) {
            return listing(arguments, session.world().replication().keySet().stream().map(n -> List.of(n.text())).toList());
        }
        Optional<Name> group = arguments.after("/rgname").filter(n -> !n.isBlank()).map(Name::of);
        return group.isEmpty() ? Answer.of(FAILED, "Which replication group?") : new Run(session.world(), group.get(), arguments).run(what);
    }

    private static Answer listing(Arguments arguments, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(Arrays.asList(arguments.after("/attr").orElse("").split(",")));
        all.addAll(rows);
        List<String> lines = new ArrayList<>();
        for (List<String> row : all) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                int at = column;
                int width = all.stream().filter(r -> r.size() > at).mapToInt(r -> r.get(at).length()).max().orElse(0);
                line.append(Columns.left(row.get(column), width + 2));
            }
            lines.add(line.toString());
        }
        lines.add("");
        lines.add("Command completed successfully.");
        return Answer.of(0, lines.toArray(String[]::new));
    }

    /** One run about one group. */
    private record Run(World world, Name group, Arguments arguments) {
        Answer run(String what) {
            Optional<ReplicationState> there = Optional.ofNullable(world.replication().get(group));
            if (what.equals("rg new")) {
                return there.isPresent() ? refused() : put(ReplicationState.CREATED);
            } else if (there.isEmpty()) {
                return Answer.of(FAILED, "There is no replication group " + group + ".");
            }
            ReplicationState now = there.get();
            return switch (what) {
                case "rg delete" -> {
                    world.replication().remove(group);
                    yield done();
                }
                case "rf list" -> listing(arguments, now.folders().keySet().stream().map(n -> List.of(n.text())).toList());
                case "rf new" -> now.folders().containsKey(folder()) ? refused() : put(now.withFolder(folder()));
                case "rf delete" -> change(now, now.folders().containsKey(folder()), s -> without(s, folder()));
                case "mem list" -> listing(arguments, now.members().stream().map(n -> List.of(n.text())).toList());
                case "mem new" -> now.members().contains(member()) || world.machine(member()).isEmpty() ? refused() : put(now.withMember(member()));
                case "mem delete" -> change(now, now.members().contains(member()), s -> withoutMember(s, member()));
                case "conn list" -> listing(arguments, now.connections().entrySet().stream()
                        .flatMap(e -> e.getValue().stream().map(to -> List.of(e.getKey().text(), to.text()))).toList());
                case "conn new" -> change(now, now.members().contains(name("/sendmem")) && now.members().contains(name("/recvmem"))
                        && !now.connects(name("/sendmem"), name("/recvmem")), s -> s.withConnection(name("/sendmem"), name("/recvmem")));
                case "conn delete" -> change(now, now.connects(name("/sendmem"), name("/recvmem")),
                        s -> withoutConnection(s, name("/sendmem"), name("/recvmem")));
                case "membership list" -> listing(arguments, List.of());
                case "membership set" -> membership(now);
                default -> Answer.of(FAILED, "There is no operation " + what + ".");
            };
        }

        private Answer membership(ReplicationState now) {
            boolean known = now.folders().containsKey(folder()) && now.members().contains(member());
            Optional<String> path = arguments.after("/localpath");
            if (arguments.has("/membershipenabled:true")) {
                return change(now, known && path.isPresent(), s -> s.withMembership(folder(), member(), WinPath.of(path.orElse(""))));
            }
            return change(now, known && arguments.has("/membershipenabled:false"), s -> withoutMembership(s, folder(), member()));
        }

        private Answer change(ReplicationState now, boolean allowed, UnaryOperator<ReplicationState> change) {
            return allowed ? put(change.apply(now)) : refused();
        }

        private Answer put(ReplicationState state) {
            world.replication().put(group, state);
            return done();
        }

        private static Answer done() {
            return Answer.of(0, "Command completed successfully.");
        }

        private static Answer refused() {
            return Answer.of(FAILED, "The object is there already, or something that it needs is missing.");
        }

        private Name name(String option) {
            return arguments.after(option).map(Name::of).orElse(Name.NONE);
        }

        private Name folder() {
            return name("/rfname");
        }

        private Name member() {
            return name("/memname");
        }
    }

    private static ReplicationState without(ReplicationState state, Name folder) {
        SortedMap<Name, SortedMap<Name, WinPath>> folders = new TreeMap<>(state.folders());
        folders.remove(folder);
        return new ReplicationState(state.members(), folders, state.connections());
    }

    private static ReplicationState withoutMembership(ReplicationState state, Name folder, Name member) {
        SortedMap<Name, SortedMap<Name, WinPath>> folders = new TreeMap<>(state.folders());
        SortedMap<Name, WinPath> paths = new TreeMap<>(state.folders().get(folder));
        paths.remove(member);
        folders.put(folder, paths);
        return new ReplicationState(state.members(), folders, state.connections());
    }

    private static ReplicationState withoutConnection(ReplicationState state, Name from, Name to) {
        SortedMap<Name, SortedSet<Name>> connections = new TreeMap<>(state.connections());
        SortedSet<Name> receivers = new TreeSet<>(state.connections().get(from));
        receivers.remove(to);
        connections.put(from, receivers);
        if (receivers.isEmpty()) {
            connections.remove(from);
        }
        return new ReplicationState(state.members(), state.folders(), connections);
    }

    /** With its connections and memberships. */
    private static ReplicationState withoutMember(ReplicationState state, Name member) {
        SortedSet<Name> members = new TreeSet<>(state.members());
        members.remove(member);
        ReplicationState left = new ReplicationState(members, state.folders(), state.connections());
        for (Name other : members) {
            left = left.connects(member, other) ? withoutConnection(left, member, other) : left;
            left = left.connects(other, member) ? withoutConnection(left, other, member) : left;
        }
        for (Name folder : state.folders().keySet()) {
            left = withoutMembership(left, folder, member);
        }
        return left;
    }
}
