package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Probe;
import org.mscsplanner.model.Resource;

/** A probe asks about a service that its group runs, where that group answers (I-31). */
final class ProbeRule implements Rule {
    /** {@code https://host:port/path}, {@code host:port}, {@code host}; a sentence does not match. */
    private static final Pattern PLACE = Pattern.compile("(?:[A-Za-z]+://)?(?<host>[\\p{L}\\p{N}._-]+)(?::(?<port>[0-9]+))?(?:/\\S*)?");

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (Probe probe : spec.probes()) {
            Optional<Group> group = spec.group(probe.group());
            if (group.isPresent() && !probe.service().isEmpty()
                    && group.get().resources().stream().noneMatch(r -> r.service().equals(Optional.of(probe.service())))) {
                found.add(Finding.of(ModelCode.PROBE_SERVICE_UNKNOWN, Spots.of(probe.at(), "service"),
                        "probe", Wording.shown(probe.name()), "service", Wording.shown(probe.service()),
                        "group", Wording.shown(probe.group())));
            }
            Matcher place = PLACE.matcher(probe.address().strip());
            if (group.isPresent() && place.matches()) {
                elsewhere(place.group("host"), group.get(), spec).ifPresent(w -> found.add(Finding.of(ModelCode.PROBE_ELSEWHERE, Spots.of(probe.at(), "address"),
                        "probe", Wording.shown(probe.name()), "address", Wording.shown(place.group("host")), "what", w, "group", Wording.shown(probe.group()))));
                Optional.ofNullable(place.group("port")).ifPresent(p -> port(probe, p, found));
            }
        }
        return found;
    }

    /** What else in the cluster has that name or address; empty where the group has it itself, and for what the spec does not know. */
    private static Optional<String> elsewhere(String host, Group group, GeneralSpec spec) {
        Name name = Name.of(host.matches("[0-9.]+") ? host : host.split("\\.", 2)[0]);
        if (group.resources().stream().anyMatch(r -> answers(r, name))) {
            return Optional.empty();
        }
        return Stream.concat(Named.hosts(spec).stream().filter(h -> h.name().equals(name)).map(Named::what),
                AddressUse.of(spec).stream().filter(u -> Name.of(u.address().text()).equals(name)).map(AddressUse::what)).findFirst();
    }

    private static boolean answers(Resource resource, Name name) {
        return resource.isType(Resource.NETWORK_NAME) && resource.privateText("Name").map(Name::of).equals(Optional.of(name))
                || resource.isType(Resource.IP_ADDRESS) && resource.privateText("Address").map(Name::of).equals(Optional.of(name));
    }

    private static void port(Probe probe, String port, List<Finding> found) {
        if (port.length() > 5 || Integer.parseInt(port) < 1 || Integer.parseInt(port) > 65535) {
            found.add(Finding.of(ModelCode.VALUE_RANGE, Spots.of(probe.at(), "address"), "what", "The port of the probe \"" + Wording.shown(probe.name()) + "\"",
                    "value", port, "allowed", "from 1 to 65535"));
        }
    }
}
