package org.mscsplanner.plan.action;

import java.util.Optional;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.NodeState.ServiceState;
import org.mscsplanner.model.ServiceSetting.StartMode;
import org.mscsplanner.model.State;

/** Says how a Windows service starts on a node (I-12). */
public record SetServiceStartMode(Name node, Name service, StartMode mode) implements Action {
    @Override
    public State effect(State before) {
        return before.mapNode(node, n -> n.withService(service,
                new ServiceState(Optional.of(mode), n.service(service).map(ServiceState::running).orElse(false))));
    }

    @Override
    public boolean holds(State state) {
        return state.node(node).service(service).flatMap(ServiceState::startMode).filter(mode::equals).isPresent();
    }

    @Override
    public String title() {
        return "Set the service " + service + " on " + node + " to " + mode.word() + " start";
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "The start type of " + service + " on " + node + " is " + mode.word() + ".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Restores the recorded start type.");
    }

    @Override
    public Clicks gui() {
        return Clicks.anywhere("Administrative Tools, Services: properties of the service " + service + ", Startup type " + mode.word() + ".");
    }
}
