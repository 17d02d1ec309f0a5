package org.mscsplanner.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Takes a rule, a pass, a sentence or a block of a template away, and sees the test fail that claims it. */
class MutationTest {
    @TestFactory
    Stream<DynamicTest> what_is_taken_away_is_missed() {
        // One copy of the program for all claims that the same change is to hurt; only the last copy is kept.
        AtomicReference<MutantLoader> last = new AtomicReference<>(new MutantLoader(Optional.empty()));
        return Mutants.all().stream().sorted(Comparator.comparing(m -> m.change().toString())).map(mutant -> DynamicTest.dynamicTest(mutant.toString(), () -> {
            assertTrue(claims(mutant).contains(mutant.claim()), mutant.test().getSimpleName() + "." + mutant.method() + " does not claim " + mutant.claim());
            MutantLoader loader = last.updateAndGet(l -> l.has(mutant.change()) ? l : new MutantLoader(Optional.of(mutant.change())));
            Optional<Throwable> failure = run(loader, mutant);
            assertTrue(loader.isUsed(), "there is nothing like it to take away");
            assertFalse(failure.isEmpty(), () -> mutant.test().getSimpleName() + "." + mutant.method() + " does not miss it");
            if (!(failure.get() instanceof AssertionError)) {
                fail("no assertion fails, but the program: " + failure.get(), failure.get());
            }
        }));
    }

    @Test
    void nothing_is_missed_when_nothing_is_taken_away() {
        MutantLoader loader = new MutantLoader(Optional.empty());
        TreeSet<String> failed = new TreeSet<>();
        TreeSet<String> tried = new TreeSet<>();
        for (Mutant mutant : Mutants.all().stream().filter(m -> tried.add(m.method())).toList()) {
            run(loader, mutant).ifPresent(t -> failed.add(mutant.method() + ": " + t));
        }
        assertEquals(new TreeSet<>(), failed);
    }

    private static List<String> claims(Mutant mutant) throws NoSuchMethodException {
        Claims claims = mutant.test().getDeclaredMethod(mutant.method()).getAnnotation(Claims.class);
        return claims == null ? List.of() : List.of(claims.value());
    }

    /** What the test of the copy fails with. */
    private static Optional<Throwable> run(MutantLoader loader, Mutant mutant) {
        try {
            Class<?> copy = loader.loadClass(mutant.test().getName());
            Constructor<?> made = copy.getDeclaredConstructor();
            made.setAccessible(true);
            Method test = copy.getDeclaredMethod(mutant.method());
            test.setAccessible(true);
            test.invoke(made.newInstance());
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
