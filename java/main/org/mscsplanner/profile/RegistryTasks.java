package org.mscsplanner.profile;

import static org.mscsplanner.profile.TaskText.task;

import java.util.List;
import java.util.Locale;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.ManualTask.Moment;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.WinPath;

/**
 * Registry values that were changed by hand (the last row of Table 1, R-019). With the address in the registry the
 * checkpoint carries the whole key; with the address in vpxd.cfg nothing does. The key is never imported as a whole: it holds
 * the database password, encrypted on the node that it came from.
 */
final class RegistryTasks {
    private final Installation at;

    RegistryTasks(Installation at) {
        this.at = at;
    }

    List<ManualTask> all() {
        return at.vc().data().registryChangedFromDefault() && !at.managedIpInRegistry()
                ? at.otherNodes().stream().map(this::carry).toList() : List.of();
    }

    private ManualTask carry(Name node) {
        WinPath primary = at.syncFolder("vc-registry-" + at.primary().text().toLowerCase(Locale.ROOT) + ".reg");
        WinPath own = at.syncFolder("vc-registry-" + node.text().toLowerCase(Locale.ROOT) + ".reg");
        String key = at.registryKey().forReg();
        return task(6, "registry-values-" + node.text().toLowerCase(Locale.ROOT), "Carry the changed registry values to " + node).on(node)
                .moment(Moment.START, at.vc().group().name()).order(2)
                .todo("Type the first command on " + at.primary() + ", the second on " + node + ", and the third there: it compares the two exports.")
                .type("reg", "export", key, primary.text())
                .type("reg", "export", key, own.text())
                .type("fc", "/u", primary.onNode(at.primary()).text(), own.text())
                .todo("On " + node + " set by hand, with regedit, what was changed on purpose on " + at.primary()
                        + ". Never import the export as a whole. Values that an installation writes by itself: " + at.data().text("registry.known") + ".")
                .todo("Delete both exports: they hold the encrypted database password.")
                .expect("Nothing differs any more but what belongs to the node itself.")
                .otherwise("The export of " + node + " is the way back: import it on " + node + ".")
                .note("values that were carried over", "exports deleted (yes or no)", "done by")
                .isGate().minutes(5, 60)
                .because("No checkpoint carries the key, and " + node + " would work with the defaults after a failover.", "R-019", "I-24")
                .at(at.vc().place("data.registryChangedFromDefault"));
    }
}
