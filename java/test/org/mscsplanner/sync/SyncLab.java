package org.mscsplanner.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.SampleSpecs;
import org.mscsplanner.model.SpecDraft;
import org.mscsplanner.model.SpecDraft.FileDraft;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.ScriptRunner;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.render.sync.SyncScript;
import org.mscsplanner.script.Statement;
import org.mscsplanner.script.StatementPrinter;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.Worlds;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.tool.Answer;
import org.mscsplanner.text.BatchFile;

/**
 * Two or more nodes with a sync script, files, and a group that one of them owns: makes the script, runs it, and says how it
 * ended. The group is called "App & Co"; its items are the folder of {@link #CONF} and whatever a test adds. All files start
 * equal everywhere.
 */
final class SyncLab extends LabNodes {
    static final String GROUP = "App & Co";
    private static final long HOUR = 3_600_000;
    /** A day in June 2007, ten in the morning. */
    private static final long START = 1_182_247_200_000L;

    private final SpecDraft draft;
    private ScriptRunner runner;
    private ScriptRunner before;
    private byte[] script = new byte[0];
    private boolean probed;
    private int asked;

    private SyncLab(Worlds worlds, SpecDraft draft, ScriptRunner runner) {
        super(worlds);
        this.draft = draft;
        this.runner = runner;
        this.before = runner;
    }

    private SyncLab(int nodes) {
        this(Worlds.of(OsVersion.W2003_SP2, nodes), SampleSpecs.cluster("lab", "N1", "N2"), new Interpreter());
        draft.cluster = "CLU";
        nodes(nodes);
        SpecDraft.GroupDraft group = new SpecDraft.GroupDraft();
        group.name = GROUP;
        draft.groups.clear();
        draft.groups.add(group);
        draft.files.clear();
        draft.syncJobs.clear();
        SpecDraft.SyncDraft job = SampleSpecs.job("acme", GROUP);
        job.folder = JOB;
        draft.syncJobs.add(job);
        item("conf", CONF, FileItem.Kind.FOLDER);
        worlds().done("group \"" + GROUP + "\" /create", "group \"" + GROUP + "\" /move:N1");
        worlds().world().clock().advanceTo(START);
        for (int i = 1; i <= nodes; i++) {
            put(i, CONF + "\\a.txt", "a", START - HOUR);
            put(i, CONF + "\\sub (2)\\b & c.txt", "b", START - HOUR);
        }
    }

    static SyncLab robocopy() {
        return new SyncLab(2).ready();
    }

    static SyncLab xcopy() {
        SyncLab lab = new SyncLab(2);
        lab.job().tool = SyncJob.Tool.XCOPY;
        return lab.ready();
    }

    static SyncLab of(SyncJob.Tool tool) {
        return tool == SyncJob.Tool.ROBOCOPY ? robocopy() : xcopy();
    }

    private void nodes(int number) {
        draft.nodes.clear();
        for (int i = 1; i <= number; i++) {
            draft.nodes.add(SampleSpecs.node("N" + i, "10.20.0." + (10 + i)));
        }
    }

    /** To be changed before {@link #ready}. */
    static SyncLab draft(int nodes) {
        return new SyncLab(nodes);
    }

    SpecDraft.SyncDraft job() {
        return draft.syncJobs.get(0);
    }

    FileDraft item(String name, String path, FileItem.Kind kind) {
        FileDraft item = SampleSpecs.item(name, GROUP, path, kind);
        draft.files.add(item);
        return item;
    }

    FileDraft conf() {
        return draft.files.get(0);
    }

    /** A resource of the group may run on these alone; to be said before {@link #ready}. */
    SyncLab ownedBy(String... nodes) {
        SpecDraft.ResourceDraft resource = new SpecDraft.ResourceDraft();
        resource.name = "Disk X:";
        resource.type = "Physical Disk";
        resource.possibleOwners = List.of(nodes);
        draft.group(GROUP).resources.add(resource);
        return this;
    }

    GeneralSpec spec() {
        return draft.build();
    }

    /** With {@link Probes}; to be said before {@link #ready}. */
    SyncLab probed() {
        probed = true;
        return this;
    }

