package org.mscsplanner.simulate.cluster;

import org.mscsplanner.model.Name;

/** A node as the cluster sees it. */
public final class ClusterNode {
    private final Name name;
    private final int number;
    private final PropertySet properties;
    private final PropertySet privates;
    private State state = State.UP;

    /** With the spelling of the status column. */
    public enum State {
        UP("Up"), DOWN("Down"), PAUSED("Paused");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    ClusterNode(Name name, int number, PropertySet properties, PropertySet privates) {
        this.name = name;
        this.number = number;
        this.properties = properties;
        this.privates = privates;
        properties.put(Name.of("NodeName"), Setting.text(name.text()));
    }

    public Name name() {
        return name;
    }

    /** From 1, in the order in which the nodes joined. */
    public int number() {
        return number;
    }

    public State state() {
        return state;
    }

    void become(State now) {
        state = now;
    }

    public PropertySet properties() {
        return properties;
    }

    public PropertySet privates() {
        return privates;
    }

    ClusterNode copy() {
        ClusterNode copy = new ClusterNode(name, number, properties.copy(), privates.copy());
        copy.state = state;
        return copy;
    }
}
