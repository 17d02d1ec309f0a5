package org.mscsplanner.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** What the machine refused, as a sentence with the file in it; exceptions of Java name only their class. */
final class MachineText {
    private MachineText() { }

    static String of(IOException e) {
        if (!(e instanceof FileSystemException f) || f.getFile() == null) {
            return e.getMessage() == null ? "the machine failed: " + e.getClass().getSimpleName() : e.getMessage();
        }
        return f.getFile() + ": " + reason(f) + ". Nothing was changed.";
    }

    /**
     * The same about the file or folder that the caller has named, where it is about nothing, or about one beside it that is written first.
     *
     * @return an exception to be thrown in its place
     */
    static IOException about(Path target, IOException e) {
        String beside = File.separator + "." + target.getFileName();
        if (!(e instanceof FileSystemException f)) {
            return new FileSystemException(target.toString(), null, e.getMessage());
        } else if (f.getFile() != null && !f.getFile().contains(beside)) {
            return e;
        }
        return f instanceof AccessDeniedException ? new AccessDeniedException(target.toString()) : new FileSystemException(target.toString(), null, f.getReason());
    }

    private static String reason(FileSystemException e) {
        if (e instanceof AccessDeniedException) {
            return "access was denied";
        } else if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        } else if (e instanceof NotDirectoryException) {
            return "it is no folder";
        } else if (e instanceof DirectoryNotEmptyException) {
            return "the folder is not empty";
        }
        return e.getReason() == null ? "the machine refused it" : e.getReason();
    }
}
