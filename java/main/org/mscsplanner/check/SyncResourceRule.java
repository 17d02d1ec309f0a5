package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.SyncCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.SyncJob.Method;

/** A resource that runs a sync job runs its script and nothing else, stays alive, and takes nothing down with it (R-188, R-189, I-32). */
final class SyncResourceRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (SyncJob job : spec.syncJobs()) {
            if (job.method() == Method.CLUSTER_RESOURCE) {
                spec.group(job.group()).ifPresent(g -> judge(job, g, spec, found));
            }
        }
        return found;
    }

    private static void judge(SyncJob job, Group group, GeneralSpec spec, List<Finding> found) {
        Optional<Resource> resource = group.resource(job.resource());
        Optional<String> problem = job.resource().isEmpty() ? Optional.of("names none")
                : resource.isEmpty() ? Optional.of("\"" + Wording.shown(job.resource()) + "\" is no resource of its group")
                : !resource.get().isType(Resource.GENERIC_APPLICATION) ? Optional.of("\"" + Wording.shown(job.resource()) + "\" is no Generic Application")
                : spec.syncJobs().stream().anyMatch(j -> !j.name().equals(job.name()) && j.resource().equals(job.resource()))
                        ? Optional.of("\"" + Wording.shown(job.resource()) + "\" runs another job too") : Optional.empty();
        problem.ifPresent(p -> found.add(Finding.of(SyncCode.RESOURCE, Spots.of(job.at(), "resource"),
                "job", Wording.shown(job.name()), "problem", p, "group", Wording.shown(group.name()))));
        if (problem.isEmpty()) {
            command(job, resource.orElseThrow(), "CommandLine", job.resourceCommand(), found);
            command(job, resource.orElseThrow(), "CurrentDirectory", job.folder().text(), found);
            policy(resource.orElseThrow(), group, found);
        }
    }

    /** A command that ends is told by {@link SyncJobRule}; a missing value by the rule of required properties. */
    private static void command(SyncJob job, Resource resource, String property, String wanted, List<Finding> found) {
        resource.privateText(property).filter(v -> !v.strip().equalsIgnoreCase(wanted) && !SyncJobRule.ends(v)).ifPresent(v ->
                found.add(Finding.of(SyncCode.RESOURCE_COMMAND, Spots.of(resource.at(), "private", property),
                        "resource", Wording.shown(resource.name()), "job", Wording.shown(job.name()), "property", property,
                        "value", Wording.shown(v), "wanted", Wording.shown(wanted))));
    }

    private static void policy(Resource resource, Group group, List<Finding> found) {
        PropertyValue action = resource.properties().getOrDefault(Name.of("RestartAction"), new PropertyValue.Number(2));
        if (PropertyValue.Number.is(2, action)) {
            found.add(Finding.of(SyncCode.RESOURCE_AFFECTS_GROUP, Spots.of(resource.at(), "properties", "RestartAction"),
                    "resource", Wording.shown(resource.name()), "group", Wording.shown(group.name()),
                    "action", resource.properties().containsKey(Name.of("RestartAction")) ? "2" : "2 (the default)"));
        }
        for (Resource other : group.resources()) {
            if (other.dependsOn().providers().contains(resource.name())) {
                found.add(Finding.of(SyncCode.RESOURCE_NEEDED, Spots.of(other.at(), "dependsOn"),
                        "resource", Wording.shown(other.name()), "sync", Wording.shown(resource.name())).alsoAt(List.of(resource.at())));
            }
        }
    }
}
