package org.mscsplanner.cli;

import java.io.Closeable;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.rehearse.ScriptRunner;
import org.mscsplanner.rehearse.cmd.RealCmd;

/** What runs the scripts of a rehearsal: the built-in interpreter, or a real cmd.exe with stand-ins. */
final class CmdChoice implements Closeable {
    static final String BUILT_IN = "builtin";

    private final Optional<RealCmd> real;

    private CmdChoice(Optional<RealCmd> real) {
        this.real = real;
    }

    /**
     * As on the command line.
     *
     * @param choice {@code builtin}, or the path of a cmd.exe
     * @throws UsageException when it, or the compiled stand-in beside the jar, is not there
     */
    static CmdChoice of(String choice) throws IOException {
        if (choice.equals(BUILT_IN)) {
            return new CmdChoice(Optional.empty());
        }
        try {
            return new CmdChoice(Optional.of(RealCmd.of(Path.of(choice), standIn())));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** The file that {@code -Dmscs.standin} names, or {@code standin.exe} beside the jar. */
    private static Path standIn() {
        String named = System.getProperty("mscs.standin", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        try {
            return Path.of(CmdChoice.class.getProtectionDomain().getCodeSource().getLocation().toURI()).resolveSibling("standin.exe");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    ScriptRunner runner() {
        return real.isPresent() ? real.get() : new Interpreter();
    }

    @Override
    public void close() throws IOException {
        if (real.isPresent()) {
            real.get().close();
        }
    }
}
