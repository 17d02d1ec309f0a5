package org.mscsplanner.check;

import java.util.Optional;
import org.mscsplanner.model.WinPath;

/** What is wrong with a path that must be local, plain and the same on every node. */
final class PathProblem {
    private PathProblem() { }

    /** In words that follow the path; empty when it is fine. The root of a drive is fine here. */
    static Optional<String> of(WinPath path) {
        String text = path.text();
        Optional<String> control = Wording.control(text);
        if (control.isPresent()) {
            return Optional.of("contains " + control.get());
        }
        return text.indexOf('"') >= 0 ? Optional.of("contains a quotation mark")
                : text.indexOf('%') >= 0 ? Optional.of("contains a percent sign: environment variables differ between nodes and accounts")
                : text.indexOf('!') >= 0 ? Optional.of("contains an exclamation mark")
                : text.matches(".*[*?].*") ? Optional.of("contains a wildcard")
                : path.isUnc() ? Optional.of("is a share; the node's own path is wanted")
                : text.indexOf('/') >= 0 ? Optional.of("contains a slash")
                : !text.matches("(?i)[A-Z]:(\\\\.*)?") ? Optional.of("does not start with a drive")
                : text.matches(".*[<>|].*") || text.indexOf(':', 2) >= 0 ? Optional.of("contains a character that no file name has")
                : parts(text.substring(2));
    }

    private static Optional<String> parts(String rest) {
        if (rest.contains("\\\\")) {
            return Optional.of("has two backslashes in a row");
        }
        for (String part : rest.split("\\\\", -1)) {
            if (part.equals(".") || part.equals("..")) {
                return Optional.of("has a step up or in place (. or ..)");
            }
            if (part.startsWith(" ") || part.endsWith(" ") || part.endsWith(".")) {
                return Optional.of("has a part that starts or ends with a blank or ends with a dot");
            }
        }
        return Optional.empty();
    }

    /** True for {@code C:} and {@code C:\}. */
    static boolean isDrive(WinPath path) {
        return path.text().matches("(?i)[A-Z]:\\\\?");
    }
}
