package org.mscsplanner.plan.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.NodeState;
import org.mscsplanner.model.RegistryEntry.Data;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.ServiceSetting.StartMode;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.AddRegistryCheckpoint;
import org.mscsplanner.plan.action.BringGroupOnline;
import org.mscsplanner.plan.action.CreateGroup;
import org.mscsplanner.plan.action.MoveGroup;
import org.mscsplanner.plan.action.ReleaseRegistryCheckpoint;
import org.mscsplanner.plan.action.SetServiceStartMode;
import org.mscsplanner.plan.action.TakeGroupOffline;
import org.mscsplanner.plan.action.WriteRegistry;
import org.mscsplanner.plan.checkpoint.History.Loss;
import org.mscsplanner.plan.checkpoint.ValueHistory.Held;

/**
 * What the steps of a plan do to checkpointed values, foreseen without any cluster. The rules (KB 174070; I-10, D-02): a
 * checkpoint saves the key from the owner of the group when it is added, at each change while its resource is online, and when
 * it goes offline; at online the saved key takes the place of what the node has. An edit of the plan that a saved copy without
 * it overwrites is lost.
 *
 * <p>It knows only values that the plan writes or the state tells.
 */
public final class Foresight {
    private final SortedMap<Name, Content> nodes = new TreeMap<>();
    private final SortedMap<Name, SortedMap<RegistryKey, Copy>> copies = new TreeMap<>();
    private final SortedMap<Name, Name> groupOf = new TreeMap<>();
    private final SortedMap<Name, Where> groups = new TreeMap<>();
    private final List<Loss> lost = new ArrayList<>();
    private final Chronicle chronicle;
    /** Keys at which something may be other than at the last look. */
    private final SortedSet<RegistryKey> touched = new TreeSet<>();
    private final Plan plan;
    private String step = "";

    private Foresight(Plan plan, State from) {
        this.plan = plan;
        plan.scope().nodes().forEach(n -> nodes.put(n, known(from.node(n))));
        SortedSet<RegistryKey> keys = new TreeSet<>();
        from.groups().forEach((name, group) -> groups.put(name, new Where(group.owner(), group.online())));
        from.resources().forEach((name, resource) -> {
            groupOf.put(name, resource.group());
            resource.registryCheckpoints().forEach(k -> save(name, k));
            keys.addAll(resource.registryCheckpoints());
        });
        plan.steps().stream().map(Step::action).filter(AddRegistryCheckpoint.class::isInstance).forEach(a -> keys.add(((AddRegistryCheckpoint) a).key()));
        this.chronicle = new Chronicle(keys);
        touched.addAll(keys);
    }

    /** A group's owner, {@link Name#NONE} while nobody knows it, and whether it is online. */
    private record Where(Name owner, boolean online) { }

    /** A saved key. */
    private record Copy(Name from, Content content) { }

    /** The way of every checkpointed value through a plan, and the edits that it would lose. */
    public static History of(Plan plan, State from) {
        Foresight foresight = new Foresight(plan, from);
        foresight.look();
        for (Step step : plan.steps()) {
            foresight.step = step.id();
            foresight.act(step.action());
            foresight.look();
        }
        return new History(foresight.chronicle.values(), foresight.lost);
    }

    private static Content known(NodeState node) {
        SortedMap<RegistryKey, SortedMap<Name, Held>> values = new TreeMap<>();
        node.registry().forEach((key, named) -> named.forEach((name, data) ->
                values.computeIfAbsent(key, k -> new TreeMap<>()).put(name, new Held(text(data), "the state"))));
        return new Content(values);
    }

    private void act(Action action) {
        if (action instanceof CreateGroup c) {
            groups.putIfAbsent(c.group(), new Where(Name.NONE, false));
        } else if (action instanceof WriteRegistry w) {
            w.values().forEach((name, data) -> write(w.node(), w.key(), name, text(data)));
        } else if (action instanceof SetServiceStartMode s) {
            write(s.node(), RegistryKey.of("SYSTEM\\CurrentControlSet\\Services\\" + s.service()), Name.of("Start"), text(s.mode()));
        } else if (action instanceof AddRegistryCheckpoint a) {
            groupOf.put(a.resource(), a.group());
            save(a.resource(), a.key());
        } else if (action instanceof ReleaseRegistryCheckpoint r) {
            copies.getOrDefault(r.resource(), new TreeMap<>()).remove(r.key());
            touched.add(r.key());
        } else if (action instanceof TakeGroupOffline t) {
            offline(t.group());
        } else if (action instanceof MoveGroup m) {
            boolean online = where(m.group()).online() && !where(m.group()).owner().equals(m.node());
            move(m.group(), m.node());
            if (online) {
                online(m.group());
            }
        } else if (action instanceof BringGroupOnline b && !where(b.group()).online()) {
            move(b.group(), b.node());
            online(b.group());
        }
    }

