package org.mscsplanner.rehearse;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.script.Statement;
import org.mscsplanner.script.StatementReader;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.Machine;

/**
 * The built-in interpreter of the batch language: a rehearsal needs nothing but Java. It reads the very bytes that lie on
 * the simulated server.
 */
public final class Interpreter implements ScriptRunner {
    /** A script that was read once is not read again while its bytes are the same. */
    private final Map<byte[], BatchScript> read = Collections.synchronizedMap(new IdentityHashMap<>());
    /** Two lines of three stand in another script, too. */
    private final Map<String, Optional<Statement>> lines = new ConcurrentHashMap<>();

    @Override
    public boolean runsSideBySide() {
        return true;
    }

    @Override
    public ScriptRun run(World world, Name node, String path, List<String> arguments, Watch watch) {
        Machine machine = world.machine(node).orElseThrow(() -> new IllegalArgumentException("no server " + node));
        try {
            Optional<BatchScript> script = script(machine, path);
            if (script.isEmpty()) {
                return ScriptRun.unreadable(path + ": there is no such file on " + node);
            }
            return new Execution(world, machine, script.get(), environment(path, arguments, world, machine), watch, this::script, false).run();
        } catch (BatchScript.Refused e) {
            return ScriptRun.unreadable(String.valueOf(e.getMessage()));
        }
    }

    private Optional<BatchScript> script(Machine machine, String path) throws BatchScript.Refused {
        Optional<byte[]> bytes = machine.files().file(WinPath.of(path)).map(FileEntry::bytes);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        BatchScript script = read.get(bytes.get());
        if (script == null) {
            script = BatchScript.read(path, bytes.get(), line -> lines.computeIfAbsent(line, StatementReader::read));
            read.put(bytes.get(), script);
        }
        return Optional.of(script);
    }

    private static Variables environment(String path, List<String> arguments, World world, Machine machine) {
        Variables variables = new Variables(path, arguments, () -> world.timeOn(machine));
        Map<String, String> start = new HashMap<>(Map.of("COMPUTERNAME", machine.name().text(), "SystemRoot", Machine.SYSTEM_ROOT.text(),
                "TEMP", Machine.SYSTEM_ROOT.text() + "\\Temp"));
        if (machine.isPrompt32Bit()) {
            start.put("PROCESSOR_ARCHITEW6432", "AMD64");
        }
        start.forEach(variables::set);
        return variables;
    }
}
