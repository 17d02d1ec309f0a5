package org.mscsplanner.plan.checkpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.plan.checkpoint.ValueHistory.Copy;
import org.mscsplanner.plan.checkpoint.ValueHistory.Held;
import org.mscsplanner.plan.checkpoint.ValueHistory.Moment;

/** Writes down after each step what the copies of checkpointed keys hold, and tells the way of each value from it. */
public final class Chronicle {
    private final SortedMap<RegistryKey, List<Look>> looks = new TreeMap<>();

    /** @param keys of checkpoints */
    public Chronicle(Collection<RegistryKey> keys) {
        keys.forEach(k -> looks.put(k, new ArrayList<>()));
    }

    /**
     * A checkpoint.
     *
     * @param from the node whose registry was saved
     * @param online the owner of its group while its resource is online; empty otherwise
     */
    public record Saved(Name from, Content content, Optional<Name> online) {
        private String next() {
            return online.map(owner -> "what " + owner + " has: it is saved at each change").orElse("the saved copy, on whichever node");
        }
    }

    /**
     * One look at a key.
     *
     * @param step its id; empty for the start
     * @param nodes what each node has below the key
     * @param copies the saved copies by resource
     */
    public record Look(String step, SortedMap<Name, Content> nodes, SortedMap<Name, Saved> copies) {
        private String next() {
            return copies.isEmpty() ? "what the node has" : String.join("; ", copies.values().stream().map(Saved::next).toList());
        }

        private boolean sameAs(Look other) {
            return nodes.equals(other.nodes) && copies.equals(other.copies);
        }
    }

    public Set<RegistryKey> keys() {
        return looks.keySet();
    }

    /** Keeps a look at which something is other than before: most steps touch no key, and any only a few of them. */
    public void add(RegistryKey key, Look look) {
        List<Look> all = looks.getOrDefault(key, new ArrayList<>());
        if (all.isEmpty() || !all.get(all.size() - 1).sameAs(look)) {
            all.add(look);
        }
    }

    /** The way of every value that was ever seen in one of the copies. */
    public List<ValueHistory> values() {
        List<ValueHistory> values = new ArrayList<>();
        looks.forEach((key, list) -> {
            SortedMap<RegistryKey, SortedSet<Name>> names = new TreeMap<>();
            for (Look look : list) {
                look.nodes().values().forEach(content -> names(content, names));
                look.copies().values().forEach(copy -> names(copy.content(), names));
            }
            names.forEach((at, all) -> all.forEach(name -> values.add(new ValueHistory(at, name, moments(list, at, name)))));
        });
        return values;
    }

    private static void names(Content content, SortedMap<RegistryKey, SortedSet<Name>> into) {
        content.values().forEach((key, values) -> into.computeIfAbsent(key, k -> new TreeSet<>()).addAll(values.keySet()));
    }

    private static List<Moment> moments(List<Look> looks, RegistryKey key, Name name) {
        List<Moment> moments = new ArrayList<>();
        for (Look look : looks) {
            SortedMap<Name, Held> nodes = new TreeMap<>();
            look.nodes().forEach((node, content) -> nodes.put(node, content.held(key, name)));
            List<Copy> copies = new ArrayList<>();
            look.copies().forEach((resource, saved) -> copies.add(new Copy(resource, saved.from(), saved.content().held(key, name))));
            Moment moment = new Moment(look.step(), nodes, copies, look.next());
            if (moments.isEmpty() || !moments.get(moments.size() - 1).sameAs(moment)) {
                moments.add(moment);
            }
        }
        return moments;
    }
}
