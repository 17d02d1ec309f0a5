package org.mscsplanner.proof.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.AddRegistryCheckpoint;
import org.mscsplanner.plan.checkpoint.Chronicle;
import org.mscsplanner.plan.checkpoint.Content;
import org.mscsplanner.plan.checkpoint.History;
import org.mscsplanner.plan.checkpoint.History.Loss;
import org.mscsplanner.plan.checkpoint.ValueHistory.Held;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.cluster.ClusterResource;
import org.mscsplanner.simulate.cluster.Hazard;
import org.mscsplanner.simulate.cluster.Hazard.LostEdit;
import org.mscsplanner.simulate.cluster.Status;
import org.mscsplanner.simulate.node.Written;
import org.mscsplanner.text.RegFile.Value;

/** Looks at a world after every step and keeps what each copy of each checkpointed value is then. */
public final class Historian {
    private final Chronicle chronicle;
    private final List<Loss> lost = new ArrayList<>();
    private int hazards;

    /** @param start in front of the first step */
    public Historian(Plan plan, World start) {
        SortedSet<RegistryKey> keys = new TreeSet<>();
        for (Step step : plan.steps()) {
            if (step.action() instanceof AddRegistryCheckpoint a) {
                keys.add(a.key());
            }
        }
        start.cluster().resources().values().forEach(r -> keys.addAll(r.checkpoints().keySet()));
        chronicle = new Chronicle(keys);
        hazards = start.cluster().hazards().size();
        look("", start);
    }

    /**
     * A step ended.
     *
     * @param copy of the world as the step left it; not asked for where no key has a checkpoint
     */
    public void after(String step, Supplier<World> copy) {
        if (!chronicle.keys().isEmpty()) {
            look(step, copy.get());
        }
    }

    private void look(String step, World world) {
        world.checkpoints().saveChanges();
        List<Hazard> all = world.cluster().hazards();
        all.subList(hazards, all.size()).stream().filter(LostEdit.class::isInstance).map(LostEdit.class::cast)
                .forEach(h -> lost.add(new Loss(step, h.resource(), h.key(), h.value(), h.node(), h.writer().name())));
        hazards = all.size();
        chronicle.keys().forEach(key -> chronicle.add(key, look(step, world, key)));
    }

    private static Chronicle.Look look(String step, World world, RegistryKey key) {
        SortedMap<Name, Content> nodes = new TreeMap<>();
        world.machines().forEach((name, machine) -> nodes.put(name, content(machine.registry().save(key))));
        SortedMap<Name, Chronicle.Saved> copies = new TreeMap<>();
        for (ClusterResource resource : world.cluster().resources().values()) {
            Optional<Name> owner = resource.status() == Status.ONLINE
                    ? Optional.of(world.cluster().group(resource.group()).orElseThrow().owner()) : Optional.empty();
            Optional.ofNullable(resource.checkpoints().get(key))
                    .ifPresent(saved -> copies.put(resource.name(), new Chronicle.Saved(saved.from(), content(saved.content()), owner)));
        }
        return new Chronicle.Look(step, nodes, copies);
    }

    private static Content content(SortedMap<RegistryKey, SortedMap<Name, Written>> saved) {
        SortedMap<RegistryKey, SortedMap<Name, Held>> values = new TreeMap<>();
        saved.forEach((key, written) -> {
            SortedMap<Name, Held> named = new TreeMap<>();
            written.forEach((name, w) -> named.put(name, new Held(text(w.value()), w.by().name())));
            values.put(key, named);
        });
        return new Content(values);
    }

    public History history() {
        return new History(chronicle.values(), lost);
    }

    private static String text(Value value) {
        if (value instanceof Value.Text t) {
            return t.text();
        } else if (value instanceof Value.ExpandText t) {
            return t.text();
        } else if (value instanceof Value.MultiText m) {
            return String.join(", ", m.texts());
        } else if (value instanceof Value.Dword d) {
            return Long.toString(d.number());
        } else if (value instanceof Value.Qword q) {
            return Long.toUnsignedString(q.number());
        }
        return value.toString();
    }
}
