package org.mscsplanner.profile;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.Account;
import org.mscsplanner.model.Ipv4;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.Target;

/**
 * The {@code virtualCenter} block as the user wrote it. What the user left out is empty; the profile binds the defaults.
 *
 * @param patch 0 when not given
 * @param installDrive {@code C:} when not given
 * @param resourceNames by role: ipAddress networkName server webAccess licenseServer
 * @param serviceNames key names that differ from the version's, by role: server webAccess licenseServer
 * @param paths overrides by item, see {@link #pathNames}
 */
public record VirtualCenter(String version, long patch, Name primaryNode, String installDrive, GroupBlock group,
        VirtualServer virtualServer, SortedMap<String, String> resourceNames,
        SortedMap<String, String> serviceNames, Optional<ManagedIp> managedIp,
        boolean vpxdCfgCustomised, boolean webAccess, LicenseServer licenseServer, Database database, Data data,
        List<Account> localUsers, Readiness readiness, Optional<Sync> sync, SortedMap<String, String> paths,
        Place at) {
    public VirtualCenter {
        resourceNames = new TreeMap<>(resourceNames);
        serviceNames = new TreeMap<>(serviceNames);
        localUsers = List.copyOf(localUsers);
        paths = new TreeMap<>(paths);
    }

    /** Where a member stands, for example {@code place("virtualServer.address")}; one that was left out is at its block. */
    public Place place(String member) {
        Place spot = at;
        for (String name : member.split("\\.")) {
            spot = spot.inside(name);
        }
        return spot;
    }

    /** The one place that holds the address of the service. */
    public enum ManagedIp { REGISTRY, VPXD_CFG }

    /** Threshold and period are 10 and 6 hours when not given; a wait of 0 is computed. */
    public record GroupBlock(Name name, String description, long failoverThreshold, long failoverPeriodHours, long waitSeconds) { }

    /** The identity that clients and hosts see. */
    public record VirtualServer(Name networkName, Ipv4 address, Ipv4 subnetMask, Name network) { }

    /** Where the license server runs. */
    public enum Placement { SAME_GROUP, SEPARATE_GROUP, SEPARATE_CLUSTER, EXTERNAL }

    /** Who decided where the license server runs: the whole block was left out, it was written without a placement, or with one. */
    public enum Choice { LEFT_OUT, MISSING, MADE }

    /** What the license resource depends on (I-06). */
    public enum LicenseDependency { NETWORK_NAME, VC_SERVER }

    /**
     * The license server.
     *
     * @param placement the same group where nobody decided: what the technical note recommends
     * @param group its own group, for separate-group and separate-cluster
     * @param virtualServer its own identity, likewise
     * @param target the other cluster, for separate-cluster
     * @param address where it answers, for external
     */
    public record LicenseServer(Placement placement, Choice choice, LicenseDependency dependsOn, String licenseFile,
            Optional<GroupBlock> group, Optional<VirtualServer> virtualServer, String antiAffinityClass,
            Optional<Target> target, Ipv4 address) { }

    public record Database(Name server, String dsn, boolean existing) { }

    /** What of Table 1 was changed from the defaults, and what is left out of the sync with a reason. */
    public record Data(boolean upgradeFilesCustomised, boolean registryChangedFromDefault, List<Exclusion> excluded) {
        public Data {
            excluded = List.copyOf(excluded);
        }

        /** True for an item that is left out of the sync. */
        boolean isExcluded(String item) {
            return excluded.stream().anyMatch(e -> e.item().equals(item));
        }
    }

    public record Exclusion(String item, String reason, Place at) { }

    /** 120 and 60 when not given. */
    public record Readiness(long delaySeconds, long marginSeconds) { }

    /** How the files stay in step. */
    public record Sync(SyncJob.Method method, SyncJob.Tool tool, long everyMinutes, String account, String destination,
            List<String> grants, long quietMinutesAfterFailover, long deletionBudget, long logKeepDays, SyncJob.Mode mode) {
        public Sync {
            grants = List.copyOf(grants);
        }
    }

    /** Names that the user gave to members, in the order of the note. */
    public static List<String> resourceRoles() {
        return List.of("ipAddress", "networkName", "server", "webAccess", "licenseServer");
    }

    /** Roles with a Windows service. */
    public static List<String> serviceRoles() {
        return List.of("server", "webAccess", "licenseServer");
    }

    /** Names of the paths that may be overridden. */
    public static List<String> pathNames() {
        return List.of("config", "licenseTool", "licenses", "program", "ssl", "upgrade");
    }
}
