package org.mscsplanner.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.mscsplanner.model.FileItem.Kind;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.ReplicationState;
import org.mscsplanner.model.ServiceSetting.StartMode;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.AddLocalGroupMember;
import org.mscsplanner.plan.action.CheckLocalUser;
import org.mscsplanner.plan.action.CopyItem;
import org.mscsplanner.plan.action.CreateLocalGroup;
import org.mscsplanner.plan.action.CreateLocalUser;
import org.mscsplanner.plan.action.CreateReplicationGroup;
import org.mscsplanner.plan.action.InstallEditedFile;
import org.mscsplanner.plan.action.InstallSyncScript;
import org.mscsplanner.plan.action.RegisterSyncTask;
import org.mscsplanner.plan.action.SetServiceStartMode;
import org.mscsplanner.plan.action.StopService;
import org.mscsplanner.plan.action.WriteRegistry;
import org.mscsplanner.proof.Factor.Level;
import org.mscsplanner.render.RegistryFiles;
import org.mscsplanner.simulate.node.Actor;
import org.mscsplanner.simulate.node.FileTree;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.ScheduledTask;
import org.mscsplanner.simulate.node.Services;
import org.mscsplanner.simulate.node.Trees;
import org.mscsplanner.text.XmlElementEdit;

/** Services, registry, files, tasks and accounts of the nodes, as they may be before a plan that sets them. */
final class NodeFactors {
    private static final Actor EARLIER = Actor.before("an earlier hand");

    private final Material material;
    private final Factors out;

    NodeFactors(Material material, Factors out) {
        this.material = material;
        this.out = out;
    }

    void add() {
        List<Action> actions = material.plan().steps().stream().map(Step::action).toList();
        List.<Consumer<Action>>of(this::services, this::registry, this::edits, this::copies, this::sync, this::accounts, this::members).forEach(actions::forEach);
    }

    static String service(Name node, Name service) {
        return "service " + service + " on " + node;
    }

    /** The level at which nobody can start a service. */
    static int disabled(SetServiceStartMode s) {
        return s.mode() == StartMode.DISABLED ? 1 : 2;
    }

    private static Level level(Factor.Kind kind, String words, Name node, Consumer<Machine> put) {
        return new Level(kind, words, w -> put.accept(w.machine(node).orElseThrow()));
    }

    private static Level absent(String words) {
        return Level.first(Factor.Kind.ABSENT, words);
    }

    private void services(Action action) {
        if (action instanceof SetServiceStartMode s) {
            StartMode other = s.mode() == StartMode.DISABLED ? StartMode.MANUAL : StartMode.DISABLED;
            out.add(service(s.node(), s.service()), Level.first(Factor.Kind.OTHER, "as installed"), start(Factor.Kind.WANTED, s, s.mode(), false),
                    start(Factor.Kind.OTHER, s, other, false), start(Factor.Kind.OTHER, s, s.mode(), true), start(Factor.Kind.OTHER, s, StartMode.AUTOMATIC, false));
        } else if (action instanceof StopService s && material.plan().steps().stream()
                .noneMatch(x -> x.action() instanceof SetServiceStartMode m && m.service().equals(s.service()) && m.node().equals(s.node()))) {
            out.add(service(s.node(), s.service()), Level.first(Factor.Kind.OTHER, "as installed"),
                    level(Factor.Kind.WANTED, "stopped", s.node(), m -> m.services().stopWithDependents(s.service())));
        }
    }

    private static Level start(Factor.Kind kind, SetServiceStartMode s, StartMode mode, boolean runs) {
        return level(kind, mode.word() + (runs ? ", runs" : ", stopped"), s.node(), m -> {
            m.services().stopWithDependents(s.service());
            m.services().setStartType(s.service(), runs && mode == StartMode.DISABLED ? Services.DEMAND : mode.number(), EARLIER);
            if (runs) {
                m.services().start(s.service(), 0);
                m.services().setStartType(s.service(), mode.number(), EARLIER);
            }
        });
    }

    private void registry(Action action) {
        if (action instanceof WriteRegistry write) {
            write.values().forEach((name, data) -> material.plan().scope().nodes().forEach(node ->
                    out.add("registry of " + node + ", " + write.key() + " \"" + name + "\"", absent("not there"),
                            level(Factor.Kind.WANTED, "as wanted", node, m -> m.registry().write(write.key(), name, RegistryFiles.value(data), EARLIER)),
                            level(Factor.Kind.OTHER, "another value", node, m -> m.registry().write(write.key(), name, RegistryFiles.value(OtherValues.of(data)), EARLIER)))));
        }
    }

    private void edits(Action action) {
        if (action instanceof InstallEditedFile e) {
            out.add("file " + e.file() + " on " + e.node(), absent("without <" + e.element() + ">"),
                    level(Factor.Kind.WANTED, "with <" + e.element() + ">", e.node(), m -> edit(m, e, e.text())),
                    level(Factor.Kind.OTHER, "with another <" + e.element() + ">", e.node(), m -> edit(m, e, "10.255.255.9")));
            out.hinder("file " + e.file() + " on " + e.node() + " is not there", List.of(), List.of("file " + e.file() + " on " + e.node()),
                    w -> w.machine(e.node()).orElseThrow().files().removeFile(e.file()));
        }
    }

