package org.mscsplanner.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.mscsplanner.proof.Factor.Level;
import org.mscsplanner.proof.covering.CoveringArray;
import org.mscsplanner.proof.covering.Rule;
import org.mscsplanner.proof.covering.Rule.Cell;
import org.mscsplanner.simulate.World;

/** Everything that may be there before a plan, with what excludes or presumes what. Put in the order in which it was added. */
final class Factors {
    private final List<Factor> all = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Hindrance> hindrances = new ArrayList<>();
    private final TreeMap<String, Integer> numbers = new TreeMap<>();
    private Consumer<World> finish = w -> { };

    /**
     * Something that no script may change by itself: one of them must stop in front of it.
     *
     * @param fits the rows in which it can be
     */
    private record Hindrance(String what, Predicate<int[]> fits, Consumer<World> put) { }

    static Factors of(Material material) {
        Factors factors = new Factors();
        new NodeFactors(material, factors).add();
        PlanObjects objects = new PlanObjects(material.plan(), material.from());
        GroupFactors groups = new GroupFactors(objects, factors);
        groups.add();
        new ResourceFactors(objects, factors).add();
        groups.addSettings();
        factors.finish = groups::bringOnline;
        return factors;
    }

    void add(String what, Level... levels) {
        add(what, List.of(levels));
    }

    void add(String what, List<Level> levels) {
        if (numbers.putIfAbsent(what, all.size()) == null) {
            all.add(new Factor(what, levels));
        }
    }

    boolean has(String what) {
        return numbers.containsKey(what);
    }

    Cell cell(String what, int level) {
        Integer number = numbers.get(what);
        if (number == null) {
            throw new IllegalArgumentException("nothing is called " + what);
        }
        return new Cell(number, level);
    }

    /** Anything but the first level. */
    Cell there(String what) {
        return cell(what, Cell.ANY);
    }

    /** A factor leaves its first level only where another one does. */
    void needs(String what, String other) {
        rule(List.of(there(what)), other);
    }

    void rule(List<Cell> when, String then) {
        rules.add(new Rule(when, there(then).factor()));
    }

    void exclude(List<Cell> together) {
        rules.add(new Rule(together, Rule.IMPOSSIBLE));
    }

    void hinder(String what, List<String> there, List<String> absent, Consumer<World> put) {
        hindrances.add(new Hindrance(what, row -> there.stream().allMatch(w -> row[there(w).factor()] > 0)
                && absent.stream().allMatch(w -> row[there(w).factor()] == 0), put));
    }

    List<Factor> all() {
        return Collections.unmodifiableList(all);
    }

    List<Rule> rules() {
        return Collections.unmodifiableList(rules);
    }

    /** The starts: the rows of a covering array, then one for each hindrance in the first row where it can be. */
    Starts starts() {
        CoveringArray array = CoveringArray.of(all.stream().mapToInt(f -> f.levels().size()).toArray(), rules);
        List<Start> starts = new ArrayList<>();
        array.rows().forEach(row -> starts.add(new Start(all, row, "", finish)));
        for (Hindrance hindrance : hindrances) {
            Optional<int[]> row = array.rows().stream().filter(hindrance.fits()).findFirst();
            row.ifPresent(r -> starts.add(new Start(all, r, hindrance.what(), hindrance.put().andThen(finish))));
        }
        return new Starts(all.size(), array.pairs(), starts);
    }
}
