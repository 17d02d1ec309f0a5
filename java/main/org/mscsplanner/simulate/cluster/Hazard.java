package org.mscsplanner.simulate.cluster;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.node.Actor;

/** Something that must not happen in a cluster, and that no exit code tells. Its text is a sentence without a full stop. */
public sealed interface Hazard {
    /**
     * A checkpoint put an older value in the place of a newer one (domain facts, section 3).
     *
     * @param value below {@code key}
     * @param writer whose value is gone
     */
    record LostEdit(Name resource, RegistryKey key, Name value, Name node, Actor writer) implements Hazard {
        @Override
        public String toString() {
            return "the checkpoint of " + resource + " overwrote " + value + " below " + key + " on " + node + ", written by " + writer.name();
        }
    }

    /** A clustered service runs on two nodes: both work on the same data (domain facts, D-01). */
    record TwoCopies(Name service, Name owner, Name other) implements Hazard {
        @Override
        public String toString() {
            return "the service " + service + " runs on " + owner + " and on " + other;
        }
    }

    /** A batch file is another one, or gone, before the resource that runs it has ended: cmd.exe goes on in the middle of what is there. */
    record ScriptReplaced(Name resource, WinPath script, Name node) implements Hazard {
        @Override
        public String toString() {
            return "the batch file " + script + " was replaced or removed on " + node + " while the resource " + resource + " ran it";
        }
    }
}
