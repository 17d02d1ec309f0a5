package org.mscsplanner.spec;

import java.util.Optional;
import org.mscsplanner.diag.Place;

/** Finds a comment that does not start with two slashes: the parser would accept it, the format does not. */
final class BlockComments {
    private BlockComments() { }

    static Optional<Place> find(String file, String text) {
        boolean quoted = false;
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                lineStart = i + 1;
                quoted = false;
            } else if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '/' && i + 1 < text.length()) {
                if (text.charAt(i + 1) == '*') {
                    return Optional.of(Place.of(file, "", line, i - lineStart + 1));
                }
                if (text.charAt(i + 1) == '/') {
                    int end = text.indexOf('\n', i);
                    i = (end < 0 ? text.length() : end) - 1;
                }
            }
        }
        return Optional.empty();
    }
}
