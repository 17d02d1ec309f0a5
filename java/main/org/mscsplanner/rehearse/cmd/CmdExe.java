package org.mscsplanner.rehearse.cmd;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real cmd.exe, and how this machine starts programs beside it.
 *
 * @param starter what stands in front of a Windows program on this machine's command line; empty on Windows
 * @param environment more variables for the starter
 * @param program the path of cmd.exe as a Windows program names it
 * @param reads the code page in which it reads every batch file; empty when it honours {@code chcp}
 */
record CmdExe(List<String> starter, Map<String, String> environment, String program, Optional<Charset> reads) {
    /** Wine's cmd.exe reads batch files in the OEM code page, whatever {@code chcp} said. */
    private static final Charset OEM = Charset.forName("IBM437");
    /** What it starts can make files, but writes no byte into them, and is told so. */
    private static final List<String> NO_ROOM = List.of("sh", "-c", "trap '' XFSZ; ulimit -f 0; exec \"$@\"", "sh");

    /**
     * The cmd.exe of this path. On another system than Windows it must be that of a Wine prefix ({@code
     * PREFIX/drive_c/windows/system32/cmd.exe}), and Wine starts it.
     *
     * @throws IllegalArgumentException when there is no such file, or it is in no prefix
     */
    static CmdExe at(Path file) {
        Path path = file.toAbsolutePath().normalize();
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException("there is no " + file);
        } else if (path.getFileSystem().getSeparator().equals("\\")) {
            return new CmdExe(List.of(), Map.of(), path.toString(), Optional.empty());
        }
        Path drive = path;
        while (drive != null && !drive.endsWith("drive_c")) {
            drive = drive.getParent();
        }
        if (drive == null) {
            throw new IllegalArgumentException(file + " lies in no Wine prefix (drive_c)");
        }
        Map<String, String> environment = Map.of("WINEPREFIX", String.valueOf(drive.getParent()), "WINEDEBUG", "-all", "DISPLAY", "");
        return new CmdExe(List.of("wine"), environment, "C:\\" + drive.relativize(path).toString().replace('/', '\\'), Optional.of(OEM));
    }

    /** True where the disks of this machine can look full to it. */
    boolean canLackRoom() {
        return !starter.isEmpty();
    }

    /** What stands in front of a program for which the disks are full. */
    List<String> starterWithoutRoom() {
        return Stream.of(NO_ROOM, starter).flatMap(List::stream).toList();
    }

    /** A file of this machine as Windows programs name it; Wine shows the file tree as drive Z:. */
    String path(Path file) {
        return starter.isEmpty() ? file.toString() : "Z:" + file.toString().replace('/', '\\');
    }
}
