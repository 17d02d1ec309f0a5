package org.mscsplanner.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.render.sync.SyncScript;
import org.mscsplanner.script.StatementPrinter;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.MemoryFiles;
import org.mscsplanner.simulate.tool.Session;
import org.mscsplanner.simulate.tool.Toolbox;
import org.mscsplanner.spec.Canonical;
import org.mscsplanner.spec.Specs;
import org.mscsplanner.text.BatchFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One run of {@code mscs-sync.cmd} over many files in the built-in interpreter, lists and comparisons of the simulated
 * programs included: with nothing to copy; and with a file to copy and one that only the other node has, so that every line of its
 * list is looked for. Hold 5,000 ms for 10,000 files.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
public class SyncBenchmark {
    private static final String SPEC = """
            {"format": "mscs-spec/1", "name": "bench",
             "target": {"cluster": "CLU", "address": "10.0.0.10", "domain": "corp.example.test", "os": "2003-sp2", "edition": "enterprise",
              "architecture": "x86", "networks": [{"name": "Public", "role": "mixed", "subnet": "10.0.0.0/24"}],
              "nodes": [{"name": "N1", "address": "10.0.0.11"}, {"name": "N2", "address": "10.0.0.12"}],
              "quorum": {"type": "disk", "resource": "Disk Q:"}},
             "groups": [{"name": "App", "resources": []}],
             "files": [{"name": "conf", "group": "App", "path": "C:\\\\conf"}],
             "syncJobs": [{"name": "job", "group": "App", "method": "scheduled", "tool": "robocopy", "account": "CORP\\\\svc"}]}
            """;
    private static final Name OWNER = Name.of("N1");

    /** Files of the item on each node. */
    @Param({"1000", "10000"})
    public int files;

    /** Whether there is something to copy, and the other node has more. */
    @Param({"false", "true"})
    public boolean extra;

    private final Interpreter interpreter = new Interpreter();
    private World start = World.of(Name.of("CLU"), OsVersion.W2003_SP2, List.of());
    private String script = "";

    @Setup
    public void prepare() {
        GeneralSpec spec = Canonical.form(Specs.read("bench", SPEC.getBytes(StandardCharsets.UTF_8)).value().orElseThrow());
        SyncJob job = spec.syncJobs().get(0);
        List<String> lines = new ArrayList<>();
        StatementPrinter.lines(SyncScript.sections(spec, job, "0".repeat(64))).forEach(lines::addAll);
        byte[] bytes = BatchFile.bytes(lines);
        script = job.script().text();
        List<Machine> machines = List.of(Machine.named(OWNER, new MemoryFiles()), Machine.named(Name.of("N2"), new MemoryFiles()));
        for (Machine machine : machines) {
            machine.files().makeFolder(job.folder());
            machine.files().write(job.script(), FileEntry.of(bytes, 0));
            for (int i = 0; i < files; i++) {
                WinPath file = WinPath.of("C:\\conf\\folder " + i % 50 + "\\file number " + i + ".txt");
                machine.files().makeFolder(file.parent());
                machine.files().write(file, FileEntry.of(new byte[i % 7], 1_000_000L * i));
            }
        }
        start = World.of(Name.of("CLU"), spec.target().os(), machines);
        Session session = new Session(start, machines.get(0));
        for (String line : List.of("/cluster:CLU group App /create", "/cluster:CLU group App /move:N1")) {
            Toolbox.run(session, "cluster", line, "");
        }
        run(start);
        if (extra) {
            machines.get(0).files().removeFile(WinPath.of("C:\\conf\\folder 0\\file number 0.txt"));
            machines.get(0).files().write(WinPath.of("C:\\conf\\folder 1\\file number 1.txt"), FileEntry.of(new byte[8], 1_000_000L * files));
        }
    }

    /** The exit code, which is 0. */
    @Benchmark
    public int sync() {
        return run(start.copy());
    }

    private int run(World world) {
        ScriptRun run = interpreter.run(world, OWNER, script, List.of(), Watch.NONE);
        if (!run.isDone()) {
            throw new IllegalStateException(run.toString());
        }
        return run.exit();
    }
}
