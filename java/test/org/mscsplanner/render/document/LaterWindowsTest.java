package org.mscsplanner.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mscsplanner.model.OsVersion;

/** A runbook speaks of the tools that its version of Windows has. */
class LaterWindowsTest {
    @Test
    void clicks_of_cluster_administrator_stand_in_runbooks_of_2003_alone() {
        TreeSet<OsVersion> seen = new TreeSet<>();
        for (Rendered r : Rendered.cases()) {
            OsVersion os = r.spec().target().os();
            String runbook = r.text("runbook.md");
            seen.add(os);
            assertEquals(os.is2003(), runbook.contains("- In Windows: Cluster Administrator: "), r.spec().name());
            assertEquals(!os.is2003(), runbook.contains("has Failover Cluster Manage"), r.spec().name());
            assertEquals(os.hasOptionalClusterExe(), runbook.contains("`Install-WindowsFeature RSAT-Clustering-CmdInterface`"), r.spec().name());
        }
        assertTrue(seen.first().is2003() && seen.last().hasOptionalClusterExe(), seen.toString());
    }
}
