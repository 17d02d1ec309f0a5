package org.mscsplanner.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value of a common or private property, in the formats that a spec can say. */
public sealed interface PropertyValue {
    /** A string. */
    record Text(String text) implements PropertyValue {
        // Written out: what the JVM makes for a record at the first use costs every start some milliseconds.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Text that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }

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
        public boolean equals(@Nullable Object other) {
            return other instanceof Number that && number == that.number;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(number);
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
