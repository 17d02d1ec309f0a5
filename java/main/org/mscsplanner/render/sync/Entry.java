package org.mscsplanner.render.sync;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.script.Head;
import org.mscsplanner.script.Phrase;
import org.mscsplanner.script.Statement;
import org.mscsplanner.script.Statements;
import org.mscsplanner.text.Word;

/**
 * The way into the script and out of it. The work is done by an inner call whose screen goes into a file; cmd.exe holds that
 * file open, so a second run cannot delete it and knows that it is not alone. The system closes it whatever happens to the run.
 */
final class Entry {
    private static final int MOST_LOG_BYTES = 1_000_000;
    private static final String RESULT = "result.txt";
    private static final String STOP = "mscs-sync.stop";
    /** Where the mode stands in the last line, behind MSCS-SYNC, result, item, to, code, files and node. */
    private static final int MODE_PART = 7;
    /** The modes in which a run can end well: /list does not. */
    private static final List<String> GOOD_MODES = List.of("/pass", "/accept");

    private final Places places;
    private final SyncJob job;
    private final MayOwn mayOwn;
    private final List<Name> items;
    private final List<Result> results;

    Entry(Places places, SyncJob job, MayOwn mayOwn, List<Name> items, List<Result> results) {
        this.places = places;
        this.job = job;
        this.mayOwn = mayOwn;
        this.items = items;
        this.results = results;
    }

    private boolean loops() {
        return job.method() == SyncJob.Method.CLUSTER_RESOURCE;
    }

    void head(Statements out, String planDigest) {
        List<String> remarks = new ArrayList<>(List.of(
                "mscs-sync.cmd - keeps files of the group " + job.group() + " in step (sync job " + job.name() + ")"));
        if (!mayOwn.every()) {
            remarks.add(mayOwn.sentence() + " On any other node it does nothing: result=" + Result.NOT_OWNER.word() + ".");
        }
        remarks.addAll(List.of(
                "It runs on every " + (mayOwn.every() ? "node" : "one of them") + ". It copies only on the node that owns the group, to the others, and only when the other node",
                "is as the last sync left it. It never mirrors; files that this node has no more are removed there only within a budget.",
                "  mscs-sync.cmd               one run",
                "  mscs-sync.cmd /list         compares only, and lists what would be copied",
                "  mscs-sync.cmd /accept ITEM  after a conflict: this node is right; what the other one has is put aside there first"));
        if (loops()) {
            remarks.add("  mscs-sync.cmd /loop         run after run, until this node owns the group no more or " + STOP + " is here");
            remarks.add("  mscs-sync.cmd /once         compares, waits for the quiet time, and runs once");
        }
        remarks.add("Exit codes: " + Head.WRONG_USE + " wrong use; otherwise the result in the last line, MSCS-SYNC result=...");
        for (Result result : results) {
            remarks.add("  " + result.exit() + " " + result.word());
        }
        remarks.add("Here are also: mscs-sync.log (renamed at " + MOST_LOG_BYTES / 1_000_000 + " MB), " + SyncJob.SCREEN + " (the screen of the run that goes on), result.txt and good.txt");
        remarks.add("(the last line of the last run and of the last good one), state (what the nodes had after the last sync).");
        Head.withCodes(remarks, planDigest).forEach(out::add);
    }

    void arguments(Statements out) {
        out.section();
        out.set("LOG", places.own("mscs-sync.log").argv()).set("RESULT", Result.OK.word()).set("EXIT", "0").set("AT", "item=- to=- code=0");
        out.ifText("~1", "/ask", "ask").ifText("~1", "/run", "run");
        if (job.tool() == SyncJob.Tool.XCOPY) {
            out.ifText("~1", "/times", "times");
        }
        out.set("HERE", Phrase.of("", "~dp0")).unlessText("HERE", places.folder() + "\\", "elsewhere");
        out.set("MODE", Phrase.of("", "~1")).set("ONLY", Phrase.of("", "~2"));
        out.ifText("MODE", "/list", "list").ifText("MODE", "/accept", "accept").unlessText("ONLY", "", "usage").ifText("MODE", "/pass", "start");
        if (loops()) {
            out.ifText("MODE", "/loop", "loop").ifText("MODE", "/once", "once");
        }
        out.unlessText("MODE", "", "usage");
        out.set("MODE", "/pass").go("start");
        out.label("list").ifText("ONLY", "", "start").label("accept");
        items.forEach(item -> out.ifText("ONLY", item.text(), "start"));
        out.go("usage");
    }

    void outer(Statements out) {
        Word screen = places.own(SyncJob.SCREEN);
        out.section("One run at a time: whoever runs holds its screen open.");
        out.label("start").hide("del", Word.literal("/q"), screen).ifExists(screen, Result.BUSY.label());
        // On a full disk a file still gets its name, but no byte; then neither questions nor lists could be trusted.
        out.write(screen, Phrase.of("room")).set("WAS", "").take("WAS", screen, 0, false).unlessText("WAS", "room", Result.BUSY.label());
        // A run that ends early, or cannot write, must not leave the last line of an earlier one.
        out.hide("del", Word.literal("/q"), places.own(RESULT));
        out.inner(places.script(), "/run", screen).save().ifCode(1, Result.BUSY.label());
        out.run(new Statement.Output.Screen(), "type", List.of(screen));
        out.run(new Statement.Output.Screen(), "type", List.of(places.own(RESULT))).exitWithCode();
        out.label(Result.BUSY.label()).set("RESULT", Result.BUSY.word()).set("EXIT", Integer.toString(Result.BUSY.exit())).set("WAS", "busy").go("last_line");
    }

