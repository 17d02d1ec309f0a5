package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.FileEdit;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;

/** An edit sets one element of an XML file, and the file reaches the other nodes. */
final class FileEditRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        Map<String, FileEdit> first = new HashMap<>();
        for (FileEdit edit : spec.fileEdits()) {
            String name = Wording.shown(edit.name());
            badElement(edit).ifPresent(e -> found.add(Finding.of(ModelCode.EDIT_ELEMENT,
                    Spots.of(edit.at(), e.equals(edit.element()) ? "element" : "parent"), "element", Wording.shown(e), "edit", name)));
            String target = edit.file().text().toLowerCase(Locale.ROOT) + "|" + String.join("/", edit.parent()) + "/" + edit.element();
            FileEdit other = first.putIfAbsent(target, edit);
            if (other != null) {
                found.add(Finding.of(ModelCode.EDIT_TWICE, edit.at(), "element", Wording.shown(edit.element()),
                        "file", Wording.shown(edit.file().text()), "edit", name, "other", Wording.shown(other.name()))
                        .alsoAt(List.of(other.at())));
            }
            if (!edit.file().isEmpty() && spec.files().stream().noneMatch(f -> takes(f, edit))) {
                found.add(Finding.of(ModelCode.EDIT_NOT_COPIED, Spots.of(edit.at(), "file"),
                        "file", Wording.shown(edit.file().text()), "edit", name));
            }
        }
        return found;
    }

    private static Optional<String> badElement(FileEdit edit) {
        return edit.parent().isEmpty() ? Optional.of("")
                : Stream.concat(edit.parent().stream(), Stream.of(edit.element()))
                        .filter(e -> !e.matches("[A-Za-z_][A-Za-z0-9_.-]*")).findFirst();
    }

    private static boolean takes(FileItem item, FileEdit edit) {
        return item.initialCopy() && (item.path().equals(edit.file())
                || item.kind() == FileItem.Kind.FOLDER && !item.path().isEmpty()
                && edit.file().text().regionMatches(true, 0, item.path().text() + "\\", 0, item.path().text().length() + 1));
    }
}
