package org.mscsplanner.simulate.tool;

import java.util.Optional;
import org.mscsplanner.simulate.World.Located;
import org.mscsplanner.text.CrtArgv;

/**
 * robocopy.exe of the Resource Kit (build XP010; domain facts, 6.1). The exit code is a bit map: 1 copied, 2 extra files,
 * 4 mismatch, 8 failures, 16 nothing done.
 */
final class RobocopyExe implements Tool {
    static final int FATAL = 16;

    @Override
    public Answer run(Session session, String tail, String input) {
        RobocopyOptions options;
        try {
            options = RobocopyOptions.of(CrtArgv.split(tail));
        } catch (IllegalArgumentException e) {
            return Answer.of(FATAL, "Wrong use: " + e.getMessage());
        }
        Optional<Located> source = session.locate(options.source()).filter(l -> l.files().isFolder(l.path()));
        Optional<Located> target = session.locate(options.target());
        if (source.isEmpty() || target.isEmpty()) {
            return Answer.of(FATAL, "The source or the destination cannot be reached.");
        }
        Optional<Located> log = options.log().flatMap(session::locate);
        if (options.log().isPresent() && log.filter(l -> l.files().isFolder(l.path().parent()) && !FileWork.isLocked(l)).isEmpty()) {
            return Answer.of(FATAL, "The log cannot be written.");
        }
        RobocopyRun run = new RobocopyRun(session, options);
        int code = run.mirror(source.get(), target.get());
        String text = run.text();
        log.ifPresent(l -> write(session, options, l, text));
        return new Answer(code, log.isPresent() ? "" : text);
    }

    private static void write(Session session, RobocopyOptions options, Located log, String text) {
        FileWork work = new FileWork(session);
        if (options.appends()) {
            work.append(log.path().text(), text.getBytes(session.page()));
        } else {
            work.write(log.path().text(), text.getBytes(session.page()));
        }
    }
}
