package org.mscsplanner.model;

import org.mscsplanner.diag.Place;

/** A server of the cluster. */
public record Node(Name name, Kind kind, Ipv4 address, String site, Place at) {
    public enum Kind { PHYSICAL, VIRTUAL }
}
