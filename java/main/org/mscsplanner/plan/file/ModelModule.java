package org.mscsplanner.plan.file;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.plan.Action;
import org.mscsplanner.plan.ByHand;

/** How values of the model look in JSON; built only by the commands that need it. */
final class ModelModule {
    private ModelModule() { }

    /** A mapper for plans and states. */
    static ObjectMapper mapper() {
        SimpleModule module = new SimpleModule();
        text(module, Name.class, Name::of);
        text(module, WinPath.class, WinPath::of);
        text(module, RegistryKey.class, RegistryKey::of);
        module.addSerializer(PropertyValue.class, new PropertyWriter());
        module.addDeserializer(PropertyValue.class, new PropertyReader());
        ObjectMapper mapper = new ObjectMapper();
        mapper.registerModule(module);
        mapper.addMixIn(Action.class, Done.class);
        mapper.addMixIn(RegistryEntry.Data.class, Typed.class);
        mapper.addMixIn(ByHand.class, Typed.class);
        names(mapper, Action.class);
        names(mapper, RegistryEntry.Data.class);
        names(mapper, ByHand.class);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);
        return mapper;
    }

    /** Two blanks of indent, LF, on every platform. */
    static ObjectWriter writer(ObjectMapper mapper) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        return mapper.writer(printer);
    }

    /** {@code CreateGroup} is {@code create-group}. */
    static String nameOf(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static void names(ObjectMapper mapper, Class<?> sealed) {
        for (Class<?> type : sealed.getPermittedSubclasses()) {
            if (type.isSealed()) {
                names(mapper, type);
            } else {
                mapper.registerSubtypes(new NamedType(type, nameOf(type)));
            }
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Typed { }

    /** An action may have a member {@code type} of its own: that of a resource. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
    private interface Done { }

    private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> reader) {
        module.addSerializer(type, new ToStringSerializer(type));
        module.addDeserializer(type, new TextReader<>(type, reader));
        module.addKeyDeserializer(type, new KeyReader(reader));
    }

    private static final class TextReader<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> reader;

        TextReader(Class<T> type, Function<String, T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return reader.apply(parser.getValueAsString(""));
        }
    }

    private static final class KeyReader extends KeyDeserializer {
        private final Function<String, ?> reader;

        KeyReader(Function<String, ?> reader) {
            this.reader = reader;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return reader.apply(key);
        }
    }

    private static final class PropertyWriter extends StdSerializer<PropertyValue> {
        private static final long serialVersionUID = 1L;

        PropertyWriter() {
            super(PropertyValue.class);
        }

        @Override
        public void serialize(PropertyValue value, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (value instanceof PropertyValue.Number n) {
                json.writeNumber(n.number());
            } else if (value instanceof PropertyValue.Strings s) {
                json.writeStartArray();
                for (String text : s.strings()) {
                    json.writeString(text);
                }
                json.writeEndArray();
            } else {
                json.writeString(value.toString());
            }
        }
    }

    private static final class PropertyReader extends StdDeserializer<PropertyValue> {
        private static final long serialVersionUID = 1L;

        PropertyReader() {
            super(PropertyValue.class);
        }

        @Override
        public PropertyValue deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode node = context.readTree(parser);
            if (node.isIntegralNumber()) {
                return new PropertyValue.Number(node.asLong());
            } else if (node.isArray()) {
                List<String> texts = new ArrayList<>();
                node.forEach(n -> texts.add(n.asText()));
                return new PropertyValue.Strings(texts);
            }
            return new PropertyValue.Text(node.asText());
        }
    }
}
