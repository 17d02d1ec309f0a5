package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mscsplanner.cli.Facts.Difference;
import org.mscsplanner.render.FolderVerifier;

/**
 * The verb {@code diff}. A folder that was changed after it was rendered is compared all the same, as what was changed is what
 * somebody may ask for; a warning says of it what {@code verify} does.
 */
final class Diff {
    private final Report report;

    Diff(Report report) {
        this.report = report;
    }

    /**
     * Compares two specs or plans, or two rendered folders.
     *
     * @return {@code DIFFERENT} when there is any difference; {@code INPUT} when one is a spec that was not understood as a whole
     */
    ExitCode compare(Path a, Path b) throws IOException {
        for (Path path : List.of(a, b)) {
            if (!Files.exists(path)) {
                throw new UsageException("there is no file or folder " + path);
            }
        }
        List<Difference> differences;
        try {
            differences = Files.isDirectory(a) && Files.isDirectory(b) ? folders(a, b) : Facts.between(a, b);
        } catch (Facts.NotUnderstood e) {
            report.findings(e.file().name(), e.file().findings());
            report.message("refused", e.file().name() + " is no plan, and as a spec not all of it was understood; nothing was compared");
            return ExitCode.INPUT;
        }
        differences.forEach(d -> report.difference(d.kind(), d.what(), d.before(), d.after()));
        report.message("done", differences.isEmpty() ? "No differences." : TextReport.count(differences.size(), "difference") + ".");
        return differences.isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT;
    }

    private List<Difference> folders(Path a, Path b) throws IOException, Facts.NotUnderstood {
        boolean first = isAsWritten(a);
        boolean second = isAsWritten(b);
        return FolderFacts.between(a, b, first && second);
    }

    private boolean isAsWritten(Path folder) throws IOException {
        RenderedFolder.require(folder);
        List<String> changed = FolderVerifier.verify(folder).differences();
        if (!changed.isEmpty()) {
            report.message("warning", folder + " is not as it was written: " + String.join("; ", changed));
        }
        return changed.isEmpty();
    }
}
