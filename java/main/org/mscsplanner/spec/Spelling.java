package org.mscsplanner.spec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Network;
import org.mscsplanner.model.Node;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.ServiceSetting;

/**
 * How the things of a spec are spelled where they are listed. Names are the same in any case for the cluster, but not for whoever compares
 * a document, a digest or a line of a script.
 */
record Spelling(Map<Name, Name> nodes, Map<Name, Name> networks, Map<Name, Name> groups, Map<Name, Name> resources, Map<Name, Name> services,
        Map<Name, Name> items) {
    private static final Name NETWORK = Name.of("Network");

    static Spelling of(GeneralSpec s) {
        return new Spelling(listed(s.target().nodes(), Node::name), listed(s.target().networks(), Network::name), listed(s.groups(), Group::name),
                listed(s.resources(), Resource::name), listed(s.services(), ServiceSetting::name), listed(s.files(), FileItem::name));
    }

    private static <T> Map<Name, Name> listed(List<T> things, Function<T, Name> name) {
        Map<Name, Name> spelled = new HashMap<>();
        things.forEach(t -> spelled.putIfAbsent(name.apply(t), name.apply(t)));
        return spelled;
    }

    Name node(Name reference) {
        return nodes.getOrDefault(reference, reference);
    }

    Name group(Name reference) {
        return groups.getOrDefault(reference, reference);
    }

    Name resource(Name reference) {
        return resources.getOrDefault(reference, reference);
    }

    Name service(Name reference) {
        return services.getOrDefault(reference, reference);
    }

    Name item(Name reference) {
        return items.getOrDefault(reference, reference);
    }

    /** The network of an address is the one private property that names something of the spec. */
    SortedMap<Name, PropertyValue> privateProperties(Resource resource) {
        if (!resource.isType(Resource.IP_ADDRESS) || !(resource.privateProperties().get(NETWORK) instanceof PropertyValue.Text network)) {
            return resource.privateProperties();
        }
        SortedMap<Name, PropertyValue> properties = new TreeMap<>(resource.privateProperties());
        Name name = Name.of(network.text());
        properties.put(NETWORK, new PropertyValue.Text(networks.getOrDefault(name, name).text()));
        return properties;
    }
}
