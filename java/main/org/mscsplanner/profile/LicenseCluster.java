package org.mscsplanner.profile;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.Change;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.ManualTask;

/**
 * The license server on a cluster of its own: a further cluster of the spec with one group of one address, one
 * name and one service, made by the same parts as everything else (I-33).
 */
final class LicenseCluster {
    /** Its name, and so its folder below the rendered one. */
    static final String NAME = "license-server";

    private LicenseCluster() { }

    /** Empty unless the block asks for it and says enough. */
    static List<GeneralSpec> of(Installation main, Change change) {
        return main.onLicenseCluster().map(at -> spec(at, change)).stream().toList();
    }

    private static GeneralSpec spec(Installation at, Change change) {
        Group group = new VirtualServerResources(at).licenseGroup(at.licenseHome(), List.of());
        DataItems items = new DataItems(at);
        LicenseTasks tasks = new LicenseTasks(at);
        List<ManualTask> all = new ArrayList<>(new ClusterTasks(at).all("license-server-identity",
                at.vc().licenseServer().virtualServer().orElseThrow(), at.vc().place("licenseServer.virtualServer")));
        all.addAll(tasks.installation());
        all.addAll(new NameTasks(at).all());
        all.addAll(new LicenseTests(at).all());
        all.add(tasks.handOver());
        return new GeneralSpec(NAME, change, at.target(), List.of(group), List.of(), items.licenses(group.name()),
                List.of(items.service("licenseServer")), List.of(), List.of(), List.of(), new SyncJobs(at).licenses(group.name()),
                all, new Decisions(at).ofLicenseCluster(), List.of(), List.of(), at.vc().place("licenseServer"));
    }
}
