package org.mscsplanner.check;

import static org.mscsplanner.check.Mistake.inCfg;
import static org.mscsplanner.check.Mistake.inFiles;
import static org.mscsplanner.check.Mistake.inVc;

import java.util.List;
import java.util.function.Consumer;
import org.mscsplanner.diag.Code;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.SyncCode;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.SampleSpecs;
import org.mscsplanner.model.SpecDraft;
import org.mscsplanner.model.SpecDraft.EditDraft;
import org.mscsplanner.model.SyncJob;

/** Mistakes in files, edits and sync jobs. */
final class FileMistakes {
    private FileMistakes() { }

    static List<Mistake> files() {
        return List.of(
                path(ModelCode.FILE_PATH, "Acme\\conf"),
                path(ModelCode.FILE_PATH, "\\\\server\\share\\conf"),
                path(ModelCode.FILE_PATH, "%ProgramFiles%\\Acme"),
                path(ModelCode.FILE_PATH, "C:\\Acme\\*.cfg"),
                path(ModelCode.FILE_PATH, "C:\\Acme\\..\\conf"),
                path(ModelCode.FILE_PATH, "C:\\Acme \\conf"),
                path(ModelCode.FILE_PATH, "C:/Acme/conf"),
                path(ModelCode.FILE_WHOLE_DRIVE, "C:\\"),
                path(ModelCode.FILE_SYSTEM_FOLDER, "C:\\WINDOWS\\system32"),
                path(ModelCode.FILE_SYSTEM_FOLDER, "D:\\program files\\"),
                path(ModelCode.FILE_TAKEN_FOR_FOLDER, "C:\\A B\\app.INI"),
                path(ModelCode.FILE_ON_CLUSTER_DISK, "f:\\index\\conf"),
                path(ModelCode.FILE_ON_CLUSTER_DISK, "Q:\\conf"),
                inFiles(ModelCode.FILE_ON_CLUSTER_DISK, "/syncJobs/0/folder", s -> s.syncJobs.get(0).folder = "F:\\sync"),
                inFiles(ModelCode.FILE_PATTERN, "/files/0/include/0", s -> s.files.get(0).include = List.of("sub\\*.cfg")),
                inFiles(ModelCode.FILE_PATTERN, "/files/0/exclude/1", s -> s.files.get(0).exclude = List.of("*.log", "")),
                inFiles(ModelCode.FILE_PATTERN, "/files/0/expected/0", s -> s.files.get(0).expected = List.of("*.cfg")),
                inFiles(ModelCode.FILE_PATH_TWICE, "/files/1/path",
                        s -> s.files.add(SampleSpecs.item("again", "File Group", "c:\\ACME\\conf\\", FileItem.Kind.FOLDER))),
                inFiles(ModelCode.FILE_INSIDE_OTHER, "/files/1/path",
                        s -> s.files.add(SampleSpecs.item("inner", "File Group", "C:\\Acme\\conf\\a\\b.cfg", FileItem.Kind.FILE))),
                inVc(ModelCode.MISPRINTED_FILE_NAME, "/files/1/path",
                        s -> s.file("vpxd-cfg").path = s.file("vpxd-cfg").path.replace("vpxd", "vpzd")),
                inVc(ModelCode.KEY_MATERIAL_UNMARKED, "/files/2/keyMaterial", s -> s.file("ssl").keyMaterial = false),
                inCfg(ModelCode.EDIT_ELEMENT, "/fileEdits/0/element", s -> s.edits.get(0).element = "<managedip>",
                        ModelCode.EDIT_NOT_COPIED),
                inCfg(ModelCode.EDIT_ELEMENT, "/fileEdits/0/parent", s -> s.edits.get(0).parent = List.of()),
                inCfg(ModelCode.EDIT_TWICE, "/fileEdits/1", s -> {
                    EditDraft edit = new EditDraft();
                    edit.name = "again";
                    edit.group = "VC Group";
                    edit.file = s.edits.get(0).file;
                    edit.parent = s.edits.get(0).parent;
                    edit.element = "managedip";
                    edit.text = "10.20.0.20";
                    s.edits.add(edit);
                }),
                inCfg(ModelCode.EDIT_NOT_COPIED, "/fileEdits/0/file", s -> s.files.removeIf(f -> f.name.equals("vpxd-cfg"))));
    }

