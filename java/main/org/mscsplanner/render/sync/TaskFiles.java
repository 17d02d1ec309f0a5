package org.mscsplanner.render.sync;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.command.Call;
import org.mscsplanner.command.TaskCommands;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.plan.action.RegisterSyncTask;
import org.mscsplanner.script.Head;
import org.mscsplanner.script.Phrase;
import org.mscsplanner.script.Statement;
import org.mscsplanner.script.Statements;
import org.mscsplanner.text.Word;
import org.mscsplanner.text.Xml;

/** The scheduled task of a job: its registration on one node by hand, and what {@code task.xml} says for Windows Server 2008 and later. */
public final class TaskFiles {
    private static final long SHORTEST_LIMIT_MINUTES = 60;
    /** The name differs with the language of Windows, this does not. */
    private static final String LOCAL_SYSTEM = "S-1-5-18";

    private final SyncJob job;
    private final MayOwn mayOwn;
    private final RegisterSyncTask task;

    public TaskFiles(SyncJob job, MayOwn mayOwn, OsVersion os) {
        this.job = job;
        this.mayOwn = mayOwn;
        this.task = new RegisterSyncTask(job.name(), Name.NONE, job.folder(), job.everyMinutes(), job.account(), os.is2003() ? "" : "task.xml");
    }

    /** {@code register-task.cmd}: delete, then create (D-12). */
    public List<List<Statement>> register(String planDigest) {
        Statements out = new Statements();
        if (!task.definition().isEmpty()) {
            out.set("HERE", Phrase.of("", "~dp0"));
        }
        mayOwn.unless(out, "may_not_own");
        out.unlessExists(Word.quoted(job.script().text()), "not_installed");
        Call delete = TaskCommands.delete(task.task().text());
        out.hide(delete.program(), delete.words().toArray(Word[]::new));
        run(out, TaskCommands.create(task, Places.quoted(Phrase.of("", "HERE", task.definition()))));
        out.exit(Head.DONE);
        failed(out);
        out.label("not_installed").say(Phrase.of("Copy mscs-sync.cmd to " + job.folder() + " first; the scripts of the plan do so.")).exit(Head.FAILED);
        if (!mayOwn.every()) {
            out.label("may_not_own").say(Phrase.of(mayOwn.sentence() + " The task belongs there.")).exit(Head.FAILED);
        }
        return script("register-task.cmd - registers the task " + task.task() + " on this node, in place of one of that name",
                SyncJob.isManaged(job.account()) ? "Active Directory keeps the password of the account." : "schtasks asks for the password of the account; nothing stores it here.",
                out, planDigest);
    }

    /** {@code unregister-task.cmd}. */
    public List<List<Statement>> unregister(String planDigest) {
        Statements out = new Statements();
        run(out, TaskCommands.delete(task.task().text()));
        out.exit(Head.DONE);
        failed(out);
        return script("unregister-task.cmd - deletes the task " + task.task() + " on this node", "The script, its log and its records stay.", out, planDigest);
    }

    private static List<List<Statement>> script(String title, String note, Statements body, String planDigest) {
        List<List<Statement>> sections = new ArrayList<>(body.sections());
        sections.add(0, Head.of(List.of(title, note), sections, planDigest));
        return sections;
    }

    private static void run(Statements out, Call call) {
        out.run(new Statement.Output.Screen(), call.program(), call.words()).save().unlessCode(0, "failed");
    }

    private static void failed(Statements out) {
        out.label("failed").say(Phrase.of("schtasks ended with code ", "RC", ".")).exit(Head.FAILED);
    }

    public TaskView view() {
        return new TaskView(job.script().text(), "PT" + job.everyMinutes() + "M",
                "PT" + Math.max(SHORTEST_LIMIT_MINUTES, job.everyMinutes()) + "M", SyncJob.isSystem(job.account()) ? LOCAL_SYSTEM : job.account(),
                SyncJob.isSystem(job.account()) ? "" : "Password",
                "Copies files of the group " + job.group() + " from its owner to the other nodes");
    }

    /**
     * The view of {@code sync/task.xml.vm}, escaped for XML.
     *
     * @param logonType empty for SYSTEM; a group managed service account has a password too, which Active Directory keeps
     */
    public record TaskView(String command, String interval, String limit, String account, String logonType, String description) {
        public TaskView {
            command = Xml.text(command);
            account = Xml.text(account);
            description = Xml.text(description);
        }
    }
}
