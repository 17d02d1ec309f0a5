package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.render.template.TemplateFiles;
import org.mscsplanner.render.template.Templates;

/** The verb {@code runbook}: one document of a spec without its folder, as {@code render} would write it. */
final class Runbook {
    private static final Formats FORMATS = new Formats(List.of(new Formats.Format("markdown", List.of("md", "markdown", "txt")),
            new Formats.Format("change-record", List.of("md", "markdown", "txt")), new Formats.Format("html", List.of("html", "htm")),
            new Formats.Format("text", List.of("txt"))));

    private final Report report;

    Runbook(Report report) {
        this.report = report;
    }

    /**
     * Prints or writes the document.
     *
     * @return {@code INPUT} for a spec with errors or a template that does not fit
     */
    ExitCode write(Path path, List<String> states, Optional<String> asked, Appearance look, Optional<Path> out) throws IOException {
        String name = switch (FORMATS.chosen(asked, out)) {
            case "html" -> "runbook.html";
            case "markdown" -> "runbook.md";
            case "change-record" -> "change-record.md";
            default -> "plan.txt";
        };
        SpecFile file = SpecFile.load(path);
        report.findings(file.name(), file.findings());
        if (file.stops()) {
            return ExitCode.INPUT;
        }
        String document;
        try {
            document = Rendition.document(file, states, look, name);
        } catch (TemplateFiles.Refused | Templates.Broken e) {
            report.message("input", String.valueOf(e.getMessage()));
            return ExitCode.INPUT;
        }
        if (out.isEmpty()) {
            report.text("runbook", document);
            return ExitCode.DONE;
        }
        OutputFile.write(out.get(), document.getBytes(StandardCharsets.UTF_8), report);
        report.message("done", "The document is in " + out.get());
        return ExitCode.DONE;
    }
}