    /** From now on the script is as it is rendered. */
    SyncLab unprobed() {
        probed = false;
        return ready();
    }

    /** Renders the script and installs it on every node. */
    SyncLab ready() {
        GeneralSpec spec = spec();
        List<List<Statement>> sections = SyncScript.sections(spec, spec.syncJobs().get(0), "0".repeat(64));
        List<String> lines = new ArrayList<>();
        StatementPrinter.lines(probed ? Probes.into(sections) : sections).forEach(lines::addAll);
        script = BatchFile.bytes(lines);
        for (int i = 1; i <= draft.nodes.size(); i++) {
            files(i).makeFolder(WinPath.of(JOB));
            files(i).write(WinPath.of(JOB + "\\mscs-sync.cmd"), FileEntry.of(script, 0));
        }
        return this;
    }

    /** From now on another runner runs the scripts. */
    SyncLab by(ScriptRunner other) {
        return by(other, other);
    }

    /** As {@link #by(ScriptRunner)}, and what happens in front of the runs that matter happens in yet another one. */
    SyncLab by(ScriptRunner other, ScriptRunner earlier) {
        runner = other;
        before = earlier;
        return this;
    }

    /** The nodes come into step. */
    SyncLab synced() {
        assertEquals("ok 0", before(1));
        return this;
    }

    private String before(int node) {
        ScriptRunner now = runner;
        runner = before;
        try {
            return result(node);
        } finally {
            runner = now;
        }
    }

    /** The same again, going its own way. */
    SyncLab copy() {
        SyncLab copy = new SyncLab(Worlds.around(world().copy()), draft, runner);
        copy.script = script;
        return copy;
    }

    byte[] script() {
        return script.clone();
    }

    void owner(int node) {
        worlds().cluster("group \"" + GROUP + "\" /move:N" + node);
        assertEquals("N" + node, worlds().owner(GROUP));
    }

    ScriptRun run(int node, String... arguments) {
        return run(Watch.NONE, node, arguments);
    }

    ScriptRun run(Watch watch, int node, String... arguments) {
        pass(1);
        asked = 0;
        Watch counting = new Counting(watch);
        return runner.run(world(), Name.of("N" + node), JOB + "\\mscs-sync.cmd", Arrays.asList(arguments), counting);
    }

    /** Starts the script with nothing around it. */
    ScriptRun start(Watch watch, int node, String... arguments) {
        return runner.run(world(), Name.of("N" + node), JOB + "\\mscs-sync.cmd", Arrays.asList(arguments), watch);
    }

    ScriptRun start(int node, String script) {
        return runner.run(world(), Name.of("N" + node), script, List.of(), Watch.NONE);
    }

    /** How often the current run has asked for the owner, the present question included. */
    int asked() {
        return asked;
    }

    /** Both nodes ran, and then the group moved to the second one. */
    void failover() {
        synced();
        assertEquals("not-owner 0", before(2));
        owner(2);
    }

    /** Counts questions for whoever interferes. */
    private final class Counting extends Forwarding {
        Counting(Watch inner) {
            super(inner);
        }

        @Override
        public Optional<Answer> instead(World world, String step, String program, String tail) {
            asked += Interfering.asksOwner(program + " " + tail) ? 1 : 0;
            return super.instead(world, step, program, tail);
        }
    }

    /** Runs and says how it ended: the result and the exit code, which must fit. */
    String result(int node, String... arguments) {
        return result(run(node, arguments));
    }

    static String result(ScriptRun run) {
        String last = run.screen().isEmpty() ? "" : run.screen().get(run.screen().size() - 1);
        String result = last.startsWith("MSCS-SYNC result=") ? last.substring(17, last.indexOf(' ', 17)) : "no last line: " + run;
        return result + " " + run.exit();
    }

    /** The last line that names a result of an item in the log of a node. */
    String lastItem(int node) {
        Optional<String> line = own(node, "mscs-sync.log").lines().filter(l -> l.startsWith("MSCS-ITEM")).reduce((a, b) -> b);
        return line.orElse("nothing");
    }

}
