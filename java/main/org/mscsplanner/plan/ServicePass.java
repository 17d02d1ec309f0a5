package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.ServiceSetting;
import org.mscsplanner.model.ServiceSetting.StartMode;
import org.mscsplanner.plan.action.ExportRegistryKey;
import org.mscsplanner.plan.action.SetServiceStartMode;
import org.mscsplanner.plan.action.StopService;

/**
 * Phases 3 and 4, on each node: stop the services, say how they start, and save the keys of the primary node that checkpoints will carry.
 * The first node of a service comes in phase 3, before anything is installed on the others. The other nodes
 * save the keys right before the first move can overwrite them ({@link CopyPass}).
 */
final class ServicePass {
    private static final Reason STOP = Reason.of(
            "From here on only the cluster starts this service: two running copies would work on the same data.",
            "R-077", "R-082", "I-11", "I-13", "D-01");
    private static final Reason MODE = Reason.of(
            "The installer leaves automatic start; a restarted passive node would start its own copy.", "I-12", "D-01");
    /** Of a service that no resource runs, or one that the spec wants to start by itself or never. */
    private static final Reason ASKED = Reason.of("The spec asks for this service to be so on this node.");
    private static final Reason SAVE = Reason.of("The cluster will carry this key; a copy of how it was is the way back.", "I-23", "I-52");

    private ServicePass() { }

    static void plan(Blueprint in, Phase phase, Drafts out) {
        for (Name node : in.nodes()) {
            for (ServiceSetting service : in.services()) {
                if (service.nodes().contains(node) && (phase == Phase.PRIMARY) == service.firstNode().equals(node)) {
                    service(in, phase, service, node, out);
                }
            }
            if (phase == Phase.PRIMARY) {
                save(in, phase, node, in.groups().stream().filter(g -> g.primaryNode().equals(node)).toList(), SAVE, out);
            }
        }
    }

    private static void service(Blueprint in, Phase phase, ServiceSetting service, Name node, Drafts out) {
        boolean clustered = service.startMode() == StartMode.MANUAL && in.isClustered(service.name());
        String startMode = in.id(phase, service.name(), "start-mode", node);
        if (service.stopped()) {
            StopService stop = new StopService(node, service.name(), 180);
            // A restart of the node in between would start it again.
            out.goal(new Step(in.id(phase, service.name(), "stop", node), phase, StepTarget.node(node),
                    stop, clustered ? STOP : ASKED, new Bounds(1, 180), false, List.of()), List.of(startMode), stop::isOurs);
        }
        out.goal(new Step(startMode, phase, StepTarget.node(node),
                new SetServiceStartMode(node, service.name(), service.startMode()), clustered ? MODE : ASKED, Bounds.QUICK, false, List.of()));
    }

    /**
     * Saves the keys of the checkpoints of some groups on a node, each once: before a checkpoint is made, and before one that
     * is there is restored because its group comes online or moves.
     */
    static void save(Blueprint in, Phase phase, Name node, List<Group> groups, Reason reason, Drafts out) {
        SortedMap<RegistryKey, List<String>> serves = new TreeMap<>();
        for (Group group : groups) {
            in.resources(group).forEach(r -> r.registryCheckpoints().forEach(key -> {
                List<String> ids = serves.computeIfAbsent(key, k -> new ArrayList<>(restores(in, group)));
                ids.add(in.checkpointId(r, key));
            }));
        }
        serves.forEach((key, ids) -> out.support(new Step(in.id(phase, Name.of(key.text()), "save", node), phase, StepTarget.node(node),
                new ExportRegistryKey(node, key), reason, Bounds.QUICK, false, List.of()), ids));
    }

    /** The steps after which a node may hold the key of another one. */
    private static List<String> restores(Blueprint in, Group group) {
        List<String> ids = new ArrayList<>(List.of(OnlinePass.onlineId(in, group)));
        ids.addAll(TestPass.moveIds(in, group));
        in.syncJobs().stream().filter(j -> j.group().equals(group.name())).forEach(j -> ids.addAll(new SyncProof(in, j).moveIds()));
        return ids;
    }
}
