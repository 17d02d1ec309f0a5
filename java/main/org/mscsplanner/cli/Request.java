package org.mscsplanner.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one object on stdin. Members by verb: {@code check} specs; {@code expand} spec; {@code plan} spec, state, out;
 * {@code render} spec, state, out; {@code graph} spec, format, before, language, out; {@code verify} dir; {@code diff} a, b; {@code vpxd-cfg} file, managedIp, check;
 * {@code explain} topic, spec; {@code schema} and {@code version} none.
 */
public final class Request {
    private final JsonNode root;

    private Request(JsonNode root) {
        this.root = root;
    }

    /** @throws UsageException when the text is no JSON object */
    public static Request read(byte[] bytes) {
        try {
            JsonNode root = new ObjectMapper().readTree(bytes);
            if (root == null || !root.isObject()) {
                throw new UsageException("the request on stdin is no JSON object");
            }
            return new Request(root);
        } catch (IOException e) {
            throw new UsageException("the request on stdin is no JSON object");
        }
    }

    /** Carries the request out. */
    public ExitCode run(String verb, Verbs verbs) throws IOException {
        return switch (verb) {
            case "check" -> verbs.check(paths("specs"));
            case "expand" -> verbs.expand(path("spec"));
            case "plan" -> verbs.plan(path("spec"), optional("state"), optional("out"));
            case "render" -> verbs.render(path("spec"), optional("state"), path("out"));
            case "graph" -> verbs.graph(path("spec"), text("format", "svg"), optional("before"), text("language", "en"), optional("out"));
            case "verify" -> verbs.verify(path("dir"));
            case "diff" -> verbs.diff(path("a"), path("b"));
            case "vpxd-cfg" -> verbs.vpxdCfg(path("file"), text("managedIp"), root.path("check").asBoolean(false));
            case "explain" -> verbs.explain(text("topic"), optional("spec"));
            case "schema" -> verbs.schema();
            case "version" -> verbs.version();
            default -> throw new UsageException("there is no verb " + verb);
        };
    }

    private String text(String name) {
        JsonNode value = root.get(name);
        if (value == null || !value.isTextual()) {
            throw new UsageException("the request needs \"" + name + "\", a text");
        }
        return value.asText();
    }

    private String text(String name, String otherwise) {
        return root.hasNonNull(name) ? text(name) : otherwise;
    }

    private Path path(String name) {
        return Path.of(text(name));
    }

    private Optional<Path> optional(String name) {
        return root.hasNonNull(name) ? Optional.of(path(name)) : Optional.empty();
    }

    private List<Path> paths(String name) {
        List<Path> paths = new ArrayList<>();
        JsonNode value = root.path(name);
        if (!value.isArray() || value.isEmpty()) {
            throw new UsageException("the request needs \"" + name + "\", a list of files");
        }
        value.forEach(v -> paths.add(Path.of(v.asText())));
        return paths;
    }
}
