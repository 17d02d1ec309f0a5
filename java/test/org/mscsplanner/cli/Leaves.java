package org.mscsplanner.cli;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of JSON with any of its values replaced by something else. */
final class Leaves {
    /** A text of more characters than a line of cmd.exe takes. */
    static final String LONG = "\"" + "y".repeat(40_000) + "\"";
    /** What does not belong, or only seldom: every type, numbers beyond every range, texts that some tool takes for more than a text. */
    static final List<String> NONSENSE = List.of("null", "true", "0", "-1", "2.5", "4294967296", "99999999999999999999", "1e400", "\"\"", "\" \"", "\"x\"", "\"NaN\"",
            "\"C:\\\\x\"", "\"a\\u0000b\"", "\"\\ud800\"", "\"%A%\"", "\"[A] or [B]\"", LONG, "[]", "{}", "[null]", "[[]]", "[\"x\"]", "[{}]",
            "{\"name\":\"x\"}", "{\"x\":{}}");
    private final JsonNode root;
    private final List<String> pointers = new ArrayList<>();

    private Leaves(JsonNode root) {
        this.root = root;
        collect(root, "");
        pointers.remove(0);
    }

    static Leaves of(Path file) throws IOException {
        ObjectMapper mapper = JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();
        return new Leaves(mapper.readTree(file.toFile()));
    }

    private void collect(JsonNode node, String pointer) {
        pointers.add(pointer);
        node.properties().forEach(m -> collect(m.getValue(), pointer + "/" + m.getKey().replace("~", "~0").replace("/", "~1")));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i);
        }
    }

    /** Of every value in it, but not of the whole. */
    List<String> pointers() {
        return List.copyOf(pointers);
    }

    /** @param json as it is put in, valid or not */
    byte[] with(String pointer, String json) {
        JsonNode copy = root.deepCopy();
        int last = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1).replace("~1", "/").replace("~0", "~");
        if (parent instanceof ObjectNode object) {
            object.putRawValue(name, new RawValue(json));
        } else {
            ((ArrayNode) parent).remove(Integer.parseInt(name));
            ((ArrayNode) parent).insertRawValue(Integer.parseInt(name), new RawValue(json));
        }
        return copy.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }
}
