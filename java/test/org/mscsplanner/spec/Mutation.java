package org.mscsplanner.spec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.mscsplanner.property.Gen;

/** Writes a tree again with one spot changed: a member left out or renamed, a value replaced by something else. */
final class Mutation {
    private final Gen gen;
    private int countdown;

    private Mutation(Gen gen, int countdown) {
        this.gen = gen;
        this.countdown = countdown;
    }

    static String text(Gen gen, Json tree) {
        Mutation mutation = new Mutation(gen, gen.number(0, size(tree) - 1));
        return JsonLayout.text(json -> mutation.write(tree, json));
    }

    private static int size(Json value) {
        if (value instanceof Json.Obj object) {
            return 1 + object.members().stream().mapToInt(m -> size(m.value())).sum();
        }
        return value instanceof Json.Arr list ? 1 + list.items().stream().mapToInt(Mutation::size).sum() : 1;
    }

    private void write(Json value, JsonGenerator json) throws IOException {
        if (countdown-- == 0) {
            json.writeRawValue(gen.oneOf("0", "1", "-1", "7.0", "2.5", "4294967296", "true", "null", "\"\"", "\"x\"", "\"all\"", "\"0x1F\"",
                    "\"manual\"", "[]", "[\"x\"]", "[\"\"]", "[1]", "[{}]", "{}", "{\"name\": \"x\"}", "{\"type\": \"disk\"}"));
            return;
        }
        if (value instanceof Json.Obj object) {
            json.writeStartObject();
            for (Json.Member member : object.members()) {
                boolean here = countdown == 0 && gen.coin();
                if (here && gen.coin()) {
                    countdown--;
                    continue;
                }
                json.writeFieldName(here ? member.name() + "x" : member.name());
                countdown -= here ? 1 : 0;
                write(member.value(), json);
            }
            json.writeEndObject();
        } else if (value instanceof Json.Arr list) {
            json.writeStartArray();
            for (Json item : list.items()) {
                write(item, json);
            }
            json.writeEndArray();
        } else {
            Shuffle.scalar(value, json);
        }
    }
}
