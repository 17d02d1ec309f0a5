package org.mscsplanner.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.plan.Step;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.Facts;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.cluster.Hazard;
import org.mscsplanner.simulate.cluster.Hazard.TwoCopies;

/**
 * The way through a plan without any fault, with the world as it was in front of each leg and each step. Everything else is
 * compared with it.
 */
final class Baseline {
    /** Records and the rendered folder itself are no part of what a plan changes. */
    private static final WinPath RECORDS = WinPath.of("C:\\WINDOWS\\Cluster\\mscs-planner");
    /** Listings that a step writes and reads at once; a later one writes them anew before it reads them. */
    static final Pattern PASSING = Pattern.compile("\\.(now|on-[^.\\\\]*)$");

    private final Map<Integer, Facts> everything = new HashMap<>();
    private final List<LegRun> runs = new ArrayList<>();
    private final List<World> beforeLegs = new ArrayList<>();
    private final Set<String> begun = new HashSet<>();
    private final Map<String, World> beforeSteps = new HashMap<>();
    private final World start;
    private final World end;

    private Baseline(World start) {
        this.start = start;
        this.end = start.copy();
    }

    /** A leg and how it went; a person's leg has no run. */
    record LegRun(Leg leg, Optional<ScriptRun> run) { }

    /** Hears of every step that ended, a person's too. */
    interface Onlooker {
        Onlooker NOBODY = (step, world) -> { };

        /** @param world of the way itself: who wants to keep or touch it takes a copy */
        void left(String step, World world);
    }

    /** What of the way is kept: a world in front of each step is a large thing where there are many of them. */
    enum Kept { LEGS, STEPS }

    /** Goes as far as every script ends well, and keeps every step. */
    static Baseline go(Course course, World start) {
        return go(course, start, Kept.STEPS, Watch.NONE, Onlooker.NOBODY);
    }

    /** Goes as far as every script ends well. */
    static Baseline go(Course course, World start, Kept kept, Watch also, Onlooker onlooker) {
        Baseline way = new Baseline(start);
        for (Leg leg : course.legs()) {
            way.beforeLegs.add(way.end.copy());
            if (leg instanceof Leg.Script script) {
                Steps steps = way.new Steps(kept, also, onlooker);
                ScriptRun run = course.run(way.end, script, steps);
                steps.left(way.end);
                way.runs.add(new LegRun(leg, Optional.of(run)));
                if (!run.isDone()) {
                    break;
                }
            } else {
                course.act(way.end, (Leg.Person) leg);
                way.runs.add(new LegRun(leg, Optional.empty()));
                leg.steps().forEach(s -> onlooker.left(s.id(), way.end));
            }
        }
        return way;
    }

    /** The steps of one script as they come. */
    private final class Steps implements Watch {
        private final Kept kept;
        private final Watch also;
        private final Onlooker onlooker;
        private String last = "";

        Steps(Kept kept, Watch also, Onlooker onlooker) {
            this.kept = kept;
            this.also = also;
            this.onlooker = onlooker;
        }

        @Override
        public boolean step(World world, String id) {
            left(world);
            last = id;
            begun.add(id);
            if (kept == Kept.STEPS) {
                beforeSteps.put(id, world.copy());
            }
            return also.step(world, id);
        }

        void left(World world) {
            if (!last.isEmpty()) {
                onlooker.left(last, world);
            }
        }
    }

    List<LegRun> runs() {
        return runs;
    }

    /** True when every script ended well. */
    boolean isDone() {
        return runs.size() == beforeLegs.size() && runs.stream().allMatch(r -> r.run().isEmpty() || r.run().get().isDone());
    }

    /** The first script that did not end well. */
    Optional<LegRun> stopped() {
        return runs.stream().filter(r -> r.run().filter(x -> !x.isDone()).isPresent()).findFirst();
    }

    /**
     * Hazards of a world that it did not start with. A second copy of a service that ran on a node before the first script is the same
     * one, beside whatever node the group has come to since.
     */
    List<Hazard> hazards(World world) {
        return world.cluster().hazards().stream().filter(h -> !isAmong(h, start.cluster().hazards())).toList();
    }

    static boolean isAmong(Hazard hazard, List<Hazard> known) {
        return known.contains(hazard) || hazard instanceof TwoCopies now
                && known.stream().anyMatch(b -> b instanceof TwoCopies then && then.service().equals(now.service()) && then.other().equals(now.other()));
    }

    World start() {
        return start;
    }

    World end() {
        return end;
    }

    /** A world of one's own, as it was in front of a leg. */
    World beforeLeg(int index) {
        return beforeLegs.get(index).copy();
    }

    /** A world of one's own, as it was when a step began. */
    World beforeStep(String id) {
        World world = beforeSteps.get(id);
        if (world == null) {
            throw new IllegalArgumentException("no step " + id + ", or none is kept");
        }
        return world.copy();
    }

    /**
     * A world of one's own as a step of a leg left it, as if the window had been closed then.
     *
     * @param id of a step that ended well
     */
    World afterStep(int leg, String id) {
        List<Step> steps = runs.get(leg).leg().steps();
        for (int i = 0; i + 1 < steps.size(); i++) {
            if (steps.get(i).id().equals(id) && begun.contains(steps.get(i + 1).id())) {
                return beforeStep(steps.get(i + 1).id());
            }
        }
        return afterLeg(leg);
    }

    /** The ids of the steps of a leg that began. */
    List<String> begun(int leg) {
        return runs.get(leg).leg().steps().stream().map(Step::id)
                .filter(id -> runs.get(leg).run().isEmpty() || begun.contains(id)).toList();
    }

    /** The world after a leg. */
    private World afterLeg(int index) {
        return index + 1 < beforeLegs.size() ? beforeLeg(index + 1) : end.copy();
    }

    /**
     * True when a world stands where this way stood after a leg, records included, but for listings that no later step reads:
     * whatever comes then ends as it did here.
     */
    boolean meets(World world, int leg) {
        Facts here;
        synchronized (everything) {
            here = everything.computeIfAbsent(leg, i -> withRecords(afterLeg(i)));
        }
        return here.equals(withRecords(world));
    }

    private static Facts withRecords(World world) {
        return Facts.of(world, p -> !p.isIn(Material.FOLDER) && !(p.isIn(RECORDS) && PASSING.matcher(p.text()).find()));
    }

    /** The facts that count: without records and the rendered folder. */
    static Facts facts(World world) {
        return Facts.of(world, p -> !p.isIn(RECORDS) && !p.isIn(Material.FOLDER));
    }
}
