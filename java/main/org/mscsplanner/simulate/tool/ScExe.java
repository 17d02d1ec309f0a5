package org.mscsplanner.simulate.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mscsplanner.model.Name;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.Service;
import org.mscsplanner.simulate.node.Services;
import org.mscsplanner.text.CrtArgv;

/** sc.exe: query, qc, enumdepend, config, start, stop, here or on {@code \\SERVER}. Exit codes are Win32 codes. */
final class ScExe implements Tool {
    /** ERROR_INSUFFICIENT_BUFFER. */
    private static final int TOO_SMALL = 122;
    private static final int BAD_SYNTAX = 1639;
    private static final int UNREACHABLE = 1722;

    @Override
    public Answer run(Session session, String tail, String input) {
        List<String> words = CrtArgv.split(tail);
        Optional<Machine> where = Optional.of(session.here());
        if (!words.isEmpty() && words.get(0).startsWith("\\\\")) {
            where = session.world().machine(Name.of(words.get(0).substring(2))).filter(Machine::isRunning);
            words = words.subList(1, words.size());
        }
        if (where.isEmpty()) {
            return failed(UNREACHABLE);
        } else if (words.size() < 2) {
            return failed(BAD_SYNTAX);
        }
        Name service = Name.of(words.get(1));
        Services services = where.get().services();
        if (services.service(service).isEmpty()) {
            return failed(Services.UNKNOWN);
        }
        return switch (words.get(0).toLowerCase(Locale.ROOT)) {
            case "query" -> query(service, services);
            case "enumdepend" -> dependents(service, services);
            case "qc" -> bytes(service, services) > room(words) ? failed(TOO_SMALL) : configuration(service, services);
            case "config" -> config(session, service, services, words);
            case "start" -> judged(services.start(service, session.world().clock().millis()), service, services);
            case "stop" -> judged(services.stop(service), service, services);
            default -> failed(BAD_SYNTAX);
        };
    }

    private static Answer failed(int code) {
        return Answer.of(code, "[SC] FAILED " + code + ":");
    }

    private static Answer judged(int code, Name name, Services services) {
        return code == 0 ? query(name, services) : failed(code);
    }

    private static Answer query(Name name, Services services) {
        Service service = services.service(name).orElseThrow();
        return Answer.of(0, "", "SERVICE_NAME: " + name,
                "        TYPE               : 10  WIN32_OWN_PROCESS ",
                "        STATE              : " + (service.isRunning() ? "4  RUNNING " : "1  STOPPED "),
                "                                (" + (service.isRunning() ? "STOPPABLE" : "NOT_STOPPABLE") + ",NOT_PAUSABLE,ACCEPTS_SHUTDOWN)",
                "        WIN32_EXIT_CODE    : 0  (0x0)",
                "        SERVICE_EXIT_CODE  : 0  (0x0)",
                "        CHECKPOINT         : 0x0",
                "        WAIT_HINT          : 0x0");
    }

    private static Answer dependents(Name name, Services services) {
        List<Name> all = services.dependents(name);
        List<String> lines = new ArrayList<>(List.of("Enum: entriesRead = " + all.size()));
        all.forEach(d -> lines.add(query(d, services).output()));
        return Answer.of(0, lines.toArray(String[]::new));
    }

    /** The buffer that a third word names. */
    private static int room(List<String> words) {
        return words.size() > 2 && words.get(2).matches("[0-9]{1,6}") ? Integer.parseInt(words.get(2)) : 1024;
    }

    /** QUERY_SERVICE_CONFIG on a 32-bit system and its texts, of which the simulation knows one. */
    private static int bytes(Name name, Services services) {
        return 36 + 2 * services.service(name).orElseThrow().displayName().length();
    }

    private static Answer configuration(Name name, Services services) {
        String[] words = {"", "", "AUTO_START", "DEMAND_START", "DISABLED"};
        int type = services.startType(name);
        return Answer.of(0, "[SC] SUCCESS", "", "SERVICE_NAME: " + name,
                "        TYPE               : 10  WIN32_OWN_PROCESS ",
                "        START_TYPE         : " + type + "   " + words[Math.min(type, 4)],
                "        ERROR_CONTROL      : 1   NORMAL",
                "        DISPLAY_NAME       : " + services.service(name).orElseThrow().displayName());
    }

    /** The blank behind {@code start=} belongs to the syntax: the word is an argument of its own. */
    private static Answer config(Session session, Name name, Services services, List<String> words) {
        if (words.size() != 4 || !words.get(2).equalsIgnoreCase("start=")) {
            return failed(BAD_SYNTAX);
        }
        int type = switch (words.get(3).toLowerCase(Locale.ROOT)) {
            case "auto" -> Services.AUTOMATIC;
            case "delayed-auto" -> session.world().cluster().os().is2003() ? 0 : Services.AUTOMATIC;
            case "demand" -> Services.DEMAND;
            case "disabled" -> Services.DISABLED;
            default -> 0;
        };
        if (type == 0) {
            return failed(BAD_SYNTAX);
        } else if (!session.here().isAdministrator()) {
            return failed(5);
        }
        services.setStartType(name, type, session.world().actor());
        services.setDelayed(name, words.get(3).equalsIgnoreCase("delayed-auto"), session.world().actor());
        return Answer.of(0, "[SC] SUCCESS");
    }
}
