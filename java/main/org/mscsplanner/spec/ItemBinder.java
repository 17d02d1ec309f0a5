package org.mscsplanner.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mscsplanner.model.Account;
import org.mscsplanner.model.Acknowledgement;
import org.mscsplanner.model.Change;
import org.mscsplanner.model.Decision;
import org.mscsplanner.model.FileEdit;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.HandCommand;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Probe;
import org.mscsplanner.model.ServiceSetting;
import org.mscsplanner.model.ServiceSetting.StartMode;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.Target;
import org.mscsplanner.model.WinPath;

/** The other lists of the general form: files, services, edits, accounts, probes, jobs, tasks, decisions. */
final class ItemBinder {
    private static final Map<String, Object> NODES = Map.of("anyOf", List.of(
            Map.of("const", "all"),
            Map.of("type", "array", "minItems", 1, "items", Map.of("type", "string", "minLength", 1))));

    private final Target target;

    ItemBinder(Target target) {
        this.target = target;
    }

    static Change change(Fields f) {
        return new Change(
                f.textOr("number", "", "the number of the change request"),
                f.number("windowMinutes", 0, 100_000, 0, "the length of the change window"),
                f.texts("contacts", "whom to call"), f.place());
    }

    FileItem file(Fields f) {
        Name name = Name.of(f.text("name", "a short name: letters, digits, hyphens"));
        FileItem item = new FileItem(name,
                Name.of(f.text("group", "the group whose owner holds the leading copy")),
                WinPath.of(f.text("path", "the folder or file on every node")),
                f.word("kind", Words.of(FileItem.Kind.class), FileItem.Kind.FOLDER, "folder or file"),
                f.texts("include", "file patterns that syncs copy; all files when left out"),
                f.texts("exclude", "file patterns that syncs leave out"),
                f.number("deletionBudget", 0, 1_000_000, Defaults.DELETION_BUDGET, "files that one run may remove from another node"),
                f.word("onChange", Words.of(FileItem.OnChange.class), FileItem.OnChange.COPY, "copy a difference, or only report it"),
                f.bool("keyMaterial", false, "it holds private keys: copies keep the access list"),
                f.bool("initialCopy", true, "copy it once before the first online, whole, whatever the patterns"),
                f.texts("expected", "file names that must be there after a copy"),
                f.textOr("description", "", "for people"),
                f.place());
        idle(item.kind() == FileItem.Kind.FILE && !item.include().isEmpty(), "include", "a single file has no patterns", f);
        idle(item.kind() == FileItem.Kind.FILE && !item.exclude().isEmpty(), "exclude", "a single file has no patterns", f);
        return item;
    }

    /** Of what {@code expand} prints with its default, only another value is told. */
    private static void idle(boolean differs, String member, String why, Fields f) {
        if (differs) {
            f.idle(member, why);
        }
    }

    ServiceSetting service(Fields f) {
        Name name = Name.of(f.text("name", "the key name of the service, not its display name"));
        String displayName = f.textOr("displayName", "", "as the Services console shows it");
        List<Name> nodes = f.any("nodes", NODES, "\"all\", or a list of nodes; all when left out")
                .map(v -> nodes(v, f.problems())).orElseGet(target::nodeNames);
        StartMode mode = f.word("startMode", Words.of(StartMode.class), StartMode.MANUAL, "how it starts on these nodes");
        return new ServiceSetting(name, displayName, nodes, mode,
                f.bool("stopped", mode != StartMode.AUTOMATIC,
                        "the plan stops it: from then on only the cluster starts it; left out, an automatic one is not stopped"),
                Name.of(f.textOr("firstNode", "", "where it is stopped before anything is installed on the others")),
                f.place());
    }

    private List<Name> nodes(Json value, Problems problems) {
        if (value instanceof Json.Text t && t.text().equals("all")) {
            return target.nodeNames();
        }
        if (value instanceof Json.Arr list && !list.items().isEmpty()) {
            List<String> names = new Values(problems).texts("nodes", value, false);
            return names.stream().map(Name::of).toList();
        }
        problems.wrongType("nodes", value, "\"all\", or a list of at least one node");
        return target.nodeNames();
    }

    static FileEdit fileEdit(Fields f) {
        return new FileEdit(
                Name.of(f.text("name", "a short name: letters, digits, hyphens")),
                Name.of(f.text("group", "the group on whose primary node the file is edited")),
                WinPath.of(f.text("file", "the XML file")),
                f.texts("parent", "element names from the root to the parent"),
                f.text("element", "the name of the element"),
                f.text("text", "the text that it shall hold"),
                f.textOr("reason", "", "why"),
                f.texts("refs", "requirement ids"),
                f.place());
    }

    static Account account(Fields f) {
        return new Account(
                Name.of(f.text("name", "the local user")),
                f.names("groups", "its local groups"),
                Name.of(f.textOr("from", "", "the node that has it already; made on every node when left out")),
                f.place());
    }

    static Probe probe(Fields f) {
        return new Probe(
                Name.of(f.text("name", "a short name: letters, digits, hyphens")),
                Name.of(f.text("group", "the group")),
                Name.of(f.text("service", "the service whose readiness is meant")),
                f.textOr("address", "", "where a person looks"),
                f.number("delaySeconds", 0, 3600, Defaults.READINESS_SECONDS, "what the application needs after it is online"),
                f.number("marginSeconds", 0, 3600, Defaults.READINESS_MARGIN_SECONDS, "added before it counts as failed"),
                f.place());
    }

