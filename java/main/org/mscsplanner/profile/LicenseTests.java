package org.mscsplanner.profile;

import static org.mscsplanner.profile.TaskText.task;

import java.util.List;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.ManualTask.Moment;
import org.mscsplanner.model.Name;

/**
 * Phase 7 for the license server, with the wording corrected: the status line goes on behind UP (I-28), a session to a
 * stand-alone host does not drop (I-29), and the group that moves is the one that holds the license server (I-30).
 */
final class LicenseTests {
    private final Installation at;

    LicenseTests(Installation at) {
        this.at = at;
    }

    List<ManualTask> all() {
        return at.licenseInThisCluster() ? List.of(source(), moved(Moment.AWAY, away()), moved(Moment.HOME, home())) : List.of();
    }

    private Name home() {
        return at.licenseHome();
    }

    private Name away() {
        return home().equals(at.primary()) ? at.secondary() : at.primary();
    }

    private ManualTask source() {
        return enquiry(task(7, "license-source", "Point a stand-alone ESX Server host to the license server"), home())
                .moment(Moment.START, at.licenseGroup()).order(2)
                .todo("Take an ESX Server host that is not a member of the VirtualCenter datacenter. Open a VI Client session directly to it as root; the password is typed and written nowhere.")
                .todo("Configuration > Software > Licensed Features > License Sources > Edit > Use License Server: " + at.licenseAddress())
                .expect(up() + " The host shows no error.")
                .note("time of the enquiry", "line with \"" + serverUp() + "\"", "line of " + daemon(), "ESX Server host", "tested by")
                .isGate().minutes(5, 30)
                .because("Only a host that asks the license server itself shows whether it answers; VirtualCenter has a grace period.",
                        "R-166", "R-167", "R-168", "R-169", "R-170", "R-171", "R-172", "R-173", "I-28")
                .at(at.vc().place("licenseServer"));
    }

    private ManualTask moved(Moment moment, Name node) {
        String id = moment == Moment.AWAY ? "license-away" : "license-home";
        return enquiry(task(7, id, "Ask the license server while its group is on " + node), node)
                .moment(moment, at.licenseGroup()).order(3)
                .todo("Connect the VI Client to the stand-alone ESX Server host and look at its licensed features. Its session is not interrupted by the move; a session to VirtualCenter is, when VirtualCenter moves too.")
                .expect(up() + " The host shows its licensed features without an error.")
                .otherwise("Compare the license files of the nodes; then take the license resource offline and online again: it reads them when it starts.")
                .note("time of the enquiry", "line with \"" + serverUp() + "\"", "line of " + daemon(), "licensed features shown (yes or no)", "tested by")
                .isGate().minutes(3, 30)
                .because("The license server moves with the group \"" + at.licenseGroup() + "\" and reads the files of its new node.",
                        "R-174", "R-176", "R-177", "R-178", "R-179", "I-28", "I-29", "I-30", "I-47")
                .at(at.vc().place("licenseServer"));
    }

    private TaskText enquiry(TaskText text, Name node) {
        String[] address = at.licenseAddress().split(":");
        return text.on(node)
                .todo("On " + node + ": Start > Programs > VMware > VMware License Server > VMware License Server Tools, Server Status, Perform Status Enquiry. Read the entry of the time at which you pressed the button. Or type the command; saved as a file, its answer is judged by license-status on the workstation.")
                .type(at.licenseTool().text(), "lmstat", "-a", "-c", address[1] + "@" + address[0]);
    }

    private String up() {
        return "One line holds \"" + serverUp() + "\" (more text follows), and one says that " + daemon() + " is UP.";
    }

    private String serverUp() {
        return at.data().text("license.up");
    }

    private String daemon() {
        return at.data().text("license.daemon");
    }
}
