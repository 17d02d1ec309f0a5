package org.mscsplanner.render.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.render.diagram.Picture;
import org.mscsplanner.render.diagram.Pictures;

/**
 * What documents are made of.
 *
 * @param from the state that the plan was made against
 * @param objections of the check
 * @param scripts in the order in which they run
 * @param typed by step id: commands for a prompt
 * @param approval the approval digest of the folder
 */
public record Material(GeneralSpec spec, Plan plan, State from, Objections objections, List<ScriptPart> scripts,
        Map<String, List<String>> typed, String approval, Options options) {
    public Material {
        scripts = List.copyOf(scripts);
        typed = Map.copyOf(typed);
    }

    /**
     * A script of the folder.
     *
     * @param path below the folder
     * @param undo path of the script that takes it back
     * @param steps ids
     */
    public record ScriptPart(String path, String undo, Name node, List<String> steps) {
        public ScriptPart {
            steps = List.copyOf(steps);
        }
    }

    /** The groups as drawn: marked with what the plan brings, when it was made against something. */
    Picture picture() {
        Picture wanted = Pictures.of(spec);
        return from.isNothing() ? wanted : Pictures.difference(Pictures.of(from, spec), wanted);
    }

    /** What is printed of the digest: enough to tell two folders apart at a glance. */
    String shortApproval() {
        return approval.substring(0, 16);
    }

    /** By the id of a step: the script that holds it. */
    Map<String, ScriptPart> scriptsByStep() {
        Map<String, ScriptPart> byStep = new HashMap<>();
        scripts.forEach(s -> s.steps().forEach(id -> byStep.putIfAbsent(id, s)));
        return byStep;
    }
}
