package org.mscsplanner.ground;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Windows Java in a Windows: runs a class of this build, or its jar, as a user's machine would. */
public final class WinJava {
    private static final Duration TIME = Duration.ofMinutes(2);

    private WinJava() {
    }

    /** Its {@code java.exe}; skips the test where there is none. */
    public static Path program() {
        Ground.need(Part.WINJAVA);
        return Path.of(Ground.program(Part.WINJAVA));
    }

    /**
     * Runs the {@code main} of a class; skips the test where there is no Windows Java.
     *
     * @param needs classes from each library that the program needs
     */
    public static Ran main(Wine windows, Path dir, Class<?> program, List<Class<?>> needs, String... args) {
        String classPath = Stream.concat(Stream.of(program), needs.stream()).map(WinJava::origin).distinct()
                .map(Wine::path).collect(Collectors.joining(";"));
        return run(windows, dir, Stream.concat(Stream.of("-cp", classPath, program.getName()), Stream.of(args)).toList());
    }

    /** Runs the one jar. */
    public static Ran jar(Wine windows, Path dir, Path jar, String... args) {
        return run(windows, dir, Stream.concat(Stream.of("-jar", Wine.path(jar)), Stream.of(args)).toList());
    }

    private static Ran run(Wine windows, Path dir, List<String> args) {
        List<String> command = new ArrayList<>(List.of(Wine.path(program())));
        command.addAll(args);
        return windows.run(dir, TIME, command.toArray(String[]::new));
    }

    /** The folder or jar that a class was loaded from. */
    private static Path origin(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
