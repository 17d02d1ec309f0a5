package org.mscsplanner.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.command.TaskCommands;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.SyncJob.Tool;
import org.mscsplanner.plan.RegisterSyncTask;
import org.mscsplanner.script.Phrase;
import org.mscsplanner.script.Statement;
import org.mscsplanner.script.Statement.CommandText;
import org.mscsplanner.script.Statement.Output;
import org.mscsplanner.text.Word;

/**
 * The sync script of a job, in the same closed language as every script. It asks the cluster whether this node owns the
 * group, by a listing that the command itself restricts to this node, and copies only then, only newer files, and never
 * removes any (D-04, D-05, I-35). Retries and waiting times are always given (D-06), and the verdict comes from exit codes
 * (D-07, D-09).
 */
final class SyncFiles {
    private static final String ROW_BLANKS = " ".repeat(20);

    private final GeneralSpec spec;
    private final SyncJob job;
    private final List<Statement> out = new ArrayList<>();

    SyncFiles(GeneralSpec spec, SyncJob job) {
        this.spec = spec;
        this.job = job;
    }

    List<Statement> statements(String planDigest) {
        header(planDigest);
        owner();
        quietTime();
        for (Name node : spec.target().nodeNames().stream().sorted().toList()) {
            String next = "next_" + label(node);
            out.add(new Statement.IfText(false, "COMPUTERNAME", node.text(), next));
            items().forEach(item -> item(item, node));
            out.add(new Statement.Label(next));
        }
        verdict();
        return out;
    }

    private void header(String planDigest) {
        out.add(new Statement.EchoOff());
        out.add(new Statement.SetLocal());
        out.add(new Statement.Remark("mscs-sync.cmd - sync job " + job.name() + " of the group " + job.group()));
        out.add(new Statement.Remark("Runs on every node. It copies only on the node that owns the group, only newer files, and removes none."));
        out.add(new Statement.Remark("Exit codes: 0 done or nothing to do, 3 failed, 4 the owner is not known, 6 a watched file changed."));
        out.add(new Statement.Remark("plan.json SHA-256 " + planDigest));
        out.add(new Statement.Set("LOG", Phrase.of(job.folder() + "\\mscs-sync.log")));
        out.add(new Statement.Set("CHANGED", Phrase.of("")));
        out.add(new Statement.Set("COPYMODE", Phrase.of("copy")));
    }

    private void owner() {
        Word listing = file("owner.txt");
        out.add(new Statement.Run(List.of(), new CommandText("cluster", List.of(Word.of("/cluster:", spec.target().cluster().text()),
                Word.literal("group"), Word.ofVariable("/node:", "COMPUTERNAME"))), new Output.File(listing)));
        out.add(new Statement.SaveCode());
        out.add(new Statement.UnlessCodes(List.of(0), "unknown"));
        String name = job.group().text();
        String column = name.length() >= 20 ? name + " " : (name + ROW_BLANKS).substring(0, 20) + " ";
        Word row = new Word(List.of(new Word.Piece("/c:", Word.Kind.LITERAL), new Word.Piece(column, Word.Kind.QUOTED),
                new Word.Piece("COMPUTERNAME", Word.Kind.VARIABLE)));
        out.add(new Statement.Run(List.of(), new CommandText("findstr", List.of(Word.literal("/i"), Word.literal("/b"), Word.literal("/l"),
                row, listing)), new Output.Nowhere()));
        out.add(new Statement.SaveCode());
        out.add(new Statement.IfCode(0, "owner"));
        out.add(new Statement.UnlessCodes(List.of(1), "unknown"));
        out.add(new Statement.Echo(Phrase.of(Long.toString(quietRuns())), Optional.of(file("quiet.txt"))));
        out.add(new Statement.Set("RESULT", Phrase.of("not-owner")));
        out.add(new Statement.Goto("said"));
        out.add(new Statement.Label("unknown"));
        out.add(new Statement.Set("RESULT", Phrase.of("unknown-owner")));
        out.add(new Statement.Goto("said"));
    }

    /** Runs, not minutes: no clock is asked, so a clock that is set back changes nothing. */
    private long quietRuns() {
        return (job.quietMinutesAfterFailover() + job.everyMinutes() - 1) / job.everyMinutes();
    }

