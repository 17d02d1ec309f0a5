package org.mscsplanner.ground;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The C sources of {@code native/}, compiled to Windows programs once: {@code native/x.c} becomes {@code x.exe}. */
public final class Mingw {
    private static final Path SOURCES = Path.of("native");
    private static final List<String> BEFORE = List.of("-municode", "-O1", "-s", "-Wall", "-Wextra", "-Werror", "-o");
    private static final List<String> AFTER = List.of("-lws2_32");

    private Mingw() {
    }

    /** The folder with all programs; skips the test where there is no compiler. */
    public static synchronized Path programs() {
        Ground.need(Part.MINGW);
        try {
            List<Path> sources = sources();
            Path folder = Ground.folder("native").resolve(key(sources));
            if (!Files.isDirectory(folder)) {
                // Built aside and renamed: a folder that is there is complete.
                Path aside = Files.createTempDirectory(Files.createDirectories(folder.getParent()), "build");
                for (Path source : sources) {
                    compile(source, aside);
                }
                Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One program by its name without {@code .exe}. */
    public static Path program(String name) {
        return programs().resolve(name + ".exe");
    }

    private static void compile(Path source, Path folder) {
        String name = source.getFileName().toString();
        if (!name.endsWith(".c")) {
            return;
        }
        List<String> command = new ArrayList<>(List.of(Ground.program(Part.MINGW)));
        command.addAll(BEFORE);
        command.addAll(List.of(folder.resolve(name.replace(".c", ".exe")).toString(), source.toAbsolutePath().toString()));
        command.addAll(AFTER);
        Ran ran = Ran.run(folder, Duration.ofMinutes(2), Map.of(), command);
        if (ran.exit() != 0) {
            throw new IllegalStateException(name + ": " + ran);
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.filter(f -> f.toString().endsWith(".c") || f.toString().endsWith(".h")).sorted().toList();
        }
    }

    private static String key(List<Path> sources) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((BEFORE + "" + AFTER).getBytes(UTF_8));
            for (Path source : sources) {
                digest.update(source.toString().getBytes(UTF_8));
                digest.update(Files.readAllBytes(source));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
