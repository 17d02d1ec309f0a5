package org.mscsplanner.simulate.tool;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.model.Name;
import org.mscsplanner.simulate.node.ScheduledTask;
import org.mscsplanner.text.CrtArgv;

/**
 * schtasks.exe: create, delete, query; 0 or 1 (domain facts, 6.4 and section 0 item 9). The sources conflict about the
 * switches of Windows Server 2003: there the ones that only later versions surely have are refused. It asks for the password of
 * the account, and somebody types it. Later versions also take the whole definition as XML.
 */
final class SchtasksExe implements Tool {
    private static final int FAILED = 1;
    private static final Set<String> LATER_ON_CREATE = Set.of("/f", "/xml", "/v1", "/rl", "/np", "/ri", "/et", "/du", "/k", "/it", "/z");
    private static final int LONGEST_RUN = 262;

    @Override
    public Answer run(Session session, String tail, String input) {
        List<String> words = CrtArgv.split(tail);
        boolean is2003 = session.world().cluster().os().is2003();
        return switch (words.isEmpty() ? "/query" : words.get(0).toLowerCase(Locale.ROOT)) {
            case "/create" -> create(session, words, is2003);
            case "/delete" -> delete(session, words);
            case "/query" -> query(session, words, is2003);
            default -> Answer.of(FAILED, "There is no operation " + words.get(0) + ".");
        };
    }

    private static Optional<String> after(List<String> words, String name) {
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.get(i).equalsIgnoreCase(name)) {
                return Optional.of(words.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private static Answer create(Session session, List<String> words, boolean is2003) {
        Optional<String> tooNew = words.stream().skip(1).filter(w -> is2003 && LATER_ON_CREATE.contains(w.toLowerCase(Locale.ROOT))).findFirst();
        if (tooNew.isPresent()) {
            return Answer.of(FAILED, "There is no option " + tooNew.get() + ".");
        }
        Optional<String> name = after(words, "/tn");
        Optional<String> xml = after(words, "/xml");
        if (xml.isPresent()) {
            return define(session, name, xml.get(), after(words, "/ru"));
        }
        Optional<String> run = after(words, "/tr");
        Optional<String> schedule = after(words, "/sc");
        if (name.isEmpty() || run.isEmpty() || schedule.isEmpty() || run.get().length() > LONGEST_RUN) {
            return Answer.of(FAILED, "An option is missing or too long.");
        } else if (session.here().tasks().containsKey(Name.of(name.get()))) {
            return Answer.of(FAILED, "The task is there already, and nobody answers whether to replace it.");
        }
        String every = after(words, "/mo").orElse("1");
        if (!every.matches("[1-9][0-9]{0,3}")) {
            return Answer.of(FAILED, "This is no number of the schedule: " + every);
        }
        session.here().tasks().put(Name.of(name.get()), new ScheduledTask(run.get(), schedule.get().toLowerCase(Locale.ROOT),
                Integer.parseInt(every), after(words, "/ru").orElse("")));
        return Answer.of(0, "The task was created.");
    }

    /** Of a definition it needs what it runs and how often; {@code /ru} goes before the account in it. */
    private static Answer define(Session session, Optional<String> name, String file, Optional<String> account) {
        Optional<String> text = new FileWork(session).read(file).map(SchtasksExe::text);
        Optional<String> run = text.flatMap(t -> element(t, "Command"));
        Optional<String> minutes = text.flatMap(t -> element(t, "Interval")).filter(i -> i.matches("PT[1-9][0-9]*M")).map(i -> i.substring(2, i.length() - 1));
        if (name.isEmpty() || run.isEmpty() || minutes.isEmpty()) {
            return Answer.of(FAILED, "The definition is missing, or is none: " + file);
        } else if (session.here().tasks().containsKey(Name.of(name.get()))) {
            return Answer.of(FAILED, "The task is there already, and nobody answers whether to replace it.");
        }
        session.here().tasks().put(Name.of(name.get()), new ScheduledTask(run.get(), "minute", Integer.parseInt(minutes.get()),
                account.or(() -> element(text.get(), "UserId")).orElse("")));
        return Answer.of(0, "The task was created.");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    private static Optional<String> element(String xml, String name) {
        Matcher found = Pattern.compile("<" + name + ">([^<]+)</" + name + ">").matcher(xml);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Answer delete(Session session, List<String> words) {
        Optional<String> name = after(words, "/tn");
        boolean silent = words.stream().anyMatch(w -> w.equalsIgnoreCase("/f"));
        if (name.isEmpty() || !silent) {
            return Answer.of(FAILED, "Nobody answers whether to delete it.");
        }
        return session.here().tasks().remove(Name.of(name.get())) == null ? Answer.of(FAILED, "There is no such task.") : Answer.of(0, "Done.");
    }

    private static Answer query(Session session, List<String> words, boolean is2003) {
        if (is2003 && after(words, "/tn").isPresent()) {
            return Answer.of(FAILED, "There is no option /tn.");
        }
        List<String> lines = new ArrayList<>();
        session.here().tasks().keySet().forEach(t -> lines.add("\"" + (is2003 ? "" : "\\") + t + "\",\"09:15:00\",\"\""));
        if (lines.isEmpty()) {
            lines.add("There are no scheduled tasks.");
        }
        return Answer.of(0, lines.toArray(String[]::new));
    }
}
