package org.mscsplanner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mscsplanner.render.Digests;
import org.mscsplanner.render.RenderedFile;
import org.mscsplanner.render.document.Evidence;
import org.mscsplanner.render.document.Wording;
import org.mscsplanner.render.template.TemplateFiles;
import org.mscsplanner.render.template.TemplateLint;
import org.mscsplanner.render.template.Templates;

/**
 * The verb {@code templates}: looks at a user's templates and lays every document out with them, in memory and within a time, for
 * a spec whose texts would show at once where a value becomes markup. Nothing is written.
 */
final class TemplateTrial {
    /** Stands in texts of the spec that is tried, and in a page only where a value was not escaped. */
    private static final String CANARY = "<i id=mscs-trial>";

    private final Report report;
    private final Duration limit;

    /** @param limit how long the documents of one language may take */
    TemplateTrial(Report report, Duration limit) {
        this.report = report;
        this.limit = limit;
    }

    /** @return {@code INPUT} when something is wrong; every problem is a fact, every template a file with its digest */
    ExitCode check(Path folder) throws IOException {
        Appearance look = new Appearance(Optional.of(folder), Wording.LANGUAGES.get(0));
        List<String> problems = new ArrayList<>(TemplateLint.problems(folder));
        // What is refused at sight is not tried.
        if (problems.isEmpty()) {
            for (String language : Wording.LANGUAGES) {
                tried(new Appearance(look.templates(), language)).filter(p -> !problems.contains(p)).ifPresent(problems::add);
            }
        }
        problems.forEach(p -> report.fact("problem", p));
        for (String name : TemplateLint.names(folder)) {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            report.file(name, bytes.length, Digests.sha256(bytes));
        }
        report.message(problems.isEmpty() ? "done" : "input", problems.isEmpty() ? "The templates can be used." : TextReport.count(problems.size(), "problem") + ".");
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.INPUT;
    }

    private Optional<String> tried(Appearance look) throws IOException {
        SpecFile spec = spec();
        FutureTask<Optional<String>> work = new FutureTask<>(() -> rendered(spec, look));
        // A loop that does not end is left behind with this thread, and ends with the program.
        Thread thread = new Thread(work, "trial");
        thread.setDaemon(true);
        thread.start();
        try {
            return work.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Optional.of("the documents were not laid out within " + limit.toSeconds() + " seconds: a loop does not end");
        } catch (ExecutionException e) {
            return Optional.of("the documents cannot be laid out: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Optional<String> rendered(SpecFile spec, Appearance look) throws IOException {
        List<RenderedFile> files;
        try {
            files = Rendition.of(spec, List.of(), look, Evidence.NONE).files();
        } catch (TemplateFiles.Refused | Templates.Broken e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
        return files.stream().flatMap(f -> problem(f.path(), new String(f.bytes(), StandardCharsets.UTF_8)).stream()).findFirst();
    }

    private static Optional<String> problem(String path, String text) {
        if (text.isBlank()) {
            return Optional.of(path + " would be empty");
        }
        return path.endsWith(".html") && text.contains(CANARY) ? Optional.of(path + " prints a text of the spec as markup: it is not escaped") : Optional.empty();
    }

    private static SpecFile spec() throws IOException {
        try (InputStream in = TemplateTrial.class.getResourceAsStream("/trial/spec.json")) {
            if (in == null) {
                throw new IllegalStateException("the spec of the trial is missing");
            }
            return SpecFile.of("trial/spec.json", in.readAllBytes());
        }
    }
}
