package org.mscsplanner.diag;

/**
 * What can be said of the command lines of a script that is read back into a spec. The owner is whoever wrote the script;
 * none can be acknowledged.
 */
public enum CommandCode implements Code {
    SYNTAX("MSCS-CLUSTER-SYNTAX", Severity.ERROR, "cluster.exe does not take this line: {reason}.",
            "Correct the line at this column; nothing is imported while a line is not understood."),
    NOTHING("MSCS-CLUSTER-NOTHING", Severity.ERROR, "No line creates a group with cluster.exe.",
            "Name the script that does, in front of this one; the lines of other tools build nothing that is imported."),
    NO_PLACE("MSCS-CLUSTER-NO-PLACE", Severity.NOTE, "A spec has no place for \"{command}\": {why}.",
            "Nothing needs to be done; the line is left out."),
    NOT_READ("MSCS-CLUSTER-NOT-READ", Severity.WARNING, "What stands here is meant for cluster.exe but is not read: {why}. It is left out.",
            "Write it as a line of its own when it belongs to what the script builds."),
    UNVERIFIED("MSCS-CLUSTER-UNVERIFIED", Severity.WARNING, "No source tells {question}; here {answer}.",
            "Write the line so that only one reading is possible, or compare the spec with what the cluster has."),
    LEFT_OUT("MSCS-CLUSTER-LEFT-OUT", Severity.WARNING, "A spec has no form for the value that \"{command}\" gives to {property}; it is left out.",
            "Set it by hand after the scripts have run, and keep that as a manual task of the spec."),
    ENCODING("MSCS-CLUSTER-ENCODING", Severity.WARNING, "The file is not UTF-8 and declares no code page; its letters beyond ASCII are read in {encoding}.",
            "Compare such letters; a line like \"chcp 850\" at the start of the script tells the code page in which it was written."),
    NOT_CREATED("MSCS-CLUSTER-NOT-CREATED", Severity.WARNING, "\"{command}\" is about {object}, which the script does not create; the line is left out.",
            "Name the script that creates it in front of this one, or write the value into the spec."),
    VARIABLE("MSCS-CLUSTER-VARIABLE", Severity.WARNING, "The script does not tell what {name} is; it stays in the spec as it is written.",
            "Set it in the script, or replace it in the spec."),
    CONDITION("MSCS-CLUSTER-CONDITION", Severity.WARNING, "The line runs under a condition: \"{command}\" is read as if it always ran.",
            "Look whether the condition holds; otherwise remove what it made from the spec."),
    LOOP("MSCS-CLUSTER-LOOP", Severity.WARNING, "The line runs in a loop: \"{command}\" is left out.",
            "Write out what the loop does, one line for each turn."),
    UNREACHED("MSCS-CLUSTER-UNREACHED", Severity.WARNING, "As far as the script tells, nothing leads to this line while every command succeeds: \"{command}\" is left out.",
            "When it belongs to what the script builds, write it where it is run."),
    NOT_FOLLOWED("MSCS-CLUSTER-NOT-FOLLOWED", Severity.WARNING, "The way through the script is not followed here: {why}.",
            "Compare what is imported with what the script builds, or write its lines out in the order in which they run."),
    ASSUMED("MSCS-CLUSTER-ASSUMED", Severity.NOTE, "What the script does depends on {what}; it is read as if {assumed}.",
            "Nothing needs to be done when the script is meant so."),
    OTHER_SCRIPT("MSCS-CLUSTER-OTHER-SCRIPT", Severity.NOTE, "The script calls {script}; what that does is not read.",
            "When it builds something, import it as well, in the order in which the scripts run."),
    EXISTS("MSCS-CLUSTER-EXISTS", Severity.WARNING, "\"{command}\" takes the name {name}, which another {what} has already; cluster.exe refuses that, and the line is left out.",
            "Choose another name, or remove the line."),
    OTHER_CLUSTER("MSCS-CLUSTER-OTHER", Severity.WARNING, "The line is about the cluster {other}; the spec is one of {cluster}. It is left out.",
            "Import what belongs to {other} on its own."),
    OWNERS("MSCS-CLUSTER-OWNERS", Severity.NOTE, "The script names only {nodes} as possible owners of {resource}; a new resource has every node.",
            "Remove possibleOwners from the spec when every node is meant.");

    private final CodeText said;

    CommandCode(String id, Severity severity, String text, String fix) {
        this.said = new CodeText(id, severity, false, text, fix);
    }

    @Override
    public CodeText said() {
        return said;
    }
}