    private void quietTime() {
        Word file = file("quiet.txt");
        out.add(new Statement.Label("owner"));
        out.add(new Statement.Set("QUIET", Phrase.of("0")));
        out.add(new Statement.IfExists(true, file, "loud"));
        out.add(new Statement.TakeParts("QUIET", file, 0, false));
        out.add(new Statement.IfText(false, "QUIET", "0", "loud"));
        out.add(new Statement.Set("COPYMODE", Phrase.of("compare")));
        for (long left = quietRuns(); left > 0; left--) {
            String not = "quiet_not_" + left;
            out.add(new Statement.IfText(true, "QUIET", Long.toString(left), not));
            out.add(new Statement.Echo(Phrase.of(Long.toString(left - 1)), Optional.of(file)));
            out.add(new Statement.Label(not));
        }
        out.add(new Statement.Label("loud"));
    }

    private List<FileItem> items() {
        return spec.files().stream()
                .filter(f -> job.items().isEmpty() ? f.group().equals(job.group()) : job.items().contains(f.name()))
                .sorted(java.util.Comparator.comparing(FileItem::name)).toList();
    }

    private void item(FileItem item, Name node) {
        String label = label(node) + "_" + label(item.name());
        out.add(new Statement.Set("ITEM", Phrase.of(item.name() + " to " + node)));
        out.add(new Statement.IfExists(true, Word.quoted(item.path().text()), "no_source"));
        if (item.onChange() == FileItem.OnChange.ALARM) {
            copy(item, node, true, label);
            return;
        }
        out.add(new Statement.IfText(false, "COPYMODE", "compare", label + "_compare"));
        copy(item, node, false, label);
        out.add(new Statement.Goto(label + "_end"));
        out.add(new Statement.Label(label + "_compare"));
        copy(item, node, true, label + "c");
        out.add(new Statement.Label(label + "_end"));
    }

    private void copy(FileItem item, Name node, boolean listOnly, String label) {
        CommandText command = job.tool() == Tool.ROBOCOPY ? robocopy(item, node, listOnly) : xcopy(item, node, listOnly);
        out.add(new Statement.Run(List.of(), command, job.tool() == Tool.ROBOCOPY ? new Output.Nowhere() : new Output.File(file("last.txt"))));
        out.add(new Statement.SaveCode());
        if (job.tool() == Tool.ROBOCOPY) {
            out.add(new Statement.IfAtLeast("RC", 8, "failed"));
        } else {
            out.add(new Statement.UnlessCodes(List.of(0), "failed"));
        }
        if (item.onChange() == FileItem.OnChange.ALARM && job.tool() == Tool.ROBOCOPY) {
            out.add(new Statement.IfCode(0, label + "_same"));
            out.add(new Statement.Set("CHANGED", Phrase.of(item.name().text())));
            out.add(new Statement.Label(label + "_same"));
        }
        out.add(new Statement.Log(Phrase.of("", "ITEM", (listOnly ? ": compared, code " : ": copied, code "), "RC"), Word.ofVariable("", "LOG")));
    }

    private CommandText robocopy(FileItem item, Name node, boolean listOnly) {
        List<Word> words = new ArrayList<>();
        words.add(Word.quoted(item.folder().text()));
        words.add(Word.quoted(destination(item, node)));
        if (item.kind() == FileItem.Kind.FILE) {
            words.add(Word.value(item.path().fileName()));
        } else {
            item.include().forEach(p -> words.add(Word.value(p)));
            words.add(Word.literal("/e"));
        }
        if (!item.exclude().isEmpty()) {
            words.add(Word.literal("/xf"));
            item.exclude().forEach(p -> words.add(Word.value(p)));
        }
        words.add(Word.literal("/xo"));
        if (item.keyMaterial()) {
            words.add(Word.literal("/copy:DATS"));
        }
        if (listOnly) {
            words.add(Word.literal("/l"));
        }
        words.addAll(List.of(Word.literal("/r:2"), Word.literal("/w:5"), Word.literal("/np"), Word.of("/log+:", job.folder() + "\\robocopy.log")));
        return new CommandText("robocopy", words);
    }

    private CommandText xcopy(FileItem item, Name node, boolean listOnly) {
        List<Word> words = new ArrayList<>();
        boolean file = item.kind() == FileItem.Kind.FILE;
        words.add(Word.quoted(item.path().text()));
        words.add(Word.quoted(destination(item, node) + (file ? "\\." : "")));
        for (String option : file ? List.of("/d", "/h", "/r", "/k", "/y") : List.of("/d", "/e", "/i", "/h", "/r", "/k", "/y")) {
            words.add(Word.literal(option));
        }
        if (item.keyMaterial()) {
            words.add(Word.literal("/o"));
        }
        if (listOnly) {
            words.add(Word.literal("/l"));
        }
        return new CommandText("xcopy", words);
    }

    private String destination(FileItem item, Name node) {
        return job.destination().equals(SyncJob.ADMIN_SHARE)
                ? item.folder().onNode(node).text()
                : "\\\\" + node + "\\" + job.destination() + "\\" + item.name();
    }

