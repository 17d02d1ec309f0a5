package org.mscsplanner.verdict;

/** The programs that rendered files use on a node (design, section 5). */
public enum Tool {
    CLUSTER("cluster"), REG("reg"), SC("sc"), NET("net"), ROBOCOPY("robocopy"), XCOPY("xcopy"), FC("fc"),
    FINDSTR("findstr"), SCHTASKS("schtasks"), PING("ping"), EVENTCREATE("eventcreate"),
    DFSRADMIN("dfsradmin"), DFSRDIAG("dfsrdiag"),
    /** Commands that cmd.exe itself carries out: copy, move, md, del. */
    CMD("cmd");

    private final String program;

    Tool(String program) {
        this.program = program;
    }

    /** As written on a command line. */
    public String program() {
        return program;
    }
}
