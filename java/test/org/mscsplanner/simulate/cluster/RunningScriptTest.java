package org.mscsplanner.simulate.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.Worlds;
import org.mscsplanner.simulate.node.FileEntry;

/** A batch file that a Generic Application runs stays as it is until that ends. */
class RunningScriptTest {
    private static final WinPath SCRIPT = WinPath.of("C:\\data\\run.cmd");

    private static void write(Worlds w, int node, String text) {
        w.machine(node).files().write(SCRIPT, FileEntry.of(text.getBytes(StandardCharsets.US_ASCII), 0));
    }

    /** What is told when somebody looked. */
    private static List<String> told(Worlds w) {
        w.world().engine().timeline().pass(1_000);
        return w.world().cluster().hazards().stream().map(Hazard::toString).toList();
    }

    /** Online on the first node, with the same script on both. */
    private static Worlds running(String commandLine) {
        Worlds w = Worlds.of2003();
        write(w, 1, "first");
        write(w, 2, "first");
        w.done("group G /create", "group G /moveto:N1 /wait", "res A /create /group:G /type:\"Generic Application\"");
        w.world().cluster().resources().values().forEach(r -> {
            r.privates().put(Name.of("CommandLine"), Setting.text(commandLine));
            r.privates().put(Name.of("CurrentDirectory"), Setting.text("C:\\data"));
        });
        return w.done("res A /online /wait");
    }

    private static String replaced(int node) {
        return "the batch file C:\\data\\run.cmd was replaced or removed on N" + node + " while the resource A ran it";
    }

    @Test
    void whoever_replaces_or_removes_it_meanwhile_is_told() {
        for (String line : List.of("cmd /k C:\\data\\run.cmd /loop", "cmd /c \"c:\\DATA\\Run.CMD\" /loop", "C:\\data\\run.cmd")) {
            Worlds w = running(line);
            assertEquals(List.of(), told(w));
            write(w, 1, "first");
            assertEquals(List.of(), told(w), "the same bytes");
            write(w, 1, "second");
            assertEquals(List.of(replaced(1)), told(w).stream().map(h -> h.replace("c:\\DATA\\Run.CMD", SCRIPT.text())).toList(), line);
        }
        Worlds w = running("cmd /k C:\\data\\run.cmd");
        w.machine(1).files().removeFile(SCRIPT);
        assertEquals(List.of(replaced(1)), told(w));
    }

    @Test
    void what_is_replaced_before_it_runs_or_after_it_ended_is_nobodys_harm() {
        Worlds w = running("cmd /k C:\\data\\run.cmd /loop");
        write(w, 2, "second");
        w.done("res A /offline /wait");
        write(w, 1, "second");
        w.done("res A /online /wait", "group G /moveto:N2 /wait");
        write(w, 1, "third");
        assertEquals(List.of(), told(w));
        Worlds program = running("notepad.exe C:\\data\\run.cmdx");
        write(program, 1, "second");
        assertEquals(List.of(), told(program));
    }

    @Test
    void a_copy_of_the_world_knows_what_runs() {
        Worlds w = Worlds.around(running("cmd /k C:\\data\\run.cmd").world().copy());
        write(w, 1, "second");
        assertEquals(List.of(replaced(1)), told(w));
    }
}
