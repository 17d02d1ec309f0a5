package org.mscsplanner.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Resource;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.AddCryptoCheckpoint;
import org.mscsplanner.plan.action.AddDependency;
import org.mscsplanner.plan.action.AddRegistryCheckpoint;
import org.mscsplanner.plan.action.CreateGroup;
import org.mscsplanner.plan.action.CreateResource;
import org.mscsplanner.plan.action.EnsurePossibleOwners;
import org.mscsplanner.plan.action.RemovePossibleOwners;
import org.mscsplanner.plan.action.SetCommonProperties;
import org.mscsplanner.plan.action.SetDependencyExpression;
import org.mscsplanner.plan.action.SetPrivateProperties;
import org.mscsplanner.proof.Factor.Kind;
import org.mscsplanner.proof.Factor.Level;
import org.mscsplanner.simulate.World;

/** Resources as they may be before a plan that makes them. */
final class ResourceFactors {
    private final PlanObjects plan;
    private final Factors out;

    ResourceFactors(PlanObjects plan, Factors out) {
        this.plan = plan;
        this.out = out;
    }

    private <A extends Action> Stream<A> of(Class<A> type, Function<A, Name> resource) {
        return plan.all(type).filter(a -> plan.resources().containsKey(resource.apply(a)));
    }

    void add() {
        plan.resources().values().forEach(this::resource);
        of(SetCommonProperties.class, SetCommonProperties::resource).forEach(a -> PlanObjects.properties(out, PlanObjects.resource(a.resource()), a.properties(),
                (name, value) -> new SetCommonProperties(a.resource(), PlanObjects.one(name, value))));
        of(SetPrivateProperties.class, SetPrivateProperties::resource).forEach(a -> PlanObjects.properties(out, PlanObjects.resource(a.resource()), a.properties(),
                (name, value) -> new SetPrivateProperties(a.resource(), PlanObjects.one(name, value))));
        of(AddDependency.class, AddDependency::resource).forEach(this::dependency);
        of(SetDependencyExpression.class, SetDependencyExpression::resource).forEach(this::expression);
        of(EnsurePossibleOwners.class, EnsurePossibleOwners::resource).forEach(this::owners);
        of(AddRegistryCheckpoint.class, AddRegistryCheckpoint::resource).forEach(a -> checkpoint(a, a.resource(), "checkpoint " + a.key()));
        of(AddCryptoCheckpoint.class, AddCryptoCheckpoint::resource).forEach(a -> checkpoint(a, a.resource(), "crypto checkpoint " + a.key()));
        plan.late().values().forEach(this::late);
    }

    private void resource(CreateResource a) {
        String what = PlanObjects.resource(a.resource());
        out.add(what, Level.first(Kind.ABSENT, "not there"), PlanObjects.deed(Kind.WANTED, "there", a),
                PlanObjects.deed(Kind.OTHER, a.separateMonitor() ? "there, in the common monitor" : "there, in a monitor of its own",
                        new CreateResource(a.resource(), a.group(), a.type(), !a.separateMonitor())));
        strange(a, what);
    }

    /** Under the name of a resource there is one that cannot become it. */
    private void strange(CreateResource a, String what) {
        if (plan.groups().containsKey(a.group())) {
            out.needs(what, PlanObjects.group(a.group()));
            String type = a.type().equalsIgnoreCase(Resource.GENERIC_APPLICATION) ? Resource.GENERIC_SERVICE : Resource.GENERIC_APPLICATION;
            out.hinder(what + " is of the type " + type, List.of(PlanObjects.group(a.group())), List.of(what, PlanObjects.state(a.group())),
                    w -> Deeds.act(w, new CreateResource(a.resource(), a.group(), type, a.separateMonitor())));
        }
        Name elsewhere = Name.of("Another Group");
        out.hinder(what + " is in the group \"" + elsewhere + "\"", List.of(), List.of(what), w -> {
            Deeds.act(w, new CreateGroup(elsewhere));
            Deeds.act(w, new CreateResource(a.resource(), elsewhere, a.type(), a.separateMonitor()));
        });
    }

