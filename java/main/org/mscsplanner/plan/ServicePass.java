package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.ServiceSetting;

/**
 * Phases 3 and 4, on each node: stop the services, say how they start, and save the keys that checkpoints will carry.
 * The first node of a service comes in phase 3, before anything is installed on the others.
 */
final class ServicePass {
    private static final Reason STOP = Reason.of(
            "From here on only the cluster starts this service: two running copies would work on the same data.",
            "R-077", "R-082", "I-11", "I-13", "D-01");
    private static final Reason MODE = Reason.of(
            "The installer leaves automatic start; a restarted passive node would start its own copy.", "I-12", "D-01");
    private static final Reason SAVE = Reason.of(
            "A checkpoint overwrites the whole key on the other node at the first move; this copy is the way back.",
            "I-23", "I-52");

    private ServicePass() { }

    static void plan(Blueprint in, Phase phase, Drafts out) {
        for (Name node : in.nodes()) {
            List<String> ids = new ArrayList<>();
            for (ServiceSetting service : in.services()) {
                if (service.nodes().contains(node) && (phase == Phase.PRIMARY) == service.firstNode().equals(node)) {
                    service(in, phase, service, node, ids, out);
                }
            }
            keys(in, phase, node, out);
        }
    }

    private static void service(Blueprint in, Phase phase, ServiceSetting service, Name node, List<String> ids, Drafts out) {
        if (service.stopped()) {
            ids.add(out.goal(new Step(in.id(phase, service.name(), "stop", node), phase, StepTarget.node(node),
                    new StopService(node, service.name(), 180), STOP, new Bounds(1, 180), false, List.of())));
        }
        ids.add(out.goal(new Step(in.id(phase, service.name(), "start-mode", node), phase, StepTarget.node(node),
                new SetServiceStartMode(node, service.name(), service.startMode()), MODE, Bounds.QUICK, false, List.of())));
    }

    private static void keys(Blueprint in, Phase phase, Name node, Drafts out) {
        TreeSet<RegistryKey> keys = new TreeSet<>();
        List<String> serves = new ArrayList<>();
        for (Group group : in.groups()) {
            boolean here = (phase == Phase.PRIMARY) == group.primaryNode().equals(node);
            for (Resource resource : here ? in.resources(group) : List.<Resource>of()) {
                for (RegistryKey key : resource.registryCheckpoints()) {
                    keys.add(key);
                    serves.add(PrimaryPass.checkpointId(in, resource, key));
                }
            }
        }
        for (RegistryKey key : keys) {
            out.support(new Step(in.id(phase, Name.of(key.text()), "save", node), phase, StepTarget.node(node),
                    new ExportRegistryKey(node, key), SAVE, Bounds.QUICK, false, List.of()), serves);
        }
    }
}
