package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mscsplanner.check.Judged;
import org.mscsplanner.observe.commands.CommandImport;
import org.mscsplanner.observe.commands.Imported;
import org.mscsplanner.observe.batch.ScriptText;
import org.mscsplanner.spec.DraftWriter;

/** The verb {@code import}: a spec from what is there already. */
final class Import {
    private static final Pattern OTHER_LANGUAGE = Pattern.compile("(?i).*\\.(ps1|psm1|vbs|vbe|js|wsf|pl|py|sql|reg|json)");
    private final Report report;

    Import(Report report) {
        this.report = report;
    }

    /**
     * Scripts of cluster.exe become a general spec, which is printed, or written to a file that is not there yet.
     *
     * @param scripts in the order in which they would run
     * @param name of the spec; empty: that of the first script
     * @return {@code INPUT} for a line that is not understood, and when no line builds anything; nothing is written then
     */
    ExitCode commands(List<Path> scripts, String name, Optional<Path> out) throws IOException {
        if (scripts.isEmpty()) {
            throw new UsageException("import needs --commands FILE, a script with lines of cluster.exe");
        }
        List<ScriptText> texts = new ArrayList<>();
        for (Path script : scripts) {
            if (Files.isDirectory(script)) {
                throw new UsageException(script + " is a folder; import reads its files one by one, in the order in which they run");
            } else if (OTHER_LANGUAGE.matcher(script.toString()).matches()) {
                throw new UsageException(script + " is no batch file; import reads files of cmd.exe (.cmd, .bat, or any text with one command a line)");
            }
            texts.add(ScriptText.decode(script.toString(), InputFile.read(script, InputFile.TEXT)));
        }
        Imported imported = CommandImport.read(texts);
        report.findings(scripts.get(0).toString(), imported.findings().stream().map(f -> new Judged(f, Optional.empty())).toList());
        if (imported.hasErrors()) {
            report.message("input", "Nothing was imported.");
            return ExitCode.INPUT;
        }
        String text = DraftWriter.text(new DraftWriter.Known(name.isEmpty() ? nameOf(scripts.get(0)) : name, imported.cluster(), imported.nodes(),
                imported.networks(), imported.quorum(), imported.groups()));
        if (out.isEmpty()) {
            report.text("spec", text);
        } else {
            OutputFile.writeNew(out.get(), text.getBytes(StandardCharsets.UTF_8), report);
        }
        report.message("done", "Commands do not tell everything: check names what the spec needs besides.");
        return ExitCode.DONE;
    }

    private static String nameOf(Path script) {
        String file = script.getFileName().toString().toLowerCase(Locale.ROOT).replaceFirst("\\.(cmd|bat)$", "");
        String name = file.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "imported" : name;
    }
}
