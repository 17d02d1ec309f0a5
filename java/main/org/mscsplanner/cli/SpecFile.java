package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mscsplanner.check.Acknowledgements;
import org.mscsplanner.check.Checker;
import org.mscsplanner.check.Judged;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Outcome;
import org.mscsplanner.diag.Place;
import org.mscsplanner.diag.SpecCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.spec.Specs;

/**
 * A spec file, read and checked.
 *
 * @param spec empty when the text is no spec at all
 */
record SpecFile(String name, Optional<GeneralSpec> spec, List<Judged> findings) {
    static SpecFile load(Path path) {
        if (!Files.isRegularFile(path)) {
            return unreadable(path, Files.isDirectory(path) ? "it is a folder" : Files.exists(path) ? "it is a device and no file" : "there is no such file");
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (IOException | OutOfMemoryError e) {
            return unreadable(path, e instanceof IOException ? "no access" : "it is too large");
        }
        return of(path.toString(), bytes);
    }

    private static SpecFile unreadable(Path path, String reason) {
        Finding unreadable = Finding.of(SpecCode.UNREADABLE, Place.of(path.toString(), "", 0, 0), "reason", reason);
        return new SpecFile(path.toString(), Optional.empty(), List.of(new Judged(unreadable, Optional.empty())));
    }

    static SpecFile of(String name, byte[] bytes) {
        Outcome<GeneralSpec> read = Specs.read(name, bytes);
        List<Finding> all = new ArrayList<>(read.findings());
        if (read.value().isEmpty()) {
            return new SpecFile(name, Optional.empty(), all.stream().sorted(Finding.ORDER)
                    .map(f -> new Judged(f, Optional.empty())).toList());
        }
        all.addAll(Checker.check(read.value().get()));
        SortedSet<Finding> sorted = new TreeSet<>(Finding.ORDER);
        sorted.addAll(all);
        return new SpecFile(name, read.value(), Acknowledgements.apply(read.value().get(), List.copyOf(sorted)));
    }

    /** True when something in the file was not understood: what the user meant is not in the spec. */
    boolean hasLosses() {
        return spec.isEmpty() || findings.stream().anyMatch(j -> j.stops() && j.finding().code() instanceof SpecCode);
    }

    /** True when something stops a plan. */
    boolean stops() {
        return spec.isEmpty() || findings.stream().anyMatch(Judged::stops);
    }
}