    static SyncJob syncJob(Fields f) {
        Name name = Name.of(f.text("name", "a short name: letters, digits, hyphens"));
        Name group = Name.of(f.text("group", "the group whose owner is the source"));
        Optional<SyncJob.Method> method = f.requiredWord("method", Words.optional(Words.of(SyncJob.Method.class)), Optional.empty(),
                "how files stay in step");
        SyncJob job = new SyncJob(name, group, method.orElse(SyncJob.Method.MANUAL),
                f.word("tool", Words.of(SyncJob.Tool.class), SyncJob.Tool.ROBOCOPY, "robocopy or xcopy"),
                f.names("items", "names of file items; all of the group when left out"),
                f.number("everyMinutes", 1, 1439, Defaults.SYNC_EVERY_MINUTES, "how often the task runs"),
                f.textOr("account", Defaults.SYNC_ACCOUNT, "who runs it: SYSTEM or DOMAIN\\name"),
                f.textOr("destination", SyncJob.ADMIN_SHARE, "admin-share, or the name of a share that stands for the root of the drive on each node"),
                f.texts("grants", "accounts that the share lets in"),
                f.number("quietMinutesAfterFailover", 0, 1439, Defaults.SYNC_QUIET_MINUTES, "only compare for so long after a failover"),
                f.number("logKeepDays", 1, 3650, Defaults.SYNC_LOG_DAYS, "how long logs are kept"),
                WinPath.of(f.textOr("folder", Defaults.SYNC_FOLDER, "where the script lives on every node; no blanks")),
                f.word("mode", Words.of(SyncJob.Mode.class), SyncJob.Mode.ONCE, "for cluster-resource: one run when it comes online, or one after the other"),
                Name.of(f.textOr("resource", "", "for cluster-resource: the Generic Application that runs it")),
                f.place());
        method.ifPresent(m -> idle(job, f));
        return job;
    }

    /** Members that belong to another method, or to a share; with a wrong method nobody can say which. */
    private static void idle(SyncJob job, Fields f) {
        String why = "\"method\" is " + Words.word(job.method());
        boolean scripted = job.method() == SyncJob.Method.SCHEDULED || job.method() == SyncJob.Method.CLUSTER_RESOURCE;
        boolean replicated = job.method() == SyncJob.Method.DFSR;
        if (job.method() != SyncJob.Method.CLUSTER_RESOURCE) {
            idle(job.mode() != SyncJob.Mode.ONCE, "mode", why, f);
            idle(!job.resource().isEmpty(), "resource", why, f);
        }
        if (!scripted) {
            idle(job.everyMinutes() != Defaults.SYNC_EVERY_MINUTES, "everyMinutes", why, f);
            idle(job.quietMinutesAfterFailover() != Defaults.SYNC_QUIET_MINUTES, "quietMinutesAfterFailover", why, f);
            idle(job.logKeepDays() != Defaults.SYNC_LOG_DAYS, "logKeepDays", why, f);
        } else if (job.method() == SyncJob.Method.CLUSTER_RESOURCE && job.mode() == SyncJob.Mode.ONCE) {
            idle(job.everyMinutes() != Defaults.SYNC_EVERY_MINUTES, "everyMinutes", "\"mode\" is once", f);
        }
        idle(job.method() != SyncJob.Method.SCHEDULED && !job.account().equals(Defaults.SYNC_ACCOUNT), "account", why, f);
        idle(replicated && job.tool() != SyncJob.Tool.ROBOCOPY, "tool", why, f);
        idle(replicated && job.hasShare(), "destination", why, f);
        idle(!job.grants().isEmpty() && (replicated || !job.hasShare()), "grants", replicated ? why : "\"destination\" is " + SyncJob.ADMIN_SHARE, f);
    }

    static ManualTask manualTask(Fields f) {
        String id = f.text("id", "a short unique name: letters, digits, hyphens");
        long least = f.number("minutesLeast", 0, 10_000, Defaults.TASK_MINUTES_LEAST, "how long it takes at least");
        return new ManualTask(id,
                (int) f.number("phase", 0, 9, 0, "the phase, 0 to 9"),
                f.word("moment", Words.of(ManualTask.Moment.class), ManualTask.Moment.START, "where in the phase"),
                (int) f.number("order", 0, 9999, 0, "its place among the tasks of the same moment"),
                Name.of(f.textOr("group", "", "the group, for failover tests and what must be done while it is offline")),
                Name.of(f.textOr("node", "", "the node where it is done")),
                f.text("title", "one imperative line"),
                f.texts("instructions", "one line an action"),
                f.objects("commands", "to type there, in order", ItemBinder::handCommand),
                f.textOr("expected", "", "what one sees when it went well"),
                f.textOr("ifNot", "", "what to do otherwise"),
                f.texts("evidence", "names of what is written down"),
                f.bool("gate", false, "what follows waits for it"),
                f.bool("optional", false, "a failover test that may be left out"),
                least,
                f.number("minutesMost", 0, 10_000, Math.max(least, Defaults.TASK_MINUTES_MOST), "and at most"),
                f.textOr("reason", "", "why"),
                f.texts("refs", "requirement ids"),
                f.place());
    }

    private static HandCommand handCommand(Fields f) {
        return new HandCommand(
                f.text("program", "a name, or a path with its drive"),
                f.texts("arguments", "each one argument, without quotes"));
    }

    static Decision decision(Fields f) {
        return new Decision(
                f.text("topic", "what was decided"), f.text("choice", "the choice"), f.text("reason", "why"),
                f.texts("refs", "requirement ids"), f.place());
    }

    static Acknowledgement acknowledgement(Fields f) {
        return new Acknowledgement(
                f.text("code", "the code of the finding"),
                f.text("at", "the place of the finding, or of a block around it, as a JSON pointer"),
                f.text("reason", "why it is accepted"), f.place());
    }
}
