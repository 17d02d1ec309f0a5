package org.mscsplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.SampleSpecs;
import org.mscsplanner.model.SpecDraft;

class CheckerPropertiesTest {
    private static final long SEED = Long.getLong("gen.seed", 20070619L);
    private static final int SPECS = 400;

    @Test
    void no_damage_makes_a_rule_throw() {
        for (int i = 0; i < SPECS; i++) {
            long seed = SEED + i;
            SpecDraft draft = DamagedSpecs.draft(new SplittableRandom(seed), 1 + i / 10);
            try {
                Acknowledgements.apply(draft.build(), Checker.check(draft.build()));
            } catch (RuntimeException e) {
                throw new AssertionError("-Dgen.seed=" + seed, e);
            }
        }
    }

    @Test
    void the_order_of_lists_does_not_change_the_findings() {
        for (int i = 0; i < SPECS; i++) {
            long seed = SEED + i;
            GeneralSpec spec = DamagedSpecs.draft(new SplittableRandom(seed), 1 + i / 20).build();
            List<String> found = texts(Checker.check(spec));
            assertEquals(found, texts(Checker.check(shuffled(spec, new Random(seed)))), "-Dgen.seed=" + seed);
        }
    }

    @Test
    void three_thousand_resources_in_one_chain_are_judged() {
        List<Finding> found = Checker.check(SampleSpecs.chain(3000));
        // The second dependency of the first one repeats the first.
        assertEquals(1, found.size(), () -> texts(found).toString());
    }

    /** Facts and places; the place of a finding belongs to its element and moves with it. */
    private static List<String> texts(List<Finding> found) {
        return found.stream().map(f -> f.code() + " " + f.at() + " " + f.message() + " " + new TreeSet<>(f.related().stream()
                .map(Place::toString).toList())).toList();
    }

    private static GeneralSpec shuffled(GeneralSpec s, Random random) {
        List<Group> groups = new ArrayList<>();
        for (Group g : mixed(s.groups(), random)) {
            groups.add(new Group(g.name(), g.description(), g.primaryNode(), g.preferredOwners(), g.antiAffinity(),
                    g.failoverThreshold(), g.failoverPeriodHours(), g.failback(), g.waitSeconds(), mixed(g.resources(), random), g.at()));
        }
        return new GeneralSpec(s.name(), s.change(), s.target(), groups, mixed(s.registry(), random), mixed(s.files(), random),
                mixed(s.services(), random), mixed(s.fileEdits(), random), mixed(s.accounts(), random), mixed(s.probes(), random),
                mixed(s.syncJobs(), random), mixed(s.manualTasks(), random), s.decisions(), s.acknowledge(), s.clusters(), s.at());
    }

    private static <E> List<E> mixed(List<E> list, Random random) {
        List<E> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
