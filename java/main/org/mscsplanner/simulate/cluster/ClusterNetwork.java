package org.mscsplanner.simulate.cluster;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.Subnet;

/** A network of the cluster; its role is the property {@code Role} (0 none, 1 internal, 2 client, 3 both). */
public final class ClusterNetwork {
    private final Name name;
    private final Subnet subnet;
    private final PropertySet properties;

    ClusterNetwork(Name name, Subnet subnet, PropertySet properties) {
        this.name = name;
        this.subnet = subnet;
        this.properties = properties;
        properties.put(Name.of("Name"), Setting.text(name.text()));
        properties.put(Name.of("Address"), Setting.text(subnet.base().text()));
        properties.put(Name.of("AddressMask"), Setting.text(subnet.mask().text()));
    }

    public Name name() {
        return name;
    }

    /** Empty where the world does not know it. */
    public Subnet subnet() {
        return subnet;
    }

    public PropertySet properties() {
        return properties;
    }

    boolean servesClients() {
        return properties.number("Role") >= 2;
    }

    ClusterNetwork copy() {
        return new ClusterNetwork(name, subnet, properties.copy());
    }
}
