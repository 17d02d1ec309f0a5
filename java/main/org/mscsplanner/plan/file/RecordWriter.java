package org.mscsplanner.plan.file;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.ByHand;

/**
 * Records of the model as JSON: their members in their order, and in front of them the name of the type where it can be one of
 * several. {@link ModelModule} reads what this writes. A mapper could write it too, but to look at every class takes it longer
 * than to plan.
 */
final class RecordWriter {
    /** Looked at once a type: a plan has a thousand actions of few types. */
    private final Map<Class<?>, Shape> shapes = new HashMap<>();

    /** A type of record: its name, and its members in their order. */
    private record Shape(String name, Map<String, Method> members) {
        static Shape of(Class<?> type) {
            Map<String, Method> members = new LinkedHashMap<>();
            for (RecordComponent member : type.getRecordComponents()) {
                members.put(member.getName(), member.getAccessor());
            }
            return new Shape(ModelModule.nameOf(type), members);
        }
    }

    void write(JsonGenerator json, Record record) throws IOException {
        Shape shape = shapes.computeIfAbsent(record.getClass(), Shape::of);
        json.writeStartObject();
        if (record instanceof Action) {
            json.writeStringField(ModelModule.ACTION, shape.name());
        } else if (record instanceof RegistryEntry.Data || record instanceof ByHand) {
            json.writeStringField(ModelModule.TYPE, shape.name());
        }
        for (Map.Entry<String, Method> member : shape.members().entrySet()) {
            json.writeFieldName(member.getKey());
            value(json, record instanceof RegistryEntry.Data.Qword q ? new BigInteger(Long.toUnsignedString(q.number())) : member(record, member.getValue()));
        }
        json.writeEndObject();
    }

    private static Object member(Record record, Method member) {
        try {
            return member.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass() + " has no public member " + member.getName(), e);
        }
    }

    private void value(JsonGenerator json, Object value) throws IOException {
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
        } else if (value instanceof BigInteger unsigned) {
            json.writeNumber(unsigned);
        } else if (value instanceof Long || value instanceof Integer) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value instanceof Enum<?> word ? word.name() : value.toString());
        }
    }
}
