package org.mscsplanner.proof;

import java.nio.file.Path;
import org.mscsplanner.examples.Examples;

/** Every VirtualCenter whose files are kept the same in another way: a resource, DFS Replication, by hand. */
class RealSyncMethodsTest extends RealCmdJudge {
    @Override
    boolean judges(Path folder) {
        return Examples.isVirtualCenter(folder) && !Examples.isSyncScheduled(folder);
    }
}
