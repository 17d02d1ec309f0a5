package org.mscsplanner.spec;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.model.RegistryEntry.Data;
import org.mscsplanner.model.RegistryKey;

/** The {@code registry} entries: typed values below a key. */
final class RegistryBinder {
    private static final int DWORD_DIGITS = 8;
    private static final int QWORD_DIGITS = 16;

    /** Registry types as the spec spells them; what their data look like, for the schema and for people. */
    enum Type {
        STRING(Map.of("type", "string"), "a text"),
        EXPAND_STRING(Map.of("type", "string"), "a text"),
        MULTI_STRING(Map.of("type", "array", "items", Map.of("type", "string", "minLength", 1)),
                "a list of texts that are not empty"),
        DWORD(number(DWORD_DIGITS), "a number from 0 to 4294967295, or 0x and up to 8 hexadecimal digits"),
        QWORD(number(QWORD_DIGITS), "a number of 64 bits that is not negative, or 0x and up to 16 hexadecimal digits"),
        BINARY(Map.of("type", "string", "pattern", "^([0-9A-Fa-f]{2})*$"), "hexadecimal digits in pairs");

        private final Map<String, Object> schema;
        private final String form;

        Type(Map<String, Object> schema, String form) {
            this.schema = schema;
            this.form = form;
        }

        private static Map<String, Object> number(int digits) {
            return Map.of("anyOf", List.of(
                    Map.of("type", "integer", "minimum", 0, "maximum", BigInteger.ONE.shiftLeft(4 * digits).subtract(BigInteger.ONE)),
                    Map.of("type", "string", "pattern", "^0[xX][0-9A-Fa-f]{1," + digits + "}$")));
        }
    }

    private RegistryBinder() { }

    static RegistryEntry entry(Fields f) {
        Name group = Name.of(f.text("group", "the group whose owner needs the value"));
        RegistryKey key = RegistryKey.of(f.text("key", "the key below HKEY_LOCAL_MACHINE, without the hive"));
        Name value = Name.of(f.textOr("value", "", "the name of the value; empty for the default value"));
        Map<String, Optional<Type>> types = new LinkedHashMap<>();
        Words.of(Type.class).forEach((word, type) -> types.put(word, Optional.of(type)));
        // A wrong word leaves no type, and then nobody can judge the data.
        Optional<Type> type = f.word("type", types, f.has("type") ? Optional.empty() : Optional.of(Type.STRING),
                "the type of the value; string when left out");
        Optional<Json> written = f.any("data", Map.of(), "the data, in the form of the type");
        if (written.isEmpty()) {
            f.text("data", "the data of the value");
        }
        f.alsoInSchema("allOf", perType());
        Data data = written.isEmpty() || type.isEmpty() ? new Data.Text("") : data(written.get(), type.get(), f.problems());
        return new RegistryEntry(group, key, value, data, f.place());
    }

    private static List<Object> perType() {
        List<Object> rules = new ArrayList<>();
        for (Type type : Type.values()) {
            // Without "required" an entry that has no type would match: that is only right for the default.
            rules.add(Map.of(
                    "if", Map.of("properties", Map.of("type", Map.of("const", Words.word(type))),
                            "required", type == Type.STRING ? List.of() : List.of("type")),
                    "then", Map.of("properties", Map.of("data", type.schema))));
        }
        return rules;
    }

    private static Data data(Json json, Type type, Problems problems) {
        if (type == Type.MULTI_STRING) {
            return new Data.MultiText(new Values(problems).texts("data", json, false));
        }
        Optional<Data> data = json instanceof Json.Text t ? fromText(t.text(), type)
                : json instanceof Json.Num n ? fromNumber(n.text(), type) : Optional.empty();
        if (data.isEmpty()) {
            problems.wrongType("data", json, type.form);
        }
        return data.orElse(new Data.Text(""));
    }

    private static Optional<Data> fromText(String text, Type type) {
        return switch (type) {
            case STRING -> Optional.of(new Data.Text(text));
            case EXPAND_STRING -> Optional.of(new Data.ExpandText(text));
            case BINARY -> text.matches("([0-9A-Fa-f]{2})*")
                    ? Optional.of(new Data.Binary(text.toLowerCase(Locale.ROOT))) : Optional.empty();
            case DWORD, QWORD -> text.matches("0[xX][0-9A-Fa-f]{1," + digits(type) + "}")
                    ? sized(new BigInteger(text.substring(2), 16), type) : Optional.empty();
            case MULTI_STRING -> Optional.empty();
        };
    }

    private static Optional<Data> fromNumber(String text, Type type) {
        return Values.whole(text).flatMap(n -> sized(n, type));
    }

    private static int digits(Type type) {
        return type == Type.DWORD ? DWORD_DIGITS : QWORD_DIGITS;
    }

    private static Optional<Data> sized(BigInteger number, Type type) {
        if (number.signum() < 0 || number.bitLength() > 4 * digits(type)) {
            return Optional.empty();
        }
        return switch (type) {
            case DWORD -> Optional.of(new Data.Dword(number.longValue()));
            case QWORD -> Optional.of(new Data.Qword(number.longValue()));
            default -> Optional.empty();
        };
    }
}
