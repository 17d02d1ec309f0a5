package org.mscsplanner.cli;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The members that a request may have, by verb; another one is a mistake that must not be passed over in silence. */
final class RequestMembers {
    private RequestMembers() { }

    /**
     * What {@link Request} reads. {@code states} and {@code fromFurther} are objects, further cluster to file; {@code specs}, {@code
     * commands} and {@code paths} lists of files; {@code exit} is a number as text; {@code check}, {@code starts} and {@code
     * allowChanged} are truth values; all others are texts.
     *
     * @throws UsageException for a verb that there is not
     */
    private static List<String> of(String verb) {
        return switch (verb) {
            case "check" -> List.of("specs");
            case "expand" -> List.of("spec", "out");
            case "plan" -> List.of("spec", "state", "states", "out", "result");
            case "render" -> List.of("spec", "state", "states", "out", "templates", "language");
            case "runbook" -> List.of("spec", "state", "states", "format", "templates", "language", "out");
            case "graph" -> List.of("spec", "format", "before", "language", "out");
            case "templates", "verify" -> List.of("dir");
            case "diff" -> List.of("a", "b");
            case "rehearse" -> List.of("path", "state", "states", "from", "fromFurther", "fault", "undoFrom", "skip", "starts", "allowChanged", "cmd", "language");
            case "import" -> List.of("commands", "name", "out");
            case "vpxd-cfg" -> List.of("file", "managedIp", "check");
            case "stage" -> List.of("dir", "from", "step");
            case "license-status" -> List.of("file", "daemon");
            case "sync-verdict" -> List.of("tool", "exit", "log");
            case "passport" -> List.of("action", "paths", "out");
            case "explain" -> List.of("topic", "spec");
            case "schema", "version" -> List.of();
            default -> throw new UsageException("there is no verb " + verb);
        };
    }

    /** @throws UsageException that names every member which the verb does not know */
    static void check(String verb, Collection<?> given) {
        List<String> known = of(verb);
        String others = given.stream().flatMap(name -> known.contains(name) ? Stream.empty() : Stream.of("\"" + name + "\"")).collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            throw new UsageException("a request of " + verb + " has no member " + others + (known.isEmpty() ? "" : "; there are " + String.join(", ", known)));
        }
    }
}