    static List<Mistake> sync() {
        return List.of(
                inFiles(SyncCode.ITEM_UNKNOWN, "/syncJobs/0/items/0", s -> s.syncJobs.get(0).items = List.of("indexer-cnf"),
                        SyncCode.MISSING),
                inFiles(SyncCode.ITEM_UNKNOWN, "/syncJobs/0/items/1", s -> {
                    DependencyMistakes.addVcGroup(s);
                    s.files.add(SampleSpecs.item("vc-data", "VC Group", "C:\\vc", FileItem.Kind.FOLDER));
                    s.syncJobs.get(0).items = List.of("indexer-conf", "vc-data");
                }, SyncCode.MISSING),
                inFiles(ModelCode.NAMED_TWICE, "/syncJobs/0/items/1",
                        s -> s.syncJobs.get(0).items = List.of("indexer-conf", "Indexer-Conf")),
                inFiles(SyncCode.NOWHERE, "/syncJobs/0/group", s -> s.groups.get(0).resources.get(0).possibleOwners = List.of("FSNODE1"),
                        ModelCode.POSSIBLE_OWNERS_NOT_ALL, ModelCode.PREFERRED_OWNER_NOT_POSSIBLE),
                inFiles(SyncCode.INTERVAL, "/syncJobs/0/everyMinutes", s -> s.syncJobs.get(0).everyMinutes = 1440),
                inFiles(SyncCode.INTERVAL, "/syncJobs/0/everyMinutes", s -> s.syncJobs.get(0).everyMinutes = 0),
                inFiles(SyncCode.FOLDER, "/syncJobs/0/folder", s -> s.syncJobs.get(0).folder = "C:\\Program Files\\sync"),
                inFiles(SyncCode.FOLDER, "/syncJobs/0/folder", s -> s.syncJobs.get(0).folder = "sync"),
                inFiles(SyncCode.FOLDER, "/syncJobs/0/folder", s -> s.syncJobs.get(0).folder = "C:\\" + "s".repeat(148)),
                inFiles(SyncCode.FOLDER, "/syncJobs/0/folder", s -> s.syncJobs.get(0).folder = "C:\\sync&copy"),
                inFiles(SyncCode.OWN_FOLDER, "/files/0/path", s -> s.syncJobs.get(0).folder = "c:\\acme\\CONF\\sync"),
                inFiles(SyncCode.OWN_FOLDER, "/files/0/path", s -> s.syncJobs.get(0).folder = "C:\\Acme"),
                inFiles(SyncCode.XCOPY_PATTERNS, "/files/0/exclude", s -> {
                    s.syncJobs.get(0).tool = SyncJob.Tool.XCOPY;
                    s.files.get(0).exclude = List.of("*.tmp");
                }),
                inFiles(SyncCode.CANNOT_REMOVE, "/files/0/deletionBudget", s -> {
                    s.syncJobs.get(0).tool = SyncJob.Tool.XCOPY;
                    s.files.get(0).deletionBudget = 1;
                }),
                inFiles(SyncCode.CANNOT_REMOVE, "/files/0/deletionBudget", s -> {
                    s.files.get(0).include = List.of("*.cfg");
                    s.files.get(0).deletionBudget = 5;
                }),
                inFiles(SyncCode.OTHER_DRIVE, "/files/0/path", s -> {
                    s.files.get(0).path = "D:\\Acme\\conf";
                    s.syncJobs.get(0).destination = "vcsync";
                    s.syncJobs.get(0).account = "SYSTEM";
                    s.syncJobs.get(0).grants = List.of("CORP\\FSNODE1$", "CORP\\FSNODE2$");
                }),
                inFiles(SyncCode.FOLDER_TWICE, "/syncJobs/1/folder", s -> {
                    s.files.add(SampleSpecs.item("more", "File Group", "C:\\More", FileItem.Kind.FOLDER));
                    s.syncJobs.get(0).items = List.of("indexer-conf");
                    s.syncJobs.add(SampleSpecs.job("second", "File Group"));
                    s.syncJobs.get(1).items = List.of("more");
                }),
                inFiles(SyncCode.ACCOUNT_RIGHTS, "/syncJobs/0/account", s -> {
                    s.syncJobs.get(0).destination = "vcsync";
                    s.syncJobs.get(0).grants = List.of("CORP\\svc-sync");
                }),
                inFiles(SyncCode.SYSTEM_WITHOUT_GRANT, "/syncJobs/0/account", s -> s.syncJobs.get(0).account = "SYSTEM"),
                inFiles(SyncCode.SYSTEM_WITHOUT_GRANT, "/syncJobs/0/account", s -> {
                    s.syncJobs.get(0).account = "NT AUTHORITY\\SYSTEM";
                    s.syncJobs.get(0).destination = "vcsync";
                }),
                inFiles(SyncCode.ACCOUNT_NOT_GRANTED, "/syncJobs/0/grants", s -> {
                    s.syncJobs.get(0).destination = "vcsync";
                    s.syncJobs.get(0).grants = List.of("CORP\\others");
                }, SyncCode.ACCOUNT_RIGHTS),
                inFiles(SyncCode.ACCOUNT_RIGHTS, "/syncJobs/0/account", s -> {
                    s.syncJobs.get(0).destination = "vcsync";
                    s.syncJobs.get(0).grants = List.of("CORP\\svc-sync");
                }),
                inFiles(ModelCode.NAMED_TWICE, "/syncJobs/0/grants", s -> {
                    s.syncJobs.get(0).destination = "vcsync";
                    s.syncJobs.get(0).grants = List.of("CORP\\svc-sync", "corp\\svc-sync");
                }, SyncCode.ACCOUNT_RIGHTS),
                inFiles(SyncCode.DESTINATION, "/syncJobs/0/destination", s -> {
                    s.syncJobs.get(0).destination = "\\\\FSNODE2\\c$";
                    s.syncJobs.get(0).grants = List.of("CORP\\svc-sync");
                }, SyncCode.ACCOUNT_RIGHTS),
                inFiles(SyncCode.ACCOUNT_FORM, "/syncJobs/0/account", s -> s.syncJobs.get(0).account = "svc-sync"),
                inFiles(SyncCode.MANAGED_ACCOUNT, "/syncJobs/0/account", s -> s.syncJobs.get(0).account = "CORP\\gsync$"),
                inFiles(SyncCode.ACCOUNT_FORM, "/syncJobs/0/account", s -> s.syncJobs.get(0).account = ".\\svc-sync"),
                inFiles(SyncCode.ACCOUNT_FORM, "/syncJobs/0/account", s -> s.syncJobs.get(0).account = ""),
                inFiles(SyncCode.ACCOUNT_FORM, "/syncJobs/0/account", s -> s.syncJobs.get(0).account = "CORP\\svc-sync "),
                inFiles(SyncCode.ACCOUNT_FORM, "/syncJobs/0/account", s -> s.syncJobs.get(0).account = "fsnode1\\svc-sync"),
                inFiles(SyncCode.ACCOUNT_FORM, "/syncJobs/0/account", s -> s.syncJobs.get(0).account = "FILESRV\\svc-sync"),
                inFiles(SyncCode.ACCOUNT_FORM, "/syncJobs/0/account", s -> s.syncJobs.get(0).account = "NT AUTHORITY\\NetworkService"),
                inFiles(SyncCode.MISSING, "/groups/0", s -> s.syncJobs.clear()),
                inFiles(SyncCode.ITEM_TWICE, "/files/0", s -> {
                    s.syncJobs.add(SampleSpecs.job("second", "File Group"));
                    s.syncJobs.get(1).folder = "C:\\second";
                }));
    }

