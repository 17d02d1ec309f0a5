package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;

/** File names and patterns of an item; and who holds private keys says so (D-19). */
final class FilePatternRule implements Rule {
    private static final List<String> KEY_ENDINGS = List.of(".key", ".pfx", ".p12", ".pem");

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (FileItem item : spec.files()) {
            patterns(item, item.include(), "include", true, found);
            patterns(item, item.exclude(), "exclude", true, found);
            patterns(item, item.expected(), "expected", false, found);
            if (!item.keyMaterial()) {
                keyFile(item).ifPresent(f -> found.add(Finding.of(ModelCode.KEY_MATERIAL_UNMARKED,
                        Spots.of(item.at(), "keyMaterial"), "item", Wording.shown(item.name()), "file", Wording.shown(f))));
            }
        }
        return found;
    }

    private static Optional<String> keyFile(FileItem item) {
        List<String> names = new ArrayList<>(item.include());
        names.addAll(item.expected());
        if (item.kind() == FileItem.Kind.FILE) {
            names.add(item.path().fileName());
        }
        return names.stream().filter(n -> KEY_ENDINGS.stream().anyMatch(n.toLowerCase(Locale.ROOT)::endsWith)).sorted().findFirst();
    }

    private static void patterns(FileItem item, List<String> texts, String list, boolean wildcards, List<Finding> found) {
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            Optional<String> problem = problem(text, wildcards);
            if (problem.isPresent()) {
                found.add(Finding.of(ModelCode.FILE_PATTERN, Spots.of(item.at(), list, i), "pattern", Wording.shown(text),
                        "item", Wording.shown(item.name()), "problem", problem.get()));
            }
        }
    }

    private static Optional<String> problem(String text, boolean wildcards) {
        return text.isBlank() ? Optional.of("is empty")
                : !text.equals(text.strip()) ? Optional.of("starts or ends with a blank")
                : text.matches(".*[\\\\/:].*") ? Optional.of("is a path; patterns are of names")
                : text.matches(".*[\"<>|%!].*") ? Optional.of("contains a character that no pattern may hold")
                : text.startsWith("-") ? Optional.of("starts like an option")
                : !wildcards && text.matches(".*[*?].*") ? Optional.of("has a wildcard; expected files are named one by one")
                : Wording.control(text).map(c -> "contains " + c);
    }
}
