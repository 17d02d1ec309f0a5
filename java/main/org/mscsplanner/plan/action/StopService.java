package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.NodeState.ServiceState;
import org.mscsplanner.model.State;

/**
 * Stops a Windows service on a node; from then on only the cluster starts it (I-11, I-13). It holds as well while the
 * service runs there as a resource of an online group.
 */
public record StopService(Name node, Name service, long waitSeconds) implements Action {
    @Override
    public State effect(State before) {
        return before.mapNode(node, n -> n.withService(service,
                new ServiceState(n.service(service).flatMap(ServiceState::startMode), false)));
    }

    @Override
    public boolean holds(State state) {
        return state.node(node).service(service).filter(s -> !s.running()).isPresent()
                || !isOurs(state);
    }

    /** False while the cluster runs the service there: to stop it then is a failure of its resource. */
    public boolean isOurs(State state) {
        return !GroupEffects.isClustered(state, node, service);
    }

    @Override
    public String title() {
        return "Stop the service " + service + " on " + node;
    }

    @Override
    public Risk risk() {
        return Risk.OUTAGE;
    }

    @Override
    public String check() {
        return "The service " + service + " on " + node + " is stopped.";
    }

    @Override
    public Undo undo() {
        return Undo.by("Starts the service if it was running before; names the file that holds which of those that need it ran.");
    }

    @Override
    public Clicks gui() {
        return Clicks.anywhere("Administrative Tools, Services: the service " + service + ", Stop.");
    }
}
