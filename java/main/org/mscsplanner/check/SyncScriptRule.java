package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Place;
import org.mscsplanner.diag.SyncCode;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.SyncJob.Method;
import org.mscsplanner.model.SyncJob.Tool;
import org.mscsplanner.model.WinPath;

/** What the sync script can do for an item: with its tool, through its share, beside its own records. */
final class SyncScriptRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        Map<WinPath, SyncJob> folders = new TreeMap<>();
        for (SyncJob job : spec.syncJobs()) {
            if (job.method() == Method.DFSR) {
                continue;
            }
            boolean scripted = job.method() != Method.MANUAL;
            SyncJob other = scripted ? folders.putIfAbsent(job.folder(), job) : null;
            if (other != null) {
                found.add(Finding.of(SyncCode.FOLDER_TWICE, Spots.of(job.at(), "folder"), "job", Wording.shown(job.name()),
                        "other", Wording.shown(other.name()), "folder", Wording.shown(job.folder().text())).alsoAt(List.of(other.at())));
            }
            for (FileItem item : spec.files()) {
                if (job.copies(item)) {
                    copied(job, item, found);
                    if (scripted) {
                        scripted(job, item, found);
                    }
                }
            }
        }
        return found;
    }

    /** What the tool and the share can do, typed by a person as well. */
    private static void copied(SyncJob job, FileItem item, List<Finding> found) {
        if (job.tool() == Tool.XCOPY && item.hasPatterns()) {
            found.add(finding(SyncCode.XCOPY_PATTERNS, Spots.of(item.at(), item.include().isEmpty() ? "exclude" : "include"), job, item, "", ""));
        }
        if (job.hasShare() && item.path().drive().isPresent() && job.folder().drive().isPresent()
                && !item.path().drive().get().equalsIgnoreCase(job.folder().drive().get())) {
            found.add(finding(SyncCode.OTHER_DRIVE, Spots.of(item.at(), "path"), job, item, "share", job.destination()));
        }
    }

    private static void scripted(SyncJob job, FileItem item, List<Finding> found) {
        if (!PathProblem.isDrive(item.path()) && overlap(item.path(), job.folder())) {
            found.add(finding(SyncCode.OWN_FOLDER, Spots.of(item.at(), "path"), job, item, "folder", job.folder().text()));
        }
        if (item.deletionBudget() > 0) {
            String problem = job.tool() == Tool.XCOPY ? "xcopy removes nothing"
                    : item.kind() == FileItem.Kind.FILE ? "it is a single file"
                    : item.hasPatterns() ? "with patterns robocopy would also remove folders whose other files nobody counted" : "";
            if (!problem.isEmpty()) {
                found.add(finding(SyncCode.CANNOT_REMOVE, Spots.of(item.at(), "deletionBudget"), job, item, "problem", problem));
            }
        }
    }

    private static Finding finding(SyncCode code, Place at, SyncJob job, FileItem item, String fact, String value) {
        return fact.isEmpty() ? Finding.of(code, at, "item", Wording.shown(item.name()), "job", Wording.shown(job.name()))
                : Finding.of(code, at, "item", Wording.shown(item.name()), "job", Wording.shown(job.name()), fact, Wording.shown(value));
    }

    private static boolean overlap(WinPath a, WinPath b) {
        return !a.isEmpty() && !b.isEmpty() && (below(a, b) || below(b, a));
    }

    private static boolean below(WinPath path, WinPath folder) {
        String above = folder.text().toLowerCase(Locale.ROOT);
        return path.equals(folder) || path.text().toLowerCase(Locale.ROOT).startsWith(above.endsWith("\\") ? above : above + "\\");
    }
}
