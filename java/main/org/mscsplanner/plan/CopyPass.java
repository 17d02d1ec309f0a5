package org.mscsplanner.plan;

import java.util.List;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.plan.action.CopyItem;

/**
 * Phase 6b: the other nodes that may own a group save the registry keys that the first move will overwrite, and take over the files of the
 * primary, with a backup of their own (I-21, I-23, I-52).
 */
final class CopyPass {
    private static final Phase PHASE = Phase.SECONDARY_SYNC;
    private static final Reason SAVE = Reason.of(
            "At the first move a checkpoint overwrites the whole key on the node that takes over; this copy is the way back.",
            "I-23", "I-52");

    /** xcopy knows no such patterns, and not every node has another tool. */
    private static final String WHOLE = " This first copy takes the whole folder: the patterns of the item count in syncs alone.";

    private CopyPass() { }

    static void plan(Blueprint in, Name node, Drafts out) {
        List<String> edited = out.idsOf(Phase.PRIMARY_SYNC);
        ServicePass.save(in, PHASE, node, in.groups().stream().filter(g -> in.others(g).contains(node)).toList(), SAVE, out);
        for (Group group : in.groups()) {
            for (FileItem item : in.files(group)) {
                if (item.initialCopy() && in.others(group).contains(node)) {
                    copy(in, group, item, node, edited, out);
                }
            }
        }
    }

    private static void copy(Blueprint in, Group group, FileItem item, Name node, List<String> edited, Drafts out) {
        out.goal(new Step(in.id(PHASE, item.name(), "copy-to", node), PHASE, StepTarget.node(node),
                new CopyItem(item.name(), group.primaryNode(), node, item.path(), item.kind(), item.expected(), item.keyMaterial()),
                Reason.of(item.keyMaterial()
                        ? "Hosts and clients accept only the certificate that they know; with another one they are disconnected after a failover."
                        : "After a failover " + node + " works with these files." + (item.kind() == FileItem.Kind.FOLDER && item.hasPatterns() ? WHOLE : ""),
                        "R-025", "R-046", "R-142", "R-143", "I-21", "I-52"), new Bounds(1, 300), false, edited));
    }
}
