package org.mscsplanner.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.Account;
import org.mscsplanner.model.Ipv4;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.profile.VirtualCenter;
import org.mscsplanner.profile.VirtualCenter.Choice;
import org.mscsplanner.profile.VirtualCenter.GroupBlock;
import org.mscsplanner.profile.VirtualCenter.LicenseDependency;
import org.mscsplanner.profile.VirtualCenter.LicenseServer;
import org.mscsplanner.profile.VirtualCenter.ManagedIp;
import org.mscsplanner.profile.VirtualCenter.Placement;
import org.mscsplanner.profile.VirtualCenter.VirtualServer;

/** The {@code virtualCenter} block. Decisions (managedIp, sync) stay empty when the user left them out. */
final class VirtualCenterBinder {
    private static final Map<String, ManagedIp> MANAGED_IP =
            new TreeMap<>(Map.of("registry", ManagedIp.REGISTRY, "vpxd.cfg", ManagedIp.VPXD_CFG));

    private VirtualCenterBinder() { }

    static VirtualCenter block(Fields f) {
        String version = f.text("version", "the version that is installed, for example \"2.0.1\"");
        long patch = f.number("patch", 0, 99, 0, "its patch level");
        Name primary = Name.of(f.textOr("primaryNode", "", "where it is installed first"));
        String drive = f.textOr("installDrive", Defaults.INSTALL_DRIVE, "the drive of the installation");
        GroupBlock group = f.object("group", "the group", x -> group(x, Defaults.VC_GROUP)).orElse(
                new GroupBlock(Name.of(Defaults.VC_GROUP), "", Defaults.FAILOVER_THRESHOLD,
                        Defaults.FAILOVER_PERIOD_HOURS, Defaults.WAIT_SECONDS));
        VirtualServer server = f.requiredObject("virtualServer", "name and address that clients and hosts use", VirtualCenterBinder::server);
        SortedMap<String, String> names = f.textMap("resourceNames", VirtualCenter.resourceRoles(), "the name of this resource");
        SortedMap<String, String> services = f.textMap("serviceNames", VirtualCenter.serviceRoles(), "a service key name that differs from the version's");
        Optional<ManagedIp> managedIp = f.word("managedIp", Words.optional(MANAGED_IP),
                f.has("managedIp") ? Optional.of(ManagedIp.REGISTRY) : Optional.empty(),
                "where VirtualCenter reads its address");
        boolean customised = f.bool("vpxdCfgCustomised", false, "other settings of vpxd.cfg were changed already");
        boolean web = f.object("webAccess", "Web Access", x -> x.bool("enabled", true, "was it chosen at the installation?")).orElse(true);
        LicenseServer license = f.object("licenseServer", "the license server", VirtualCenterBinder::license).orElse(
                new LicenseServer(Placement.SAME_GROUP, Choice.LEFT_OUT, LicenseDependency.NETWORK_NAME, "", Optional.empty(), Optional.empty(), "", Optional.empty(), Ipv4.NONE));
        VirtualCenter.Database database = f.requiredObject("database", "the database", VirtualCenterBinder::database);
        VirtualCenter.Data data = f.object("data", "what of the data was changed or is left out", VirtualCenterBinder::data)
                .orElse(new VirtualCenter.Data(false, false, List.of()));
        List<Account> users = f.objects("localUsers", "local users with roles in VirtualCenter", ItemBinder::account);
        VirtualCenter.Readiness readiness = f.object("readiness", "how long VirtualCenter needs", VirtualCenterBinder::readiness)
                .orElse(new VirtualCenter.Readiness(Defaults.READINESS_SECONDS, Defaults.READINESS_MARGIN_SECONDS));
        Optional<VirtualCenter.Sync> sync = f.written("sync", "how the files stay in step", VirtualCenterBinder::sync);
        SortedMap<String, String> paths = f.textMap("paths", VirtualCenter.pathNames(), "a path that differs from the version's");
        return new VirtualCenter(version, patch, primary, drive, group, server, names, services, managedIp, customised, web, license,
                database, data, users, readiness, sync, paths, f.place());
    }

    private static GroupBlock group(Fields f, String name) {
        return new GroupBlock(
                Name.of(f.textOr("name", name, "the name of the group")),
                f.textOr("description", "", "for people"),
                f.number("failoverThreshold", 0, 4294967295L, Defaults.FAILOVER_THRESHOLD, "failovers within the period before the cluster gives up"),
                f.number("failoverPeriodHours", 0, 1193, Defaults.FAILOVER_PERIOD_HOURS, "the period in hours"),
                f.number("waitSeconds", 0, 86_400, Defaults.WAIT_SECONDS, "how long scripts wait for online or offline; 0: computed from the pending timeouts"));
    }

    private static VirtualServer server(Fields f) {
        return new VirtualServer(
                Name.of(f.text("networkName", "the name that clients use, at most 15 characters")),
                new Ipv4(f.text("address", "its own address, not the cluster's")),
                new Ipv4(f.text("subnetMask", "the mask of that network")),
                Name.of(f.text("network", "the cluster network for clients")));
    }

