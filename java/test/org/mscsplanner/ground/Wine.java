package org.mscsplanner.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A Windows to run programs in: one Wine prefix, with its own registry, services and drive C:. It is made once a build
 * and kept warm by a wineserver that ends with the tests (or, if they are killed, some minutes later).
 *
 * <p>An exit code arrives modulo 256; what Wine's cmd.exe cannot do is told in the README of the tests' ground. The file
 * tree of this machine is drive Z:.
 */
public final class Wine {
    private static final Duration BOOT = Duration.ofMinutes(4);
    private static final Duration QUICK = Duration.ofSeconds(90);
    private static final Map<String, Wine> BOOTED = new ConcurrentHashMap<>();

    private final Path prefix;
    private final Map<String, String> environment;

    private Wine(Path prefix, Map<String, String> environment) {
        this.prefix = prefix;
        this.environment = Map.copyOf(environment);
    }

    /** The prefix that all tests share; skips the test where there is no Wine. */
    public static Wine shared() {
        return named("wine");
    }

    /** A prefix of its own, for a test that changes the registry or needs a second machine. */
    public static Wine named(String name) {
        Ground.need(Part.WINE);
        return BOOTED.computeIfAbsent(name, Wine::boot);
    }

    private static Wine boot(String name) {
        Path prefix = Ground.folder(name);
        Map<String, String> environment = new TreeMap<>(Map.of("WINEPREFIX", prefix.toString(), "WINEDEBUG", "-all",
                "WINEDLLOVERRIDES", "mscoree=;mshtml=", "LC_ALL", "C.UTF-8", "DISPLAY", "", "WINEPATH", ""));
        Wine wine = new Wine(prefix, environment);
        try {
            Files.createDirectories(prefix.getParent());
            try (FileChannel channel = FileChannel.open(prefix.resolveSibling(name + ".lock"),
                    StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                Path booted = prefix.resolveSibling(name + ".booted");
                if (!Files.exists(booted)) {
                    Ran ran = wine.unix(BOOT, "wineboot", "-i");
                    if (ran.exit() != 0) {
                        throw new IllegalStateException("wineboot: " + ran);
                    }
                    wine.unix(BOOT, "wineserver", "-w");
                    Files.createFile(booted);
                }
                wine.warm();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(wine::stop));
        return wine;
    }

    /** A program of this machine's own that looks after the prefix. */
    private Ran unix(Duration timeout, String... command) {
        return Ran.run(prefix.getParent(), timeout, environment, List.of(command));
    }

    /**
     * A program that sleeps keeps Windows itself up: without one every start waits until its services run, thirty times as
     * long as the start alone.
     */
    private void warm() {
        unix(QUICK, "wineserver", "-p300");
        Ran.leave(prefix.getParent(), environment, List.of(Ground.program(Part.WINE), "ping", "-n", "1800", "127.0.0.1"));
    }

    private void stop() {
        unix(QUICK, "wineserver", "-k");
    }

    /** The same Windows with one more variable in the environment of its programs; an empty value removes it. */
    public Wine with(String variable, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(variable, value);
        return new Wine(prefix, more);
    }

    /** The same Windows with the programs of these folders found before its own (by {@code WINEPATH}). */
    public Wine withProgramsOf(Path... folders) {
        return with("WINEPATH", String.join(";", List.of(folders).stream().map(Wine::path).toList()));
    }

    /** Drive C: of this Windows. */
    public Path drive() {
        return prefix.resolve("drive_c");
    }

    /** Its cmd.exe. */
    public Path cmdExe() {
        return drive().resolve("windows/system32/cmd.exe");
    }

    /** A file of this machine as its programs name it: {@code Z:\...}. */
    public static String path(Path file) {
        return "Z:" + file.toAbsolutePath().toString().replace('/', '\\');
    }

    /**
     * Runs a Windows program with these arguments in a folder.
     *
     * @param args the program first; each arrives as one argument, quoted by Wine
     */
    public Ran run(Path dir, Duration timeout, String... args) {
        List<String> command = new ArrayList<>(List.of(Ground.program(Part.WINE)));
        command.addAll(List.of(args));
        Ran ran = Ran.run(dir, timeout, environment, command);
        if (ran.exit() == Ran.TIMED_OUT) {
            // Wine's children are no children of ours: only the server can end them.
            stop();
            warm();
        }
        return ran;
    }

    /** Runs a batch file by a real cmd.exe, in the file's own folder; its exit code is the file's. */
    public Ran cmd(Path batchFile, String... args) {
        List<String> command = new ArrayList<>(List.of("cmd", "/d", "/c", batchFile.getFileName().toString()));
        command.addAll(List.of(args));
        return run(batchFile.toAbsolutePath().getParent(), Duration.ofMinutes(3), command.toArray(String[]::new));
    }
}