    private void verdict() {
        out.add(new Statement.Set("RESULT", Phrase.of("ok")));
        out.add(new Statement.IfText(false, "COPYMODE", "copy", "copied"));
        out.add(new Statement.Set("RESULT", Phrase.of("quiet")));
        out.add(new Statement.Label("copied"));
        out.add(new Statement.IfText(false, "CHANGED", "", "said"));
        out.add(new Statement.Set("RESULT", Phrase.of("changed")));
        out.add(new Statement.Goto("said"));
        out.add(new Statement.Label("no_source"));
        out.add(new Statement.Set("RESULT", Phrase.of("no-source")));
        out.add(new Statement.Goto("said"));
        out.add(new Statement.Label("failed"));
        out.add(new Statement.Set("RESULT", Phrase.of("failed")));
        out.add(new Statement.Label("said"));
        Phrase line = Phrase.of("MSCS-SYNC result=", "RESULT", " item=", "ITEM", " code=", "RC", " node=", "COMPUTERNAME");
        out.add(new Statement.Log(line, Word.ofVariable("", "LOG")));
        out.add(new Statement.Echo(line, Optional.empty()));
        for (String good : List.of("ok", "quiet", "not-owner")) {
            out.add(new Statement.IfText(false, "RESULT", good, "good"));
        }
        event();
        out.add(new Statement.IfText(false, "RESULT", "unknown-owner", "unknown_code"));
        out.add(new Statement.IfText(false, "RESULT", "changed", "changed_code"));
        out.add(new Statement.Exit(3));
        out.add(new Statement.Label("unknown_code"));
        out.add(new Statement.Exit(4));
        out.add(new Statement.Label("changed_code"));
        out.add(new Statement.Exit(6));
        out.add(new Statement.Label("good"));
        out.add(new Statement.Exit(0));
    }

    private void event() {
        out.add(new Statement.Run(List.of(), new CommandText("eventcreate", List.of(Word.literal("/t"), Word.literal("WARNING"),
                Word.literal("/id"), Word.literal("108"), Word.literal("/l"), Word.literal("APPLICATION"), Word.literal("/so"),
                Word.literal("mscs-sync"), Word.literal("/d"), Word.ofVariable("", "RESULT"))), new Output.Nowhere()));
    }

    private Word file(String name) {
        return Word.quoted(job.folder().resolve(name).text());
    }

    private static String label(Name name) {
        return name.text().toLowerCase(java.util.Locale.ROOT).replace('-', '_');
    }

    /** The commands of {@code register-task.cmd} and {@code unregister-task.cmd}. */
    List<Statement> task(boolean register, String planDigest) {
        RegisterSyncTask task = new RegisterSyncTask(job.name(), Name.NONE, job.folder(), job.everyMinutes(), job.account());
        var call = register ? TaskCommands.create(task) : TaskCommands.delete(task.task().text());
        List<Statement> lines = new ArrayList<>(List.of(new Statement.EchoOff(), new Statement.SetLocal(),
                new Statement.Remark((register ? "register-task.cmd - registers" : "unregister-task.cmd - deletes") + " the task " + task.task()
                        + " on this node"),
                new Statement.Remark(register ? "schtasks asks for the password of the account; nothing stores it here." : "The script and its log stay."),
                new Statement.Remark("plan.json SHA-256 " + planDigest)));
        lines.add(new Statement.Run(List.of(), new CommandText(call.program(), call.words()), new Output.Screen()));
        lines.add(new Statement.SaveCode());
        lines.add(new Statement.UnlessCodes(List.of(0), "failed"));
        lines.add(new Statement.Exit(0));
        lines.add(new Statement.Label("failed"));
        lines.add(new Statement.Echo(Phrase.of("schtasks ended with code ", "RC", "."), Optional.empty()));
        lines.add(new Statement.Exit(3));
        return lines;
    }

    /** What {@code task.xml} says, for Windows Server 2008 and later. */
    TaskView taskView() {
        return new TaskView(job.folder().resolve("mscs-sync.cmd").text(), "PT" + job.everyMinutes() + "M", job.account(),
                "Copies files of the group " + job.group() + " from its owner to the other nodes");
    }

    /** The view of {@code sync/task.xml.vm}, escaped for XML. */
    public record TaskView(String command, String interval, String account, String description) {
        public TaskView {
            command = org.mscsplanner.text.Xml.text(command);
            account = org.mscsplanner.text.Xml.text(account);
            description = org.mscsplanner.text.Xml.text(description);
        }
    }
}
