package org.mscsplanner.observe.batch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A line or block of a batch file, taken apart; for variables of {@code for} and delayed ones the values are not put in yet. */
sealed interface Part {
    /** How the parts of a line follow each other; the first binds least. */
    enum Join {
        /** {@code &}: whatever became of the part before. */
        NEXT,
        /** {@code ||}: when the part before failed. */
        FAILED,
        /** {@code &&}: when it did not. */
        DONE,
        /** {@code |}: at the same time, each in a shell of its own. */
        PIPE
    }

    /** Every simple command in it. */
    Stream<Simple> simples();

    /** The answer for the kind of part that it is. */
    <R> R as(Kinds<R> kinds);

    /** An answer for each kind of part. */
    interface Kinds<R> {
        R simple(Simple simple);

        R deep(Deep deep);

        R joined(Joined joined);

        R choice(Choice choice);

        R loop(Loop loop);
    }

    /** A simple command. */
    record Simple(Traced text, List<String> targets) implements Part {
        @Override
        public Stream<Simple> simples() {
            return Stream.of(this);
        }

        @Override
        public <R> R as(Kinds<R> kinds) {
            return kinds.simple(this);
        }
    }

    /** Nested deeper than anybody writes: the rest of its line is not taken apart. */
    record Deep(Traced text) implements Part {
        @Override
        public Stream<Simple> simples() {
            return Stream.of(new Simple(text, List.of()));
        }

        @Override
        public <R> R as(Kinds<R> kinds) {
            return kinds.deep(this);
        }
    }

    /** Parts behind each other; none for an empty line. */
    record Joined(Join join, List<Part> parts) implements Part {
        static final Joined NOTHING = new Joined(Join.NEXT, List.of());

        public Joined {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<Simple> simples() {
            return parts.stream().flatMap(Part::simples);
        }

        @Override
        public <R> R as(Kinds<R> kinds) {
            return kinds.joined(this);
        }
    }

    /** {@code if} and {@code else}. */
    record Choice(Comparison test, Part then, Optional<Part> otherwise) implements Part {
        @Override
        public Stream<Simple> simples() {
            return Stream.concat(then.simples(), otherwise.stream().flatMap(Part::simples));
        }

        @Override
        public <R> R as(Kinds<R> kinds) {
            return kinds.choice(this);
        }
    }

    /** {@code for}: its switches and its variable, what it goes over, and what it does. */
    record Loop(List<String> head, Traced set, Part body) implements Part {
        public Loop {
            head = List.copyOf(head);
        }

        @Override
        public Stream<Simple> simples() {
            return body.simples();
        }

        @Override
        public <R> R as(Kinds<R> kinds) {
            return kinds.loop(this);
        }
    }
}
