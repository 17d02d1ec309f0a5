package org.mscsplanner.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mscsplanner.trace.Made.found;
import static org.mscsplanner.trace.Made.holds;
import static org.mscsplanner.trace.Made.lacks;
import static org.mscsplanner.trace.Made.notFound;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;

/** Alternative configurations, references and sources. */
class AlternativesTest {
    @Test
    @Claims("R-180")
    void alternatives_are_off_by_default_and_said_to_be_for_advanced_administrators() {
        assertEquals(1, Made.registry().spec.groups().size());
        String own = "{'virtualCenter': {'licenseServer': {'placement': 'separate-group', 'group': {'name': 'LS Group'}, 'virtualServer': {'networkName': 'LICSRV', 'address': '10.20.0.21',"
                + " 'subnetMask': '255.255.255.0', 'network': 'Public'}}}}";
        assertTrue(Made.findings(own).stream().anyMatch(f -> f.startsWith("MSCS-2825")));
        notFound("MSCS-2825", "{}");
    }

    @Test
    @Claims({"R-181", "I-34"})
    void a_license_group_has_an_address_and_a_name_of_its_own() {
        Made own = Made.caseOf("01");
        assertEquals(List.of("VC Group", "LS Group"), own.spec.groups().stream().map(g -> g.name().text()).sorted((a, b) -> b.compareTo(a)).toList());
        assertEquals(List.of("License Network Name"), own.needs("VCLicense"));
        assertEquals(List.of("License IP Address"), own.needs("License Network Name"));
        holds(own.task("license-source"), "10.20.0.21:27000");
    }

    @Test
    @Claims("R-182")
    void a_group_of_its_own_keeps_running_when_virtualcenter_fails() {
        holds(Made.caseOf("01").runbook(), "a group of its own keeps running when the other application fails");
        assertTrue(Made.caseOf("01").spec.groups().stream().noneMatch(g -> g.resource(Name.of("VCLicense")).isPresent() && g.resource(Name.of("VirtualCenter Server")).isPresent()));
    }

    @Test
    @Claims({"R-183", "R-184", "R-185", "R-186", "I-03", "I-43"})
    void both_groups_avoid_each_other_by_one_value() {
        List<String> set = Made.caseOf("01").typed().stream().filter(l -> l.contains("AntiAffinityClassNames")).toList();
        assertEquals(2, set.size());
        assertTrue(set.stream().allMatch(l -> l.matches("cluster /cluster:VCCLUSTER group \"(VC|LS) Group\" /prop AntiAffinityClassNames=VirtualCenter(:MULTISTR)? .*")), set.toString());
        found("MSCS-2105 /groups/0/resources/0/properties/AntiAffinityClassName", "{'groups': [{'name': 'App Group', 'resources': [{'name': 'App', 'type': 'Generic Service',"
                + " 'properties': {'AntiAffinityClassName': 'X'}, 'private': {'ServiceName': 'app'}}]}]}");
        assertTrue(Made.findings("{'groups': [{'name': 'App Group', 'antiAffinity': ['Apart'], 'resources': [{'name': 'IP', 'type': 'IP Address', 'private': {'Address': '10.30.0.40',"
                + " 'SubnetMask': '255.255.255.0', 'Network': 'Public'}}]}]}").contains("MSCS-2130 /groups/0/antiAffinity"));
    }

    @Test
    @Claims({"R-187", "R-188", "R-189", "I-32"})
    void a_sync_can_be_a_generic_application_that_stays_alive_and_moves_no_group() {
        Made made = Made.caseOf("23");
        assertTrue(made.resource("VCSync").isType("Generic Application"));
        assertEquals("cmd /k C:\\mscs-sync\\mscs-sync.cmd /loop", made.resource("VCSync").privateText("CommandLine").orElse(""));
        assertEquals("C:\\mscs-sync", made.resource("VCSync").privateText("CurrentDirectory").orElse(""));
        assertEquals(new PropertyValue.Number(1), made.resource("VCSync").properties().get(Name.of("RestartAction")));
        made.order("/reconnect-home/confirm", "/vcsync/create");
        String app = "{'groups': [{'name': 'App Group', 'resources': [{'name': 'Loop', 'type': 'Generic Application', 'private': {'CommandLine': 'cmd /%s C:\\\\loop.cmd'%s}}]}],"
                + " 'syncJobs': [{'name': 'app', 'group': 'App Group', 'method': 'cluster-resource'}]}";
        found("MSCS-2039 /groups/0/resources/0/private/CommandLine", String.format(app, "c", ", 'CurrentDirectory': 'C:\\\\app'"));
        notFound("MSCS-2039", String.format(app, "k", ", 'CurrentDirectory': 'C:\\\\app'"));
        found("MSCS-2109 /groups/0/resources/0/private/CurrentDirectory", String.format(app, "k", ""));
    }

    @Test
    @Claims("R-190")
    void it_runs_once_a_start_or_in_a_loop_that_pauses_and_can_be_stopped() {
        holds(Made.caseOf("23").bytes("sync/mscs-sync.cmd"), "/loop", "ping -n ", "C:\\mscs-sync\\mscs-sync.stop");
        assertEquals("cmd /k C:\\mscs-sync\\mscs-sync.cmd /once", Made.caseOf("22").resource("VCSync").privateText("CommandLine").orElse(""));
    }

    @Test
    @Claims("R-191")
    void its_script_lies_at_the_same_path_on_every_node_before_the_resource_is_made() {
        Made made = Made.caseOf("22");
        assertEquals(2, made.typed("md \"C:\\mscs-sync\"").size());
        assertEquals(2, made.typed("copy /y \"sync\\mscs-sync.cmd\" \"C:\\mscs-sync\\mscs-sync.cmd\"").size());
        made.order("/vc-data/install-on-vcnode1", "/vc-data/install-on-vcnode2", "/vcsync/create");
    }

    @Test
    @Claims({"R-192", "R-193", "I-38", "I-39"})
    void the_seven_references_and_the_identity_of_the_note_are_cited() {
        String runbook = Made.registry().runbook();
        holds(runbook, "TN-019-PRD-01-01, revision 20070619", "1. Setup for Microsoft Cluster Service, ", "2. Technical Overview of Windows Server 2003 Clustering Services, ",
                "3. Microsoft Cluster Service Installation Resources, ", "4. Guide to Creating and Configuring a Server Cluster", "5. How to Install the Majority Node Set File Share Witness Feature, ",
                "6. DFS Replication, ", "7. File Share Witness and Configurable Cluster Heartbeat", "several no longer answer");
        assertEquals(Made.registry().plan.steps().size(), runbook.lines().filter(l -> l.matches("#### .*</a>Step [0-9]+ .*")).count());
        lacks(runbook, "page 18", "](#)");
    }
}
