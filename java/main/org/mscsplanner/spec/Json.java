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
            return "a list";
        }
    }

    record Text(String text, Place at) implements Json {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A number as written. */
    record Num(String text, Place at) implements Json {
        @Override
        public String kind() {
            return "a number";
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
