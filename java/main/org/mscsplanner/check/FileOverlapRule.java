package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.WinPath;

/** No file is copied under two sets of rules. */
final class FileOverlapRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        Map<WinPath, FileItem> first = new HashMap<>();
        List<FileItem> items = spec.files().stream().filter(f -> !f.path().isEmpty()).toList();
        for (FileItem item : items) {
            FileItem other = first.putIfAbsent(item.path(), item);
            if (other != null) {
                found.add(Finding.of(ModelCode.FILE_PATH_TWICE, Spots.of(item.at(), "path"), "item", Wording.shown(item.name()),
                        "other", Wording.shown(other.name()), "path", Wording.shown(item.path().text()))
                        .alsoAt(List.of(other.at())));
            }
        }
        items.forEach(item -> inside(item, first, found));
        return found;
    }

    private static void inside(FileItem item, Map<WinPath, FileItem> all, List<Finding> found) {
        WinPath below = item.path();
        WinPath above = below.parent();
        // The parent of a drive's root is the root itself.
        while (!above.isEmpty() && !above.equals(below)) {
            FileItem outer = all.get(above);
            if (outer != null && outer.kind() == FileItem.Kind.FOLDER && takes(outer, item)) {
                found.add(Finding.of(ModelCode.FILE_INSIDE_OTHER, Spots.of(item.at(), "path"), "item", Wording.shown(item.name()),
                        "other", Wording.shown(outer.name()), "path", Wording.shown(item.path().text()))
                        .alsoAt(List.of(outer.at())));
                return;
            }
            below = above;
            above = below.parent();
        }
    }

    /** An outer item with patterns, or one that leaves the inner name out, does not clearly take it. */
    private static boolean takes(FileItem outer, FileItem item) {
        return outer.include().isEmpty() && outer.exclude().stream().noneMatch(e -> e.equalsIgnoreCase(item.path().fileName()));
    }
}
