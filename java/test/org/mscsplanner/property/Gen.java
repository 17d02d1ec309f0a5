package org.mscsplanner.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Chance for property tests, from one seed: the same seed gives the same case on every machine. Cases grow from size 0 up,
 * so the first that fails is a small one; its seed and size are in the failure. {@code -Dgen.seed=SEED -Dgen.size=SIZE}
 * runs that case alone, {@code -Dgen.count=N} runs N cases of every property.
 *
 * <pre>{@code
 * Gen.forAll(200, gen -> {
 *     List<String> names = gen.list(g -> g.text("abc \u00FC"));
 *     assertEquals(names, read(write(names)));
 * });
 * }</pre>
 */
public final class Gen {
    private static final int LARGEST = 30;
    /** Any fixed number: the build must not fail on one day and pass on the next. */
    private static final long FIRST_SEED = 20071;

    private final SplittableRandom random;
    private final int size;

    private Gen(long seed, int size) {
        this.random = new SplittableRandom(seed);
        this.size = size;
    }

    /** The case of a seed; {@code size} is at least 0 and bounds lists and texts. */
    public static Gen of(long seed, int size) {
        return new Gen(seed, size);
    }

    /**
     * Checks a property on {@code count} cases.
     *
     * @throws AssertionError naming seed and size, caused by what the first failing case threw
     */
    public static void forAll(int count, Consumer<Gen> property) {
        Optional<Long> one = Optional.ofNullable(Long.getLong("gen.seed"));
        if (one.isPresent()) {
            tryCase(one.get(), Integer.getInteger("gen.size", LARGEST), property);
            return;
        }
        int cases = Integer.getInteger("gen.count", count);
        for (int i = 0; i < cases; i++) {
            tryCase(FIRST_SEED + i, cases == 1 ? LARGEST : (int) ((long) i * LARGEST / (cases - 1)), property);
        }
    }

    /** Generates with {@code make}, then checks; the generated value is in the failure. */
    public static <T> void forAll(int count, Function<Gen, T> make, Consumer<T> property) {
        forAll(count, gen -> {
            T value = make.apply(gen);
            try {
                property.accept(value);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("for " + value, e);
            }
        });
    }

    private static void tryCase(long seed, int size, Consumer<Gen> property) {
        try {
            property.accept(new Gen(seed, size));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("fails with -Dgen.seed=" + seed + " -Dgen.size=" + size + ": " + e.getMessage(), e);
        }
    }

    /** The size of this case, 0 to 30: how long a list or a text may be. */
    public int size() {
        return size;
    }

    /** A number from {@code least} to {@code most}, both included. */
    public int number(int least, int most) {
        return (int) random.nextLong(least, (long) most + 1);
    }

    /** True once in {@code times} cases on average. */
    public boolean once(int times) {
        return random.nextInt(times) == 0;
    }

    public boolean coin() {
        return random.nextBoolean();
    }

    /** One of the choices; there is at least one. */
    @SafeVarargs
    public final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** One of the choices; there is at least one. */
    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** None to {@link #size} elements. */
    public <T> List<T> list(Function<Gen, T> element) {
        return list(0, size, element);
    }

    /** {@code least} to {@code most} elements, both included. */
    public <T> List<T> list(int least, int most, Function<Gen, T> element) {
        return Stream.generate(() -> element.apply(this)).limit(number(least, most)).toList();
    }

    /** None to all of the elements, in their order. */
    public <T> List<T> some(List<T> of) {
        return of.stream().filter(element -> coin()).toList();
    }

    /** The same elements in any order. */
    public <T> List<T> shuffled(List<T> of) {
        var order = new ArrayList<>(of);
        for (int i = order.size() - 1; i > 0; i--) {
            Collections.swap(order, i, random.nextInt(i + 1));
        }
        return List.copyOf(order);
    }

    /** None to {@link #size} characters, each one of {@code alphabet}'s (by code point). */
    public String text(String alphabet) {
        return text(0, size, alphabet);
    }

    /** {@code least} to {@code most} characters of the alphabet. */
    public String text(int least, int most, String alphabet) {
        int[] points = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int left = number(least, most); left > 0; left--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }
}
