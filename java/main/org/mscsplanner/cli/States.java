package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.file.StateJson;

/** States as they are given on the command line: {@code FILE} for the cluster of the spec itself, {@code NAME=FILE} for a further one. */
final class States {
    private States() { }

    /**
     * The states by the name of the further cluster; that of the spec's own cluster by the empty text.
     *
     * @throws UsageException for a second state of one cluster, and as {@link InputFile#read}
     * @throws InputException for a file that is no state
     */
    static Map<String, State> read(List<String> given, List<String> further) throws IOException {
        Map<String, State> known = new TreeMap<>();
        for (String one : given) {
            String name = one.substring(0, Math.max(0, one.indexOf('=')));
            boolean isFurther = further.contains(name);
            Path file = Commands.path(isFurther ? one.substring(name.length() + 1) : one);
            if (known.put(isFurther ? name : "", read(file)) != null) {
                throw new UsageException("two states are given for " + (isFurther ? "the further cluster " + name : "the cluster of the spec")
                        + (further.isEmpty() ? "" : "; a further cluster is named in front of its file, " + further.get(0) + "=FILE"));
            }
        }
        return known;
    }

    private static State read(Path file) throws IOException {
        try {
            return StateJson.read(InputFile.read(file, InputFile.TEXT));
        } catch (IllegalArgumentException e) {
            throw new InputException(file + ":" + e.getMessage());
        }
    }
}
