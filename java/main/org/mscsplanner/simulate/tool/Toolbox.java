package org.mscsplanner.simulate.tool;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The programs that a server has. A program that is not in the box is an error of whoever calls it, never ignored. */
public final class Toolbox {
    private static final Map<String, Tool> TOOLS = Map.ofEntries(
            Map.entry("cluster", new ClusterExe()),
            Map.entry("reg", new RegExe()),
            Map.entry("regedit", new RegeditExe()),
            Map.entry("sc", new ScExe()),
            Map.entry("net", new NetExe()),
            Map.entry("findstr", new FindstrExe()),
            Map.entry("fc", new FcExe()),
            Map.entry("xcopy", new XcopyExe()),
            Map.entry("robocopy", new RobocopyExe()),
            Map.entry("schtasks", new SchtasksExe()),
            Map.entry("dfsradmin", new DfsradminExe()),
            Map.entry("dfsrdiag", new DfsrdiagExe()),
            Map.entry("ping", new PingExe()),
            Map.entry("forfiles", new ForfilesExe()),
            Map.entry("eventcreate", new EventcreateExe()));

    private Toolbox() { }

    /** Names without {@code .exe}, in lower case. */
    public static Set<String> programs() {
        return TOOLS.keySet();
    }

    public static boolean knows(String program) {
        return TOOLS.containsKey(program.toLowerCase(Locale.ROOT));
    }

    /**
     * Runs a program; 9009 where the server lacks it.
     *
     * @throws IllegalArgumentException for a program that the simulation does not know
     */
    public static Answer run(Session session, String program, String tail, String input) {
        String name = program.toLowerCase(Locale.ROOT);
        Tool tool = TOOLS.get(name);
        if (tool == null) {
            throw new IllegalArgumentException("the simulation knows no program " + program);
        }
        if (!session.here().has(name)) {
            return Answer.of(Answer.NO_PROGRAM, "There is no program " + program + " here.");
        }
        Answer answer = tool.run(session, tail, input);
        session.world().engine().timeline().watch();
        return answer;
    }
}
