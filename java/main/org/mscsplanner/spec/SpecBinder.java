package org.mscsplanner.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.SpecCode;
import org.mscsplanner.model.Acknowledgement;
import org.mscsplanner.model.Change;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Target;
import org.mscsplanner.profile.VirtualCenter;

/** The whole spec: the general form, and the profile block if there is one. */
final class SpecBinder {
    static final String FORMAT = "mscs-spec/1";

    private SpecBinder() { }

    /** The two halves of a spec as written. */
    record Bound(GeneralSpec general, Optional<VirtualCenter> virtualCenter) { }

    static Bound bind(Fields f) {
        f.format("format", FORMAT);
        String name = f.text("name", "a short name for files and comments");
        Change change = f.object("change", "the change request", ItemBinder::change)
                .orElseGet(() -> new Change("", 0, List.of(), f.place("change")));
        Optional<VirtualCenter> vc = f.object("virtualCenter", "what VirtualCenter needs; expands into the general form",
                VirtualCenterBinder::block);
        GeneralSpec general = members(f, name, change,
                f.objects("acknowledge", "findings that are accepted", ItemBinder::acknowledgement),
                f.objects("clusters", "what the same change builds on further clusters, each in a folder of its own", x -> cluster(x, change)));
        f.alsoInSchema("anyOf", List.of(Map.of("required", List.of("virtualCenter")), Map.of("required", List.of("groups"))));
        if (!f.has("virtualCenter") && !f.has("groups")) {
            f.problems().add(Finding.of(SpecCode.NOTHING_TO_DO, f.place()));
        }
        return new Bound(general, vc);
    }

    private static GeneralSpec cluster(Fields f, Change change) {
        return members(f, f.text("name", "the folder of its files: letters, digits, hyphens"), change, List.of(), List.of());
    }

    /** What the spec of every cluster has. */
    private static GeneralSpec members(Fields f, String name, Change change, List<Acknowledgement> acknowledge, List<GeneralSpec> clusters) {
        Target target = f.requiredObject("target", "the cluster and its nodes", TargetBinder::target);
        ItemBinder items = new ItemBinder(target);
        GroupBinder groups = new GroupBinder(target);
        return new GeneralSpec(name, change, target,
                f.objects("groups", "groups in the general form", groups::group),
                f.objects("registry", "registry values that a group needs", RegistryBinder::entry),
                f.objects("files", "files that every node must have in the same state", items::file),
                f.objects("services", "how services start", items::service),
                f.objects("fileEdits", "elements of XML files", ItemBinder::fileEdit),
                f.objects("accounts", "local users on every node", ItemBinder::account),
                f.objects("probes", "when a group can be used", ItemBinder::probe),
                f.objects("syncJobs", "how files stay in step", ItemBinder::syncJob),
                f.objects("manualTasks", "what persons do", ItemBinder::manualTask),
                f.objects("decisions", "choices with their reasons", ItemBinder::decision),
                acknowledge, clusters, f.place());
    }
}