    void refusals(Statements out) {
        out.section();
        out.label("usage").say(Phrase.of("Usage: mscs-sync.cmd, mscs-sync.cmd /list, or mscs-sync.cmd /accept ITEM"));
        out.say(Phrase.of("Items: " + Name.list(items))).exit(Head.WRONG_USE);
        out.label("elsewhere").say(Phrase.of("This is not the installed script. Run " + places.script() + " instead; the scripts of the plan install it.")).exit(Head.WRONG_USE);
        if (job.tool() == SyncJob.Tool.XCOPY) {
            out.label("times");
            Xcopy.times(out);
        }
    }

    /** For a Generic Application: {@code cmd /k} stays alive behind it. */
    void loop(Statements out, OwnerCheck owner) {
        if (!loops()) {
            return;
        }
        Word pass = places.own("pass.txt");
        out.section("Run after run. The group has just come online here, so the first runs only compare.");
        out.label("loop");
        owner.remember(out);
        out.label("next_pass").ifExists(places.own(STOP), "stopped");
        out.inner(places.script(), "/pass", pass);
        out.set("LAST", "").unlessExists(places.own(RESULT), "rest");
        out.take("LAST", places.own(RESULT), 1, false).ifText("LAST", "result=" + Result.NOT_OWNER.word(), "stopped");
        out.label("rest").pause(job.everyMinutes() * 60).go("next_pass");
        out.label("stopped").exit(0);
        once(out, owner, pass);
    }

    /** The quiet time is waited for here, so none of it is left for the run behind it; whoever runs the script meanwhile only compares. */
    private void once(Statements out, OwnerCheck owner, Word pass) {
        out.section("One run, behind the quiet time.");
        out.label("once");
        owner.remember(out);
        out.inner(places.script(), "/list", pass);
        if (job.quietMinutesAfterFailover() > 0) {
            out.pause(job.quietMinutesAfterFailover() * 60);
        }
        owner.forget(out);
        out.inner(places.script(), "/pass", pass).exit(0);
    }

    /** The first lines of the inner call: a log that does not grow for ever. */
    void begin(Statements out) {
        Word log = Places.variable("LOG");
        out.section("The run itself. A long log is renamed; renamed ones go after " + job.logKeepDays() + " days.");
        out.label("run").unlessExists(log, "logged").add(new Statement.IfSize(false, log, MOST_LOG_BYTES, "rename")).go("logged");
        out.label("rename").set("N", "0").label("next_log").increment("N");
        out.set("OLD", places.ownPhrase("mscs-sync-", "N", ".log")).ifExists(Places.variable("OLD"), "next_log");
        out.hide("move", Word.literal("/y"), log, Places.variable("OLD"));
        out.hide("forfiles", Word.literal("/p"), Word.value(places.folder()), Word.literal("/m"), Word.literal("mscs-sync-*.log"),
                Word.literal("/d"), Word.literal("-" + job.logKeepDays()), Word.literal("/c"), Word.value("cmd /c del /q @path"));
        out.label("logged");
        for (String folder : List.of("work", "state")) {
            out.makeFolder(places.own(folder));
        }
        out.log(log, Phrase.of("", "DATE", " ", "TIME", " ", "COMPUTERNAME", " ", "MODE", " ", "ONLY"));
        out.set("THEN", "first").set("COPY", "yes").set("WORST", "0").set("TOTAL", "0").set("TO", "-").set("ITEM", "-").set("RC", "0").set("WAS", "run");
        out.unlessText("MODE", "/list", "question").set("COPY", "no").set("RESULT", Result.LISTED.word());
    }

    /**
     * What cannot be written down whole is not good: on a disk that became full every list is empty, and nothing seems to differ. The
     * mode is the end of the line, so a line that was cut anywhere is seen.
     */
    private void good(Statements out, Phrase line) {
        Word fresh = places.own("good-new.txt");
        out.write(fresh, line).set("LAST", "").take("LAST", fresh, MODE_PART, false);
        GOOD_MODES.forEach(mode -> out.ifText("LAST", "mode=" + mode, "written"));
        out.set("RESULT", Result.FAILED.word()).set("EXIT", Integer.toString(Result.FAILED.exit())).go("said");
        out.label("written").hide("move", Word.literal("/y"), fresh, places.own("good.txt"));
    }

    /** The last line, the event, and the exit code. */
    void end(Statements out) {
        Phrase line = Phrase.of("MSCS-SYNC result=", "RESULT", " ", "AT", " files=", "TOTAL", " node=", "COMPUTERNAME", " mode=", "MODE");
        out.section("The last line is for machines.");
        out.label("done").unlessText("RESULT", Result.OK.word(), "said");
        good(out, line);
        out.label("said").write(places.own(RESULT), line);
        out.label("last_line").log(Places.variable("LOG"), line).set("TOOL", "sync").set("RC", Phrase.of("", "EXIT"));
        for (Result result : results) {
            if (result.exit() > 0) {
                out.explain("sync", result.exit(), result.text());
            }
        }
        out.unlessText("WAS", "busy", "told").say(line);
        out.label("told").ifText("EXIT", "0", "good");
        out.event("mscs-sync", 108, Places.quoted(Phrase.of("", "RESULT", " ", "AT", " see " + places.folder() + "\\mscs-sync.log")));
        out.label("good").exitWithCode();
    }
}
