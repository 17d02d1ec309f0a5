package org.mscsplanner.render.document;

import java.util.List;
import java.util.Locale;

/**
 * What was tried with the folder before, for the documents to tell: the result of a rehearsal and of the questions what
 * happens when a part fails. A result counts for the folder whose approval digest it names, and for no other.
 */
public record Evidence(List<Report> reports) {
    public static final Evidence NONE = new Evidence(List.of());

    public Evidence {
        reports = List.copyOf(reports);
    }

    /** What was done. */
    public enum Kind {
        REHEARSAL, WHATIF;

        /** The name of its file without the ending, and a part of wording keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One result.
     *
     * @param approval the digest of the files that were tried
     * @param lines what was tried and what came out, for the table
     */
    public record Report(Kind kind, String approval, boolean passed, List<Line> lines) {
        public Report {
            lines = List.copyOf(lines);
        }
    }

    public record Line(String what, String result) { }
}
