package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mscsplanner.observe.file.PassportJson;
import org.mscsplanner.observe.passport.Disparity;
import org.mscsplanner.observe.passport.Passport;
import org.mscsplanner.observe.passport.PassportComparison;
import org.mscsplanner.observe.passport.PassportReader;

/** The verb {@code passport}: a passport is a folder that collect.cmd wrote, or the file that {@code passport read} made of it. */
final class Passports {
    private static final long MOST_BYTES = 64L << 20;

    private final Report report;

    Passports(Report report) {
        this.report = report;
    }

    /** What cannot be read as a passport. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason);
        }
    }

    /**
     * Reads one passport, or compares two.
     *
     * @return {@code DIFFERENT} when two nodes differ; {@code INPUT} when a path is no passport
     */
    ExitCode run(String action, List<Path> paths, Optional<Path> out) throws IOException {
        boolean compares = action.equals("compare");
        if (!compares && !action.equals("read") || paths.size() != (compares ? 2 : 1)) {
            throw new UsageException("passport read DIR, or passport compare A B");
        } else if (compares && out.isPresent()) {
            throw new UsageException("--out belongs to passport read");
        }
        try {
            Passport first = load(paths.get(0));
            return compares ? compare(first, load(paths.get(1))) : show(first, out);
        } catch (Unreadable e) {
            report.message("input", String.valueOf(e.getMessage()));
            return ExitCode.INPUT;
        }
    }

    private ExitCode show(Passport passport, Optional<Path> out) throws IOException {
        String json = PassportJson.text(passport);
        if (out.isEmpty()) {
            report.text("passport", json);
        } else {
            OutputFile.write(out.get(), json.getBytes(StandardCharsets.UTF_8), report);
        }
        passport.unanswered().forEach(a -> report.message("done", "A tool on " + passport.node() + " gave no answer about: " + a.word()));
        return ExitCode.DONE;
    }

    private ExitCode compare(Passport left, Passport right) {
        if (left.node().equalsIgnoreCase(right.node())) {
            report.message("warning", "Both passports are of " + left.node() + ".");
        } else if (!left.plan().equals(right.plan())) {
            report.message("warning", "The two were collected with scripts of different plans: one may not have asked what the other did.");
        }
        List<Disparity> found = PassportComparison.of(left, right);
        found.forEach(report::disparity);
        report.message("done", found.isEmpty() ? left.node() + " and " + right.node() + " do not differ." : TextReport.count(found.size(), "difference") + " of "
                + left.node() + " / " + right.node() + ".");
        return found.isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT;
    }

    private static Passport load(Path path) throws IOException, Unreadable {
        if (!Files.exists(path)) {
            throw new UsageException("there is no file or folder " + path);
        }
        if (!Files.isDirectory(path)) {
            InputFile.require(path);
        }
        try {
            if (Files.isRegularFile(path) && Files.size(path) > MOST_BYTES) {
                throw new Unreadable(path + " is larger than any passport");
            }
            return Files.isDirectory(path) ? PassportReader.read(files(path)) : PassportJson.read(Files.readAllBytes(path));
        } catch (PassportReader.Refused | IllegalArgumentException e) {
            throw new Unreadable(path + " is no passport: " + e.getMessage());
        }
    }

    private static Map<String, byte[]> files(Path folder) throws IOException, Unreadable {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(f -> f.getFileName().toString().endsWith(".txt") && Files.isRegularFile(f)).sorted().toList()) {
                if (Files.size(file) > MOST_BYTES) {
                    throw new Unreadable(file + " is larger than any answer");
                }
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
