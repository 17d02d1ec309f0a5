package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.State;

/** What a state has under the name of a planned resource although it is another one: no script changes that, so the one that comes to it stops. */
public final class Strangers {
    private Strangers() { }

    /** One sentence a resource, in the order of the plan; empty where every script can do its work. */
    public static List<String> of(Plan plan, State from) {
        List<String> sentences = new ArrayList<>();
        for (Step step : plan.steps()) {
            if (step.action() instanceof CreateResource wanted) {
                from.resource(wanted.resource()).ifPresent(there -> {
                    String begin = "In the state the resource \"" + wanted.resource() + "\" is ";
                    String end = "; its script will stop at step " + step.id() + ". Look what uses it, then rename or move it, or choose another name.";
                    if (!there.group().equals(wanted.group())) {
                        sentences.add(begin + "in the group \"" + there.group() + "\", not in \"" + wanted.group() + "\"" + end);
                    } else if (!there.type().equalsIgnoreCase(wanted.type())) {
                        sentences.add(begin + "of the type " + there.type() + ", not " + wanted.type() + end);
                    }
                });
            }
        }
        return sentences;
    }
}
