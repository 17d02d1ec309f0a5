package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import org.jspecify.annotations.Nullable;
import org.mscsplanner.render.WriteProtection;

/** Replaces a file as a whole: written beside it, forced to the disk, then renamed. Who may read it stays as it was. */
final class AtomicFile {
    private AtomicFile() { }

    /**
     * Asks without writing, for a change of several files.
     *
     * @throws RefusedException when there is a file that is read-only
     */
    static void require(Path target) throws IOException {
        if (Files.isRegularFile(target) && WriteProtection.isOn(target)) {
            throw new RefusedException(target + " is read-only. Nothing was changed; choose another name, or let it be written first (attrib -r FILE, chmod u+w FILE).");
        }
    }

    /** @throws RefusedException as {@link #require}, and when a folder or device is there */
    static void write(Path target, byte[] bytes) throws IOException {
        require(target);
        Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath().normalize();
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // Renamed over, a device such as /dev/null would be gone.
            throw new RefusedException(target + " is there already and is a " + (Files.isDirectory(file) ? "folder" : "device")
                    + ", not a file. Nothing was changed; choose another name.");
        }
        Files.createDirectories(file.getParent());
        try {
            exchange(file, bytes);
        } catch (IOException e) {
            throw MachineText.about(file, e);
        }
    }

    private static void exchange(Path file, byte[] bytes) throws IOException {
        Path fresh = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".new");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            if (Files.exists(file)) {
                access(file, fresh);
            }
            try {
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Permissions on POSIX, the access list on Windows. */
    private static void access(Path from, Path to) throws IOException {
        @Nullable PosixFileAttributeView posix = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        @Nullable AclFileAttributeView acl = Files.getFileAttributeView(from, AclFileAttributeView.class);
        if (posix != null) {
            Files.setPosixFilePermissions(to, posix.readAttributes().permissions());
        } else if (acl != null) {
            Files.getFileAttributeView(to, AclFileAttributeView.class).setAcl(acl.getAcl());
        }
    }
}
