package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.render.diagram.Drawing;
import org.mscsplanner.render.diagram.Picture;
import org.mscsplanner.render.diagram.Pictures;
import org.mscsplanner.render.document.Wording;
import org.mscsplanner.render.template.TemplateFiles;

/** The verb {@code graph}: the drawing of a spec, or of what is other than in a second one. */
final class Graph {
    private static final Formats FORMATS = new Formats(List.of(new Formats.Format("svg", List.of("svg", "txt")),
            new Formats.Format("mermaid", List.of("mmd", "mermaid", "txt")), new Formats.Format("dot", List.of("dot", "gv", "txt"))));

    private final Report report;

    Graph(Report report) {
        this.report = report;
    }

    ExitCode draw(Path path, Optional<String> asked, Optional<Path> before, String language, Optional<Path> out) throws IOException {
        String format = FORMATS.chosen(asked, out);
        SpecFile spec = load(path);
        Optional<SpecFile> old = before.map(this::load);
        if (spec.stops() || old.filter(SpecFile::stops).isPresent()) {
            return ExitCode.INPUT;
        }
        Picture now = Pictures.of(spec.spec().orElseThrow());
        Picture picture = old.map(o -> Pictures.difference(Pictures.of(o.spec().orElseThrow()), now)).orElse(now);
        String text = switch (format) {
            case "svg" -> Drawing.svg(picture, Wording.of(language, TemplateFiles.builtIn()).captions(spec.spec().orElseThrow().name()));
            case "mermaid" -> Drawing.mermaid(picture);
            default -> Drawing.dot(picture);
        };
        if (out.isEmpty()) {
            report.text("graph", text);
            return ExitCode.DONE;
        }
        OutputFile.write(out.get(), text.getBytes(StandardCharsets.UTF_8), report);
        report.message("done", "The drawing is in " + out.get());
        return ExitCode.DONE;
    }

    private SpecFile load(Path path) {
        SpecFile file = SpecFile.load(path);
        report.findings(file.name(), file.findings());
        return file;
    }
}
