package org.mscsplanner.proof;

import java.nio.file.Path;
import org.mscsplanner.examples.Examples;

/** Every VirtualCenter whose files a scheduled task keeps the same. */
class RealVirtualCenterTest extends RealCmdJudge {
    @Override
    boolean judges(Path folder) {
        return Examples.isVirtualCenter(folder) && Examples.isSyncScheduled(folder);
    }
}
