package org.mscsplanner.plan;

import org.mscsplanner.model.Name;

/**
 * Where a step is done.
 *
 * @param node the node that its script runs on; for a person {@link Name#NONE} when it does not matter
 */
public record StepTarget(Kind kind, Name node) {
    /** Who or what does a step. */
    public enum Kind {
        /** Once for the cluster; its script runs on the given node, where its records are. */
        CLUSTER("cluster"),
        /** On the node that owns the group at that moment, which the script verifies. */
        OWNER("owner"),
        /** On the given node. */
        NODE("node"),
        /** A person. */
        PERSON("person");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    static StepTarget cluster(Name from) {
        return new StepTarget(Kind.CLUSTER, from);
    }

    static StepTarget owner(Name node) {
        return new StepTarget(Kind.OWNER, node);
    }

    static StepTarget node(Name node) {
        return new StepTarget(Kind.NODE, node);
    }

    static StepTarget person(Name where) {
        return new StepTarget(Kind.PERSON, where);
    }

    public boolean isPerson() {
        return kind == Kind.PERSON;
    }
}
