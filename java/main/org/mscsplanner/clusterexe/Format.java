package org.mscsplanner.clusterexe;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of property values (cluster.exe reference, 6.2). */
public enum Format {
    BINARY("BINARY"), DWORD("DWORD"), STRING("STR", "STRING"), EXPAND_STRING("EXPANDSTR", "EXPANDSTRING"),
    MULTI_STRING("MULTISTR", "MULTISTRING"), SECURITY("SECURITY"), ULARGE("ULARGE");

    private final List<String> spellings;

    Format(String... spellings) {
        this.spellings = List.of(spellings);
    }

    /** As the printer writes it, without the colon. */
    public String printed() {
        return spellings.get(0);
    }

    List<String> spellings() {
        return spellings;
    }

    static Optional<Format> of(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.spellings.contains(upper)).findFirst();
    }
}
