package org.mscsplanner.simulate.cluster;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.Machine;

/**
 * The batch file that a Generic Application runs. cmd.exe reads it line by line and opens it anew for each: whatever stands there
 * by then is what it goes on with. Whether a script has ended by itself meanwhile the simulation does not know, and takes it
 * for running as long as its resource is online.
 *
 * @param content when the resource came online
 */
record RunningScript(WinPath path, FileEntry content) {
    private static final Pattern BATCH = Pattern.compile("\"([^\"]+\\.(?:cmd|bat))\"|(\\S+\\.(?:cmd|bat))(?!\\S)", Pattern.CASE_INSENSITIVE);

    /** Empty for another type, for a program, and for a file that is not there. */
    static Optional<RunningScript> of(ClusterResource resource, Machine machine) {
        Matcher batch = BATCH.matcher(resource.type().is(ResourceType.GENERIC_APPLICATION) ? resource.effective().text("CommandLine") : "");
        if (!batch.find()) {
            return Optional.empty();
        }
        WinPath path = WinPath.of(batch.group(1) != null ? batch.group(1) : batch.group(2));
        return machine.files().file(path).map(content -> new RunningScript(path, content));
    }

    /** True while nobody replaced or removed it. */
    boolean isWhole(Machine machine) {
        return machine.files().file(path).filter(f -> f.bytes() == content.bytes() || f.sameContent(content)).isPresent();
    }
}
