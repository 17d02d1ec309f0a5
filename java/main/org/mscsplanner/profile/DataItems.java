package org.mscsplanner.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mscsplanner.model.Account;
import org.mscsplanner.model.FileEdit;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.FileItem.Kind;
import org.mscsplanner.model.FileItem.OnChange;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.model.ServiceSetting;
import org.mscsplanner.model.ServiceSetting.StartMode;

/** Table 1 of the note: files, the registry, and the services that must not start by themselves (I-12, I-13). */
final class DataItems {
    /** The items that a spec may exclude with a reason. */
    static final List<String> NAMES = List.of("licenses", "vpxd-cfg", "ssl", "upgrade");

    private final Installation at;
    private final VirtualCenter vc;

    DataItems(Installation at) {
        this.at = at;
        this.vc = at.vc();
    }

    List<FileItem> files() {
        List<FileItem> items = new ArrayList<>();
        if (at.licenseInThisCluster()) {
            items.addAll(licenses(at.licenseGroup()));
        }
        items.add(item("vpxd-cfg", vc.group().name(), "config", Kind.FILE, OnChange.COPY, false,
                List.of(at.path("config").fileName()), "VirtualCenter configuration file"));
        items.add(item("ssl", vc.group().name(), "ssl", Kind.FOLDER,
                at.managedIpInRegistry() ? OnChange.COPY : OnChange.ALARM, true,
                List.of(at.data().text("file.ssl.expected").split(",")), "SSL certificate and keys"
                        + (at.managedIpInRegistry() ? "" : "; after a copy the database password is stored again on every other node (vpxd.exe -p)")));
        items.add(item("upgrade", vc.group().name(), "upgrade", Kind.FOLDER, OnChange.COPY, false, List.of(),
                "Upgrade files that are pushed to ESX Server hosts"));
        items.removeIf(i -> vc.data().isExcluded(i.name().text()));
        return items;
    }

    /** The license files, for the group of the license server; none when they are excluded. */
    List<FileItem> licenses(Name group) {
        return vc.data().isExcluded("licenses") ? List.of() : List.of(item("licenses", group, "licenses", Kind.FOLDER, OnChange.COPY, false,
                List.of(), "Flex license files; a running license server reads them when its resource is restarted"));
    }

    private FileItem item(String name, Name group, String path, Kind kind, OnChange onChange, boolean keys,
            List<String> expected, String description) {
        // A single file that is missing here is no deletion, and a watched item is never copied.
        boolean removable = kind == Kind.FOLDER && onChange == OnChange.COPY;
        long budget = removable ? vc.sync().map(VirtualCenter.Sync::deletionBudget).orElse(0L) : 0;
        return new FileItem(Name.of(name), group, at.path(path), kind, List.of(), List.of(), budget, onChange, keys, true,
                expected, description, Sources.element(vc.at(), Map.of("path", vc.place("paths." + path), "expected", vc.place("paths." + path),
                        "deletionBudget", vc.place("sync.deletionBudget"))));
    }

    /** Option 2: one string value below the key that the checkpoint carries (R-148, I-09). */
    List<RegistryEntry> registry() {
        if (!at.managedIpInRegistry() || vc.virtualServer().address().isEmpty()) {
            return List.of();
        }
        return List.of(new RegistryEntry(vc.group().name(), at.registryKey(),
                Name.of(at.data().text("registry.value")),
                new RegistryEntry.Data.Text(vc.virtualServer().address().text()),
                Sources.element(vc.place("managedIp"), Map.of("data", vc.place("virtualServer.address")))));
    }

    /** Option 1: the element {@code managedip} as a child of {@code vpxd}. */
    List<FileEdit> fileEdits() {
        if (at.managedIpInRegistry() || vc.virtualServer().address().isEmpty()) {
            return List.of();
        }
        return List.of(new FileEdit(Name.of("managedip"), vc.group().name(), at.path("config"),
                List.of("config", "vpxd"), "managedip", vc.virtualServer().address().text(),
                "VirtualCenter reads the address of its virtual server from this element.", List.of("R-137", "R-139"),
                Sources.element(vc.place("managedIp"), Map.of("text", vc.place("virtualServer.address"),
                        "file", vc.place("paths.config")))));
    }

    List<ServiceSetting> services() {
        List<ServiceSetting> services = new ArrayList<>();
        services.add(service("server"));
        if (vc.webAccess()) {
            services.add(service("webAccess"));
        }
        if (at.licenseInThisCluster()) {
            services.add(service("licenseServer"));
        }
        return services;
    }

    /** They exist on the primary node already; the others get them, with a typed password (R-026, I-48). */
    List<Account> accounts() {
        return vc.localUsers().stream().map(a -> !a.from().isEmpty() ? a : new Account(a.name(), a.groups(), at.primary(),
                a.at().deriving(Map.of("name", a.at().inside("name"), "groups", a.at().inside("groups"))))).toList();
    }

    /** @param role server, webAccess or licenseServer */
    ServiceSetting service(String role) {
        return new ServiceSetting(at.service(role), at.displayName(role), at.target().nodeNames(), StartMode.MANUAL, true,
                at.primary(), vc.at().deriving(Map.of()));
    }
}
