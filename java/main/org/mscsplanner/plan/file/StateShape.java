package org.mscsplanner.plan.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.mscsplanner.model.DependencyExpression;

/**
 * What stands where in a state. Without it, what does not belong where it stands would be taken for nothing, and a plan would be
 * made as if the cluster had less than it has.
 */
final class StateShape {
    private StateShape() { }

    /** A part of a state that is something else than it must be. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;
        private final String pointer;

        Wrong(String pointer, String reason) {
            super(reason);
            this.pointer = pointer;
        }

        /** As JSON Pointer writes it. */
        String pointer() {
            return pointer;
        }
    }

    private interface Shape {
        void check(JsonNode value, String pointer) throws Wrong;
    }

    static void check(JsonNode state) throws Wrong {
        Shape text = kind("a text", JsonNode::isTextual);
        Shape texts = list(text);
        Shape flag = kind("true or false", JsonNode::isBoolean);
        Shape property = kind("a text, a number or a list of texts", n -> n.isTextual() || isNumber(n) || isTexts(n));
        Shape expression = kind("an expression such as [A] and ([B] or [C])", n -> n.isTextual() && DependencyExpression.clauses(n.textValue()).isPresent());
        Shape group = whole("owner", text, "online", flag, "properties", map(property), "preferredOwners", texts);
        Shape resource = whole("group", text, "type", text, "separateMonitor", flag, "possibleOwners", texts, "dependencies", texts, "expression", expression,
                "properties", map(property), "privateProperties", map(property), "registryCheckpoints", texts, "cryptoCheckpoints", texts);
        Shape number = kind("a number", StateShape::isNumber);
        Shape data = typed(Map.of("text", whole("type", text, "text", text), "expand-text", whole("type", text, "text", text), "multi-text", whole("type", text, "texts", texts),
                "dword", whole("type", text, "number", number), "qword", whole("type", text, "number", kind("a number of 64 bits that is not negative", StateShape::isUnsigned)), "binary", whole("type", text, "hex", text)));
        Shape startMode = kind("automatic, manual or disabled", n -> StateJson.startMode(n.asText()).isPresent());
        Shape node = object("services", map(object("startMode", startMode, "running", flag)), "registry", map(map(data)), "files", map(text), "tasks", map(text),
                "users", texts, "localGroups", map(texts));
        Shape replication = whole("members", texts, "folders", map(map(text)), "connections", map(texts));
        object("format", text, "groups", map(group), "resources", map(resource), "nodes", map(node), "replication", map(replication), "evidence", texts)
                .check(state, "");
    }

    private static boolean isTexts(JsonNode node) {
        boolean all = node.isArray();
        for (JsonNode item : node) {
            all &= item.isTextual();
        }
        return all;
    }

    private static boolean isNumber(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToLong() && node.longValue() >= 0;
    }

    private static boolean isUnsigned(JsonNode node) {
        return node.isIntegralNumber() && node.bigIntegerValue().signum() >= 0 && node.bigIntegerValue().bitLength() <= Long.SIZE;
    }

    private static Shape kind(String name, Predicate<JsonNode> is) {
        return (value, pointer) -> {
            if (!is.test(value)) {
                throw new Wrong(pointer, "this must be " + name);
            }
        };
    }

    private static String below(String pointer, String member) {
        return pointer + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    private static Shape list(Shape each) {
        return (value, pointer) -> {
            kind("a list", JsonNode::isArray).check(value, pointer);
            for (int i = 0; i < value.size(); i++) {
                each.check(value.get(i), pointer + "/" + i);
            }
        };
    }

    /** Any names, each with a value of the same shape. */
    private static Shape map(Shape each) {
        return (value, pointer) -> {
            kind("an object", JsonNode::isObject).check(value, pointer);
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                each.check(member.getValue(), below(pointer, member.getKey()));
            }
        };
    }

    /** One of several shapes, which the member {@code type} tells. */
    private static Shape typed(Map<String, Shape> shapes) {
        return (value, pointer) -> {
            kind("an object", JsonNode::isObject).check(value, pointer);
            Shape shape = shapes.get(value.path("type").asText());
            if (shape == null) {
                throw new Wrong(value.has("type") ? below(pointer, "type") : pointer, "its type must be one of " + String.join(", ", new TreeSet<>(shapes.keySet())));
            }
            shape.check(value, pointer);
        };
    }

    /** @param members name and shape in turn; each of them must be there, and there are no others */
    private static Shape whole(Object... members) {
        Shape any = object(members);
        return (value, pointer) -> {
            any.check(value, pointer);
            for (int i = 0; i < members.length; i += 2) {
                if (!value.has((String) members[i])) {
                    throw new Wrong(pointer, "\"" + members[i] + "\" is missing here: what is not known is no empty value");
                }
            }
        };
    }

    /** @param members name and shape in turn; any of them may be missing, and there are no others */
    private static Shape object(Object... members) {
        Map<String, Shape> known = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            known.put((String) members[i], (Shape) members[i + 1]);
        }
        Shape any = map((value, pointer) -> { });
        return (value, pointer) -> {
            any.check(value, pointer);
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                Shape shape = known.get(member.getKey());
                String at = below(pointer, member.getKey());
                if (shape == null) {
                    throw new Wrong(at, "there is no such member; there are " + String.join(", ", known.keySet()));
                }
                shape.check(member.getValue(), at);
            }
        };
    }
}
