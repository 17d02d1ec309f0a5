package org.mscsplanner.simulate.cluster;

/**
 * What no source verifies, and how the simulation reads it: so that a script which relies on the friendlier reading is
 * caught. Sections are those of the cluster.exe reference.
 */
public enum Reading {
    PENDING_CODE("7.1", "the exit code of cluster.exe when /wait runs out",
            "997, and the operation goes on"),
    GROUP_WAIT("7.1", "how long group /online and /offline wait without /wait",
            "not at all: the command ends at once with 997"),
    FAILED_CODE("7.1, 7.6", "the exit code when a resource fails while cluster.exe waits",
            "5018 for a resource, 5038 for a group"),
    ALREADY("7.6", "the exit code of /online and /offline when it is so already",
            "5063 and 5064, as one production script expects them"),
    QUOTED_COMMA("3.4", "whether a comma inside quotes separates two keys of /addcheck",
            "it is part of the key"),
    NETWORK_OPTIONS("5.6", "which options network and netinterface take",
            "/status, /prop, /priv and, for a network, /rename and /listinterfaces; netinterface is chosen with /node and /network"),
    DOUBTFUL_FORM("3.2 to 3.4", "whether - opens an option, whether /c: names the cluster, and how a quote behind a backslash or another quote is read",
            "the command is refused with 87"),
    CHECKPOINT_KEY("7.5", "the code for a checkpoint key that is not there, or that starts with a backslash or a hive",
            "2, and nothing is saved"),
    CHECKPOINT_GONE("7.5", "the code for removing a checkpoint that is not there",
            "2"),
    UNKNOWN_COMMON("6.3, 13.8", "what a misspelt common property does",
            "it is refused with 87"),
    UNKNOWN_PRIVATE("6.3", "what a misspelt private property does",
            "it is stored without a word and has no effect"),
    READ_ONLY("9", "the code for setting a read-only property, or one out of its range",
            "87"),
    DELETE_NOT_EMPTY("5.2", "the code for deleting a group that holds resources",
            "5023"),
    SAME_NAME("9.3", "what a Network Name does whose name another one of the cluster has",
            "it does not come online (52), as an IP Address does not whose address is in use"),
    NEW_GROUP_OWNER("7.2", "which node owns a new group",
            "the last node of the cluster, which is seldom the one that a plan wants"),
    NEW_RESOURCE_OWNERS("7.2", "the possible owners of a new resource",
            "every node"),
    FIRST_FAILURE("7.6", "whether options behind one that failed are still carried out",
            "no: the first failure ends the command"),
    LINE_ENDS("8.1", "the line ends of redirected output",
            "CR CR LF"),
    MULTI_STRING_ROW("8.3", "how /prop prints a multi-string with several values",
            "one row for each value"),
    LISTINGS("8.4", "the layout of /checkpoints, network, netinterface and resource type listings",
            "rows of the same kind as the known ones; no rendered script may rely on more than a name in a line"),
    WITHOUT_NODE("7.2", "which node /moveto without a name chooses",
            "the next one that a failover would choose"),
    FREE_PERIOD("9.1", "when a resource that failed for good is tried again",
            "after RetryPeriodOnFailure"),
    THRESHOLD_2003("9.2", "the default of FailoverThreshold on Windows Server 2003",
            "10 (domain facts, 10a); later the number of nodes minus one");

    private final String section;
    private final String question;
    private final String answer;

    Reading(String section, String question, String answer) {
        this.section = section;
        this.question = question;
        this.answer = answer;
    }

    public String section() {
        return section;
    }

    /** Without a question mark. */
    public String question() {
        return question;
    }

    public String answer() {
        return answer;
    }
}
