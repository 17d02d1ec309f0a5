package org.mscsplanner.model;

import org.mscsplanner.diag.Place;

/** A cluster network, by the name that the cluster shows. */
public record Network(Name name, Role role, Subnet subnet, Ipv4 gateway, Place at) {
    /** What the cluster may use it for. */
    public enum Role { INTERNAL, CLIENT, MIXED }

    /** True when heartbeats may use it. */
    public boolean carriesHeartbeat() {
        return role != Role.CLIENT;
    }

    /** True when virtual servers may have an address on it. */
    public boolean servesClients() {
        return role != Role.INTERNAL;
    }
}
