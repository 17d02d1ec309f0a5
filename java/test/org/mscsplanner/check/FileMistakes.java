package org.mscsplanner.check;

import static org.mscsplanner.check.Mistake.inCfg;
import static org.mscsplanner.check.Mistake.inFiles;
import static org.mscsplanner.check.Mistake.inVc;

import java.util.List;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.FileItem;
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
                inFiles(ModelCode.SYNC_ITEM_UNKNOWN, "/syncJobs/0/items/0", s -> s.syncJobs.get(0).items = List.of("indexer-cnf"),
                        ModelCode.SYNC_MISSING),
                inFiles(ModelCode.SYNC_ITEM_UNKNOWN, "/syncJobs/0/items/1", s -> {
                    DependencyMistakes.addVcGroup(s);
                    s.files.add(SampleSpecs.item("vc-data", "VC Group", "C:\\vc", FileItem.Kind.FOLDER));
                    s.syncJobs.get(0).items = List.of("indexer-conf", "vc-data");
                }, ModelCode.SYNC_MISSING),
                inFiles(ModelCode.NAMED_TWICE, "/syncJobs/0/items/1",
                        s -> s.syncJobs.get(0).items = List.of("indexer-conf", "Indexer-Conf")),
                inFiles(ModelCode.SYNC_INTERVAL, "/syncJobs/0/everyMinutes", s -> s.syncJobs.get(0).everyMinutes = 1440),
                inFiles(ModelCode.SYNC_INTERVAL, "/syncJobs/0/everyMinutes", s -> s.syncJobs.get(0).everyMinutes = 0),
                inFiles(ModelCode.SYNC_DFSR_TOO_OLD, "/syncJobs/0/method", s -> s.syncJobs.get(0).method = SyncJob.Method.DFSR),
                inFiles(ModelCode.SYNC_FOLDER, "/syncJobs/0/folder", s -> s.syncJobs.get(0).folder = "C:\\Program Files\\sync"),
                inFiles(ModelCode.SYNC_FOLDER, "/syncJobs/0/folder", s -> s.syncJobs.get(0).folder = "sync"),
                inFiles(ModelCode.SYNC_FOLDER, "/syncJobs/0/folder", s -> s.syncJobs.get(0).folder = "C:\\sync&copy"),
                inFiles(ModelCode.SYNC_OWN_FOLDER, "/files/0/path", s -> s.syncJobs.get(0).folder = "c:\\acme\\CONF\\sync"),
                inFiles(ModelCode.SYNC_OWN_FOLDER, "/files/0/path", s -> s.syncJobs.get(0).folder = "C:\\Acme"),
                inFiles(ModelCode.SYNC_XCOPY_PATTERNS, "/files/0/exclude", s -> {
                    s.syncJobs.get(0).tool = SyncJob.Tool.XCOPY;
                    s.files.get(0).exclude = List.of("*.tmp");
                }),
                inFiles(ModelCode.SYNC_CANNOT_REMOVE, "/files/0/deletionBudget", s -> {
                    s.syncJobs.get(0).tool = SyncJob.Tool.XCOPY;
                    s.files.get(0).deletionBudget = 1;
                }),
                inFiles(ModelCode.SYNC_CANNOT_REMOVE, "/files/0/deletionBudget", s -> {
                    s.files.get(0).include = List.of("*.cfg");
                    s.files.get(0).deletionBudget = 5;
                }),
                inFiles(ModelCode.SYNC_OTHER_DRIVE, "/files/0/path", s -> {
                    s.files.get(0).path = "D:\\Acme\\conf";
                    s.syncJobs.get(0).destination = "vcsync";
                    s.syncJobs.get(0).account = "SYSTEM";
                    s.syncJobs.get(0).grants = List.of("CORP\\FSNODE1$", "CORP\\FSNODE2$");
                }),
                inFiles(ModelCode.SYNC_FOLDER_TWICE, "/syncJobs/1/folder", s -> {
                    s.files.add(SampleSpecs.item("more", "File Group", "C:\\More", FileItem.Kind.FOLDER));
                    s.syncJobs.get(0).items = List.of("indexer-conf");
                    s.syncJobs.add(SampleSpecs.job("second", "File Group"));
                    s.syncJobs.get(1).items = List.of("more");
                }),
                inFiles(ModelCode.SYNC_ACCOUNT_RIGHTS, "/syncJobs/0/account", s -> {
                    s.syncJobs.get(0).destination = "vcsync";
                    s.syncJobs.get(0).grants = List.of("CORP\\svc-sync");
                }),
                inFiles(ModelCode.SYNC_SYSTEM_WITHOUT_GRANT, "/syncJobs/0/account", s -> s.syncJobs.get(0).account = "SYSTEM"),
                inFiles(ModelCode.SYNC_SYSTEM_WITHOUT_GRANT, "/syncJobs/0/account", s -> {
                    s.syncJobs.get(0).account = "NT AUTHORITY\\SYSTEM";
                    s.syncJobs.get(0).destination = "vcsync";
                }),
                inFiles(ModelCode.SYNC_ACCOUNT_NOT_GRANTED, "/syncJobs/0/grants", s -> {
                    s.syncJobs.get(0).destination = "vcsync";
                    s.syncJobs.get(0).grants = List.of("CORP\\others");
                }, ModelCode.SYNC_ACCOUNT_RIGHTS),
                inFiles(ModelCode.SYNC_ACCOUNT_RIGHTS, "/syncJobs/0/account", s -> {
                    s.syncJobs.get(0).destination = "vcsync";
                    s.syncJobs.get(0).grants = List.of("CORP\\svc-sync");
                }),
                inFiles(ModelCode.SYNC_DESTINATION, "/syncJobs/0/destination", s -> {
                    s.syncJobs.get(0).destination = "\\\\FSNODE2\\c$";
                    s.syncJobs.get(0).grants = List.of("CORP\\svc-sync");
                }, ModelCode.SYNC_ACCOUNT_RIGHTS),
                inFiles(ModelCode.SYNC_ACCOUNT_FORM, "/syncJobs/0/account", s -> s.syncJobs.get(0).account = "svc-sync"),
                inFiles(ModelCode.SYNC_ACCOUNT_FORM, "/syncJobs/0/account", s -> s.syncJobs.get(0).account = ".\\svc-sync"),
                inFiles(ModelCode.SYNC_MISSING, "/groups/0", s -> s.syncJobs.clear()),
                inFiles(ModelCode.SYNC_ITEM_TWICE, "/files/0", s -> {
                    s.syncJobs.add(SampleSpecs.job("second", "File Group"));
                    s.syncJobs.get(1).folder = "C:\\second";
                }),
                inFiles(ModelCode.SYNC_COMMAND_ENDS, "/groups/0/resources/5/private/CommandLine", s -> {
                    s.syncJobs.get(0).method = SyncJob.Method.CLUSTER_RESOURCE;
                    loop(s, "cmd.exe /c C:\\mscs-sync\\loop.cmd");
                }));
    }

    /** A sound VirtualCenter spec whose sync is a cluster resource. */
    static void loop(SpecDraft spec, String command) {
        spec.groups.get(0).add("Sync", "Generic Application").with("CommandLine", command).with("CurrentDirectory", "C:\\mscs-sync");
    }

    private static Mistake path(ModelCode code, String path) {
        return inFiles(code, "/files/0/path", s -> s.files.get(0).path = path);
    }
}
