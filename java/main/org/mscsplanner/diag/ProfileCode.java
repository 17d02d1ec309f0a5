package org.mscsplanner.diag;

/** What can be wrong with a {@code virtualCenter} block before it is expanded. */
public enum ProfileCode implements Code {
    VERSION_TOO_OLD("MSCS-2801", Severity.ERROR, false,
            "VirtualCenter {version} patch {patch} cannot be clustered with MSCS: that starts with 2.0.1 patch 2.",
            "Update VirtualCenter first, and write the version and patch that will be installed."),
    VERSION_NEEDS_OTHER_PROFILE("MSCS-2802", Severity.ERROR, false,
            "vCenter Server {version} is not planned by this profile: {why}.",
            "Use the profile for VirtualCenter 2.0.1 patch 2, 2.0.2 and 2.5 only; other groups can be written in the general form."),
    VERSION_UNKNOWN("MSCS-2803", Severity.WARNING, false,
            "VirtualCenter {version} is not among the versions that were looked at; the values of {used} are taken.",
            "Compare paths and service names with the installation before anything is rendered; override them with \"paths\"."),
    VALUES_UNVERIFIED("MSCS-2804", Severity.NOTE, false,
            "For {title} these values rest on one source or on inference: {values}.",
            "Look at one installed node and override what differs."),
    MANAGED_IP_UNDECIDED("MSCS-2805", Severity.ERROR, false,
            "\"managedIp\" is missing: where shall VirtualCenter read the address of the virtual server?",
            "Write \"registry\" (a standard place, carried to the other node by a registry checkpoint) or \"vpxd.cfg\" (when other settings were changed there already, so that there is one place less)."),
    SYNC_UNDECIDED("MSCS-2806", Severity.ERROR, false,
            "\"sync\" is missing: how shall the files of VirtualCenter stay in step between the nodes?",
            "Add \"sync\" with \"method\": manual (copies at each change), scheduled (robocopy or xcopy by a task), dfsr (continuous, 2003 R2 on) or cluster-resource."),
    DATABASE_ON_NODE("MSCS-2807", Severity.ERROR, true,
            "The database server {server} is a node of this cluster; the database belongs on another host or another cluster.",
            "Move the database to another host, or acknowledge with the reason."),
    MANAGED_IP_RECOMMENDATION("MSCS-2808", Severity.NOTE, false,
            "vpxd.cfg was changed already, and \"managedIp\" is \"registry\": two places then hold settings.",
            "Consider \"managedIp\": \"vpxd.cfg\"; keep \"registry\" if other tools shall change the address."),
    EXCLUSION_WITHOUT_REASON("MSCS-2809", Severity.ERROR, false,
            "The data item \"{item}\" is excluded from the synchronisation without a reason.",
            "Add \"reason\"; without the item the two nodes drift apart."),
    EXCLUSION_UNKNOWN("MSCS-2810", Severity.ERROR, false,
            "\"{item}\" is not a data item of VirtualCenter.",
            "Use one of: {known}."),
    LICENSE_GROUP_INCOMPLETE("MSCS-2812", Severity.ERROR, false,
            "\"placement\": \"{placement}\" needs {missing}.",
            "Give the license server its own group and its own virtual server, and for a separate cluster the target block of that cluster: a dependency cannot reach into another group."),
    LICENSE_ADDRESS_MISSING("MSCS-2813", Severity.ERROR, false,
            "\"placement\": \"external\" needs \"address\": where hosts and VirtualCenter reach the license server.",
            "Add \"address\"."),
    LICENSE_DEPENDENCY_ACROSS_GROUPS("MSCS-2814", Severity.ERROR, false,
            "A license server in its own group or cluster cannot depend on VirtualCenter Server: dependencies stay inside a group.",
            "Write \"dependsOn\": \"network-name\"."),
    OS_NOT_COVERED("MSCS-2815", Severity.WARNING, true,
            "{title} on {os} is not covered by the technical note, which describes Windows Server 2003.",
            "Check VMware's support statement for this combination, and acknowledge with the reason."),
    SSL_ONLY_WATCHED("MSCS-2817", Severity.NOTE, false,
            "With \"managedIp\": \"vpxd.cfg\" the sync only reports a change of the SSL files and does not copy them: after a copy the stored database password of the passive node could not be read (vpxd -p).",
            "Copy SSL files by hand with the runbook page \"certificate renewal\", or use \"managedIp\": \"registry\"."),
    PRIMARY_NODE_UNKNOWN("MSCS-2818", Severity.ERROR, false,
            "The primary node {node} is not a node of the cluster.",
            "Use one of: {known}."),
    VERSION_UNREADABLE("MSCS-2819", Severity.ERROR, false,
            "\"{version}\" is not the number of a version.",
            "Write numbers with dots, for example \"2.0.1\", and the patch level in \"patch\"."),
    VERSION_OTHER_CLAIM("MSCS-2820", Severity.NOTE, false,
            "The technical note names 2.0.1 patch 2 as the first release that can be clustered, which is taken here; a report of VMworld 2007 names 2.0.2 patch 2.",
            "Where the choice is free, install the later one."),
    DRIVE_OF_PROFILE_FOLDERS("MSCS-2821", Severity.NOTE, false,
            "Every path of VirtualCenter is taken to be on {drive}, \"Documents and Settings\" too.",
            "If Windows itself is on another drive, its folders are there: write the real paths of config and ssl into \"paths\"."),
    LICENSE_UNDECIDED("MSCS-2822", Severity.ERROR, false,
            "\"licenseServer\" does not say where the license server runs. Choose by what you need: fewest parts, and what the technical note recommends: \"same-group\"; licenses that survive a crash of VirtualCenter: \"separate-group\"; machines of its own: \"separate-cluster\"; there is one already: \"external\".",
            "Add \"placement\" with one of the four."),
    LICENSE_BY_DEFAULT("MSCS-2823", Severity.NOTE, false,
            "The spec says nothing about the license server, so it is planned in the VirtualCenter group, as the technical note recommends.",
            "Write \"licenseServer\" with a \"placement\" to make it a decision of your own; \"explain license-server\" has the considerations."),
    LICENSE_AFTER_SERVER("MSCS-2824", Severity.NOTE, false,
            "The license server depends on VirtualCenter Server, as a sentence of the technical note says; its Table 4 names the network name. VirtualCenter then finds no license source while it starts.",
            "Write \"dependsOn\": \"network-name\" unless there is a reason not to."),
    ALTERNATIVE_LAYOUT("MSCS-2825", Severity.NOTE, false,
            "The technical note describes {what} as an alternative for advanced administrators, without a procedure; the steps planned here follow from its other parts.",
            "Read the plan with that in mind, and test every move."),
    WITNESS_CANDIDATE("MSCS-2826", Severity.NOTE, false,
            "The database server {server} is a candidate for the witness share: it is outside of this cluster, runs no VirtualCenter software, and is usually kept available.",
            "Name it in \"witness\" if that is true; nothing chooses it by itself."),
    EXCLUSION_OF_CUSTOMISED("MSCS-2827", Severity.ERROR, true,
            "The upgrade files were customised and are excluded from the synchronisation: after a failover hosts would get another agent.",
            "Take \"upgrade\" out of \"excluded\", or acknowledge with the reason.");

    private final String id;
    private final Severity severity;
    private final boolean overridable;
    private final String text;
    private final String fix;

    ProfileCode(String id, Severity severity, boolean overridable, String text, String fix) {
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
