package org.mscsplanner.model;

import java.util.List;
import org.mscsplanner.diag.Place;

/**
 * A registry value that the group needs on the node that owns it.
 *
 * @param group whose owner gets it first; a checkpoint of one of its resources carries it on
 * @param value the name of the value; empty for the default value of the key
 */
public record RegistryEntry(Name group, RegistryKey key, Name value, Data data, Place at) {
    /** The name of a value for people: the one without a name as the registry editor shows it. */
    public static String shown(Name value) {
        return value.isEmpty() ? "(Default)" : value.text();
    }

    /** The typed data of a value. */
    public sealed interface Data {
        /** What a person can read of it; nothing of numbers and bytes. */
        default List<String> texts() {
            return List.of();
        }

        record Text(String text) implements Data {
            @Override
            public List<String> texts() {
                return List.of(text);
            }
        }

        record ExpandText(String text) implements Data {
            @Override
            public List<String> texts() {
                return List.of(text);
            }
        }

        record MultiText(List<String> texts) implements Data {
            public MultiText {
                texts = List.copyOf(texts);
            }
        }

        /** 0 to 4294967295. */
        record Dword(long number) implements Data { }

        /** Unsigned 64 bits. */
        record Qword(long number) implements Data { }

        /** Hexadecimal digits in pairs, lower case, no separators. */
        record Binary(String hex) implements Data { }
    }
}
