package org.mscsplanner.simulate.tool;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mscsplanner.simulate.World.Located;
import org.mscsplanner.text.CrtArgv;

/**
 * {@code forfiles /p FOLDER /m PATTERN /d -DAYS /c "cmd /c del /q @path"}: 0, or 1 when no file is that old (documentation of
 * forfiles). It knows no other command: nothing else is rendered.
 */
final class ForfilesExe implements Tool {
    private static final int NONE = 1;
    private static final long DAY = 24L * 3_600_000;
    private static final String DELETE = "cmd /c del /q @path";

    @Override
    public Answer run(Session session, String tail, String input) {
        List<String> words = CrtArgv.split(tail);
        Optional<String> folder = after(words, "/p");
        Optional<String> pattern = after(words, "/m");
        Optional<String> days = after(words, "/d").filter(d -> d.matches("-[0-9]{1,5}"));
        if (folder.isEmpty() || pattern.isEmpty() || days.isEmpty() || !after(words, "/c").filter(DELETE::equals).isPresent()) {
            return Answer.of(NONE, "Wrong use, or a command that is not known here.");
        }
        long limit = session.now() + Long.parseLong(days.get()) * DAY;
        List<Located> old = Wildcard.files(session, folder.get() + "\\" + pattern.get()).stream()
                .filter(f -> f.files().file(f.path()).filter(e -> e.modified() <= limit).isPresent()).toList();
        old.stream().filter(f -> !FileWork.isLocked(f)).forEach(f -> f.files().removeFile(f.path()));
        return old.isEmpty() ? Answer.of(NONE, "No file is that old.") : Answer.of(0);
    }

    private static Optional<String> after(List<String> words, String name) {
        int at = words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList().indexOf(name);
        return at < 0 || at + 1 >= words.size() ? Optional.empty() : Optional.of(words.get(at + 1));
    }
}
