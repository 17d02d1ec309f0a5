package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Probe;
import org.mscsplanner.model.ServiceSetting;
import org.mscsplanner.plan.action.BringGroupOnline;
import org.mscsplanner.plan.action.CheckServicesStopped;
import org.mscsplanner.plan.action.WaitUntilReady;

/**
 * Phase 6c: look that no service runs anywhere, then bring each group online on its primary node and wait until it can be
 * used.
 */
final class OnlinePass {
    private static final Phase PHASE = Phase.ONLINE;

    private OnlinePass() { }

    static void plan(Blueprint in, Drafts out) {
        List<String> earlier = new ArrayList<>(out.idsOf(Phase.GROUP));
        earlier.addAll(out.idsOf(Phase.PRIMARY_SYNC));
        earlier.addAll(out.idsOf(Phase.SECONDARY_SYNC));
        for (Group group : in.groupsWithResources()) {
            String online = onlineId(in, group);
            StepTarget target = StepTarget.cluster(group.primaryNode());
            List<Name> services = services(in, group);
            if (!services.isEmpty()) {
                out.support(new Step(in.id(PHASE, group.name(), "services-stopped"), PHASE, target,
                        new CheckServicesStopped(group.name(), in.owners(group), services),
                        Reason.of("The cluster must be the only one that starts them.", "D-01", "I-11"), Bounds.QUICK, false,
                        earlier), List.of(online));
            }
            out.goal(new Step(online, PHASE, target,
                    new BringGroupOnline(group.name(), group.primaryNode(), Waits.onlineSeconds(group)),
                    Reason.of("The cluster starts the services, in the order of their dependencies.", "R-141", "R-144", "R-145", "D-11"),
                    new Bounds(5, Waits.onlineSeconds(group)), false, earlier));
            ready(in, PHASE, group, group.primaryNode(), "ready", List.of(online), out);
        }
    }

    static String onlineId(Blueprint in, Group group) {
        return in.id(PHASE, group.name(), "online");
    }

    /** Waits for the readiness of a group's applications, as support of the given steps. */
    static void ready(Blueprint in, Phase phase, Group group, Name node, String verb, List<String> serves, Drafts out) {
        for (Probe probe : in.spec().probes()) {
            if (probe.group().equals(group.name())) {
                out.support(new Step(in.id(phase, probe.name(), verb), phase, StepTarget.node(node),
                        new WaitUntilReady(group.name(), node, probe.service(), probe.address(), probe.delaySeconds(), probe.marginSeconds()),
                        Reason.of("Online means that the service process runs; the application needs longer.", "R-163", "I-31"),
                        new Bounds(probe.delaySeconds(), probe.delaySeconds() + probe.marginSeconds()), false, List.of()), serves);
            }
        }
    }

    private static List<Name> services(Blueprint in, Group group) {
        List<Name> clustered = in.resources(group).stream().flatMap(r -> r.service().stream()).toList();
        return in.services().stream().filter(ServiceSetting::stopped).map(ServiceSetting::name)
                .filter(clustered::contains).toList();
    }
}