    /** Mistakes around DFS Replication; its two directions are told each time. */
    static List<Mistake> replication() {
        return List.of(
                replication(SyncCode.DFSR_BOTH_WAYS, s -> { }),
                replication(SyncCode.DFSR_TOO_OLD, s -> s.os = OsVersion.W2003_SP2),
                replication(SyncCode.DFSR_TOO_OLD, s -> s.os = OsVersion.W2003),
                replication(SyncCode.DFSR_BY_HAND, s -> s.files.get(0).onChange = FileItem.OnChange.ALARM),
                replication(SyncCode.DFSR_BY_HAND, s -> {
                    s.files.get(0).kind = FileItem.Kind.FILE;
                    s.files.get(0).include = List.of();
                }),
                replication(SyncCode.DFSR_PATTERNS, s -> s.files.get(0).include = List.of("*.conf")),
                replication(SyncCode.DFSR_PATTERNS, s -> s.files.get(0).exclude = List.of("a,b.txt")));
    }

    private static Mistake replication(Code code, Consumer<SpecDraft> change) {
        return new Mistake(code, "/syncJobs/0/method", () -> {
            SpecDraft spec = SampleSpecs.fileServerDraft();
            spec.os = OsVersion.W2003_R2_SP2;
            spec.syncJobs.get(0).method = SyncJob.Method.DFSR;
            return spec;
        }, change, List.of(SyncCode.DFSR_BOTH_WAYS));
    }

