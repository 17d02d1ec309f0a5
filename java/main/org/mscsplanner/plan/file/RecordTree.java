package org.mscsplanner.plan.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.plan.Action;
import org.mscsplanner.plan.ByHand;

/**
 * Records of the model as JSON: their members in their order, and in front of them the name of the type where it can be one of
 * several. {@link ModelModule} reads what this writes. The mapper could write it too, but to look at every class takes it longer
 * than to plan.
 */
final class RecordTree {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RecordTree() { }

    static ObjectNode of(Record record) {
        ObjectNode node = JSON.objectNode();
        if (record instanceof Action) {
            node.put(ModelModule.ACTION, ModelModule.nameOf(record.getClass()));
        } else if (record instanceof RegistryEntry.Data || record instanceof ByHand) {
            node.put(ModelModule.TYPE, ModelModule.nameOf(record.getClass()));
        }
        for (RecordComponent member : record.getClass().getRecordComponents()) {
            node.set(member.getName(), value(member(record, member)));
        }
        return node;
    }

    private static Object member(Record record, RecordComponent member) {
        try {
            return member.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass() + " has no public member " + member.getName(), e);
        }
    }

    private static JsonNode value(Object value) {
        if (value instanceof Collection<?> many) {
            ArrayNode array = JSON.arrayNode();
            many.forEach(one -> array.add(value(one)));
            return array;
        } else if (value instanceof Map<?, ?> map) {
            ObjectNode object = JSON.objectNode();
            map.forEach((key, one) -> object.set(key.toString(), value(one)));
            return object;
        } else if (value instanceof PropertyValue property) {
            return property instanceof PropertyValue.Number n ? JSON.numberNode(n.number())
                    : property instanceof PropertyValue.Strings s ? value(s.strings()) : JSON.textNode(property.toString());
        } else if (value instanceof Record record) {
            return of(record);
        } else if (value instanceof Long || value instanceof Integer) {
            return JSON.numberNode(((Number) value).longValue());
        } else if (value instanceof Boolean flag) {
            return JSON.booleanNode(flag);
        }
        return JSON.textNode(value instanceof Enum<?> word ? word.name() : value.toString());
    }
}
