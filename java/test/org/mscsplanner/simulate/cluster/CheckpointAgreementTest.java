package org.mscsplanner.simulate.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.property.Gen;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.node.Actor;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.MemoryFiles;
import org.mscsplanner.simulate.node.Registry;
import org.mscsplanner.simulate.node.Service;
import org.mscsplanner.simulate.node.Services;
import org.mscsplanner.simulate.node.Written;
import org.mscsplanner.text.RegFile.Value;

/**
 * Random sequences of edits, online, offline, moves, failures of resources and nodes: after each of them the simulation and
 * {@link NaiveCluster} show the same owners, states, registries and saved copies.
 */
class CheckpointAgreementTest {
    private static final int SEQUENCES = 10_000;
    private static final List<String> VALUES = List.of("A", "B");

    /** What may happen. */
    private enum Event { EDIT, REMOVE_VALUE, ADD_CHECKPOINT, REMOVE_CHECKPOINT, ONLINE, OFFLINE, MOVE, FAIL, CRASH, START }

    /** Some of them oftener, so that thresholds are reached. */
    private static final List<Event> EVENTS = List.of(Event.EDIT, Event.EDIT, Event.REMOVE_VALUE, Event.ADD_CHECKPOINT, Event.ADD_CHECKPOINT, Event.REMOVE_CHECKPOINT,
            Event.ONLINE, Event.ONLINE, Event.OFFLINE, Event.MOVE, Event.FAIL, Event.FAIL, Event.FAIL, Event.FAIL, Event.FAIL, Event.FAIL, Event.CRASH, Event.CRASH, Event.START, Event.START);

    private final Map<Event, Integer> happened = new EnumMap<>(Event.class);
    private int failedOver;
    private int stuck;
    private int stayedFailed;

    @Test
    void the_simulation_agrees_with_a_naive_reference_model() {
        Gen.forAll(SEQUENCES, gen -> new Sequence(gen).run());
        assertTrue(Long.getLong("gen.seed") != null || happened.size() == Event.values().length && happened.values().stream().allMatch(n -> n > 1000),
                happened.toString());
        assertTrue(Long.getLong("gen.seed") != null || failedOver > 1000 && stuck > 50 && stayedFailed > 100,
                failedOver + " failovers, " + stuck + " groups without a node, " + stayedFailed + " times a resource stayed failed");
    }

    /** One sequence in both. */
    private final class Sequence {
        private final Gen gen;
        private final NaiveCluster naive;
        private final World world;
        private final List<String> story = new ArrayList<>();
        private int texts;

        Sequence(Gen gen) {
            this.gen = gen;
            int nodes = gen.number(2, 3);
            int groups = gen.number(1, 2);
            this.naive = new NaiveCluster(nodes, groups);
            this.world = World.of(Name.of("CLU"), OsVersion.W2003_SP2, IntStream.range(0, nodes).mapToObj(n -> machine(n, groups)).toList());
            naive.groups.forEach(this::group);
        }

        private static Machine machine(int node, int groups) {
            Machine machine = Machine.named(node(node), new MemoryFiles());
            for (int g = 0; g < groups; g++) {
                machine.services().install(Name.of("Svc" + g), Service.of("Service " + g), Services.DEMAND, Actor.before("setup"));
                machine.registry().create(key(g));
            }
            return machine;
        }

        private void group(NaiveCluster.Group g) {
            Name name = Name.of("G" + g.number);
            world.configuration().createGroup(name);
            world.configuration().createResource(Name.of("R" + g.number), name, Name.of("Generic Service"), true);
            resource(g).privates().put(Name.of("ServiceName"), Setting.text("Svc" + g.number));
            g.owner = number(simulated(g).owner());
            g.preferred = gen.some(IntStream.range(0, naive.nodes.size()).boxed().toList());
            g.failsBack = gen.coin();
            g.threshold = gen.number(1, 4);
            g.periodHours = gen.number(1, 2);
            world.configuration().setPreferredOwners(simulated(g), g.preferred.stream().map(Sequence::node).toList());
            simulated(g).properties().put(Name.of("AutoFailbackType"), Setting.number(g.failsBack ? 1 : 0));
            simulated(g).properties().put(Name.of("FailoverThreshold"), Setting.number(g.threshold));
            simulated(g).properties().put(Name.of("FailoverPeriod"), Setting.number(g.periodHours));
        }

        private static Name node(int number) {
            return Name.of("N" + number);
        }

        private static int number(Name node) {
            return Integer.parseInt(node.text().substring(1));
        }

        private static RegistryKey key(int group) {
            return RegistryKey.of("SOFTWARE\\Acme\\App" + group);
        }

        private ClusterGroup simulated(NaiveCluster.Group g) {
            return world.cluster().group(Name.of("G" + g.number)).orElseThrow();
        }

        private ClusterResource resource(NaiveCluster.Group g) {
            return world.cluster().resource(Name.of("R" + g.number)).orElseThrow();
        }

