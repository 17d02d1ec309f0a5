package org.mscsplanner.rehearse.cmd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.mscsplanner.process.Program;

/** One more name for a folder. */
final class Links {
    private static final Duration QUICK = Duration.ofSeconds(20);

    private final CmdExe cmd;

    Links(CmdExe cmd) {
        this.cmd = cmd;
    }

    /** On Windows a link is a privilege, a junction is not; only cmd.exe makes one. */
    void make(Path link, Path folder) throws IOException {
        if (link.getFileSystem().getSeparator().equals("/")) {
            Files.createSymbolicLink(link, folder);
            return;
        }
        CountDownLatch ended = new CountDownLatch(1);
        Program.start(List.of(cmd.program(), "/d", "/c", "mklink", "/j", link.toString(), folder.toString()), folder,
                Map.copyOf(System.getenv()), QUICK, ended::countDown);
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!Files.isDirectory(link)) {
            throw new IOException("the junction " + link + " could not be made");
        }
    }
}
