package org.mscsplanner.plan.action;

import java.util.List;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.HandCommand;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.WinPath;

/** What a person types in a step, as data; {@code command} makes lines of it, and nothing runs them. */
public sealed interface ByHand {
    static ByHand typed(String program, String... arguments) {
        return new Typed(program, List.of(arguments));
    }

    /** Taken from the spec as it is. */
    record Typed(String program, List<String> arguments) implements ByHand {
        public Typed {
            arguments = List.copyOf(arguments);
        }

        public static Typed of(HandCommand command) {
            return new Typed(command.program(), command.arguments());
        }
    }

    /**
     * Keeps what another node has of an item, copies the item there, and compares (R-047, I-52).
     *
     * @param from the folder, or the single file
     * @param to the folder that takes it
     * @param include file patterns of a folder; empty for all files
     * @param keepAccess copy owner and access list too: the item holds private keys (D-19)
     */
    record CopyFiles(WinPath from, WinPath to, FileItem.Kind kind, SyncJob.Tool tool, List<String> include, List<String> exclude,
            boolean keepAccess) implements ByHand {
        /** At the end of the name of what was there before. */
        public static final String KEPT = ".before";

        public CopyFiles {
            include = List.copyOf(include);
            exclude = List.copyOf(exclude);
        }

        public static CopyFiles of(FileItem item, SyncJob job, Name node) {
            return new CopyFiles(item.path(), job.destination(item, node), item.kind(), job.tool(), item.include(), item.exclude(), item.keyMaterial());
        }
    }
}
