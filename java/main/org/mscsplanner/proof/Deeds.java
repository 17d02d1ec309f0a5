package org.mscsplanner.proof;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mscsplanner.model.Name;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.AddCryptoCheckpoint;
import org.mscsplanner.plan.action.AddDependency;
import org.mscsplanner.plan.action.AddRegistryCheckpoint;
import org.mscsplanner.plan.action.BringGroupOnline;
import org.mscsplanner.plan.action.BringResourceOnline;
import org.mscsplanner.plan.action.CreateGroup;
import org.mscsplanner.plan.action.CreateResource;
import org.mscsplanner.plan.action.EnsurePossibleOwners;
import org.mscsplanner.plan.action.MoveGroup;
import org.mscsplanner.plan.action.ReleaseRegistryCheckpoint;
import org.mscsplanner.plan.action.RemovePossibleOwners;
import org.mscsplanner.plan.action.SetCommonProperties;
import org.mscsplanner.plan.action.SetGroupProperties;
import org.mscsplanner.plan.action.SetPreferredOwners;
import org.mscsplanner.plan.action.SetPrivateProperties;
import org.mscsplanner.plan.action.SetResourceMonitor;
import org.mscsplanner.plan.action.SetServiceStartMode;
import org.mscsplanner.plan.action.StopService;
import org.mscsplanner.plan.action.TakeGroupOffline;
import org.mscsplanner.plan.action.WaitUntilReady;
import org.mscsplanner.plan.action.WriteRegistry;
import org.mscsplanner.plan.checkpoint.History;
import org.mscsplanner.proof.checkpoint.Historian;
import org.mscsplanner.render.RegistryFiles;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.cluster.ClusterGroup;
import org.mscsplanner.simulate.cluster.ClusterResource;

/**
 * Does in a world what each action of a plan says, at once and without its script: a question about the order of a plan is
 * answered in a moment. Files and tasks are left alone; a rehearsal of the scripts does the whole.
 */
final class Deeds {
    private final World world;

    private Deeds(World world) {
        this.world = world;
    }

    /** The way of every checkpointed value through a plan, from the state that it was made against. */
    static History history(Material material) {
        World world = StartWorld.of(material, material.from());
        Plan plan = material.plan();
        Historian historian = new Historian(plan, world);
        for (Step step : plan.steps()) {
            world.setActor(step.id());
            act(world, step.action());
            historian.after(step.id(), () -> world);
        }
        return historian.history();
    }

    /** One action. */
    static void act(World world, Action action) {
        new Deeds(world).act(action);
    }

    private void act(Action action) {
        node(action);
        objects(action);
        properties(action);
        states(action);
        new Person(world).act(action);
    }

    private void node(Action action) {
        if (action instanceof StopService s) {
            world.machine(s.node()).orElseThrow().services().stopWithDependents(s.service());
        } else if (action instanceof SetServiceStartMode s) {
            world.machine(s.node()).orElseThrow().services().setStartType(s.service(), s.mode().number(), world.actor());
        } else if (action instanceof WriteRegistry w) {
            w.values().forEach((name, data) -> world.machine(w.node()).orElseThrow().registry()
                    .write(w.key(), name, RegistryFiles.value(data), world.actor()));
        }
    }

    private void objects(Action action) {
        if (action instanceof CreateGroup c) {
            world.configuration().createGroup(c.group());
        } else if (action instanceof CreateResource c) {
            world.configuration().createResource(c.resource(), c.group(), Name.of(c.type()), c.separateMonitor());
        } else if (action instanceof EnsurePossibleOwners e) {
            resource(e.resource(), r -> Stream.concat(e.nodes().stream(), e.passing().stream().filter(world.cluster().ownerOf(r)::equals))
                    .forEach(n -> world.configuration().addPossibleOwner(r, n)));
        } else if (action instanceof RemovePossibleOwners o) {
            resource(o.resource(), r -> o.nodes().forEach(n -> world.configuration().removePossibleOwner(r, n)));
        } else if (action instanceof AddDependency d) {
            resource(d.resource(), r -> world.dependencies().add(r, d.provider()));
        } else if (action instanceof SetPreferredOwners p) {
            group(p.group(), g -> world.configuration().setPreferredOwners(g, p.owners()));
        } else if (action instanceof AddRegistryCheckpoint a) {
            resource(a.resource(), r -> world.checkpoints().add(r, a.key().text()));
        } else if (action instanceof AddCryptoCheckpoint a) {
            resource(a.resource(), r -> r.cryptoCheckpoints().add(a.key()));
        } else if (action instanceof ReleaseRegistryCheckpoint a) {
            resource(a.resource(), r -> world.checkpoints().remove(r, a.key().text()));
        }
    }

    private void properties(Action action) {
        if (action instanceof SetGroupProperties p) {
            group(p.group(), g -> p.properties().forEach((name, value) -> g.properties().put(name, StateInWorld.setting(value))));
        } else if (action instanceof SetCommonProperties p) {
            resource(p.resource(), r -> p.properties().forEach((name, value) -> r.properties().put(name, StateInWorld.setting(value))));
        } else if (action instanceof SetResourceMonitor m) {
            resource(m.resource(), r -> m.properties().forEach((name, value) -> r.properties().put(name, StateInWorld.setting(value))));
        } else if (action instanceof SetPrivateProperties p) {
            resource(p.resource(), r -> p.properties().forEach((name, value) -> r.privates().put(name, StateInWorld.setting(value))));
        }
    }

    private void states(Action action) {
        if (action instanceof TakeGroupOffline t) {
            group(t.group(), world.engine()::offline);
            settle(t.group());
        } else if (action instanceof BringGroupOnline b) {
            group(b.group(), g -> world.engine().online(g, Optional.of(b.node())));
            settle(b.group());
        } else if (action instanceof BringResourceOnline b) {
            group(b.group(), g -> world.engine().online(g, Optional.empty()));
            settle(b.group());
        } else if (action instanceof MoveGroup m) {
            group(m.group(), g -> world.engine().move(g, Optional.of(m.node())));
            settle(m.group());
        } else if (action instanceof WaitUntilReady w) {
            world.engine().timeline().pass(w.delaySeconds() * 1000);
        }
    }

    private void settle(Name group) {
        group(group, g -> world.engine().timeline().run(() -> world.engine().timeline().isSettled(g), Long.MAX_VALUE));
    }

    private void group(Name name, Consumer<ClusterGroup> work) {
        world.cluster().group(name).ifPresent(work);
    }

    private void resource(Name name, Consumer<ClusterResource> work) {
        world.cluster().resource(name).ifPresent(work);
    }
}
