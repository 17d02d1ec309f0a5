package org.mscsplanner.simulate.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mscsplanner.model.Name;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.Services;
import org.mscsplanner.text.CrtArgv;

/** net.exe: start, stop, user, localgroup, share. It ends with 2 for whatever it did not do, also for what is so already. */
final class NetExe implements Tool {
    private static final int REFUSED = 2;
    private static final int USAGE = 1;
    private static final int USERS_A_LINE = 3;
    private static final Answer DONE = Answer.of(0, "Done.");

    @Override
    public Answer run(Session session, String tail, String input) {
        List<String> words = CrtArgv.split(tail);
        if (words.isEmpty()) {
            return Answer.of(USAGE, "There is an argument missing.");
        }
        Machine here = session.here();
        return switch (words.get(0).toLowerCase(Locale.ROOT)) {
            case "start", "stop" -> service(session, words);
            case "user" -> user(here, words);
            case "localgroup" -> group(here, words);
            case "share" -> shares(here);
            default -> Answer.of(USAGE, "There is no operation " + words.get(0) + ".");
        };
    }

    private static Answer list(String title, List<String> names) {
        List<String> lines = new ArrayList<>(List.of("", title, "", "-".repeat(79)));
        lines.addAll(names);
        lines.addAll(List.of("Done.", ""));
        return Answer.of(0, lines.toArray(String[]::new));
    }

    /** A name, its folder and a remark; the drive shares are listed as well. */
    private static Answer shares(Machine here) {
        List<String> rows = new ArrayList<>(List.of(share("C$", "C:\\", "Default share"), share("IPC$", "", "Remote IPC")));
        here.shares().forEach((name, folder) -> rows.add(share(name.text(), folder.text(), "")));
        return list("Share name   Resource                        Remark", rows);
    }

    private static String share(String name, String folder, String remark) {
        return String.format(Locale.ROOT, "%-12s %-31s %s", name, folder, remark).stripTrailing();
    }

    /** Three names a line, each in a column of 25. */
    private static List<String> columns(List<String> names) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i += USERS_A_LINE) {
            StringBuilder row = new StringBuilder();
            names.subList(i, Math.min(names.size(), i + USERS_A_LINE)).forEach(n -> row.append(String.format(Locale.ROOT, "%-25s", n)));
            rows.add(row.toString().stripTrailing());
        }
        return rows;
    }

    /** Takes the key name or the display name; {@code /y} answers the question whether dependent services may stop too. */
    private static Answer service(Session session, List<String> words) {
        Services services = session.here().services();
        if (words.size() == 1) {
            return list("Running", services.all().entrySet().stream().filter(e -> e.getValue().isRunning())
                    .map(e -> "   " + e.getValue().displayName()).toList());
        }
        Optional<Name> name = services.find(words.get(1));
        if (name.isEmpty()) {
            return Answer.of(REFUSED, "There is no service " + words.get(1) + ".");
        }
        boolean yes = words.stream().skip(2).anyMatch(w -> w.equalsIgnoreCase("/y") || w.equalsIgnoreCase("/yes"));
        int code = words.get(0).equalsIgnoreCase("start") ? services.start(name.get(), session.world().clock().millis())
                : yes ? services.stopWithDependents(name.get()) : services.stop(name.get());
        return code == 0 ? DONE : Answer.of(REFUSED, "System error " + code + ".");
    }

    private static Answer user(Machine here, List<String> words) {
        if (words.size() == 1) {
            return list("Users", columns(here.localUsers().stream().map(Name::text).toList()));
        }
        Name name = Name.of(words.get(1));
        if (has(words, "/add")) {
            return here.localUsers().add(name) ? DONE : Answer.of(REFUSED, "The user is there already.");
        }
        if (has(words, "/delete")) {
            here.localGroups().values().forEach(members -> members.remove(name));
            return here.localUsers().remove(name) ? DONE : Answer.of(REFUSED, "There is no such user.");
        }
        return here.localUsers().contains(name) ? Answer.of(0, "User " + name) : Answer.of(REFUSED, "There is no such user.");
    }

    private static Answer group(Machine here, List<String> words) {
        if (words.size() == 1) {
            return list("Groups", here.localGroups().keySet().stream().map(n -> "*" + n).toList());
        }
        Name name = Name.of(words.get(1));
        boolean about = words.size() > 2 && !words.get(2).startsWith("/");
        if (has(words, "/add") && !about) {
            return here.localGroups().putIfAbsent(name, new TreeSet<>()) == null ? DONE : Answer.of(REFUSED, "The group is there already.");
        }
        @Nullable SortedSet<Name> members = here.localGroups().get(name);
        if (members == null) {
            return Answer.of(REFUSED, "There is no such group.");
        }
        if (about && has(words, "/add")) {
            return member(here, members, Name.of(words.get(2)));
        }
        if (about && has(words, "/delete")) {
            return members.remove(Name.of(words.get(2))) ? DONE : Answer.of(REFUSED, "The user is no member.");
        }
        if (has(words, "/delete")) {
            here.localGroups().remove(name);
            return DONE;
        }
        return list("Members", members.stream().map(Name::text).toList());
    }

    private static Answer member(Machine here, SortedSet<Name> members, Name user) {
        return !here.localUsers().contains(user) ? Answer.of(REFUSED, "There is no such user.")
                : members.add(user) ? DONE : Answer.of(REFUSED, "The user is a member already.");
    }

    private static boolean has(List<String> words, String option) {
        return words.stream().anyMatch(option::equalsIgnoreCase);
    }
}
