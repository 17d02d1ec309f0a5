package org.mscsplanner.simulate.cluster;

import static org.mscsplanner.simulate.cluster.Declared.MOST;
import static org.mscsplanner.simulate.cluster.Declared.number;
import static org.mscsplanner.simulate.cluster.Declared.text;

import java.util.List;
import org.mscsplanner.clusterexe.Format;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.simulate.cluster.Declared.Effect;

/** Common properties of each kind of object (reference 9.1, 9.2, 9.4; pages of the Microsoft Cluster SDK). */
final class CommonProperties {
    static final List<Declared> RESOURCE = List.of(
            text("Name", Effect.NEVER),
            text("Type", Effect.NEVER),
            text("Description", Effect.NOW),
            text("DebugPrefix", Effect.NOW).until(OsVersion.W2008_R2),
            number("SeparateMonitor", 0, 0, 1, Effect.NEXT_ONLINE),
            number("PersistentState", 0, 0, 1, Effect.OFFLINE_ONLY),
            number("LooksAlivePollInterval", MOST, 10, MOST, Effect.NOW),
            number("IsAlivePollInterval", 60_000, 10, MOST, Effect.NOW),
            number("RestartAction", 2, 0, 2, Effect.NOW),
            number("RestartThreshold", 3, 0, MOST, Effect.NOW),
            number("RestartPeriod", 900_000, 0, MOST, Effect.NOW),
            number("RetryPeriodOnFailure", 3_600_000, 0, MOST, Effect.NOW),
            number("PendingTimeout", 180_000, 10, MOST, Effect.NOW),
            Declared.of("AdminExtensions", Format.MULTI_STRING, Effect.NOW).until(OsVersion.W2003_R2_SP2),
            number("DeadlockTimeout", 300_000, 0, MOST, Effect.NOW).since(OsVersion.W2008));

    static final List<Declared> GROUP = List.of(
            text("Name", Effect.NEVER),
            text("Description", Effect.NOW),
            Declared.of("AntiAffinityClassNames", Format.MULTI_STRING, Effect.NOW),
            number("AutoFailbackType", 0, 0, 1, Effect.NOW),
            number("FailbackWindowStart", MOST, 0, MOST, Effect.NOW),
            number("FailbackWindowEnd", MOST, 0, MOST, Effect.NOW),
            number("FailoverPeriod", 6, 0, 1193, Effect.NOW),
            // Domain facts 10a: 10 on 2003; the SDK page says 0xFFFFFFFF, the number of nodes minus one.
            number("FailoverThreshold", 10, 0, MOST, Effect.NOW).until(OsVersion.W2003_R2_SP2),
            number("FailoverThreshold", MOST, 0, MOST, Effect.NOW).since(OsVersion.W2008),
            number("PersistentState", 0, 0, 1, Effect.NOW),
            number("DefaultOwner", MOST, 0, MOST, Effect.NOW).since(OsVersion.W2012),
            number("Priority", 2000, 0, 3000, Effect.NOW).since(OsVersion.W2012));

    static final List<Declared> CLUSTER = List.of(
            text("Description", Effect.NOW),
            Declared.of("Security Descriptor", Format.SECURITY, Effect.NOW),
            number("DefaultNetworkRole", 3, 0, 3, Effect.NOW),
            number("SameSubnetDelay", 1000, 250, 2000, Effect.NOW).since(OsVersion.W2008),
            number("SameSubnetThreshold", 5, 3, 120, Effect.NOW).since(OsVersion.W2008),
            number("CrossSubnetDelay", 1000, 250, 4000, Effect.NOW).since(OsVersion.W2008),
            number("CrossSubnetThreshold", 5, 3, 120, Effect.NOW).since(OsVersion.W2008),
            number("ClusterLogLevel", 3, 0, 5, Effect.NOW).since(OsVersion.W2008),
            number("ClusterLogSize", 300, 8, 1024, Effect.NOW).since(OsVersion.W2008),
            number("ClusterEnforcedAntiAffinity", 0, 0, 1, Effect.NOW).since(OsVersion.W2012),
            number("QuorumArbitrationTimeMax", 20, 1, 3600, Effect.NOW),
            number("QuorumArbitrationTimeMin", 7, 1, 3600, Effect.NOW).until(OsVersion.W2003_R2_SP2),
            number("EnableEventLogReplication", 1, 0, 1, Effect.NOW).until(OsVersion.W2003_R2_SP2),
            number("EnableResourceDllDeadlockDetection", 0, 0, 1, Effect.NOW).until(OsVersion.W2003_R2_SP2),
            number("ResourceDllDeadlockTimeout", 240, 0, MOST, Effect.NOW).until(OsVersion.W2003_R2_SP2),
            number("ResourceDllDeadlockThreshold", 3, 0, MOST, Effect.NOW).until(OsVersion.W2003_R2_SP2),
            number("ResourceDllDeadlockPeriod", 1800, 0, MOST, Effect.NOW).until(OsVersion.W2003_R2_SP2),
            number("ClusSvcHeartbeatTimeout", 60, 0, MOST, Effect.NOW).until(OsVersion.W2003_R2_SP2));

    static final List<Declared> NODE = List.of(
            text("NodeName", Effect.NEVER),
            text("Description", Effect.NOW),
            number("EnableEventLogReplication", 1, 0, 1, Effect.NOW),
            number("NodeWeight", 1, 0, 1, Effect.NOW).since(OsVersion.W2012));

    static final List<Declared> NETWORK = List.of(
            text("Name", Effect.NEVER),
            text("Description", Effect.NOW),
            number("Role", 3, 0, 3, Effect.NOW),
            text("Address", Effect.NEVER),
            text("AddressMask", Effect.NEVER));

    private CommonProperties() { }
}
