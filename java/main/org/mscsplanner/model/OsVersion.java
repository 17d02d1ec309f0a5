package org.mscsplanner.model;

import java.util.Arrays;
import java.util.Optional;

/** The Windows Server release of every node, oldest first. */
public enum OsVersion {
    W2003("2003"), W2003_SP1("2003-sp1"), W2003_R2("2003-r2"), W2003_SP2("2003-sp2"), W2003_R2_SP2("2003-r2-sp2"),
    W2008("2008"), W2008_R2("2008-r2"), W2012("2012"), W2012_R2("2012-r2"),
    W2016("2016"), W2019("2019"), W2022("2022");

    private final String word;

    OsVersion(String word) {
        this.word = word;
    }

    /** As in the spec. */
    public String word() {
        return word;
    }

    /** True for every Windows Server 2003 (with or without R2 and service packs). */
    public boolean is2003() {
        return compareTo(W2008) < 0;
    }

    /** Dependency expressions with {@code or}, and dependency changes while online, came with 2008. */
    public boolean hasDependencyExpressions() {
        return !is2003();
    }

    /** From 2012 on cluster.exe is a feature of its own: a node may lack it, which must show before anything is changed there. */
    public boolean hasOptionalClusterExe() {
        return compareTo(W2012) >= 0;
    }

    /** What people administer a cluster with; its menus are not those of another version. */
    public String administrationTool() {
        return is2003() ? "Cluster Administrator" : this == W2008 ? "Failover Cluster Management" : "Failover Cluster Manager";
    }

    /** Group managed service accounts came with 2012. */
    public boolean hasManagedAccounts() {
        return compareTo(W2012) >= 0;
    }

    /** DFS Replication came with 2003 R2; a service pack alone does not bring it. */
    public boolean hasReplication() {
        return this == W2003_R2 || compareTo(W2003_R2_SP2) >= 0;
    }

    /** For people: {@code Windows Server 2003 R2 SP2}. */
    public String title() {
        return "Windows Server " + word.replace("-sp", " SP").replace("-r2", " R2");
    }

    public static Optional<OsVersion> of(String word) {
        return Arrays.stream(values()).filter(v -> v.word.equals(word)).findFirst();
    }
}
