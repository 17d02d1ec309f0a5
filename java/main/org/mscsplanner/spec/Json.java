package org.mscsplanner.spec;

import java.util.List;
import org.mscsplanner.diag.Place;

/** A JSON value that knows where it stands. */
sealed interface Json {
    Place at();

    /** What a user calls it. */
    String kind();

    /** An object; members in the order of the file, each name once. */
    record Obj(List<Member> members, Place at) implements Json {
        public Obj {
            members = List.copyOf(members);
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /** A member: where its name stands, and its value. */
    record Member(String name, Place nameAt, Json value) { }

    record Arr(List<Json> items, Place at) implements Json {
        public Arr {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return items.isEmpty() ? "an empty list" : "a list";
        }
    }

    /**
     * A text.
     *
     * @param source the characters between the quotes, escapes unread
     */
    record Text(String text, String source, Place at) implements Json {
        @Override
        public String kind() {
            return text.isEmpty() ? "an empty text" : "a text";
        }

        /** Where the character at an index of the text stands in the file; its length is the closing quote. */
        Place at(int index) {
            int offset = 0;
            for (int i = 0; i < index; i++) {
                offset += source.charAt(offset) != '\\' ? 1 : source.charAt(offset + 1) == 'u' ? 6 : 2;
            }
            return Place.of(at.file(), at.pointer(), at.line(), at.column() + 1 + offset);
        }
    }

    /** A number as written. */
    record Num(String text, Place at) implements Json {
        @Override
        public String kind() {
            return text.length() <= 24 ? "the number " + text : "a number";
        }
    }

    record Bool(boolean value, Place at) implements Json {
        @Override
        public String kind() {
            return value ? "true" : "false";
        }
    }

    record Nul(Place at) implements Json {
        @Override
        public String kind() {
            return "null";
        }
    }
}