    private Where where(Name group) {
        return groups.getOrDefault(group, new Where(Name.NONE, false));
    }

    /** What no checkpoint covers goes nowhere; every start mode is a value in the registry, and most are such. */
    private void write(Name node, RegistryKey key, Name name, String text) {
        List<RegistryKey> covering = chronicle.keys().stream().filter(k -> k.covers(key)).toList();
        if (covering.isEmpty()) {
            return;
        }
        touched.addAll(covering);
        nodes.computeIfPresent(node, (n, content) -> content.with(key, name, new Held(text, step)));
        // The cluster notices the change of a key whose resource is online here.
        groups.forEach((group, where) -> {
            if (where.online() && where.owner().equals(node)) {
                saveAll(group);
            }
        });
    }

    private void save(Name resource, RegistryKey key) {
        Name owner = where(groupOf.getOrDefault(resource, Name.NONE)).owner();
        touched.add(key);
        copies.computeIfAbsent(resource, r -> new TreeMap<>()).put(key, new Copy(owner, nodes.getOrDefault(owner, Content.NOTHING).below(key)));
    }

    private void saveAll(Name group) {
        copies.forEach((resource, keys) -> {
            if (groupOf.getOrDefault(resource, Name.NONE).equals(group)) {
                List.copyOf(keys.keySet()).forEach(key -> save(resource, key));
            }
        });
    }

    private void offline(Name group) {
        if (where(group).online()) {
            saveAll(group);
            place(group, where(group).owner(), false);
        }
    }

    private void place(Name group, Name owner, boolean online) {
        groups.put(group, new Where(owner, online));
        touched.addAll(chronicle.keys());
    }

    private void move(Name group, Name node) {
        if (!where(group).owner().equals(node)) {
            offline(group);
            place(group, node, false);
        }
    }

    private void online(Name group) {
        Name owner = where(group).owner();
        copies.forEach((resource, keys) -> {
            if (groupOf.getOrDefault(resource, Name.NONE).equals(group)) {
                keys.forEach((key, copy) -> restore(resource, key, copy, owner));
            }
        });
        place(group, owner, true);
        saveAll(group);
    }

    private void restore(Name resource, RegistryKey key, Copy copy, Name node) {
        Content before = nodes.getOrDefault(node, Content.NOTHING);
        before.below(key).values().forEach((at, values) -> values.forEach((name, held) -> {
            if (plan.step(held.by()).isPresent() && !copy.content().held(at, name).text().equals(held.text())) {
                lost.add(new Loss(step, resource, at, name, node, held.by()));
            }
        }));
        nodes.computeIfPresent(node, (n, content) -> content.with(key, copy.content()));
    }

    private void look() {
        for (RegistryKey key : touched) {
            SortedMap<Name, Content> now = new TreeMap<>();
            nodes.forEach((node, content) -> now.put(node, content.below(key)));
            SortedMap<Name, Chronicle.Saved> saved = new TreeMap<>();
            copies.forEach((resource, keys) -> Optional.ofNullable(keys.get(key)).ifPresent(copy -> {
                Where where = where(groupOf.getOrDefault(resource, Name.NONE));
                saved.put(resource, new Chronicle.Saved(copy.from(), copy.content(), where.online() ? Optional.of(where.owner()) : Optional.empty()));
            }));
            chronicle.add(key, new Chronicle.Look(step, now, saved));
        }
        touched.clear();
    }

    private static String text(StartMode mode) {
        return Integer.toString(mode.number());
    }

    private static String text(Data data) {
        if (data instanceof Data.Text t) {
            return t.text();
        } else if (data instanceof Data.ExpandText t) {
            return t.text();
        } else if (data instanceof Data.MultiText m) {
            return String.join(", ", m.texts());
        } else if (data instanceof Data.Dword d) {
            return Long.toString(d.number());
        }
        return data instanceof Data.Qword q ? Long.toUnsignedString(q.number()) : ((Data.Binary) data).hex();
    }
}
