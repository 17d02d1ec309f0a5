package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.FileEdit;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.WinPath;

/** Items are local folders of an application: not a drive, not Windows, not a disk that moves with a group. */
final class FilePathRule implements Rule {
    /** Below the drive, lower case. */
    private static final Set<String> SYSTEM = Set.of("windows", "windows\\system32", "windows\\syswow64", "windows\\system",
            "winnt", "winnt\\system32", "program files", "program files (x86)", "program files\\common files",
            "program files (x86)\\common files", "documents and settings", "documents and settings\\all users",
            "documents and settings\\all users\\application data", "documents and settings\\default user", "users",
            "users\\public", "programdata", "system volume information", "recycler", "$recycle.bin", "boot");

    /** Endings that no folder has by custom, lower case; {@code conf.d} and {@code Apache2.2} are folders. */
    private static final Set<String> ENDINGS = Set.of("bat", "cer", "cfg", "cmd", "conf", "config", "crt", "csv", "dat", "db", "dll", "exe", "inf", "ini",
            "js", "json", "key", "lic", "log", "mdb", "p12", "pem", "pfx", "properties", "reg", "txt", "vbs", "xml", "yaml", "yml");

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        Map<String, String> moving = movingDrives(spec);
        for (FileItem item : spec.files()) {
            Place at = Spots.of(item.at(), "path");
            String what = "the item \"" + Wording.shown(item.name()) + "\"";
            path(item.path(), what, at, found);
            if (PathProblem.isDrive(item.path())) {
                found.add(Finding.of(ModelCode.FILE_WHOLE_DRIVE, at, "item", Wording.shown(item.name()), "path", item.path().text()));
            } else if (item.kind() == FileItem.Kind.FOLDER && isSystem(item.path())) {
                found.add(Finding.of(ModelCode.FILE_SYSTEM_FOLDER, at, "item", Wording.shown(item.name()), "path", item.path().text()));
            }
            if (item.kind() == FileItem.Kind.FOLDER && endsLikeFile(item.path())) {
                found.add(Finding.of(ModelCode.FILE_TAKEN_FOR_FOLDER, at, "item", Wording.shown(item.name()), "path", Wording.shown(item.path().text())));
            }
            moving(item.path(), what, at, moving, found);
        }
        for (FileEdit edit : spec.fileEdits()) {
            path(edit.file(), "the edit \"" + Wording.shown(edit.name()) + "\"", Spots.of(edit.at(), "file"), found);
        }
        for (SyncJob job : spec.syncJobs()) {
            moving(job.folder(), "the sync job \"" + Wording.shown(job.name()) + "\"", Spots.of(job.at(), "folder"), moving, found);
        }
        return found;
    }

    private static void path(WinPath path, String what, Place at, List<Finding> found) {
        if (!path.isEmpty()) {
            PathProblem.of(path).ifPresent(p -> found.add(Finding.of(ModelCode.FILE_PATH, at,
                    "path", Wording.shown(path.text()), "what", what, "problem", p)));
        }
    }

    private static boolean endsLikeFile(WinPath path) {
        String name = path.fileName();
        return PathProblem.of(path).isEmpty() && name.lastIndexOf('.') > 0 && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isSystem(WinPath path) {
        return path.drive().isPresent() && path.text().length() > 3
                && SYSTEM.contains(path.text().substring(3).toLowerCase(Locale.ROOT));
    }

    private static void moving(WinPath path, String what, Place at, Map<String, String> moving, List<Finding> found) {
        Optional<String> disk = path.drive().map(d -> moving.get(d.toUpperCase(Locale.ROOT)));
        disk.ifPresent(d -> found.add(Finding.of(ModelCode.FILE_ON_CLUSTER_DISK, at,
                "path", Wording.shown(path.text()), "what", what, "disk", d)));
    }

    private static Map<String, String> movingDrives(GeneralSpec spec) {
        Map<String, String> drives = new TreeMap<>();
        if (spec.target().quorum() instanceof Quorum.Disk disk && !disk.drive().isBlank()) {
            drives.put(disk.drive().toUpperCase(Locale.ROOT), "the quorum disk");
        }
        for (Member member : Member.of(spec)) {
            String drive = member.resource().isType(Resource.PHYSICAL_DISK) ? member.text("Drive") : "";
            if (!drive.isBlank()) {
                drives.putIfAbsent(drive.toUpperCase(Locale.ROOT), "\"" + Wording.shown(member.name()) + "\"");
            }
        }
        return drives;
    }
}
