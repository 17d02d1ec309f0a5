package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What the machine refused, as a sentence with the file in it; exceptions of Java name only their class. */
final class MachineText {
    private MachineText() { }

    static String of(IOException e) {
        if (!(e instanceof FileSystemException f) || f.getFile() == null) {
            return e.getMessage() == null ? "the machine failed: " + e.getClass().getSimpleName() : e.getMessage();
        }
        return f.getFile() + ": " + reason(f) + ". Nothing was changed.";
    }

    private static String reason(FileSystemException e) {
        if (e instanceof AccessDeniedException) {
            return "access was denied";
        } else if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        } else if (e instanceof FileAlreadyExistsException) {
            return "it is there already and is no folder";
        } else if (e instanceof NotDirectoryException) {
            return "it is no folder";
        } else if (e instanceof DirectoryNotEmptyException) {
            return "the folder is not empty";
        }
        return e.getReason() == null ? "the machine refused it" : e.getReason();
    }
}
