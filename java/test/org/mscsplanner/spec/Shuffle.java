package org.mscsplanner.spec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.mscsplanner.property.Gen;

/** Writes a tree again with the members of every object, and the elements of some lists, in any order. */
record Shuffle(Gen gen, List<String> lists) {
    String text(Json tree) {
        return JsonLayout.text(json -> write(tree, "", json));
    }

    private void write(Json value, String field, JsonGenerator json) throws IOException {
        if (value instanceof Json.Obj object) {
            json.writeStartObject();
            for (Json.Member member : gen.shuffled(object.members())) {
                json.writeFieldName(member.name());
                write(member.value(), member.name(), json);
            }
            json.writeEndObject();
        } else if (value instanceof Json.Arr list) {
            json.writeStartArray();
            for (Json item : lists.contains(field) ? gen.shuffled(list.items()) : list.items()) {
                write(item, "", json);
            }
            json.writeEndArray();
        } else {
            scalar(value, json);
        }
    }

    /** A text, number, truth value or nothing, as it is. */
    static void scalar(Json value, JsonGenerator json) throws IOException {
        if (value instanceof Json.Text text) {
            json.writeString(text.text());
        } else if (value instanceof Json.Num number) {
            json.writeNumber(number.text());
        } else if (value instanceof Json.Bool bool) {
            json.writeBoolean(bool.value());
        } else {
            json.writeNull();
        }
    }
}