    private static LicenseServer license(Fields f) {
        Optional<Placement> placement = f.word("placement", Words.optional(Words.of(Placement.class)),
                f.has("placement") ? Optional.empty() : Optional.of(Placement.SAME_GROUP), "where the license server runs");
        LicenseServer license = new LicenseServer(placement.orElse(Placement.SAME_GROUP), f.has("placement") ? Choice.MADE : Choice.MISSING,
                f.word("dependsOn", Words.of(LicenseDependency.class), LicenseDependency.NETWORK_NAME, "what its resource needs"),
                f.textOr("licenseFile", "", "the local copy that the installer asks for"),
                f.written("group", "its own group", x -> group(x, Defaults.LICENSE_GROUP)),
                f.written("virtualServer", "its own name and address", VirtualCenterBinder::server),
                f.textOr("antiAffinityClass", "", "the word that keeps the two groups apart"),
                f.written("target", "the other cluster, for separate-cluster", TargetBinder::target),
                new Ipv4(f.textOr("address", "", "where an external license server answers")));
        placement.ifPresent(p -> idle(p, f));
        return license;
    }

    /** Members that belong to another placement; with a wrong placement nobody can say which. */
    private static void idle(Placement placement, Fields f) {
        String why = "\"placement\" is " + Words.word(placement);
        if (placement == Placement.SAME_GROUP || placement == Placement.EXTERNAL) {
            List.of("group", "virtualServer").forEach(member -> f.idle(member, why));
        }
        if (placement != Placement.SEPARATE_GROUP) {
            f.idle("antiAffinityClass", why);
        }
        if (placement != Placement.SEPARATE_CLUSTER) {
            f.idle("target", why);
        }
        if (placement != Placement.EXTERNAL) {
            f.idle("address", why);
        } else {
            List.of("licenseFile", "dependsOn").forEach(member -> f.idle(member, why));
        }
    }

    private static VirtualCenter.Database database(Fields f) {
        return new VirtualCenter.Database(
                Name.of(f.text("server", "the database server, outside of this cluster")),
                f.text("dsn", "the system DSN, the same on every node"),
                f.bool("existing", true, "the database is there already"));
    }

    private static VirtualCenter.Data data(Fields f) {
        return new VirtualCenter.Data(
                f.bool("upgradeFilesCustomised", false, "the agent that is pushed to hosts was changed"),
                f.bool("registryChangedFromDefault", false, "registry values were changed by hand"),
                f.objects("excluded", "items that are left out of the synchronisation", x -> new VirtualCenter.Exclusion(
                        x.text("item", "licenses, vpxd-cfg, ssl or upgrade"), x.textOr("reason", "", "why"), x.place())));
    }

    private static VirtualCenter.Readiness readiness(Fields f) {
        return new VirtualCenter.Readiness(
                f.number("delaySeconds", 0, 3600, Defaults.READINESS_SECONDS, "seconds after Online"),
                f.number("marginSeconds", 0, 3600, Defaults.READINESS_MARGIN_SECONDS, "added before it counts as failed"));
    }

    private static VirtualCenter.Sync sync(Fields f) {
        Optional<SyncJob.Method> method = f.requiredWord("method", Words.optional(Words.of(SyncJob.Method.class)), Optional.empty(),
                "how the files stay in step");
        VirtualCenter.Sync sync = new VirtualCenter.Sync(method.orElse(SyncJob.Method.MANUAL),
                f.word("tool", Words.of(SyncJob.Tool.class), SyncJob.Tool.ROBOCOPY, "robocopy or xcopy"),
                f.number("everyMinutes", 1, 1439, Defaults.SYNC_EVERY_MINUTES, "how often the task runs"),
                f.textOr("account", Defaults.SYNC_ACCOUNT, "who runs the task: SYSTEM or DOMAIN\\name"),
                f.textOr("destination", SyncJob.ADMIN_SHARE, "admin-share, or the name of a share that stands for the root of the drive on each node"),
                f.texts("grants", "accounts that the share lets in"),
                f.number("quietMinutesAfterFailover", 0, 1439, Defaults.SYNC_QUIET_MINUTES, "only compare for so long after a failover"),
                f.number("deletionBudget", 0, 1_000_000, Defaults.DELETION_BUDGET, "files that one run may remove from another node"),
                f.number("logKeepDays", 1, 3650, Defaults.SYNC_LOG_DAYS, "how long logs are kept"),
                f.word("mode", Words.of(SyncJob.Mode.class), SyncJob.Mode.ONCE, "for cluster-resource: run once or in a loop"));
        method.ifPresent(m -> idle(m, sync.mode(), f));
        return sync;
    }

    /** Members that belong to another method; with a wrong method nobody can say which. */
    private static void idle(SyncJob.Method method, SyncJob.Mode mode, Fields f) {
        String why = "\"method\" is " + Words.word(method);
        if (method != SyncJob.Method.CLUSTER_RESOURCE) {
            f.idle("mode", "it belongs to \"method\": \"cluster-resource\"");
        } else if (mode == SyncJob.Mode.ONCE) {
            f.idle("everyMinutes", "\"mode\" is once");
        }
        if (method != SyncJob.Method.SCHEDULED) {
            f.idle("account", why);
        }
        if (method == SyncJob.Method.MANUAL) {
            f.idle("deletionBudget", why);
        }
        if (method == SyncJob.Method.MANUAL || method == SyncJob.Method.DFSR) {
            List.of("everyMinutes", "quietMinutesAfterFailover", "logKeepDays").forEach(member -> f.idle(member, why));
        }
        if (method == SyncJob.Method.DFSR) {
            List.of("tool", "destination", "grants", "deletionBudget").forEach(member -> f.idle(member, why));
        }
    }
}