    /** Mistakes around a resource that runs a sync job. */
    static List<Mistake> syncResources() {
        return List.of(
                resource(SyncCode.COMMAND_ENDS, "/groups/0/resources/5/private/CommandLine",
                        s -> s.resource("Sync").with("CommandLine", "cmd.exe /c C:\\mscs-sync\\mscs-sync.cmd")),
                resource(SyncCode.RESOURCE_COMMAND, "/groups/0/resources/5/private/CommandLine",
                        s -> s.resource("Sync").with("CommandLine", "cmd /k C:\\other\\mscs-sync.cmd /once")),
                resource(SyncCode.RESOURCE_COMMAND, "/groups/0/resources/5/private/CommandLine",
                        s -> s.resource("Sync").with("CommandLine", "C:\\mscs-sync\\mscs-sync.cmd")),
                resource(SyncCode.RESOURCE_COMMAND, "/groups/0/resources/5/private/CurrentDirectory",
                        s -> s.resource("Sync").with("CurrentDirectory", "C:\\")),
                resource(ModelCode.PROPERTY_REQUIRED, "/groups/0/resources/5/private/CurrentDirectory", s -> s.resource("Sync").privates.remove("CurrentDirectory")),
                resource(SyncCode.RESOURCE, "/syncJobs/0/resource", s -> s.syncJobs.get(0).resource = ""),
                resource(SyncCode.RESOURCE, "/syncJobs/0/resource", s -> s.syncJobs.get(0).resource = "Snyc"),
                resource(SyncCode.RESOURCE, "/syncJobs/0/resource", s -> s.syncJobs.get(0).resource = "Indexer"),
                resource(SyncCode.RESOURCE_AFFECTS_GROUP, "/groups/0/resources/5/properties/RestartAction",
                        s -> s.resource("Sync").properties.remove("RestartAction")),
                resource(SyncCode.RESOURCE_AFFECTS_GROUP, "/groups/0/resources/5/properties/RestartAction",
                        s -> s.resource("Sync").withCommon("RestartAction", 2)),
                resource(SyncCode.RESOURCE_NEEDED, "/groups/0/resources/3/dependsOn", s -> {
                    s.resource("Sync").dependsOn = List.of();
                    s.resource("Sales Share").dependsOn = List.of(List.of("File Disk"), List.of("File Name"), List.of("Sync"));
                }),
                resource(SyncCode.SYSTEM_WITHOUT_GRANT, "/syncJobs/0/method", s -> s.os = OsVersion.W2008, ModelCode.DISK_UNNAMED,
                        ModelCode.TYPE_UNKNOWN, ModelCode.PROPERTY_OF_OTHER_RELEASE));
    }

    private static Mistake resource(Code code, String pointer, Consumer<SpecDraft> change, Code... besides) {
        return new Mistake(code, pointer, FileMistakes::withSyncResource, change, List.of(besides));
    }

    /** A sound file server whose sync runs as a resource. */
    static SpecDraft withSyncResource() {
        SpecDraft spec = SampleSpecs.fileServerDraft();
        spec.groups.get(0).add("Sync", "Generic Application", "Indexer").with("CommandLine", "cmd /k C:\\mscs-sync\\mscs-sync.cmd /once")
                .with("CurrentDirectory", "C:\\mscs-sync").withCommon("RestartAction", 1);
        spec.syncJobs.get(0).method = SyncJob.Method.CLUSTER_RESOURCE;
        spec.syncJobs.get(0).resource = "Sync";
        return spec;
    }

    private static Mistake path(Code code, String path) {
        return inFiles(code, "/files/0/path", s -> s.files.get(0).path = path);
    }
}
