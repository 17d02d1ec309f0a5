package org.mscsplanner.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mscsplanner.trace.Made.found;
import static org.mscsplanner.trace.Made.holds;
import static org.mscsplanner.trace.Made.lacks;
import static org.mscsplanner.trace.Made.notFound;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.observe.LicenseStatus;

/** The failover tests. */
class FailoverTest {
    @Test
    @Claims({"R-156", "R-158", "R-159"})
    void a_client_outside_connects_to_the_virtual_server_and_adds_a_host() {
        holds(Made.registry().task("connect-a-host"), "Install the VI Client on a computer outside the cluster that reaches 10.20.0.20",
                "Connect it to 10.20.0.20: the virtual server", "Create a datacenter and connect one ESX Server host");
        Made.registry().order("/connect-a-host/confirm", "/vc-group/move-to-vcnode2");
    }

    @Test
    @Claims({"R-157", "R-179"})
    void each_test_leaves_evidence_and_the_hand_over_waits_for_it() {
        Made made = Made.registry();
        for (String test : List.of("connect-a-host", "reconnect-away", "web-access-away", "license-away", "reconnect-home")) {
            holds(made.task(test), "tested by");
            assertTrue(made.step("/" + test + "/confirm").gate(), test);
        }
        made.order("/reconnect-home/confirm", "/license-home/confirm", "/hand-over/confirm");
    }

    @Test
    @Claims({"R-160", "D-11"})
    void moves_wait_longer_than_the_pending_timeouts_on_both_sides() {
        Made.registry().types("cluster /cluster:VCCLUSTER group \"VC Group\" /moveto:VCNODE2 /wait:1500", "cluster /cluster:VCCLUSTER group \"VC Group\" /moveto:VCNODE1 /wait:1500");
        found("MSCS-2132 /virtualCenter/group/waitSeconds", "{'virtualCenter': {'group': {'waitSeconds': 300}}}");
        notFound("MSCS-2132", "{'virtualCenter': {'group': {'waitSeconds': 1200}}}");
        assertTrue(Made.registry().typed().stream().filter(l -> l.matches(".* /(moveto|online|offline)\\b.*")).allMatch(l -> l.contains(" /wait:")));
    }

    @Test
    @Claims({"R-161", "R-162", "R-163", "I-31"})
    void the_connection_is_lost_the_resources_come_online_and_the_server_needs_120_seconds_more() {
        Made made = Made.registry();
        holds(made.task("reconnect-away"), "The open VI Client has lost its connection; that is expected", "every resource of \"VC Group\" is Online on VCNODE2",
                "VirtualCenter answers up to 120 seconds later", "time when every resource was Online", "time when the VI Client connected");
        made.order("/vc-group/move-to-vcnode2", "/vc-ready/ready-on-vcnode2", "/reconnect-away/confirm");
        assertEquals("Wait 120 seconds until vpxd can be used on VCNODE2", made.step("/vc-ready/ready-on-vcnode2").title());
        assertEquals("Wait 180 seconds until vpxd can be used on VCNODE2", Made.caseOf("11").step("/vc-ready/ready-on-vcnode2").title());
    }

    @Test
    @Claims("R-164")
    void inventory_and_connection_are_two_answers() {
        holds(Made.registry().task("reconnect-away"), "Open a new VI Client session to 10.20.0.20", "host in the inventory (yes or no)", "host connected (yes or no)",
                "In the inventory but disconnected: the SSL files of the nodes differ");
    }

    @Test
    @Claims("R-165")
    void web_access_is_tested_by_a_browser_where_it_is_enabled() {
        holds(Made.registry().task("web-access-away"), "Open https://10.20.0.20/ui in a browser outside the cluster");
        assertFalse(Made.of("{'virtualCenter': {'webAccess': {'enabled': false}}}").has("/web-access-away/confirm"));
    }

    @Test
    @Claims({"R-166", "R-167", "R-177"})
    void the_license_server_is_asked_by_its_tool_and_by_a_command() {
        for (String node : List.of("VCNODE1", "VCNODE2")) {
            holds(Made.registry().task(node.equals("VCNODE1") ? "license-source" : "license-away"), "On " + node
                    + ": Start > Programs > VMware > VMware License Server > VMware License Server Tools, Server Status, Perform Status Enquiry",
                    "lmutil.exe\" lmstat -a -c \"27000@10.20.0.20\"", "time of the enquiry");
        }
    }

    @Test
    @Claims({"R-168", "I-28"})
    void up_is_up_with_whatever_follows() {
        holds(Made.registry().task("license-away"), "\"license server UP\" (more text follows)");
        lacks(Made.registry().task("license-away"), "UP.\"");
        assertTrue(LicenseStatus.of("lic1: license server UP (MASTER) v11.4\n VMWARELM: UP v11.4\n").isUp("VMWARELM"));
        assertFalse(LicenseStatus.of("lic1: license server DOWN (MASTER) v11.4\n VMWARELM: UP v11.4\n").isUp("VMWARELM"));
    }

    @Test
    @Claims({"R-169", "R-170", "R-171", "R-172", "R-173"})
    void a_stand_alone_host_takes_its_licenses_from_the_virtual_server() {
        holds(Made.registry().task("license-source"), "not a member of the VirtualCenter datacenter", "directly to it as root; the password is typed and written nowhere",
                "Configuration > Software > Licensed Features > License Sources > Edit > Use License Server: 10.20.0.20:27000", "The host shows no error");
        holds(Made.caseOf("01").task("license-source"), "Use License Server: 10.20.0.21:27000");
    }

    @Test
    @Claims({"R-174", "R-176", "I-30"})
    void the_group_of_the_license_server_moves() {
        Made own = Made.caseOf("01");
        own.order("/license-source/confirm", "/ls-group/move-to-vcnode1", "/license-away/confirm");
        assertFalse(own.typed("cluster /cluster:VCCLUSTER group \"LS Group\" /moveto:VCNODE1").isEmpty());
        holds(Made.registry().task("license-away"), "The license server moves with the group \"VC Group\"");
    }

    @Test
    @Claims({"R-175", "I-29"})
    void the_session_to_a_stand_alone_host_is_not_expected_to_break() {
        holds(Made.registry().task("license-away"), "Its session is not interrupted by the move");
        lacks(Made.registry().task("license-away"), "loses its connection");
    }

    @Test
    @Claims("R-178")
    void the_host_shows_its_licensed_features_afterwards() {
        holds(Made.registry().task("license-away"), "look at its licensed features", "The host shows its licensed features without an error", "licensed features shown (yes or no)");
    }
}
