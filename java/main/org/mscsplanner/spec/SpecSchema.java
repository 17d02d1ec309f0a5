package org.mscsplanner.spec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The JSON Schema (draft 2020-12) of a spec, for editors: written from the very questions that the binder asks. */
public final class SpecSchema {
    private SpecSchema() { }

    /** The text, with LF and a line end at its end. The same bytes at every call. */
    public static String text() {
        Map<String, Object> schema = SchemaFields.of(SpecBinder::bind);
        return JsonLayout.text(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.writeStringField("title", SpecBinder.FORMAT);
            members(json, schema, true);
            json.writeEndObject();
        });
    }

    private static void members(JsonGenerator json, Map<?, ?> map, boolean sorted) throws IOException {
        for (Map.Entry<?, ?> entry : (sorted ? new TreeMap<>(map) : map).entrySet()) {
            json.writeFieldName(entry.getKey().toString());
            value(json, entry.getValue(), !entry.getKey().equals("properties"));
        }
    }

    private static void value(JsonGenerator json, Object value, boolean sorted) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            members(json, map, sorted);
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                value(json, item, true);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean b) {
            json.writeBoolean(b);
        } else if (value instanceof Number n) {
            json.writeNumber(n.toString());
        } else {
            json.writeString(value.toString());
        }
    }
}
