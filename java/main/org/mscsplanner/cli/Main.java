package org.mscsplanner.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Starts the program; everything else can be called from a test. */
public final class Main {
    private Main() { }

    public static void main(String[] args) {
        // The default charset of Java 17 is the console's; both streams are UTF-8 whatever it is.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        AtomicBoolean ended = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!ended.get()) {
                Runtime.getRuntime().halt(ExitCode.INTERRUPTED.number());
            }
        }));
        int code = new Cli(out, err, System.in).run(List.of(args));
        err.flush();
        ended.set(true);
        System.exit(code);
    }
}
