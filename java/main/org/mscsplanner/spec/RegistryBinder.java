package org.mscsplanner.spec;

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
    /** Registry types as the spec spells them. */
    enum Type { STRING, EXPAND_STRING, MULTI_STRING, DWORD, QWORD, BINARY }

    private RegistryBinder() { }

    static RegistryEntry entry(Fields f) {
        Name group = Name.of(f.text("group", "the group whose owner needs the value"));
        RegistryKey key = RegistryKey.of(f.text("key", "the key below HKEY_LOCAL_MACHINE, without the hive"));
        Name value = Name.of(f.textOr("value", "", "the name of the value; empty for the default value"));
        Type type = f.word("type", types(), Type.STRING, "the type of the value");
        Optional<Json> data = f.any("data", List.of("string", "number", "array"), "the data");
        Data read = data.map(d -> data(d, type, f)).orElseGet(() -> {
            f.text("data", "the data of the value");
            return new Data.Text("");
        });
        return new RegistryEntry(group, key, value, read, f.place());
    }

    static Map<String, Type> types() {
        return new LinkedHashMap<>(Words.of(Type.class));
    }

    private static Data data(Json json, Type type, Fields f) {
        if (type == Type.MULTI_STRING && json instanceof Json.Arr list) {
            List<String> texts = new ArrayList<>();
            for (Json item : list.items()) {
                if (item instanceof Json.Text t && !t.text().isEmpty()) {
                    texts.add(t.text());
                } else {
                    f.problems().wrongType("data", item, "a text that is not empty");
                }
            }
            return new Data.MultiText(texts);
        }
        String text = json instanceof Json.Text t ? t.text() : json instanceof Json.Num n ? n.text() : "";
        boolean isText = json instanceof Json.Text;
        switch (type) {
            case STRING -> {
                if (isText) {
                    return new Data.Text(text);
                }
            }
            case EXPAND_STRING -> {
                if (isText) {
                    return new Data.ExpandText(text);
                }
            }
            case BINARY -> {
                if (text.matches("([0-9A-Fa-f]{2})*") && isText) {
                    return new Data.Binary(text.toLowerCase(Locale.ROOT));
                }
            }
            default -> {
                Optional<Long> number = number(text, type == Type.DWORD ? 8 : 16);
                if (number.isPresent()) {
                    return type == Type.DWORD ? new Data.Dword(number.get()) : new Data.Qword(number.get());
                }
            }
        }
        f.problems().wrongType("data", json, switch (type) {
            case MULTI_STRING -> "a list of texts";
            case DWORD -> "a number from 0 to 4294967295, or 0x and up to 8 hexadecimal digits";
            case QWORD -> "a number that is not negative, or 0x and up to 16 hexadecimal digits";
            case BINARY -> "hexadecimal digits in pairs";
            default -> "a text";
        });
        return new Data.Text("");
    }

    private static Optional<Long> number(String text, int digits) {
        if (text.matches("0[xX][0-9A-Fa-f]{1," + digits + "}")) {
            return Optional.of(Long.parseUnsignedLong(text.substring(2), 16));
        }
        if (text.matches("[0-9]{1,19}")) {
            long number = Long.parseUnsignedLong(text);
            return digits == 8 && (number < 0 || number > 0xFFFFFFFFL) ? Optional.empty() : Optional.of(number);
        }
        return Optional.empty();
    }
}
