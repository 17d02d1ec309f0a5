package org.mscsplanner.proof.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.plan.AddRegistryCheckpoint;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.proof.checkpoint.History.Loss;
import org.mscsplanner.proof.checkpoint.ValueHistory.Copy;
import org.mscsplanner.proof.checkpoint.ValueHistory.Held;
import org.mscsplanner.proof.checkpoint.ValueHistory.Moment;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.cluster.ClusterResource;
import org.mscsplanner.simulate.cluster.Hazard;
import org.mscsplanner.simulate.cluster.Hazard.LostEdit;
import org.mscsplanner.simulate.cluster.SavedKey;
import org.mscsplanner.simulate.cluster.Status;
import org.mscsplanner.simulate.node.Written;
import org.mscsplanner.text.RegFile.Value;

/** Looks at a world after every step and keeps what each copy of each checkpointed value is then. */
public final class Historian {
    private final SortedMap<RegistryKey, List<Look>> looks = new TreeMap<>();
    private final List<Loss> lost = new ArrayList<>();
    private int hazards;

    /** @param start in front of the first step */
    public Historian(Plan plan, World start) {
        for (Step step : plan.steps()) {
            if (step.action() instanceof AddRegistryCheckpoint a) {
                looks.put(a.key(), new ArrayList<>());
            }
        }
        start.cluster().resources().values().forEach(r -> r.checkpoints().keySet().forEach(k -> looks.put(k, new ArrayList<>())));
        hazards = start.cluster().hazards().size();
        after("", start);
    }

    /** One look at a key. */
    private record Look(String step, SortedMap<Name, SortedMap<RegistryKey, SortedMap<Name, Written>>> nodes,
            SortedMap<Name, SavedKey> copies, String next) { }

    /** The world as a step left it. */
    public void after(String step, World world) {
        world.checkpoints().saveChanges();
        List<Hazard> all = world.cluster().hazards();
        all.subList(hazards, all.size()).stream().filter(LostEdit.class::isInstance).forEach(h -> lost.add(new Loss(step, (LostEdit) h)));
        hazards = all.size();
        looks.forEach((key, list) -> list.add(look(step, world, key)));
    }

    private static Look look(String step, World world, RegistryKey key) {
        SortedMap<Name, SortedMap<RegistryKey, SortedMap<Name, Written>>> nodes = new TreeMap<>();
        world.machines().forEach((name, machine) -> nodes.put(name, machine.registry().save(key)));
        SortedMap<Name, SavedKey> copies = new TreeMap<>();
        List<String> next = new ArrayList<>();
        for (ClusterResource resource : world.cluster().resources().values()) {
            Optional.ofNullable(resource.checkpoints().get(key)).ifPresent(saved -> {
                copies.put(resource.name(), saved);
                next.add(next(world, resource));
            });
        }
        return new Look(step, nodes, copies, next.isEmpty() ? "what the node has" : String.join("; ", next));
    }

    private static String next(World world, ClusterResource resource) {
        return resource.status() == Status.ONLINE
                ? "what " + world.cluster().group(resource.group()).orElseThrow().owner() + " has: it is saved at each change"
                : "the saved copy, on whichever node";
    }

    public History history() {
        List<ValueHistory> values = new ArrayList<>();
        looks.forEach((key, list) -> {
            SortedMap<RegistryKey, SortedSet<Name>> names = new TreeMap<>();
            for (Look look : list) {
                look.nodes().values().forEach(content -> names(content, names));
                look.copies().values().forEach(copy -> names(copy.content(), names));
            }
            names.forEach((at, all) -> all.forEach(name -> values.add(new ValueHistory(at, name, moments(list, at, name)))));
        });
        return new History(values, lost);
    }

    private static void names(SortedMap<RegistryKey, SortedMap<Name, Written>> content, SortedMap<RegistryKey, SortedSet<Name>> into) {
        content.forEach((key, values) -> into.computeIfAbsent(key, k -> new TreeSet<>()).addAll(values.keySet()));
    }

    private static List<Moment> moments(List<Look> looks, RegistryKey key, Name name) {
        List<Moment> moments = new ArrayList<>();
        for (Look look : looks) {
            SortedMap<Name, Held> nodes = new TreeMap<>();
            look.nodes().forEach((node, content) -> nodes.put(node, held(content, key, name)));
            List<Copy> copies = new ArrayList<>();
            look.copies().forEach((resource, saved) -> copies.add(new Copy(resource, saved.from(), held(saved.content(), key, name))));
            Moment moment = new Moment(look.step(), nodes, copies, look.next());
            if (moments.isEmpty() || !moments.get(moments.size() - 1).sameAs(moment)) {
                moments.add(moment);
            }
        }
        return moments;
    }

    private static Held held(SortedMap<RegistryKey, SortedMap<Name, Written>> content, RegistryKey key, Name name) {
        return Optional.ofNullable(content.get(key)).map(values -> values.get(name))
                .map(w -> new Held(text(w.value()), w.by().name())).orElse(Held.NOTHING);
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