        void run() {
            for (int i = 0; i <= gen.size(); i++) {
                NaiveCluster.Group group = gen.oneOf(naive.groups);
                int node = gen.number(0, naive.nodes.size() - 1);
                Event event = gen.oneOf(EVENTS);
                int owner = group.owner;
                if (possible(event, node)) {
                    happened.merge(event, 1, Integer::sum);
                    happen(event, group, node);
                    failedOver += event == Event.CRASH && group.owner != owner ? 1 : 0;
                    stuck += event == Event.CRASH && group.owner == node ? 1 : 0;
                    stayedFailed += group.state.equals("Failed") ? 1 : 0;
                    long minutes = gen.once(6) ? gen.number(30, 150) : gen.number(1, 3);
                    pass(minutes * 60);
                    while (naive.groups.stream().anyMatch(g -> resource(g).status().isActive() && resource(g).status() != Status.ONLINE)) {
                        // An hour was over just now.
                        pass(5);
                    }
                    assertEquals(expected(), seen(), () -> String.join("\n", story));
                }
            }
        }

        private void pass(long seconds) {
            world.engine().timeline().pass(seconds * 1000);
            naive.pass(seconds);
        }

        /** Nobody edits at a server without power, and the last node stays: without it there is no cluster to agree about. */
        private boolean possible(Event event, int node) {
            boolean up = naive.nodes.get(node).up;
            return switch (event) {
                case EDIT, REMOVE_VALUE -> up;
                case CRASH -> up && naive.nodes.stream().filter(n -> n.up).count() > 1;
                case START -> !up;
                default -> true;
            };
        }

        private void happen(Event event, NaiveCluster.Group g, int node) {
            story.add(event + " G" + g.number + " N" + node);
            switch (event) {
                case EDIT -> edit(g, node, gen.oneOf(VALUES), Optional.of("text " + ++texts));
                case REMOVE_VALUE -> edit(g, node, gen.oneOf(VALUES), Optional.empty());
                case ADD_CHECKPOINT -> {
                    naive.addCheckpoint(g);
                    world.checkpoints().add(resource(g), key(g.number).text());
                }
                case REMOVE_CHECKPOINT -> {
                    naive.removeCheckpoint(g);
                    world.checkpoints().remove(resource(g), key(g.number).text());
                }
                case ONLINE -> {
                    naive.online(g, node);
                    world.engine().online(simulated(g), Optional.of(node(node)));
                }
                case OFFLINE -> {
                    naive.offline(g);
                    world.engine().offline(simulated(g));
                }
                case MOVE -> {
                    boolean named = gen.coin();
                    naive.move(g, named ? Optional.of(node) : Optional.empty());
                    world.engine().move(simulated(g), named ? Optional.of(node(node)) : Optional.empty());
                }
                case FAIL -> {
                    naive.fail(g);
                    world.engine().fail(resource(g));
                }
                case CRASH -> {
                    naive.crash(node);
                    world.membership().crash(node(node));
                }
                case START -> {
                    naive.start(node);
                    world.membership().start(node(node));
                }
                default -> throw new AssertionError(event);
            }
        }

        private void edit(NaiveCluster.Group g, int node, String value, Optional<String> text) {
            naive.edit(node, g, value, text);
            Registry registry = world.machine(node(node)).orElseThrow().registry();
            text.ifPresentOrElse(t -> registry.write(key(g.number), Name.of(value), new Value.Text(t), Actor.before("somebody")),
                    () -> registry.remove(key(g.number), Name.of(value)));
        }

        private String expected() {
            StringBuilder out = new StringBuilder();
            for (NaiveCluster.Group g : naive.groups) {
                out.append("G").append(g.number).append(' ').append(g.state).append(" on N").append(g.owner).append(", saved ").append(g.saved).append('\n');
                for (int n = 0; n < naive.nodes.size(); n++) {
                    out.append("  N").append(n).append(' ').append(naive.nodes.get(n).keys.get(g.number)).append('\n');
                }
            }
            return out.toString();
        }

        private String seen() {
            world.checkpoints().saveChanges();
            StringBuilder out = new StringBuilder();
            for (NaiveCluster.Group g : naive.groups) {
                Optional<TreeMap<String, String>> saved = Optional.ofNullable(resource(g).checkpoints().get(key(g.number)))
                        .map(copy -> texts(copy.content().getOrDefault(key(g.number), new TreeMap<>())));
                out.append("G").append(g.number).append(' ').append(resource(g).status().words()).append(" on ").append(simulated(g).owner())
                        .append(", saved ").append(saved).append('\n');
                for (int n = 0; n < naive.nodes.size(); n++) {
                    out.append("  N").append(n).append(' ').append(texts(world.machine(node(n)).orElseThrow().registry().values(key(g.number)))).append('\n');
                }
            }
            return out.toString();
        }

        private static TreeMap<String, String> texts(SortedMap<Name, Written> values) {
            TreeMap<String, String> texts = new TreeMap<>();
            values.forEach((name, written) -> texts.put(name.text(), ((Value.Text) written.value()).text()));
            return texts;
        }
    }
}
