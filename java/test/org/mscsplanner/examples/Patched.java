package org.mscsplanner.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A good spec with a few members written in another way: what a test or a page shows is only the difference. */
public final class Patched {
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

    private Patched() { }

    /** A patch with groups of its own is put into the cluster of the file server, any other into the example of VirtualCenter. */
    public static byte[] of(String patch) {
        try {
            return MAPPER.readTree(patch).has("groups") ? cluster(patch) : virtualCenter(patch);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(patch, e);
        }
    }

    /** The example with VirtualCenter's address in the registry. */
    public static byte[] virtualCenter(String patch) {
        return patch(Examples.ROOT.resolve("virtualcenter-registry"), patch, List.of());
    }

    /** The example of the file server. */
    public static byte[] fileServer(String patch) {
        return patch(Examples.ROOT.resolve("file-server"), patch, List.of());
    }

    /** The cluster of the file server example without its group: format, name and target. */
    public static byte[] cluster(String patch) {
        return patch(Examples.ROOT.resolve("file-server"), patch, List.of("groups", "registry", "files", "services", "syncJobs", "acknowledge"));
    }

    /**
     * Merges as RFC 7396 says: members of objects one by one, {@code null} removes, everything else replaces.
     *
     * @param patch JSON; single quotes do for double ones
     */
    private static byte[] patch(Path folder, String patch, List<String> without) {
        try {
            ObjectNode spec = (ObjectNode) MAPPER.readTree(new String(Examples.read(folder.resolve("spec.json")), StandardCharsets.UTF_8));
            spec.remove(without);
            merge(spec, MAPPER.readTree(patch));
            return MAPPER.writeValueAsBytes(spec);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(patch, e);
        }
    }

    private static void merge(ObjectNode into, JsonNode patch) {
        patch.fields().forEachRemaining(member -> {
            JsonNode before = into.get(member.getKey());
            if (member.getValue().isNull()) {
                into.remove(member.getKey());
            } else if (member.getValue().isObject()) {
                ObjectNode inner = before instanceof ObjectNode object ? object : into.putObject(member.getKey());
                merge(inner, member.getValue());
            } else {
                into.set(member.getKey(), member.getValue());
            }
        });
    }
}
