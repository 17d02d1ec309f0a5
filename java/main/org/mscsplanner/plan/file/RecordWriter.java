package org.mscsplanner.plan.file;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.plan.Action;
import org.mscsplanner.plan.ByHand;

/**
 * Records of the model as JSON: their members in their order, and in front of them the name of the type where it can be one of
 * several. {@link ModelModule} reads what this writes. A mapper could write it too, but to look at every class takes it longer
 * than to plan.
 */
final class RecordWriter {
    private RecordWriter() { }

    static void write(JsonGenerator json, Record record) throws IOException {
        json.writeStartObject();
        if (record instanceof Action) {
            json.writeStringField(ModelModule.ACTION, ModelModule.nameOf(record.getClass()));
        } else if (record instanceof RegistryEntry.Data || record instanceof ByHand) {
            json.writeStringField(ModelModule.TYPE, ModelModule.nameOf(record.getClass()));
        }
        for (RecordComponent member : record.getClass().getRecordComponents()) {
            json.writeFieldName(member.getName());
            value(json, member(record, member));
        }
        json.writeEndObject();
    }

    private static Object member(Record record, RecordComponent member) {
        try {
            return member.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass() + " has no public member " + member.getName(), e);
        }
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Collection<?> many) {
            json.writeStartArray();
            for (Object one : many) {
                value(json, one);
            }
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                value(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof PropertyValue.Number property) {
            json.writeNumber(property.number());
        } else if (value instanceof PropertyValue.Strings property) {
            value(json, property.strings());
        } else if (value instanceof PropertyValue property) {
            json.writeString(property.toString());
        } else if (value instanceof Record record) {
            write(json, record);
        } else if (value instanceof Long || value instanceof Integer) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value instanceof Enum<?> word ? word.name() : value.toString());
        }
    }
}
