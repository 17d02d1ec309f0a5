package org.mscsplanner.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.diag.Place;

/**
 * A resource of a group.
 *
 * @param type the display name of the resource type, for example {@code Generic Service}
 * @param separateMonitor run in a resource monitor of its own
 * @param possibleOwners in the order of the spec; never empty after expansion (all nodes is the default)
 * @param properties common properties
 * @param privateProperties properties of the type
 * @param registryCheckpoints keys below HKEY_LOCAL_MACHINE
 * @param cryptoCheckpoints {@code type\name\key}
 */
public record Resource(Name name, String type, boolean separateMonitor, List<Name> possibleOwners,
        Dependencies dependsOn, SortedMap<Name, PropertyValue> properties,
        SortedMap<Name, PropertyValue> privateProperties, List<RegistryKey> registryCheckpoints,
        List<String> cryptoCheckpoints, Place at) {
    /** Milliseconds that a resource may stay pending when its PendingTimeout is not set (MSCS reference). */
    public static final long DEFAULT_PENDING_TIMEOUT_MILLIS = 180_000;

    public static final String IP_ADDRESS = "IP Address";
    public static final String NETWORK_NAME = "Network Name";
    public static final String GENERIC_SERVICE = "Generic Service";
    public static final String GENERIC_APPLICATION = "Generic Application";
    public static final String PHYSICAL_DISK = "Physical Disk";
    public static final String FILE_SHARE = "File Share";
    public static final String MAJORITY_NODE_SET = "Majority Node Set";

    public Resource {
        possibleOwners = List.copyOf(possibleOwners);
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
        privateProperties = Collections.unmodifiableSortedMap(new TreeMap<>(privateProperties));
        registryCheckpoints = List.copyOf(registryCheckpoints);
        cryptoCheckpoints = List.copyOf(cryptoCheckpoints);
    }

    public boolean isType(String displayName) {
        return type.equalsIgnoreCase(displayName);
    }

    /** A private property as text. */
    public Optional<String> privateText(String property) {
        return Optional.ofNullable(privateProperties.get(Name.of(property))).map(PropertyValue::toString);
    }

    /** The Windows service behind a Generic Service; empty for other types. */
    public Optional<Name> service() {
        return isType(GENERIC_SERVICE) ? privateText("ServiceName").map(Name::of) : Optional.empty();
    }

    /** A Network Name with a computer object in the domain; Windows Server 2003 alone knows the property (MSCS reference, network-names-requirekerberos). */
    public boolean requiresKerberos() {
        return isType(NETWORK_NAME) && PropertyValue.Number.is(1, privateProperties.get(Name.of("RequireKerberos")));
    }

    /** How long it may stay pending, in milliseconds. */
    public long pendingTimeoutMillis() {
        return properties.get(Name.of("PendingTimeout")) instanceof PropertyValue.Number n
                ? n.number()
                : DEFAULT_PENDING_TIMEOUT_MILLIS;
    }
}
