package org.mscsplanner.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mscsplanner.diag.Code;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Place;

/** A text in which a mark stands in front of the place where a finding is expected. */
record Marked(String text, int line, int column) {
    private static final char MARK = '\u00A4';

    static Marked of(String marked) {
        int at = marked.indexOf(MARK);
        assertTrue(at >= 0 && at == marked.lastIndexOf(MARK), "one mark in: " + marked);
        String before = marked.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Marked(before + marked.substring(at + 1), line, at - before.lastIndexOf('\n'));
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The finding of this code at the mark; fails with everything that was found. */
    Finding expect(Code code, List<Finding> findings) {
        return findings.stream().filter(f -> f.code() == code && f.at().line() == line && f.at().column() == column).findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + " at " + line + ":" + column + ", but " + listing(findings)));
    }

    Finding expectOnly(Code code, List<Finding> findings) {
        Finding found = expect(code, findings);
        assertEquals(1, findings.size(), () -> listing(findings));
        return found;
    }

    static String listing(List<Finding> findings) {
        StringBuilder out = new StringBuilder();
        for (Finding f : findings) {
            Place at = f.at();
            out.append('\n').append(f.code().id()).append(' ').append(at).append(' ').append(f.message());
        }
        return out.toString();
    }
}
