package org.mscsplanner.plan.file;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.ByHand;

/** How values of the model are read from JSON, as {@link RecordWriter} writes them; built only by the commands that need it. */
final class ModelModule {
    /** The member that names the type of an action, which may have a member {@code type} of its own: that of a resource. */
    static final String ACTION = "do";
    /** The member that names the type of other values that can be one of several. */
    static final String TYPE = "type";

    private ModelModule() { }

    /** A mapper that reads plans and states. */
    static ObjectMapper mapper() {
        SimpleModule module = new SimpleModule();
        text(module, Name.class, Name::of);
        text(module, WinPath.class, WinPath::of);
        text(module, RegistryKey.class, RegistryKey::of);
        module.addDeserializer(PropertyValue.class, new PropertyReader());
        ObjectMapper mapper = new ObjectMapper();
        mapper.registerModule(module);
        mapper.addMixIn(Action.class, Done.class);
        mapper.addMixIn(RegistryEntry.Data.class, Typed.class);
        mapper.addMixIn(ByHand.class, Typed.class);
        mapper.addMixIn(RegistryEntry.Data.Qword.class, Unsigned.class);
        names(mapper, Action.class);
        names(mapper, RegistryEntry.Data.class);
        names(mapper, ByHand.class);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES, DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);
        return mapper;
    }

    /** {@code CreateGroup} is {@code create-group}. */
    static String nameOf(Class<?> type) {
        StringBuilder name = new StringBuilder();
        for (char c : type.getSimpleName().toCharArray()) {
            if (Character.isUpperCase(c) && !name.isEmpty()) {
                name.append('-');
            }
            name.append(Character.toLowerCase(c));
        }
        return name.toString();
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

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = TYPE)
    private interface Typed { }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = ACTION)
    private interface Done { }

    private interface Unsigned {
        @JsonDeserialize(using = UnsignedReader.class)
        long number();
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> reader) {
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

    /** All 64 bits are digits: in Java the upper half is negative. */
    private static final class UnsignedReader extends StdDeserializer<Long> {
        private static final long serialVersionUID = 1L;

        UnsignedReader() {
            super(Long.TYPE);
        }

        @Override
        public Long deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.getBigIntegerValue().longValue();
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
