package org.mscsplanner.simulate.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.mscsplanner.model.Name;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.Services;
import org.mscsplanner.text.CrtArgv;

/** net.exe: start, stop, user, localgroup, share. It ends with 2 for whatever it did not do, also for what is so already. */
final class NetExe implements Tool {
    private static final int REFUSED = 2;
    private static final int USAGE = 1;

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
            case "share" -> list("Shares", here.shares().keySet().stream().map(Name::text).toList());
            default -> Answer.of(USAGE, "There is no operation " + words.get(0) + ".");
        };
    }

    private static Answer list(String title, List<String> names) {
        List<String> lines = new ArrayList<>(List.of("", title, "", "-".repeat(79)));
        lines.addAll(names);
        return Answer.of(0, lines.toArray(String[]::new));
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
        return code == 0 ? Answer.of(0, "Done.") : Answer.of(REFUSED, "System error " + code + ".");
    }

    private static Answer user(Machine here, List<String> words) {
        if (words.size() == 1) {
            return list("Users", here.localUsers().stream().map(Name::text).toList());
        }
        Name name = Name.of(words.get(1));
        if (words.stream().anyMatch(w -> w.equalsIgnoreCase("/add"))) {
            return here.localUsers().add(name) ? Answer.of(0, "Done.") : Answer.of(REFUSED, "The user is there already.");
        }
        return here.localUsers().contains(name) ? Answer.of(0, "User " + name) : Answer.of(REFUSED, "There is no such user.");
    }

    private static Answer group(Machine here, List<String> words) {
        if (words.size() == 1) {
            return list("Groups", here.localGroups().keySet().stream().map(n -> "*" + n).toList());
        }
        Name name = Name.of(words.get(1));
        boolean add = words.stream().anyMatch(w -> w.equalsIgnoreCase("/add"));
        if (add && words.size() > 3) {
            boolean added = here.localGroups().computeIfAbsent(name, n -> new TreeSet<>()).add(Name.of(words.get(2)));
            return added ? Answer.of(0, "Done.") : Answer.of(REFUSED, "The user is a member already.");
        }
        return here.localGroups().containsKey(name) ? list("Members", here.localGroups().get(name).stream().map(Name::text).toList())
                : Answer.of(REFUSED, "There is no such group.");
    }
}
