package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A copy beside a file before it is replaced. */
final class Backup {
    private Backup() { }

    /** {@code .bak}, or the first of {@code .bak2}, {@code .bak3} ... that is free: no backup is ever overwritten. */
    static Path of(Path file) throws IOException {
        for (int number = 1;; number++) {
            Path backup = file.resolveSibling(file.getFileName() + ".bak" + (number == 1 ? "" : Integer.toString(number)));
            if (!Files.exists(backup)) {
                return Files.copy(file, backup, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
