package org.mscsplanner.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.render.document.Evidence;
import org.mscsplanner.render.document.Evidence.Kind;
import org.mscsplanner.render.document.Evidence.Line;

/**
 * What was tried with a folder, in files beside its own: {@code rehearsal.json} ({@code "format": "mscs-rehearsal/1"}) and
 * {@code whatif.json} ({@code "mscs-whatif/1"}), each with {@code approval} (the digest of what was tried), {@code passed}
 * and {@code lines} (objects with {@code what} and {@code result}); other members are for others. {@code render} prints them
 * in the documents that it writes in the place of the folder.
 *
 * <p>Why as an input of rendering: only {@code render} writes a folder and its DIGEST. A rehearsal that changed documents
 * would change what was just signed; the approval digest, which is over plan and executables, depends on neither.
 */
final class EvidenceFiles {
    private EvidenceFiles() { }

    /** What lies in a folder; nothing when there is no folder, and nothing of a file in a format that is not known. */
    static Evidence of(Path folder) throws IOException {
        List<Evidence.Report> reports = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Path file = folder.resolve(kind.word() + ".json");
            if (Files.isRegularFile(file)) {
                read(kind, file, reports);
            }
        }
        return new Evidence(reports);
    }

    private static void read(Kind kind, Path file, List<Evidence.Report> reports) throws IOException {
        JsonNode root;
        try {
            root = new ObjectMapper().readTree(Files.readAllBytes(file));
        } catch (JacksonException e) {
            throw new UsageException(file + " is no JSON: take it out of the folder, or make it again");
        }
        if (!root.path("format").asText().equals("mscs-" + kind.word() + "/1")) {
            return;
        }
        List<Line> lines = new ArrayList<>();
        root.path("lines").forEach(l -> lines.add(new Line(l.path("what").asText(), l.path("result").asText())));
        reports.add(new Evidence.Report(kind, root.path("approval").asText(), root.path("passed").asBoolean(), lines));
    }
}
