package org.mscsplanner.profile;

import static org.mscsplanner.profile.TaskText.task;

import java.util.ArrayList;
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
        if (at.managedIpInRegistry()) {
            return List.of(noSecondAddress());
        }
        List<ManualTask> tasks = new ArrayList<>(List.of(noAddressInRegistry()));
        if (!at.vc().data().isExcluded("ssl")) {
            at.otherNodes().forEach(n -> tasks.add(databasePassword(n)));
        }
        return tasks;
    }

    /** The same the other way round: an address from before, and a checkpoint that would put it back. */
    private ManualTask noAddressInRegistry() {
        String value = at.data().text("registry.value");
        String cluster = "/cluster:" + at.target().cluster();
        String server = at.resourceName("server").text();
        return task(6, "no-address-in-registry", "Make sure that the registry holds no address")
                .moment(Moment.START, at.vc().group().name()).order(0)
                .todo("Type the first command on every node: it must not find the value.")
                .type("reg", "query", at.registryKey().forReg(), "/v", value)
                .todo("Type the second command on one node: it must not list the key.")
                .type("cluster", cluster, "res", server, "/check")
                .todo("Only where it lists the key: while the group is offline type the third command there; it takes the checkpoint out.")
                .type("cluster", cluster, "res", server, "/removecheck:" + at.registryKey().text())
                .todo("Only where the first command found the value, and after that: type the fourth command on that node, and answer its question.")
                .type("reg", "delete", at.registryKey().forReg(), "/v", value)
                .todo("Type the first two commands again where something was taken out.")
                .expect("Neither is there on any node: vpxd.cfg is the only place that holds the address.")
                .otherwise("Leave the group offline: with the checkpoint the next online would put the value back.")
                .note("result on each node", "seen by")
                .isGate().minutes(1, 15)
                .because("Which of two addresses VirtualCenter would take is not known.", "I-22", "R-022").at(at.vc().place("managedIp"));
    }

    /** Two places with an address have no order that the note knows (I-22). */
    private ManualTask noSecondAddress() {
        return task(6, "no-address-in-vpxd-cfg", "Make sure that vpxd.cfg holds no address")
                .moment(Moment.START, at.vc().group().name()).order(1)
                .todo("Type the command on every node: it must find no line.")
                .type("findstr", "/i", "/c:<managedip>", at.path("config").text())
                .expect("Nothing is found on any node: the registry is the only place that holds the address.")
                .otherwise(at.vc().data().isExcluded("vpxd-cfg") ? "Take the element out of vpxd.cfg on that node, with a copy of the file beside it."
                        : "Take the element out of vpxd.cfg on " + at.primary()
                        + ", with a copy of the file beside it, and copy the file from there to every other node: a sync takes an edit on each node for a conflict.")
                .note("result on each node", "seen by")
                .isGate().minutes(1, 15)
                .because("Which of two addresses VirtualCenter would take is not known.", "I-22", "R-022").at(at.vc().place("managedIp"));
    }

    private ManualTask databasePassword(Name node) {
        return task(6, "database-password-" + node.text().toLowerCase(Locale.ROOT), "Store the database password again on " + node).on(node)
                .moment(Moment.START, at.vc().group().name()).order(1)
                .todo("On " + node + " open a command prompt and type both commands. The tool asks for the password twice; write it nowhere.")
                .type("cd", "/d", at.path("program").text())
                .type("vpxd.exe", "-p")
                .expect("The last line says \"Reset DB password succeeded\".")
                .otherwise("Compare the SSL files with those of " + at.primary() + ", then run it again. VirtualCenter would not start on this node.")
                .note("time", "last line of the tool", "done by")
                .isGate().minutes(2, 15)
                .because("The SSL files of this node were replaced; what was encrypted with the old certificate cannot be read any more. For 2.0.1 itself this is unverified: doing it does no harm.",
                        "I-44", "D-20").at(at.vc().place("managedIp"));
    }
}
