package org.mscsplanner.rehearse.cmd;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.model.Name;

/**
 * Leads the paths of simulated servers into one folder of this machine, and back. {@code C:\x} of a server becomes {@code
 * FOLDER\SERVER\C$\x} and {@code \\SERVER\SHARE\x} becomes {@code FOLDER\SERVER\.\SHARE\x}, which is the same place: the dot
 * tells how the path was written. {@code %SystemRoot%} and {@code %TEMP%} become {@code %MSCS_SystemRoot%} and {@code
 * %MSCS_TEMP%}, since programs need the true ones. So a text is the same again after the way there and back.
 *
 * <p>It knows nothing of statements: every such text of a script is led there, also one that is handed to a program, and what
 * comes out (command lines, what is printed, what is written into files) is led back.
 */
final class Redirection {
    /** Not in the middle of a word: {@code HKLM:\} or {@code x\\y\z} are no paths. */
    private static final Pattern THERE = Pattern.compile(
            "(?<![A-Za-z0-9_%.\\\\-])(?:([A-Za-z]):(?=\\\\)|\\\\\\\\([A-Za-z0-9_.%-]+)\\\\([A-Za-z0-9_.$-]+))");

    private static final Pattern FOLDERS = Pattern.compile("(?i)%(SystemRoot|TEMP)%");
    private static final Pattern FOLDERS_BACK = Pattern.compile("(?i)%MSCS_(SystemRoot|TEMP)%");

    private final String folder;
    private final Pattern back;

    /** @param folder as programs of Windows name it; letters, digits, {@code :}, {@code \}, {@code _}, {@code .} and {@code -} */
    Redirection(String folder) {
        if (!folder.matches("[A-Za-z]:\\\\[A-Za-z0-9_.\\\\-]+")) {
            throw new IllegalArgumentException("a rehearsal with a real cmd.exe needs a temporary folder without blanks and special"
                    + " signs in its path, and this is none: " + folder);
        }
        this.folder = folder;
        this.back = Pattern.compile(Pattern.quote(folder) + "\\\\(?:([A-Za-z0-9_.%-]+)\\\\\\.\\\\([A-Za-z0-9_.$-]+)|[A-Za-z0-9_.-]+\\\\([A-Za-z])\\$)",
                Pattern.CASE_INSENSITIVE);
    }

    /** A text of a server as cmd.exe shall read it. */
    String there(Name server, String text) {
        return FOLDERS.matcher(THERE.matcher(text).replaceAll(m -> Matcher.quoteReplacement(m.group(1) != null
                ? folder + "\\" + server + "\\" + m.group(1) + "$" : folder + "\\" + m.group(2) + "\\.\\" + m.group(3)))).replaceAll("%MSCS_$1%");
    }

    /** A text of cmd.exe as the simulated server has it. */
    String back(String text) {
        return FOLDERS_BACK.matcher(back.matcher(text).replaceAll(m -> Matcher.quoteReplacement(m.group(1) != null
                ? "\\\\" + m.group(1) + "\\" + m.group(2) : m.group(3) + ":"))).replaceAll("%$1%");
    }
}
