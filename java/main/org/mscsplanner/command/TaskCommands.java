package org.mscsplanner.command;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.plan.action.RegisterSyncTask;
import org.mscsplanner.text.Word;
import org.mscsplanner.verdict.ExitRule;

/**
 * Scheduled tasks with what schtasks of Windows Server 2003 is known to take: no switch that only later versions have, and
 * delete before create instead of overwriting (D-12). Without a password on the line, the tool asks for it.
 */
public final class TaskCommands {
    TaskCommands() { }

    Procedure register(RegisterSyncTask a, Records records) {
        String task = a.task().text();
        Call query = Call.of(ExitRule.SCHTASKS, Word.literal("/query"), Word.literal("/fo"), Word.literal("csv"), Word.literal("/nh"));
        Call create = create(a, Records.rendered(a.definition().replace('/', '\\')));
        Call delete = delete(task);
        List<Op> forward = new ArrayList<>(records.once(List.of(records.absent(), records.present()), List.of(
                new Op.Run(query.into(records.file("txt"))),
                new Op.Ask(Listings.name(task, records.file("txt")), List.of(new Op.Mark(records.present(), "present")),
                        List.of(new Op.Mark(records.absent(), "absent"))))));
        forward.add(new Op.IfFile(records.present(), List.of(new Op.Fail(
                "A task " + task + " was there before this plan. Delete or rename it by hand first.")), List.of()));
        forward.add(new Op.Run(query.into(records.file("now"))));
        forward.add(new Op.Ask(Listings.name(task, records.file("now")), List.of(new Op.Run(delete)), List.of()));
        if (!SyncJob.isManaged(a.account())) {
            forward.add(new Op.Say("    schtasks asks for the password of " + a.account() + " unless it is SYSTEM"));
        }
        forward.add(new Op.Run(create));
        forward.add(new Op.Run(query.into(records.file("now"))));
        forward.add(new Op.Run(Listings.name(task, records.file("now"))));
        List<Op> remove = List.of(new Op.Run(query.into(records.file("now"))),
                new Op.Ask(Listings.name(task, records.file("now")), List.of(new Op.Run(delete)), List.of()));
        return new Procedure(List.of(create), forward, records.undo(remove, List.of(new Op.Say("    the task was there before: it stays"))));
    }

    /**
     * The command that registers the task.
     *
     * @param definition the task as XML, where the step has one
     */
    public static Call create(RegisterSyncTask a, Word definition) {
        if (!a.definition().isEmpty()) {
            List<Word> words = new ArrayList<>(List.of(Word.literal("/create"), Word.literal("/tn"), Word.value(a.task().text()),
                    Word.literal("/xml"), definition, Word.literal("/ru"), Word.value(a.account())));
            if (SyncJob.isManaged(a.account())) {
                // Active Directory keeps the password of a group managed service account: an empty one stands for it.
                words.addAll(List.of(Word.literal("/rp"), Word.quoted("")));
            }
            return new Call("schtasks", words, ExitRule.SCHTASKS, new Call.Output.Shown());
        }
        return Call.of(ExitRule.SCHTASKS, Word.literal("/create"), Word.literal("/tn"), Word.value(a.task().text()),
                Word.literal("/tr"), Word.value(a.folder().resolve(SyncJob.SCRIPT).text()),
                Word.literal("/sc"), Word.literal("minute"), Word.literal("/mo"), Word.literal(Long.toString(a.everyMinutes())),
                Word.literal("/ru"), Word.value(a.account()));
    }

    /** The command that deletes a task without a question. */
    public static Call delete(String task) {
        return Call.of(ExitRule.SCHTASKS, Word.literal("/delete"), Word.literal("/tn"), Word.value(task), Word.literal("/f"));
    }
}
