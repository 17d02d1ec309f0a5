package org.mscsplanner.sync;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob.Tool;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.property.Gen;
import org.mscsplanner.rehearse.Call;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.tool.Answer;

/**
 * A day of two nodes by chance: edits, failovers, crashes, clocks that are set, runs of the sync that are killed or that other
 * things happen in; {@link Versions} judges every copy. A person edits on an owner ten seconds after the move at the earliest.
 */
final class Schedule {
    private static final long PROGRAM_MILLIS = 50;
    private static final long FIRST_EDIT_MILLIS = 10_000;

    private final Gen gen;
    private final SyncLab lab;
    private final boolean skewed;
    private final boolean stray;
    private final boolean padded;
    private final Way way;
    private final Deque<Event> events = new ArrayDeque<>();
    private final Versions versions;
    private final List<String> story = new ArrayList<>();
    private final List<String> journal = new ArrayList<>();
    private int version = 100;
    private int owner = 1;
    private long ownerSince;
    private boolean unsettled;
    private int conflicts;

    /**
     * What a day looks at. A real cmd.exe shows its programs and nothing in between, so there time passes and runs are killed
     * behind a program only.
     */
    enum Way { STATEMENTS, PROGRAMS }

    /** Something at a time. */
    private record Event(long at, Runnable what) { }

    Schedule(Gen gen, SyncLab start, Tool tool) {
        this(gen, start, tool, Way.STATEMENTS);
    }

    Schedule(Gen gen, SyncLab start, Tool tool, Way way) {
        this.gen = gen;
        this.lab = start.copy();
        this.skewed = gen.once(3);
        this.stray = gen.once(2);
        this.padded = tool == Tool.XCOPY;
        this.way = way;
        this.versions = new Versions(lab, skewed);
        long at = lab.world().clock().millis();
        for (int i = 0, most = 4 + gen.size(); i < most; i++) {
            at += gen.once(3) ? gen.number(0, 400) : gen.coin() ? gen.number(400, 30_000) : gen.number(1, 20) * 60_000L;
            events.add(new Event(at, event()));
        }
    }

    int conflicts() {
        return conflicts;
    }

    int copies() {
        return versions.copies();
    }

    /** What every run started, and how it ended. */
    List<String> journal() {
        return journal;
    }

    SyncLab lab() {
        return lab;
    }

    @Override
    public String toString() {
        return String.join("\n", story);
    }

    private Runnable event() {
        int kind = gen.number(0, 19);
        int node = gen.number(1, 2);
        String file = gen.oneOf("a.txt", "sub (2)\\b & c.txt", "new.txt", "deep\\er\\n.txt");
        if (kind < 6) {
            return () -> edit(owner, file, true);
        } else if (kind < 14) {
            int killed = gen.once(4) ? gen.number(1, way == Way.STATEMENTS ? 230 : 24) : 0;
            return () -> run(node, killed);
        } else if (kind < 16) {
            return this::move;
        } else if (kind == 16) {
            return () -> crash(node);
        } else if (kind == 17) {
            long offset = gen.number(-7200, 7200) * 1000L;
            return skewed ? () -> clock(node, offset) : () -> run(owner, 0);
        } else if (kind == 18) {
            return stray ? () -> edit(3 - owner, file, false) : () -> run(owner, 0);
        }
        return () -> delete(owner, file);
    }

    void play() {
        ownerSince = 0;
        while (!events.isEmpty()) {
            pass(Math.max(0, events.peek().at() - lab.world().clock().millis()));
            due();
        }
    }

    /** Afterwards nothing happens any more: the nodes come into step, or it is a conflict that a person settles. */
    void settle() {
        for (int node : List.of(1, 2)) {
            start(node);
            lab.machine(node).setClockOffsetMillis(0);
        }
        pass(600_000);
        String result = "";
        for (int i = 0; i < 6 && !result.equals("ok 0"); i++) {
            run(3 - owner, 0);
            result = run(owner, 0);
        }
        if (result.equals("conflict 7")) {
            assertTrue(unsettled, "a conflict out of nothing\n" + this);
            result = run(owner, 0, "/accept", "conf");
        }
        assertTrue(result.equals("ok 0"), "it ends with " + result + "\n" + this + "\n" + lab.own(owner, "mscs-sync.log"));
        versions.on(owner).forEach((file, text) -> assertTrue(text.equals(versions.on(3 - owner).get(file)), "not in step: " + file + "\n" + this));
    }

    private void say(String text) {
        story.add(lab.world().clock().millis() + " " + text);
    }

