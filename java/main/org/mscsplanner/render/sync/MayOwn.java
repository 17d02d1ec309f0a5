package org.mscsplanner.render.sync;

import java.util.List;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.script.Statements;

/**
 * The nodes that may own the group of a job: files are kept in step on these alone. The group can lie on another one all the
 * same, offline, when these have died; what that node has must never come over theirs.
 *
 * @param nodes sorted
 * @param every true when that is every node of the cluster: then nothing needs to be asked
 */
public record MayOwn(List<Name> nodes, boolean every) {
    public MayOwn {
        nodes = List.copyOf(nodes);
    }

    public static MayOwn of(GeneralSpec spec, SyncJob job) {
        List<Name> nodes = spec.owners(spec.group(job.group()).orElseThrow());
        return new MayOwn(nodes, nodes.size() == spec.target().nodes().size());
    }

    /** Goes on at a label on a node that may not own the group. */
    void unless(Statements out, String label) {
        if (!every) {
            nodes.forEach(n -> out.ifText("COMPUTERNAME", n.text(), "may_own"));
            out.go(label).label("may_own");
        }
    }

    /** {@code Only N1, N2 may own the group.} */
    String sentence() {
        return "Only " + Name.list(nodes) + " may own the group.";
    }
}
