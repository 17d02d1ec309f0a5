package org.mscsplanner.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.mscsplanner.model.State;
import org.mscsplanner.proof.Factor.Kind;
import org.mscsplanner.proof.Factor.Level;
import org.mscsplanner.simulate.World;

/** What a cluster may hold when the first script of a plan meets it. */
final class Start {
    private final List<Factor> factors;
    private final int[] levels;
    private final String hindrance;
    private final Consumer<World> hinder;

    /** @param hindrance what besides stands in the way of the plan; empty for nothing */
    Start(List<Factor> factors, int[] levels, String hindrance, Consumer<World> hinder) {
        this.factors = factors;
        this.levels = levels.clone();
        this.hindrance = hindrance;
        this.hinder = hinder;
    }

    String hindrance() {
        return hindrance;
    }

    private Level level(int factor) {
        return factors.get(factor).levels().get(levels[factor]);
    }

    /** How many objects stand so to what the plan wants. */
    int count(Kind kind) {
        return (int) IntStream.range(0, levels.length).filter(f -> level(f).kind() == kind).count();
    }

    /** What is so, one line an object, but for what is as a plan against nothing finds it. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        IntStream.range(0, levels.length).filter(f -> levels[f] > 0).forEach(f -> words.add(factors.get(f).what() + ": " + level(f).words()));
        if (!hindrance.isEmpty()) {
            words.add(hindrance);
        }
        return words;
    }

    /** @param from what is there beside what varies */
    World world(Material material, State from) {
        World world = StartWorld.of(material, from);
        IntStream.range(0, levels.length).forEach(f -> level(f).put().accept(world));
        hinder.accept(world);
        world.engine().timeline().watch();
        return world;
    }

    int[] levels() {
        return levels.clone();
    }
}