    /** It is there whole, or no group could come online with it: a script stops then. */
    private void late(CreateResource a) {
        String what = PlanObjects.resource(a.resource());
        out.add(what, Level.first(Kind.ABSENT, "not there"), new Level(Kind.WANTED, "there", w -> whole(w, a, v -> v)),
                new Level(Kind.OTHER, "there, with other values", w -> whole(w, a, OtherValues::of)));
        List<String> before = new ArrayList<>();
        plan.all(AddDependency.class).filter(d -> d.resource().equals(a.resource()) && plan.resources().containsKey(d.provider())).map(d -> PlanObjects.resource(d.provider())).forEach(before::add);
        before.forEach(p -> out.needs(what, p));
        strange(a, what);
        if (plan.online().containsKey(a.group())) {
            return;
        }
        if (plan.groups().containsKey(a.group())) {
            before.add(PlanObjects.group(a.group()));
        }
        List<String> absent = plan.groups().containsKey(a.group()) ? List.of(what, PlanObjects.state(a.group())) : List.of(what);
        out.hinder(what + " is there, and nothing of it is set", before, absent, w -> Deeds.act(w, a));
        out.hinder(what + " is there, and only the node that has it is a possible owner", before, absent, w -> {
            whole(w, a, v -> v);
            PlanObjects.onResource(a.resource(), (world, r) -> r.possibleOwners().removeIf(n -> !n.equals(world.cluster().ownerOf(r)))).accept(w);
        });
    }

    /** @param value of a private property, from the wanted one */
    private void whole(World world, CreateResource a, UnaryOperator<PropertyValue> value) {
        Deeds.act(world, a);
        plan.all(SetCommonProperties.class).filter(p -> p.resource().equals(a.resource())).forEach(p -> Deeds.act(world, p));
        plan.all(SetPrivateProperties.class).filter(p -> p.resource().equals(a.resource())).forEach(p -> p.properties()
                .forEach((name, wanted) -> Deeds.act(world, new SetPrivateProperties(p.resource(), PlanObjects.one(name, value.apply(wanted))))));
        plan.all(AddDependency.class).filter(d -> d.resource().equals(a.resource())).forEach(d -> Deeds.act(world, d));
    }

    private void dependency(AddDependency a) {
        String what = PlanObjects.dependency(a.resource(), a.provider());
        out.add(what, Level.first(Kind.ABSENT, "not there"), PlanObjects.deed(Kind.WANTED, "there", a));
        out.needs(what, PlanObjects.resource(a.resource()));
        if (plan.resources().containsKey(a.provider())) {
            out.needs(what, PlanObjects.resource(a.provider()));
            out.hinder(PlanObjects.resource(a.provider()) + " depends on " + PlanObjects.resource(a.resource()), List.of(PlanObjects.resource(a.resource()), PlanObjects.resource(a.provider())),
                    List.of(what), w -> Deeds.act(w, new AddDependency(a.provider(), a.resource())));
        }
    }

    private void expression(SetDependencyExpression a) {
        String what = PlanObjects.expression(a.resource());
        Name first = a.providers().get(0);
        out.add(what, Level.first(Kind.ABSENT, "none"),
                new Level(Kind.WANTED, a.expression(), w -> new Person(w).act(a)),
                PlanObjects.deed(Kind.OTHER, "[" + first + "]", new AddDependency(a.resource(), first)));
        out.needs(what, PlanObjects.resource(a.resource()));
        a.providers().stream().filter(plan.resources()::containsKey).forEach(p -> out.needs(what, PlanObjects.resource(p)));
    }

    /** Offline, a group can lie on any node, wherever its resources may run; {@link GroupFactors} says where it can be online. */
    private void owners(EnsurePossibleOwners a) {
        String what = PlanObjects.owners(a.resource());
        List<Name> others = of(RemovePossibleOwners.class, RemovePossibleOwners::resource).filter(r -> r.resource().equals(a.resource())).flatMap(r -> r.nodes().stream()).toList();
        List<Level> levels = new ArrayList<>(List.of(Level.first(others.isEmpty() ? Kind.WANTED : Kind.OTHER, "every node"),
                new Level(Kind.OTHER, "only the node that has it", PlanObjects.onResource(a.resource(), (w, r) -> r.possibleOwners().removeIf(n -> !n.equals(w.cluster().ownerOf(r))))),
                new Level(Kind.OTHER, "every node but the one that has it", PlanObjects.onResource(a.resource(), (w, r) -> r.possibleOwners().remove(w.cluster().ownerOf(r))))));
        if (!others.isEmpty()) {
            levels.add(PlanObjects.deed(Kind.WANTED, a.nodes().toString(), new RemovePossibleOwners(a.resource(), others)));
        }
        out.add(what, levels);
        out.needs(what, PlanObjects.resource(a.resource()));
    }

    private void checkpoint(Action a, Name resource, String words) {
        String what = PlanObjects.resource(resource) + ", " + words;
        out.add(what, Level.first(Kind.ABSENT, "not there"), PlanObjects.deed(Kind.WANTED, "there", a));
        out.needs(what, PlanObjects.resource(resource));
    }
}