    private static void edit(Machine machine, InstallEditedFile e, String text) {
        machine.files().file(e.file()).ifPresent(f -> {
            if (XmlElementEdit.plan(f.bytes(), e.parent(), e.element(), text) instanceof XmlElementEdit.Result.Edited edited) {
                StartWorld.put(machine, e.file(), edited.bytes());
            }
        });
    }

    private void copies(Action action) {
        if (action instanceof CopyItem c) {
            String what = (c.kind() == Kind.FOLDER ? "folder " : "file ") + c.path() + " on " + c.node();
            out.add(what, Level.first(Factor.Kind.OTHER, "another content"), level(Factor.Kind.ABSENT, "not there", c.node(), m -> remove(m.files(), c.path())),
                    new Level(Factor.Kind.WANTED, "as on " + c.from(), w -> {
                        FileTree here = w.machine(c.node()).orElseThrow().files();
                        remove(here, c.path());
                        copy(w.machine(c.from()).orElseThrow().files(), here, c.path());
                    }));
            out.hinder(what.replace(" on " + c.node(), " on " + c.from()) + " is not there", List.of(), List.of(),
                    w -> remove(w.machine(c.from()).orElseThrow().files(), c.path()));
        }
    }

    private static void remove(FileTree files, WinPath path) {
        if (files.isFolder(path)) {
            Trees.remove(files, path);
        } else {
            files.removeFile(path);
        }
    }

    private static void copy(FileTree from, FileTree to, WinPath path) {
        Trees.folders(from, path).forEach(f -> to.makeFolder(f, from.access(f)));
        List<WinPath> all = from.isFolder(path) ? Trees.files(from, path) : List.of(path);
        all.forEach(p -> from.file(p).ifPresent(f -> to.write(p, f)));
    }

    private void sync(Action action) {
        if (action instanceof InstallSyncScript s) {
            WinPath script = s.folder().resolve(SyncJob.SCRIPT);
            byte[] rendered = material.files().getOrDefault(s.source() + "/" + SyncJob.SCRIPT, new byte[0]);
            out.add("file " + script + " on " + s.node(), absent("not there"),
                    level(Factor.Kind.WANTED, "there", s.node(), m -> StartWorld.put(m, script, rendered)),
                    level(Factor.Kind.OTHER, "another script", s.node(), m -> StartWorld.put(m, script, otherFile())),
                    level(Factor.Kind.OTHER, "not there, but another file beside it", s.node(), m -> StartWorld.put(m, s.folder().resolve("notes.txt"), otherFile())));
        } else if (action instanceof RegisterSyncTask t) {
            out.hinder("task " + t.task() + " is there on " + t.node(), List.of(), List.of(),
                    w -> w.machine(t.node()).orElseThrow().tasks().put(t.task(), new ScheduledTask(t.folder().resolve(SyncJob.SCRIPT).text(), "minute", (int) t.everyMinutes() + 1, t.account())));
        } else if (action instanceof CreateReplicationGroup r) {
            out.hinder("replication group " + r.group() + " is there", List.of(), List.of(),
                    w -> w.replication().put(r.group(), ReplicationState.CREATED));
        }
    }

    private static byte[] otherFile() {
        return "something else\r\n".getBytes(StandardCharsets.US_ASCII);
    }

    private void accounts(Action action) {
        if (action instanceof CreateLocalUser u) {
            out.add(user(u.node(), u.user()), absent("not there"), level(Factor.Kind.WANTED, "there", u.node(), m -> m.localUsers().add(u.user())));
        } else if (action instanceof CreateLocalGroup g && material.plan().steps().stream()
                .noneMatch(s -> s.action() instanceof CheckLocalUser c && c.node().equals(g.node()) && c.groups().contains(g.group()))) {
            out.add(localGroup(g.node(), g.group()), absent("not there"),
                    level(Factor.Kind.WANTED, "there", g.node(), m -> m.localGroups().put(g.group(), new TreeSet<>())),
                    level(Factor.Kind.OTHER, "there, with another member", g.node(), m -> m.localGroups().put(g.group(), new TreeSet<>(List.of(Name.of("somebody"))))));
        }
    }

    private void members(Action action) {
        if (action instanceof AddLocalGroupMember a && out.has(user(a.node(), a.user())) && out.has(localGroup(a.node(), a.group()))) {
            String what = user(a.node(), a.user()) + ", member of \"" + a.group() + "\"";
            out.add(what, absent("no"), level(Factor.Kind.WANTED, "yes", a.node(), m -> m.localGroups().computeIfAbsent(a.group(), g -> new TreeSet<>()).add(a.user())));
            out.needs(what, user(a.node(), a.user()));
            out.needs(what, localGroup(a.node(), a.group()));
        }
    }

    private static String user(Name node, Name user) {
        return "local user " + user + " on " + node;
    }

    private static String localGroup(Name node, Name group) {
        return "local group \"" + group + "\" on " + node;
    }
}
