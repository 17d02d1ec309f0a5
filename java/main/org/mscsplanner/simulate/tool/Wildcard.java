package org.mscsplanner.simulate.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.World.Located;

/** Names with {@code *} and {@code ?}. */
final class Wildcard {
    private Wildcard() { }

    static boolean isOne(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
    }

    /** {@code *.*} is every name, with a dot in it or not. */
    static boolean matches(String pattern, String name) {
        if (pattern.equals("*.*") || pattern.equals("*")) {
            return true;
        }
        return matches(pattern, 0, name, 0);
    }

    private static boolean matches(String pattern, int p, String name, int n) {
        for (int i = p, k = n;; i++, k++) {
            if (i == pattern.length()) {
                return k == name.length();
            } else if (pattern.charAt(i) == '*') {
                for (int rest = k; rest <= name.length(); rest++) {
                    if (matches(pattern, i + 1, name, rest)) {
                        return true;
                    }
                }
                return false;
            } else if (k == name.length() || pattern.charAt(i) != '?' && !pattern.regionMatches(true, i, name, k, 1)) {
                return false;
            }
        }
    }

    /** The files that a path means: itself, or those of its folder that fit its last part; folders are no files. */
    static List<Located> files(Session session, String path) {
        List<Located> found = new ArrayList<>();
        WinPath whole = WinPath.of(path);
        if (!isOne(whole.fileName())) {
            session.locate(path).filter(l -> l.files().file(l.path()).isPresent()).ifPresent(found::add);
            return found;
        }
        Optional<Located> folder = session.locate(whole.parent().text());
        folder.ifPresent(f -> f.files().names(f.path()).stream().filter(n -> matches(whole.fileName(), n))
                .map(n -> new Located(f.machine(), f.path().resolve(n)))
                .filter(l -> l.files().file(l.path()).isPresent()).forEach(found::add));
        return found;
    }
}
