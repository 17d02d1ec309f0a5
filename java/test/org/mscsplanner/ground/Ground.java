package org.mscsplanner.ground;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The test's question "is this part here?". Without the part the test is skipped, and the build prints one line a part;
 * a part that MSCS_REQUIRE names (a comma list of {@link Part#id}) fails the test instead.
 */
public final class Ground {
    private static final Set<Part> TOLD = ConcurrentHashMap.newKeySet();

    private Ground() {
    }

    /** Ends the calling test, as skipped or as failed, unless all the parts are here. */
    public static void need(Part... parts) {
        Set<Part> required = required(Optional.ofNullable(System.getenv("MSCS_REQUIRE")).orElse(""));
        for (Part part : parts) {
            if (part.program().isEmpty()) {
                if (!required.contains(part) && TOLD.add(part)) {
                    System.out.println("skipped: " + part.missing());
                }
                lacking(part, required);
            }
        }
    }

    static void lacking(Part part, Set<Part> required) {
        if (required.contains(part)) {
            Assertions.fail("required: " + part.missing());
        }
        Assumptions.abort(part.missing());
    }

    /** A misspelt part would switch its tests off unseen: it is an error. */
    static Set<Part> required(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::strip).filter(id -> !id.isEmpty())
                .map(id -> Part.byId(id).orElseThrow(() -> new IllegalArgumentException("MSCS_REQUIRE names no part: " + id)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The program of a part that {@link #need} has let pass. */
    static String program(Part part) {
        return part.program().map(Path::toString).orElseThrow(() -> new IllegalStateException(part.missing()));
    }

    /** A folder for what the ground builds; it lives as long as {@code target}. Tests that run at the same time have one each. */
    public static Path folder(String name) {
        return Path.of("target", "ground", System.getProperty("mscs.fork", ""), name).toAbsolutePath();
    }
}
