package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mscsplanner.plan.action.StageEditedFile;
import org.mscsplanner.plan.file.PlanJson;
import org.mscsplanner.render.FolderVerifier;
import org.mscsplanner.text.XmlElementEdit;
import org.mscsplanner.text.XmlElementEdit.Result;

/**
 * The verb {@code stage}: from the copy of a file of a node it makes the pair that a step of the folder installs, the
 * untouched copy and the edited one, and says what differs. An earlier pair is kept under another name.
 */
final class Staging {
    private final Report report;

    Staging(Report report) {
        this.report = report;
    }

    /**
     * Stages a file.
     *
     * @param folder a rendered folder, or that of a further cluster inside of one
     * @param step needed when more than one step of the folder edits a file
     * @param from the copy of the node's file
     * @return {@code INPUT} when the file is refused, {@code REFUSED} when the folder is not as it was written
     */
    ExitCode stage(Path folder, Optional<String> step, Path from) throws IOException {
        Path plan = folder.resolve("plan.json");
        Path rendered = FolderVerifier.isRendered(folder) ? folder : Optional.ofNullable(folder.toAbsolutePath().normalize().getParent()).orElse(folder);
        RenderedFolder.require(Files.isRegularFile(plan) && FolderVerifier.isRendered(rendered) ? rendered : folder);
        InputFile.require(from);
        List<String> changed = FolderVerifier.verify(rendered).differences();
        if (!changed.isEmpty()) {
            report.message("refused", rendered + " is not as it was written: " + String.join("; ", changed));
            return ExitCode.REFUSED;
        }
        StageEditedFile action = action(plan, step);
        byte[] original = InputFile.read(from, InputFile.TEXT);
        Result result = XmlElementEdit.plan(original, action.parent(), action.element(), action.text());
        if (result instanceof Result.Refused r) {
            report.message("refused", from + ":" + r.line() + ":" + r.column() + ": not edited: " + r.reason());
            return ExitCode.INPUT;
        }
        write(folder.resolve(StageEditedFile.FOLDER), action, original, result instanceof Result.Edited e ? e.bytes() : original);
        if (result instanceof Result.Edited e) {
            report.difference("changed", String.join("/", action.parent()) + "/" + action.element(), e.oldText().orElse("(not there)"), action.text());
        } else {
            report.fact("unchanged", action.element() + " is " + action.text() + " already");
        }
        return ExitCode.DONE;
    }

    private static StageEditedFile action(Path plan, Optional<String> step) throws IOException {
        List<StageEditedFile> all = PlanJson.read(Files.readAllBytes(plan)).steps().stream()
                .flatMap(s -> s.action() instanceof StageEditedFile a ? Optional.of(a).stream() : Optional.<StageEditedFile>empty().stream())
                .filter(a -> step.isEmpty() || a.evidence().equals(step.get())).toList();
        if (all.size() == 1) {
            return all.get(0);
        }
        throw new UsageException(all.isEmpty() ? "no step of this folder edits a file" + step.map(s -> " and is called " + s).orElse("")
                : "several steps of this folder edit a file; name one with --step: "
                        + all.stream().map(StageEditedFile::evidence).collect(Collectors.joining(", ")));
    }

    private void write(Path staged, StageEditedFile action, byte[] original, byte[] edited) throws IOException {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(staged.resolve(action.originalName()), original);
        files.put(staged.resolve(action.editedName()), edited);
        files.put(staged.resolve(action.noteName()), (action.evidence() + "\r\n").getBytes(StandardCharsets.US_ASCII));
        for (Path file : files.keySet()) {
            AtomicFile.require(file);
        }
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            put(file.getKey(), file.getValue());
        }
    }

    private void put(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), bytes)) {
            report.fact("kept", Backup.of(file).toString());
        }
        AtomicFile.write(file, bytes);
        report.fact("staged", file.toString());
    }
}
