package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.ServiceSetting;
import org.mscsplanner.model.ServiceSetting.StartMode;

/**
 * A service that the cluster runs starts by nothing else (D-01, I-12): Windows would start the second copy when the
 * passive node restarts, and both would work on the same data.
 */
final class ServiceRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        SortedMap<Name, List<ServiceSetting>> settings = new TreeMap<>();
        spec.services().forEach(s ->
                settings.computeIfAbsent(s.name(), n -> new ArrayList<>()).add(s));
        settings.values().forEach(same -> twice(same, found));
        SortedMap<Name, List<Member>> runners = new TreeMap<>();
        for (Group group : spec.groups()) {
            List<Name> owners = spec.owners(group);
            for (Member member : Member.of(group)) {
                Optional<Name> service = member.resource().service().filter(s -> !s.text().isBlank());
                if (service.isPresent()) {
                    List<ServiceSetting> own = settings.getOrDefault(service.get(), List.of());
                    runners.computeIfAbsent(service.get(), n -> new ArrayList<>()).add(member);
                    startMode(member, service.get(), own, found);
                    listed(member, service.get(), own, spec, owners, found);
                }
            }
        }
        runners.forEach((service, members) -> shared(service, members, found));
        return found;
    }

    private static void twice(List<ServiceSetting> same, List<Finding> found) {
        SortedMap<Name, ServiceSetting> byNode = new TreeMap<>();
        for (ServiceSetting setting : same) {
            TreeSet<Name> again = new TreeSet<>();
            ServiceSetting first = setting;
            for (Name node : new TreeSet<>(setting.nodes())) {
                ServiceSetting other = byNode.putIfAbsent(node, setting);
                if (other != null) {
                    again.add(node);
                    first = other;
                }
            }
            if (!again.isEmpty()) {
                found.add(Finding.of(ModelCode.SERVICE_TWICE, Spots.of(setting.at(), "name"),
                        "service", Wording.shown(setting.name()), "nodes", Wording.list(again)).alsoAt(List.of(first.at())));
            }
        }
    }

    private static void startMode(Member member, Name service, List<ServiceSetting> settings, List<Finding> found) {
        for (ServiceSetting setting : settings) {
            if (setting.startMode() != StartMode.MANUAL && !setting.nodes().isEmpty()) {
                found.add(Finding.of(setting.startMode() == StartMode.AUTOMATIC ? ModelCode.SERVICE_AUTOMATIC : ModelCode.SERVICE_DISABLED,
                        Spots.of(setting.at(), "startMode"), "service", Wording.shown(service),
                        "nodes", Wording.list(new TreeSet<>(setting.nodes())), "resource", Wording.shown(member.name()))
                        .alsoAt(List.of(member.at())));
            }
        }
    }

    private static void listed(Member member, Name service, List<ServiceSetting> settings, GeneralSpec spec, List<Name> owners,
            List<Finding> found) {
        Optional<ServiceSetting> byDisplayName = !settings.isEmpty() ? Optional.empty() : spec.services().stream()
                .filter(s -> !s.displayName().isEmpty() && Name.of(s.displayName()).equals(service) && !s.name().equals(service))
                .findFirst();
        if (byDisplayName.isPresent()) {
            found.add(Finding.of(ModelCode.SERVICE_DISPLAY_NAME, member.privateAt("ServiceName"),
                    "resource", Wording.shown(member.name()), "display", Wording.shown(service),
                    "service", Wording.shown(byDisplayName.get().name())).alsoAt(List.of(byDisplayName.get().at())));
            return;
        }
        TreeSet<Name> missing = new TreeSet<>(owners);
        settings.forEach(s -> s.nodes().forEach(missing::remove));
        if (!missing.isEmpty()) {
            found.add(Finding.of(ModelCode.SERVICE_NOT_LISTED, member.privateAt("ServiceName"),
                    "service", Wording.shown(service), "resource", Wording.shown(member.name()), "nodes", Wording.list(missing)));
        }
    }

    private static void shared(Name service, List<Member> members, List<Finding> found) {
        if (members.size() > 1) {
            found.add(Finding.of(ModelCode.SERVICE_SHARED, members.get(1).privateAt("ServiceName"),
                    "service", Wording.shown(service),
                    "resources", Wording.quoted(members.stream().map(Member::name).sorted().toList()))
                    .alsoAt(members.stream().map(m -> m.privateAt("ServiceName")).toList()));
        }
    }
}
