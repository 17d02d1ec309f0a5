package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that the caller names and that is read as a whole. */
final class InputFile {
    /** Larger than any file that a person or a tool of Windows writes for us, a log apart. */
    static final long TEXT = 64L << 20;
    /** A log grows for as long as nobody looks; how much fits is for the machine to say. */
    static final long LOG = Long.MAX_VALUE;

    private InputFile() { }

    /**
     * Reads it.
     *
     * @param most bytes
     * @throws UsageException when there is no such file, or it is a folder or device
     * @throws InputException when it has more bytes
     */
    static byte[] read(Path file, long most) throws IOException {
        require(file);
        if (Files.size(file) > most) {
            throw new InputException(file + " has " + Files.size(file) + " bytes; at most " + most + " are read. Is it the right file?");
        }
        return Files.readAllBytes(file);
    }

    /** @throws UsageException when there is no such file, or it is a folder or device */
    static void require(Path file) {
        if (!Files.isRegularFile(file)) {
            throw UsageException.noFile(file);
        }
    }
}
