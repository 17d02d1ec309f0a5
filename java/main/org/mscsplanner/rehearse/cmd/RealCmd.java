package org.mscsplanner.rehearse.cmd;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.rehearse.BatchScript;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.ScriptRunner;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.Machine;

/**
 * A real cmd.exe runs the scripts. Beside it nothing of this machine is started but stand-ins for the programs of a server;
 * the simulated world answers them, with the same code as for the built-in interpreter. What cmd.exe does by itself (copy,
 * move, del, rd, dir, redirection) it does to real files, in a temporary folder that is removed with {@link #close}: every
 * path of the script leads there ({@link Redirection}), and a script that is not of the batch language, or could leave that
 * folder ({@link Fence}), is not run.
 *
 * <p>A watcher sees every program as with the interpreter. It does not see what cmd.exe does by itself, hears of a step that
 * starts no program together with the next program, and cannot leave a step out. A disk that is full when the script starts is
 * so for cmd.exe under Wine too (what is printed has no room either); one that becomes full later is so for programs only.
 */
public final class RealCmd implements ScriptRunner, Closeable {
    /**
     * Cmd.exe could not start a program: this machine is too busy, or lacks something. What the script did by then is done; it can
     * be run again in the world as it was before.
     */
    public static final class NotStarted extends IOException {
        private static final long serialVersionUID = 1L;

        NotStarted(String why) {
            super(why);
        }

        NotStarted(String script, String step) {
            super("cmd.exe could not start a program of " + script + (step.isEmpty() ? "" : " at or after step " + step));
        }
    }

    private final CmdExe cmd;
    private final Path folder;
    private final Redirection redirection;
    private final SortedMap<Name, Mirror> mirrors = new TreeMap<>();
    private final List<Socket> hanging = new ArrayList<>();
    private Optional<World> mirrored = Optional.empty();
    private Optional<Reading> readingOfMirrors = Optional.empty();

    private RealCmd(CmdExe cmd, Path folder) {
        this.cmd = cmd;
        this.folder = folder;
        this.redirection = new Redirection(cmd.path(folder.resolve("s")));
    }

    /**
     * Makes the temporary folder.
     *
     * @param cmdExe a cmd.exe of this Windows, or of a Wine prefix
     * @param standIn the compiled {@code native/standin.c}
     * @throws IllegalArgumentException when one of them is not there, or the temporary folder has a blank in its path
     * @throws IOException when the temporary folder cannot be made
     */
    public static RealCmd of(Path cmdExe, Path standIn) throws IOException {
        CmdExe cmd = CmdExe.at(cmdExe);
        if (!Files.isRegularFile(standIn)) {
            throw new IllegalArgumentException("there is no " + standIn + ": compile native/standin.c");
        }
        Path folder = Files.createTempDirectory("mscs").toRealPath();
        RealCmd made = null;
        try {
            made = new RealCmd(cmd, folder);
            StandIns.install(standIn, folder.resolve("bin"));
            Files.createDirectory(folder.resolve("temp"));
            return made;
        } finally {
            if (made == null) {
                remove(folder);
            }
        }
    }

    /** @throws UncheckedIOException when cmd.exe or a program cannot be started ({@link NotStarted}), or the disk fails */
    @Override
    public ScriptRun run(World world, Name node, String path, List<String> arguments, Watch watch) {
        Machine machine = world.machine(node).orElseThrow(() -> new IllegalArgumentException("no server " + node));
        Optional<FileEntry> file = machine.files().file(WinPath.of(path));
        if (file.isEmpty()) {
            return ScriptRun.unreadable(path + ": there is no such file on " + node);
        } else if (machine.isFull() && !cmd.canLackRoom()) {
            return ScriptRun.unreadable(path + ": the disks of " + node + " are full, and those of this machine cannot look so to cmd.exe");
        }
        try {
            BatchScript script = BatchScript.read(path, file.get().bytes());
            Optional<String> refusal = Fence.refusal(script);
            if (refusal.isPresent()) {
                return ScriptRun.unreadable(refusal.get());
            }
            mirror(world, Reading.of(cmd, script.page()));
            return new Shift(this, world, machine, script, watch).run(arguments);
        } catch (BatchScript.Refused e) {
            return ScriptRun.unreadable(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The disk shows this world; what it shows already stays. */
    private void mirror(World world, Reading reading) throws IOException {
        if (mirrored.filter(w -> w == world).isEmpty() || readingOfMirrors.filter(reading::equals).isEmpty()) {
            mirrors.clear();
            remove(folder.resolve("s"));
            Mirror.Shared shared = new Mirror.Shared(redirection, reading, new Links(cmd), new AtomicInteger());
            for (Machine machine : world.machines().values()) {
                mirrors.put(machine.name(), new Mirror(folder.resolve("s").resolve(machine.name().text()), machine, shared));
            }
            mirrored = Optional.of(world);
            readingOfMirrors = Optional.of(reading);
        }
        out();
    }

    void out() throws IOException {
        for (Mirror mirror : mirrors.values()) {
            mirror.out();
        }
    }

    void in(World world) throws IOException {
        for (Mirror mirror : mirrors.values()) {
            mirror.in(world);
        }
    }

    void keep(List<Socket> more) {
        hanging.addAll(more);
    }

    /** Somebody ends the programs that hang: they fail. */
    public void endHanging() throws IOException {
        for (Socket one : hanging) {
            one.close();
        }
        hanging.clear();
    }

    CmdExe cmd() {
        return cmd;
    }

    Path folder() {
        return folder;
    }

    Redirection redirection() {
        return redirection;
    }

    Reading reading() {
        return readingOfMirrors.orElseThrow();
    }

    @Override
    public void close() throws IOException {
        endHanging();
        remove(folder);
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    one.toFile().setWritable(true);
                    Files.deleteIfExists(one);
                }
            }
        }
    }
}
