package org.mscsplanner.simulate.cluster;

import java.util.List;
import org.mscsplanner.model.Name;

/**
 * What a resource type declares.
 *
 * @param name its display name
 * @param needs display names of types of which a resource must depend on one each (reference 7.3)
 * @param required private properties without which it does not come online, on a Windows that has them (reference 9.3)
 * @param onlineSeconds how long a resource of the type takes, unless a test says otherwise
 */
record ResourceType(Name name, List<String> needs, List<Declared> privates, List<String> required, long onlineSeconds) {
    static final String IP_ADDRESS = "IP Address";
    static final String NETWORK_NAME = "Network Name";
    static final String GENERIC_SERVICE = "Generic Service";
    static final String GENERIC_APPLICATION = "Generic Application";
    static final String PHYSICAL_DISK = "Physical Disk";
    static final String MAJORITY_NODE_SET = "Majority Node Set";
    static final String FILE_SHARE = "File Share";

    ResourceType {
        needs = List.copyOf(needs);
        privates = List.copyOf(privates);
        required = List.copyOf(required);
    }

    boolean is(String displayName) {
        return name.text().equalsIgnoreCase(displayName);
    }
}
