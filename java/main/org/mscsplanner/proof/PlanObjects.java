package org.mscsplanner.proof;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.State;
import org.mscsplanner.model.Subnet;
import org.mscsplanner.plan.Phase;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.CreateGroup;
import org.mscsplanner.plan.action.CreateResource;
import org.mscsplanner.proof.Factor.Kind;
import org.mscsplanner.proof.Factor.Level;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.cluster.ClusterGroup;
import org.mscsplanner.simulate.cluster.ClusterResource;
import org.mscsplanner.simulate.node.Actor;
import org.mscsplanner.simulate.node.Service;
import org.mscsplanner.simulate.node.Services;

/** The groups and resources that a plan makes, under the names by which {@link Factors} knows them. What a plan presumes is not varied. */
final class PlanObjects {
    private static final Actor EARLIER = Actor.before("an earlier hand");
    private static final Name COMMAND_LINE = Name.of("CommandLine");
    static final Name SERVICE_NAME = Name.of("ServiceName");

    private final Plan plan;
    private final SortedMap<Name, CreateGroup> groups = new TreeMap<>();
    private final SortedMap<Name, CreateResource> resources = new TreeMap<>();
    private final SortedMap<Name, CreateResource> late = new TreeMap<>();
    /** Groups that were there before the plan and work, with their nodes. */
    private final SortedMap<Name, Name> online = new TreeMap<>();

    PlanObjects(Plan plan, State from) {
        this.plan = plan;
        all(CreateGroup.class).forEach(g -> groups.put(g.group(), g));
        plan.steps().stream().filter(s -> s.action() instanceof CreateResource).forEach(s -> {
            CreateResource r = (CreateResource) s.action();
            (s.phase() == Phase.SYNC_JOBS ? late : resources).put(r.resource(), r);
        });
        from.groups().forEach((name, group) -> {
            if (group.online() && !groups.containsKey(name)) {
                online.put(name, group.owner());
            }
        });
    }

    List<Name> nodes() {
        return plan.scope().nodes();
    }

    /** The level of a group that is there, on the node: one behind the other, in the order of the nodes. */
    int on(Name node) {
        return 1 + nodes().indexOf(node);
    }

    /** Every action of a kind, in the order of the plan. */
    <A extends Action> Stream<A> all(Class<A> type) {
        return plan.steps().stream().map(Step::action).filter(type::isInstance).map(type::cast);
    }

    SortedMap<Name, CreateGroup> groups() {
        return groups;
    }

    /** Groups that are online in front of the plan, each with the node that has it: what is in one is online, too. */
    SortedMap<Name, Name> online() {
        return online;
    }

    /** Those that come with their group. */
    SortedMap<Name, CreateResource> resources() {
        return resources;
    }

    /** Those that come when their group is online already, as that of a sync job. */
    SortedMap<Name, CreateResource> late() {
        return late;
    }

    static String group(Name group) {
        return "group \"" + group + "\"";
    }

    /** Whether it is online. */
    static String state(Name group) {
        return group(group) + ", state";
    }

    static String resource(Name resource) {
        return "resource \"" + resource + "\"";
    }

    static String dependency(Name resource, Name provider) {
        return resource(resource) + ", dependency on \"" + provider + "\"";
    }

    /** Its dependencies as an expression. */
    static String expression(Name resource) {
        return resource(resource) + ", dependencies";
    }

    static String owners(Name resource) {
        return resource(resource) + ", possible owners";
    }

    static Level deed(Kind kind, String words, Action action) {
        return new Level(kind, words, w -> Deeds.act(w, action));
    }

    /** Each property of an object that is there may be set already. */
    static void properties(Factors out, String object, SortedMap<Name, PropertyValue> wanted, BiFunction<Name, PropertyValue, Action> set) {
        wanted.forEach((name, value) -> {
            PropertyValue other = name.equals(COMMAND_LINE) ? new PropertyValue.Text("\"C:\\Old Tools\\run.exe\" /now") : OtherValues.of(value);
            out.add(object + ", " + name, Level.first(Kind.ABSENT, "not set"), deed(Kind.WANTED, value.toString(), set.apply(name, value)),
                    new Level(Kind.OTHER, other.toString(), w -> {
                        makeReady(w, name, other);
                        Deeds.act(w, set.apply(name, other));
                    }));
            out.needs(object + ", " + name, object);
        });
    }

    /** What a value names is there. */
    private static void makeReady(World world, Name property, PropertyValue value) {
        Name named = Name.of(value.toString());
        if (property.equals(Name.of("Network"))) {
            world.cluster().addNetwork(named, Subnet.NONE, 3);
        } else if (property.equals(SERVICE_NAME)) {
            world.machines().values().stream().filter(m -> m.services().service(named).isEmpty())
                    .forEach(m -> m.services().install(named, Service.of(named.text()), Services.DEMAND, EARLIER));
        }
    }

    static SortedMap<Name, PropertyValue> one(Name name, PropertyValue value) {
        return new TreeMap<>(Map.of(name, value));
    }

    static Consumer<World> onResource(Name resource, BiConsumer<World, ClusterResource> work) {
        return w -> work.accept(w, w.cluster().resource(resource).orElseThrow());
    }

    static Consumer<World> onGroup(Name group, BiConsumer<World, ClusterGroup> work) {
        return w -> work.accept(w, w.cluster().group(group).orElseThrow());
    }
}
