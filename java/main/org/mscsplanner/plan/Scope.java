package org.mscsplanner.plan;

import java.util.List;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.Target;

/**
 * What a plan is for, as far as scripts and documents need it.
 *
 * @param nodes sorted
 */
public record Scope(String name, String change, long windowMinutes, Name cluster, String domain, OsVersion os,
        Target.Architecture architecture, List<Name> nodes) {
    public Scope {
        nodes = nodes.stream().sorted().toList();
    }
}