    private void pass(long millis) {
        lab.world().engine().timeline().pass(millis);
        int now = Integer.parseInt(lab.worlds().owner(SyncLab.GROUP).substring(1));
        if (now != owner) {
            owner = now;
            ownerSince = lab.world().clock().millis();
            // What was not copied yet is only on the other node.
            unsettled = true;
            say("owner N" + owner);
        }
    }

    private void due() {
        while (!events.isEmpty() && events.peek().at() <= lab.world().clock().millis()) {
            events.poll().what().run();
        }
    }

    private static WinPath path(String file) {
        return WinPath.of(SyncLab.CONF + "\\" + file);
    }

    private void edit(int node, String file, boolean byOwner) {
        if (!lab.machine(node).isRunning() || byOwner && lab.world().clock().millis() - ownerSince < FIRST_EDIT_MILLIS) {
            return;
        }
        String text = "v" + version++ + (padded ? "x".repeat(version - 100) : "");
        versions.edited(node, text, byOwner);
        unsettled |= !byOwner || skewed;
        say((byOwner ? "edit " : "stray edit ") + file + " on N" + node + ": " + text);
        lab.put(node, path(file).text(), text, lab.now(node));
    }

    private void delete(int node, String file) {
        if (lab.machine(node).isRunning() && versions.on(node).size() > 1 && lab.world().clock().millis() - ownerSince >= FIRST_EDIT_MILLIS) {
            say("delete " + file + " on N" + node);
            lab.machine(node).files().removeFile(path(file));
        }
    }

    private void move() {
        if (lab.machine(1).isRunning() && lab.machine(2).isRunning()) {
            lab.worlds().cluster("group \"" + SyncLab.GROUP + "\" /move:N" + (3 - owner));
            pass(0);
        }
    }

    private void crash(int node) {
        if (lab.machine(3 - node).isRunning() && lab.machine(node).isRunning()) {
            say("crash N" + node);
            lab.world().membership().crash(Name.of("N" + node));
            long back = lab.world().clock().millis() + gen.number(20, 900) * 1000L;
            List<Event> all = new ArrayList<>(events);
            all.add(new Event(back, () -> start(node)));
            all.sort(Comparator.comparingLong(Event::at));
            events.clear();
            events.addAll(all);
        }
    }

    private void start(int node) {
        if (!lab.machine(node).isRunning()) {
            say("start N" + node);
            lab.world().membership().start(Name.of("N" + node));
        }
    }

    private void clock(int node, long offset) {
        say("clock of N" + node + " by " + offset);
        lab.machine(node).setClockOffsetMillis(offset);
        unsettled = true;
    }

    private String run(int node, int killed, String... arguments) {
        if (!lab.machine(node).isRunning()) {
            return "down";
        }
        say("run on N" + node + (killed > 0 ? ", killed at " + killed : "") + String.join(" ", arguments));
        ScriptRun run = lab.start(new Observing(node, killed, arguments.length > 0), node, arguments);
        String result = run.end() == ScriptRun.End.BY_ITSELF ? SyncLab.result(run) : run.end().toString();
        conflicts += result.startsWith("conflict") ? 1 : 0;
        say("  " + result);
        run.calls().stream().filter(c -> !c.isInternal() && !c.program().equals("ping")).forEach(c -> journal.add("N" + node + " | " + c.entry()));
        journal.add("N" + node + " | " + result);
        return result;
    }

    /** Looks at every copy of a run, lets time pass, and lets other things happen in between. */
    private final class Observing implements Watch {
        private final int node;
        private final int killed;
        private final boolean accepted;
        private Map<String, String> before = Map.of();
        private int seen;

        Observing(int node, int killed, boolean accepted) {
            this.node = node;
            this.killed = killed;
            this.accepted = accepted;
        }

        private boolean changes(String line) {
            return Interfering.isCopy(line) || line.contains(" /purge ");
        }

        @Override
        public boolean stops(World world) {
            seen += way == Way.STATEMENTS ? 1 : 0;
            return killed > 0 && seen >= killed;
        }

        @Override
        public Optional<Answer> instead(World world, String step, String program, String tail) {
            if (changes(program + " " + tail)) {
                before = versions.on(3 - node);
            }
            return Optional.empty();
        }

        @Override
        public void ran(World world, Call call) {
            if (changes(call.program() + " " + call.tail())) {
                versions.replaced(node, before, accepted, Schedule.this);
            }
            if (way == Way.STATEMENTS || !call.isInternal()) {
                seen += way == Way.PROGRAMS ? 1 : 0;
                pass(PROGRAM_MILLIS);
                due();
            }
        }
    }
}
