package org.mscsplanner.diag;

/** What can be wrong with the way in which files stay in step: MSCS-20xx and 23xx between those of {@link ModelCode}. */
public enum SyncCode implements Code {
    OWN_FOLDER("MSCS-2021", Severity.ERROR, false,
            "The item \"{item}\" and the folder {folder}, where the sync job \"{job}\" keeps its script, log and records, contain one another.",
            "Give the job a folder of its own, apart from every item."),
    XCOPY_PATTERNS("MSCS-2022", Severity.ERROR, false,
            "The item \"{item}\" has patterns, and the sync job \"{job}\" copies with xcopy, which takes whole folders.",
            "Use robocopy, or leave the patterns out."),
    CANNOT_REMOVE("MSCS-2023", Severity.ERROR, false,
            "The item \"{item}\" lets the sync job \"{job}\" remove files, and {problem}.",
            "Write \"deletionBudget\": 0; files that one node has no more are then removed by hand."),
    OTHER_DRIVE("MSCS-2024", Severity.ERROR, false,
            "The item \"{item}\" lies on another drive than the folder of the sync job \"{job}\": the share \"{share}\" stands for the root of one drive.",
            "Use the administrative share, or one job a drive, each with a folder on that drive."),
    FOLDER_TWICE("MSCS-2025", Severity.ERROR, false,
            "The sync jobs \"{other}\" and \"{job}\" keep their script and records in the same folder {folder}.",
            "Give each job a folder of its own."),
    MANAGED_ACCOUNT("MSCS-2026", Severity.ERROR, false,
            "The sync job \"{job}\" runs as {account}, which by its name is a managed service account. {os} has none that a task on several nodes could use: group managed service accounts came with Windows Server 2012.",
            "Use a domain account whose password somebody keeps."),
    ACCOUNT_RIGHTS("MSCS-2028", Severity.WARNING, true,
            "The sync job \"{job}\" runs as {account}, which reaches a share and so need not be an administrator. On {os} such an account may by default neither run a batch file as a task nor ask the cluster who owns the group: the sync would stop in silence.",
            "Make {account} a member of Administrators on every node; or let it read and execute cmd.exe and query the cluster, and acknowledge with the reason. The run-as step of the plan proves it."),
    DESTINATION("MSCS-2029", Severity.ERROR, false,
            "The destination \"{destination}\" of the sync job \"{job}\" is not the name of a share.",
            "Write \"admin-share\", or the name of a share that every node has, without backslashes."),
    ITEM_UNKNOWN("MSCS-2030", Severity.ERROR, false,
            "The sync job \"{job}\" copies \"{item}\", and {problem}.",
            "Name items of \"files\" that belong to the group \"{group}\"."),
    INTERVAL("MSCS-2031", Severity.ERROR, false,
            "The sync job \"{job}\" runs every {minutes} minutes; the task scheduler takes 1 to 1439.",
            "Write a number of minutes from 1 to 1439."),
    DFSR_TOO_OLD("MSCS-2032", Severity.ERROR, false,
            "The sync job \"{job}\" uses DFS Replication, which {os} does not have: it came with 2003 R2.",
            "Use \"scheduled\", or 2003 R2 or later on every node."),
    FOLDER("MSCS-2033", Severity.ERROR, false,
            "The folder \"{folder}\" of the sync job \"{job}\" {problem}; a task's command line is short and holds no nested quotes.",
            "Use a local folder of plain letters, digits, dots and hyphens, for example C:\\mscs-sync."),
    SYSTEM_WITHOUT_GRANT("MSCS-2034", Severity.ERROR, true,
            "The sync job \"{job}\" runs as SYSTEM, which reaches {destination} of the other node as the computer account, and nothing grants that account access.",
            "Use a domain account, or a share with \"grants\" for the computer accounts ({accounts})."),
    ACCOUNT_NOT_GRANTED("MSCS-2035", Severity.WARNING, true,
            "The sync job \"{job}\" runs as {account} and copies to the share \"{share}\", whose grants do not name that account.",
            "Add {account} to \"grants\", or acknowledge when a group of the list holds it."),
    MISSING("MSCS-2036", Severity.WARNING, true,
            "These files of the group \"{group}\" are copied once and in no sync job, so the nodes drift apart: {items}.",
            "Add a sync job for the group (\"manual\" with a named person at least)."),
    ITEM_TWICE("MSCS-2037", Severity.WARNING, true,
            "The item \"{item}\" is copied by two sync jobs: {jobs}.",
            "Name the items of each job, every item once."),
    ACCOUNT_FORM("MSCS-2038", Severity.ERROR, false,
            "The sync job \"{job}\" runs as \"{account}\", which is neither SYSTEM nor DOMAIN\\name: a local account is another one on the other node.",
            "Write a domain account as DOMAIN\\name; no password belongs into the spec."),
    COMMAND_ENDS("MSCS-2039", Severity.ERROR, false,
            "\"{resource}\" starts its command with cmd /c, which ends when the copy is done: the cluster takes the end of the process for a failure.",
            "Write cmd /k."),
    RESOURCE("MSCS-2362", Severity.ERROR, false,
            "The sync job \"{job}\" is run by a resource, and {problem}.",
            "Name in \"resource\" a Generic Application of the group \"{group}\" that runs nothing else."),
    RESOURCE_COMMAND("MSCS-2363", Severity.ERROR, false,
            "\"{resource}\" runs the sync job \"{job}\", and its {property} is \"{value}\".",
            "Write \"{wanted}\"."),
    RESOURCE_AFFECTS_GROUP("MSCS-2364", Severity.WARNING, true,
            "A failure of \"{resource}\", which only copies files, moves the whole group \"{group}\": its RestartAction is {action}.",
            "Write \"RestartAction\": 1 (restart, and leave the group where it is) with a low RestartThreshold."),
    RESOURCE_NEEDED("MSCS-2365", Severity.ERROR, false,
            "\"{resource}\" depends on \"{sync}\", which only copies files: it would go offline with it.",
            "Let the sync depend on what it copies for, and nothing depend on the sync."),
    DFSR_PATTERNS("MSCS-2367", Severity.ERROR, false,
            "The sync job \"{job}\" uses DFS Replication, and the item \"{item}\" {problem}.",
            "Give the item a folder of its own without \"include\", and names without commas in \"exclude\"."),
    DFSR_BY_HAND("MSCS-2368", Severity.NOTE, false,
            "DFS Replication does not carry the item \"{item}\" of the sync job \"{job}\": {problem}. The plan has its copies as a step of a person.",
            "Nothing if that is enough; otherwise choose another method."),
    DFSR_BOTH_WAYS("MSCS-2369", Severity.NOTE, false,
            "DFS Replication of the sync job \"{job}\" works in both directions: a change on a node that does not own \"{group}\" travels too, and of two changes the later one wins.",
            "Let the files be edited on the owner only.");

    private final String id;
    private final Severity severity;
    private final boolean overridable;
    private final String text;
    private final String fix;

    SyncCode(String id, Severity severity, boolean overridable, String text, String fix) {
        this.id = id;
        this.severity = severity;
        this.overridable = overridable;
        this.text = text;
        this.fix = fix;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public boolean overridable() {
        return overridable;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public String fix() {
        return fix;
    }
}
