package org.mscsplanner.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;

/** Answers the binder's questions with nothing and remembers them: the schema of one object as nested maps. */
final class SchemaFields implements Fields {
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();
    private final Map<String, Object> also = new LinkedHashMap<>();

    /** The schema of an object that a reader reads. */
    static Map<String, Object> of(Function<Fields, ?> reader) {
        SchemaFields fields = new SchemaFields();
        Object answered = reader.apply(fields);
        if (answered == fields) {
            throw new IllegalArgumentException("a reader reads values, not the fields themselves");
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("properties", fields.properties);
        if (!fields.required.isEmpty()) {
            schema.put("required", fields.required);
        }
        schema.putAll(fields.also);
        return schema;
    }

    private void put(String name, String meaning, Map<String, Object> schema) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("description", meaning);
        described.putAll(schema);
        properties.putIfAbsent(name, described);
    }

    @Override
    public Place place() {
        return Place.NONE;
    }

    @Override
    public Place place(String name) {
        return Place.NONE;
    }

    @Override
    public boolean has(String name) {
        return false;
    }

    private void require(String name) {
        if (!required.contains(name)) {
            required.add(name);
        }
    }

    @Override
    public void format(String name, String known) {
        put(name, "the format of this file", Map.of("const", known));
        require(name);
    }

    @Override
    public String text(String name, String meaning) {
        put(name, meaning, Map.of("type", "string", "minLength", 1));
        require(name);
        return "";
    }

    @Override
    public String textOr(String name, String otherwise, String meaning) {
        put(name, meaning, Map.of("type", "string"));
        return otherwise;
    }

    @Override
    public long number(String name, long least, long most, long otherwise, String meaning) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("minimum", least);
        schema.put("maximum", most);
        schema.put("default", otherwise);
        put(name, meaning, schema);
        return otherwise;
    }

    @Override
    public boolean bool(String name, boolean otherwise, String meaning) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "boolean");
        schema.put("default", otherwise);
        put(name, meaning, schema);
        return otherwise;
    }

    @Override
    public <E> E word(String name, Map<String, E> words, E otherwise, String meaning) {
        put(name, meaning, Map.of("enum", List.copyOf(words.keySet())));
        return otherwise;
    }

    @Override
    public <E> E requiredWord(String name, Map<String, E> words, E fallback, String meaning) {
        require(name);
        return word(name, words, fallback, meaning);
    }

    @Override
    public List<String> texts(String name, String meaning) {
        put(name, meaning, Map.of("type", "array", "items", Map.of("type", "string")));
        return List.of();
    }

    @Override
    public List<Name> names(String name, String meaning) {
        put(name, meaning, Map.of("type", "array", "items", Map.of("type", "string", "minLength", 1)));
        return List.of();
    }

    @Override
    public SortedMap<Name, PropertyValue> properties(String name, String meaning) {
        Map<String, Object> value = Map.of("anyOf", List.of(
                Map.of("type", List.of("string", "boolean")),
                new TreeMap<>(Map.of("type", "integer", "minimum", 0, "maximum", 4294967295L)),
                Map.of("type", "array", "items", Map.of("type", "string"))));
        put(name, meaning, new TreeMap<>(Map.of("type", "object", "additionalProperties", value)));
        return new TreeMap<>();
    }

    @Override
    public SortedMap<String, String> textMap(String name, List<String> names, String meaning) {
        Map<String, Object> members = new LinkedHashMap<>();
        names.forEach(n -> members.put(n, Map.of("type", "string", "minLength", 1)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put("properties", members);
        put(name, meaning, schema);
        return new TreeMap<>();
    }

    @Override
    public <T> Optional<T> object(String name, String meaning, Function<Fields, T> reader) {
        put(name, meaning, of(reader));
        return Optional.empty();
    }

    @Override
    public <T> T requiredObject(String name, String meaning, Function<Fields, T> reader) {
        require(name);
        put(name, meaning, of(reader));
        return reader.apply(new SchemaFields());
    }

    @Override
    public <T> List<T> objects(String name, String meaning, Function<Fields, T> reader) {
        put(name, meaning, Map.of("type", "array", "items", of(reader)));
        return List.of();
    }

    @Override
    public Optional<Json> any(String name, Map<String, Object> schema, String meaning) {
        put(name, meaning, schema);
        return Optional.empty();
    }

    @Override
    public void alsoInSchema(String keyword, Object value) {
        also.put(keyword, value);
    }

    @Override
    public void idle(String name, String why) {
        // A warning: such a file has the right shape.
    }

    @Override
    public Problems problems() {
        return new Problems();
    }
}
