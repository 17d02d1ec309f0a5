package org.mscsplanner.rehearse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mscsplanner.simulate.tool.Answer;
import org.mscsplanner.simulate.tool.FileWork;
import org.mscsplanner.text.Word;

/** The commands on files that are no programs: cmd.exe has them built in. */
final class BuiltIns {
    private BuiltIns() { }

    /**
     * Runs one.
     *
     * @param errorLevel that before it, which one of them leaves as it is
     * @throws NotToBeRun for a command or a form of it that no script of ours has
     */
    static Answer run(String command, List<Word> words, Variables variables, FileWork work, int errorLevel) {
        List<String> paths = words.stream().map(variables::argument).filter(w -> !w.startsWith("/")).toList();
        boolean two = command.equals("copy") || command.equals("move");
        if (paths.size() != (two ? 2 : 1)) {
            throw new NotToBeRun(command + " with " + paths.size() + " paths");
        }
        return switch (command) {
            case "copy" -> work.copy(paths.get(0), paths.get(1));
            case "move" -> work.move(paths.get(0), paths.get(1));
            case "del" -> work.delete(paths.get(0));
            case "rd" -> work.removeFolder(paths.get(0), options(words).contains("/s"), errorLevel);
            case "dir" -> work.list(paths.get(0), options(words));
            case "type" -> work.show(paths.get(0));
            default -> throw new NotToBeRun("a rehearsal has no " + command);
        };
    }

    private static Set<String> options(List<Word> words) {
        return words.stream().map(w -> w.argv().toLowerCase(Locale.ROOT)).filter(w -> w.startsWith("/")).collect(Collectors.toSet());
    }
}
