package org.mscsplanner.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.BringResourceOnline;
import org.mscsplanner.plan.action.ByHand;
import org.mscsplanner.plan.action.ConfirmTask;
import org.mscsplanner.plan.action.InstallSyncScript;
import org.mscsplanner.plan.action.RegisterSyncTask;
import org.mscsplanner.plan.action.SetPrivateProperties;
import org.mscsplanner.plan.action.SetWitnessShare;

/**
 * What persons have done for something that the plan replaces: an address that was reserved, written into DNS and tried, a witness share
 * that was made and proved, a sync script, its task or its resource that was seen at work, a group that was tried without one of its
 * resources or with other values in its registry or its file; and what prepares a step that is to come, such as a backup in front of an
 * installation. Their evidence tells nothing of the new one, so they do it again.
 */
final class Outdated {
    private Outdated() { }

    /**
     * The ids of these steps.
     *
     * @param kept ids of the steps that the state makes necessary so far
     */
    static Set<String> of(List<Draft> all, Set<String> kept, State from) {
        Set<String> fresh = new TreeSet<>();
        Set<String> renewed = new HashSet<>();
        Set<String> missing = new HashSet<>();
        for (Step step : all.stream().map(Draft::step).filter(s -> kept.contains(s.id())).toList()) {
            Action action = step.action();
            if (!action.holds(from)) {
                missing.add(step.id());
            }
            if (action instanceof SetPrivateProperties p) {
                replaced(p.resource(), p.properties(), from, fresh);
            } else if (action instanceof SetWitnessShare w && replaced(w.resource(), w.properties(), from, fresh)
                    || action instanceof InstallSyncScript || action instanceof RegisterSyncTask || action instanceof BringResourceOnline) {
                renewed.add(step.id());
            }
        }
        List<Pattern> said = fresh.stream().map(Outdated::word).toList();
        Set<String> again = new HashSet<>();
        for (Draft draft : all) {
            if (draft.isGoal() && draft.step().action() instanceof ConfirmTask task && task.holds(from)
                    && (says(task, said) || draft.step().needs().stream().anyMatch(renewed::contains) || draft.serves().stream().anyMatch(missing::contains))) {
                again.add(draft.step().id());
            }
        }
        return again;
    }

    /**
     * Texts that take the place of another one; of a property that the state does not tell nobody knows what it was.
     *
     * @return true when there is one
     */
    private static boolean replaced(Name resource, Map<Name, PropertyValue> set, State from, Set<String> fresh) {
        Map<Name, PropertyValue> before = from.resource(resource).<Map<Name, PropertyValue>>map(ResourceState::privateProperties).orElse(Map.of());
        List<String> others = set.entrySet().stream().filter(e -> e.getValue() instanceof PropertyValue.Text && before.containsKey(e.getKey()))
                .filter(e -> !e.getValue().toString().equalsIgnoreCase(String.valueOf(before.get(e.getKey())))).map(e -> e.getValue().toString().toLowerCase(Locale.ROOT)).toList();
        fresh.addAll(others);
        return !others.isEmpty();
    }

    /** As a word of its own: 10.0.0.2 is not said by 10.0.0.20, a name is said with its domain behind it. */
    private static Pattern word(String value) {
        return Pattern.compile("(?<![\\w-]|\\d\\.)" + Pattern.quote(value) + "(?![\\w-]|\\.\\d)");
    }

    private static boolean says(ConfirmTask task, List<Pattern> values) {
        if (values.isEmpty()) {
            return false;
        }
        String words = words(task).toLowerCase(Locale.ROOT);
        return values.stream().anyMatch(v -> v.matcher(words).find());
    }

    private static String words(ConfirmTask task) {
        StringBuilder words = new StringBuilder(task.title());
        task.instructions().forEach(i -> words.append('\n').append(i));
        for (ByHand command : task.commands()) {
            if (command instanceof ByHand.Typed typed) {
                words.append('\n').append(String.join(" ", typed.arguments()));
            }
        }
        return words.append('\n').append(task.expected()).toString();
    }
}
