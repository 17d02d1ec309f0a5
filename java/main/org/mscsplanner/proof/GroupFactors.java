package org.mscsplanner.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.plan.action.AddDependency;
import org.mscsplanner.plan.action.CreateGroup;
import org.mscsplanner.plan.action.CreateResource;
import org.mscsplanner.plan.action.EnsurePossibleOwners;
import org.mscsplanner.plan.action.RemovePossibleOwners;
import org.mscsplanner.plan.action.SetDependencyExpression;
import org.mscsplanner.plan.action.SetGroupProperties;
import org.mscsplanner.plan.action.SetPreferredOwners;
import org.mscsplanner.plan.action.SetPrivateProperties;
import org.mscsplanner.plan.action.SetServiceStartMode;
import org.mscsplanner.plan.action.SetWitnessShare;
import org.mscsplanner.proof.Factor.Kind;
import org.mscsplanner.proof.Factor.Level;
import org.mscsplanner.proof.covering.Rule.Cell;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.cluster.ClusterGroup;

/** Groups as they may be before a plan that makes them, and where. */
final class GroupFactors {
    private final PlanObjects plan;
    private final Factors out;

    GroupFactors(PlanObjects plan, Factors out) {
        this.plan = plan;
        this.out = out;
    }

    /** That they are there. */
    void add() {
        plan.groups().values().forEach(this::group);
        plan.all(SetWitnessShare.class).forEach(this::witness);
    }

    /** What they are like, behind their resources. */
    void addSettings() {
        plan.groups().keySet().forEach(this::ofGroup);
        plan.online().keySet().forEach(g -> whole(g, List.of()));
    }

    /** A group that works before the plan works with what a start puts into it. */
    void bringOnline(World world) {
        plan.online().keySet().forEach(g -> PlanObjects.onGroup(g, GroupFactors::online).accept(world));
    }

    private void group(CreateGroup create) {
        List<Level> levels = new ArrayList<>(List.of(Level.first(Kind.ABSENT, "not there")));
        for (Name node : plan.nodes()) {
            levels.add(new Level(Kind.WANTED, "on " + node, w -> {
                Deeds.act(w, create);
                PlanObjects.onGroup(create.group(), (world, g) -> move(world, g, node)).accept(w);
            }));
        }
        out.add(PlanObjects.group(create.group()), levels);
    }

    /** The cluster's own group is there before every plan. */
    private void witness(SetWitnessShare a) {
        List<Level> nodes = new ArrayList<>(List.of(Level.first(Kind.WANTED, "where it is")));
        plan.nodes().forEach(n -> nodes.add(new Level(Kind.WANTED, "on " + n, PlanObjects.onGroup(a.group(), (w, g) -> move(w, g, n)))));
        out.add(PlanObjects.group(a.group()), nodes);
        a.properties().forEach((name, value) -> out.add(PlanObjects.resource(a.resource()) + ", " + name, Level.first(Kind.ABSENT, "not set"),
                put(Kind.WANTED, a.resource(), name, value), put(Kind.OTHER, a.resource(), name, OtherValues.of(value))));
    }

    private static Level put(Kind kind, Name resource, Name property, PropertyValue value) {
        return new Level(kind, value.toString(), PlanObjects.onResource(resource, (w, r) -> r.privates().put(property, StateInWorld.setting(value))));
    }

    private void ofGroup(Name group) {
        plan.all(SetGroupProperties.class).filter(a -> a.group().equals(group)).forEach(a -> PlanObjects.properties(out, PlanObjects.group(group), a.properties(),
                (name, value) -> new SetGroupProperties(group, PlanObjects.one(name, value))));
        String preferred = PlanObjects.group(group) + ", preferred owners";
        List<Name> nodes = plan.nodes();
        List<Level> levels = new ArrayList<>(List.of(Level.first(Kind.ABSENT, "none")));
        plan.all(SetPreferredOwners.class).filter(a -> a.group().equals(group)).forEach(a -> levels.add(PlanObjects.deed(Kind.WANTED, a.owners().toString(), a)));
        for (List<Name> other : List.of(List.of(nodes.get(nodes.size() - 1)), List.of(nodes.get(nodes.size() - 1), nodes.get(0)))) {
            levels.add(PlanObjects.deed(Kind.OTHER, other.toString(), new SetPreferredOwners(group, other)));
        }
        out.add(preferred, levels);
        out.needs(preferred, PlanObjects.group(group));
        online(group);
    }

