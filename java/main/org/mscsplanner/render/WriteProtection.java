package org.mscsplanner.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody has said of a file that it is to stay as it is. To replace a file, the rights of its folder are enough: the
 * file itself is never asked, so that we must.
 */
public final class WriteProtection {
    private static final Set<PosixFilePermission> WRITE = Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private WriteProtection() { }

    /**
     * True for a file that is read-only (on Windows the attribute, elsewhere no permission to write for anybody, which root would pass
     * over), or that this user may not write; false where there is none. A link stands for what it leads to.
     */
    public static boolean isOn(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        @Nullable PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return !Files.isWritable(file) || posix != null && posix.readAttributes().permissions().stream().noneMatch(WRITE::contains);
    }
}
