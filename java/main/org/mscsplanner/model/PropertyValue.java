package org.mscsplanner.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value of a common or private property, in the formats that a spec can say. */
public sealed interface PropertyValue {
    /** A string. */
    record Text(String text) implements PropertyValue {
        @Override
        public String toString() {
            return text;
        }
    }

    /** A DWORD: 0 to 4294967295. */
    record Number(long number) implements PropertyValue {
        /** True for a value that is this number. */
        public static boolean is(long number, @Nullable PropertyValue value) {
            return value instanceof Number n && n.number == number;
        }

        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /** A multi-string. */
    record Strings(List<String> strings) implements PropertyValue {
        public Strings {
            strings = List.copyOf(strings);
        }

        @Override
        public String toString() {
            return String.join(", ", strings);
        }
    }
}