    private void online(Name group) {
        String what = PlanObjects.state(group);
        out.add(what, Level.first(Kind.ABSENT, "offline"), new Level(Kind.WANTED, "online", PlanObjects.onGroup(group, GroupFactors::online)));
        out.needs(what, PlanObjects.group(group));
        whole(group, List.of(out.there(what)));
    }

    /**
     * Only a group whose resources have everything that they need comes online.
     *
     * @param online says that it is; empty where it is in any case
     */
    private void whole(Name group, List<Cell> online) {
        for (CreateResource r : plan.resources().values()) {
            if (!r.group().equals(group)) {
                continue;
            }
            String name = PlanObjects.resource(r.resource());
            Cell there = out.there(name);
            plan.all(SetPrivateProperties.class).filter(a -> a.resource().equals(r.resource())).forEach(a -> a.properties().keySet()
                    .forEach(p -> out.rule(and(online, there), name + ", " + p)));
            plan.all(AddDependency.class).filter(a -> a.resource().equals(r.resource())).forEach(a -> out.rule(and(online, there), PlanObjects.dependency(a.resource(), a.provider())));
            plan.all(SetDependencyExpression.class).filter(a -> a.resource().equals(r.resource())).forEach(a -> out.rule(and(online, there), PlanObjects.expression(a.resource())));
            plan.all(EnsurePossibleOwners.class).filter(a -> a.resource().equals(r.resource())).forEach(a -> out.exclude(and(online, out.cell(PlanObjects.owners(r.resource()), 2))));
            plan.all(RemovePossibleOwners.class).filter(a -> a.resource().equals(r.resource())).forEach(a -> a.nodes().forEach(n ->
                    on(group, n, online).ifPresent(cells -> out.exclude(and(cells, out.cell(PlanObjects.owners(r.resource()), 3))))));
            disabled(group, online, r);
        }
    }

    /** A service that is disabled does not start. */
    private void disabled(Name group, List<Cell> online, CreateResource r) {
        plan.all(SetPrivateProperties.class).filter(a -> a.resource().equals(r.resource())).flatMap(a -> Optional.ofNullable(a.properties().get(PlanObjects.SERVICE_NAME)).stream())
                .forEach(service -> plan.all(SetServiceStartMode.class).filter(s -> s.service().equals(Name.of(service.toString()))).forEach(s -> on(group, s.node(), online)
                        .ifPresent(cells -> out.exclude(and(and(cells, out.there(PlanObjects.resource(r.resource()))),
                                out.cell(NodeFactors.service(s.node(), s.service()), NodeFactors.disabled(s)))))));
    }

    /** That a group is online on a node; empty where it never is. */
    private Optional<List<Cell>> on(Name group, Name node, List<Cell> online) {
        if (plan.groups().containsKey(group)) {
            return Optional.of(and(online, out.cell(PlanObjects.group(group), plan.on(node))));
        }
        return Optional.ofNullable(plan.online().get(group)).filter(node::equals).map(n -> online);
    }

    private static List<Cell> and(List<Cell> cells, Cell one) {
        return Stream.concat(cells.stream(), Stream.of(one)).toList();
    }

    private static void online(World world, ClusterGroup group) {
        world.engine().online(group, Optional.empty());
        settle(world, group);
    }

    private static void move(World world, ClusterGroup group, Name node) {
        world.engine().move(group, Optional.of(node));
        settle(world, group);
    }

    private static void settle(World world, ClusterGroup group) {
        world.engine().timeline().run(() -> world.engine().timeline().isSettled(group), Long.MAX_VALUE);
    }
}
