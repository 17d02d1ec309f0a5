package org.mscsplanner.profile;

import static org.mscsplanner.profile.TaskText.task;

import java.util.List;
import java.util.Locale;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.ManualTask.Moment;
import org.mscsplanner.model.Name;

/**
 * What a person does on the other nodes after the copy of phase 6b. With the address in vpxd.cfg the SSL files were
 * replaced under a password that was encrypted with the old ones (I-44); with the address in the registry the encrypted
 * password comes by the checkpoint, and {@link FailoverTests} looks whether it did (D-20).
 */
final class SecondaryTasks {
    private final Installation at;

    SecondaryTasks(Installation at) {
        this.at = at;
    }

    List<ManualTask> all() {
        boolean replaced = at.vc().data().excluded().stream().noneMatch(e -> e.item().equals("ssl"));
        return at.managedIpInRegistry() || !replaced ? List.of() : at.otherNodes().stream().map(this::databasePassword).toList();
    }

    private ManualTask databasePassword(Name node) {
        return task(6, "database-password-" + node.text().toLowerCase(Locale.ROOT), "Store the database password again on " + node).on(node)
                .moment(Moment.START, at.vc().group().name()).order(1)
                .todo("On " + node + " open a command prompt and type both commands. The tool asks for the password twice; write it nowhere.")
                .type("cd", "/d", at.path("program").text())
                .type("vpxd.exe", "-p")
                .expect("The last line says \"Reset DB password succeeded\".")
                .otherwise("Compare the SSL files of both nodes, then run it again. VirtualCenter would not start on this node.")
                .note("time", "last line of the tool", "done by")
                .isGate().minutes(2, 15)
                .because("The SSL files of this node were replaced; what was encrypted with the old certificate cannot be read any more. For 2.0.1 itself this is unverified: doing it does no harm.",
                        "I-44", "D-20").at(at.vc().place("managedIp"));
    }
}
