package org.mscsplanner.plan.obstacle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.GroupState;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.State;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.InstallSyncScript;
import org.mscsplanner.plan.action.SetPrivateProperties;

/**
 * A resource of the state that the spec does not mention and that cannot work beside what is planned. Often it is the planned one under a
 * name that somebody gave it.
 */
final class Rivals {
    private Rivals() { }

    /** In the order of the plan. */
    static List<Obstacle> of(Plan plan, GeneralSpec spec, State from) {
        Set<Name> known = spec.resourceNames();
        List<Map.Entry<Name, ResourceState>> others = from.resources().entrySet().stream().filter(r -> !known.contains(r.getKey())).toList();
        List<Obstacle> all = new ArrayList<>();
        for (Step step : others.isEmpty() ? List.<Step>of() : plan.steps()) {
            others.forEach(other -> {
                if (step.action() instanceof SetPrivateProperties set) {
                    value(step, set, other, all);
                } else if (step.action() instanceof InstallSyncScript script && runs(script, other.getValue(), from)) {
                    all.add(new Obstacle(Obstacle.Kind.SAME_SCRIPT, List.of(step), Map.of("name", other.getKey().text(), "command", Needed.text(other.getValue(), Needed.COMMAND))));
                }
            });
        }
        return all;
    }

    /** An address, a name or a service that a resource has brings no second one online (5057 of an address); a command line may run twice. */
    private static void value(Step step, SetPrivateProperties set, Map.Entry<Name, ResourceState> other, List<Obstacle> all) {
        Needed.BY_TYPE.forEach((type, property) -> {
            String has = Needed.text(other.getValue(), property);
            if (!type.equals(Resource.GENERIC_APPLICATION) && other.getValue().type().equalsIgnoreCase(type) && !has.isEmpty() && has.equalsIgnoreCase(String.valueOf(set.properties().get(property)))) {
                all.add(new Obstacle(Obstacle.Kind.SAME_VALUE, List.of(step), Map.of("name", other.getKey().text(), "property", property.text(), "value", has)));
            }
        });
    }

    /** A batch file that runs is not replaced; it runs on the node that has the group. */
    private static boolean runs(InstallSyncScript script, ResourceState other, State from) {
        String file = script.folder().resolve(SyncJob.SCRIPT).text().toLowerCase(Locale.ROOT);
        return Needed.text(other, Needed.COMMAND).toLowerCase(Locale.ROOT).contains(file)
                && from.group(other.group()).filter(GroupState::online).filter(g -> g.owner().equals(script.node())).isPresent();
    }
}
