package org.mscsplanner.verdict;

/**
 * The exit codes of cluster.exe per operation (D-10). Sources: the table "already so" of the cluster.exe reference 7.6,
 * with the Win32 codes of "System Error Codes (4000-5999)". 5063 and 5064 are tolerated only where the state itself is
 * asked afterwards, because their official text speaks of networks.
 */
public final class ClusterRules {
    /** A question whose answer is the code: 5007 no such resource, 5013 no such group. */
    public static final ExitRule QUERY =
            ExitRule.of(Tool.CLUSTER, 5007, Meaning.ABSENT, 5013, Meaning.ABSENT);
    public static final ExitRule CREATE = ExitRule.of(Tool.CLUSTER, 5010, Meaning.ALREADY);
    public static final ExitRule DELETE_GROUP = ExitRule.of(Tool.CLUSTER, 5013, Meaning.ABSENT);
    public static final ExitRule DELETE_RESOURCE = ExitRule.of(Tool.CLUSTER, 5007, Meaning.ABSENT);
    public static final ExitRule SET = ExitRule.of(Tool.CLUSTER, 5024, Meaning.STORED);
    public static final ExitRule ADD_OWNER = ExitRule.of(Tool.CLUSTER, 5010, Meaning.ALREADY);
    public static final ExitRule REMOVE_OWNER = ExitRule.of(Tool.CLUSTER, 5042, Meaning.ABSENT);
    public static final ExitRule ADD_DEPENDENCY = ExitRule.of(Tool.CLUSTER, 5003, Meaning.ALREADY);
    public static final ExitRule REMOVE_DEPENDENCY = ExitRule.of(Tool.CLUSTER, 5002, Meaning.ABSENT);
    public static final ExitRule ADD_CHECKPOINT = ExitRule.of(Tool.CLUSTER, 183, Meaning.ALREADY);
    public static final ExitRule REMOVE_CHECKPOINT = ExitRule.of(Tool.CLUSTER, 2, Meaning.ABSENT);
    public static final ExitRule ONLINE = ExitRule.of(Tool.CLUSTER, 5063, Meaning.ALREADY);
    public static final ExitRule OFFLINE = ExitRule.of(Tool.CLUSTER, 5064, Meaning.ALREADY);
    public static final ExitRule MOVE = ExitRule.of(Tool.CLUSTER);

    private ClusterRules() { }
}
