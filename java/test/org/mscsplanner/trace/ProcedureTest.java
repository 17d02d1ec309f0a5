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
import org.mscsplanner.plan.Step;

/** The procedure up to the two installations (R-050 to R-083). */
class ProcedureTest {
    @Test
    @Claims("R-050")
    void more_than_two_nodes_are_possible_and_warned_of() {
        found("MSCS-2201 /target/nodes", "{'target': {'nodes': [{'name': 'VCNODE1', 'address': '10.20.0.11'}, {'name': 'VCNODE2', 'address': '10.20.0.12'}, {'name': 'VCNODE3', 'address': '10.20.0.13'}]}}");
        notFound("MSCS-2201", "{}");
        assertTrue(Made.caseOf("10").has("/install-vcnode3/confirm"));
    }

    @Test
    @Claims("R-051")
    void other_applications_of_the_cluster_are_looked_for() {
        holds(Made.registry().task("cluster-moves-a-group"), "the list of groups holds no application that this plan does not know of", "cluster /cluster:VCCLUSTER group");
    }

    @Test
    @Claims({"R-052", "I-50", "I-14"})
    void the_glossary_has_the_words_of_the_note_and_its_other_names() {
        String runbook = Made.registry().runbook();
        holds(runbook, "<a id=\"glossary\"></a>", "- Node: ", "- Virtual server: a group with a network name and an IP address", "- Flex license server: ",
                "- VI Client: Virtual Infrastructure Client", "- Microsoft Cluster Server: ");
    }

    @Test
    @Claims({"R-053", "R-055", "R-056", "R-057", "R-058", "R-059"})
    void phases_follow_the_overview() {
        Made made = Made.registry();
        made.order("/cluster-moves-a-group/confirm", "/database-ready/confirm", "/install-vcnode1/confirm", "/install-vcnode2/confirm", "/vpxd/stop-vcnode2",
                "/vc-group/create-group", "/ssl/copy-to-vcnode2", "/vc-group/online", "/reconnect-away/confirm", "/hand-over/confirm");
        List<String> phases = made.plan.steps().stream().map(s -> s.phase().number()).distinct().toList();
        assertEquals(List.of("0", "1", "2", "3", "4", "5", "6a", "6b", "6c", "7", "8", "9"), phases);
        assertTrue(made.step("/reconnect-away/confirm").gate());
        holds(made.text("/install-vcnode2/confirm"), "exactly as on VCNODE1");
    }

    @Test
    @Claims("R-060")
    void nodes_are_members_of_a_domain() {
        found("MSCS-2217 /target/domain", "{'target': {'domain': 'WORKGROUP'}}");
        found("MSCS-2216 /target/domain", "{'target': {'domain': null}}");
        notFound("MSCS-2217", "{}");
        holds(Made.registry().task("cluster-moves-a-group"), "Every node is a member of the domain corp.example.test");
    }

    @Test
    @Claims("R-063")
    void names_are_looked_up_before_anything_else() {
        Made made = Made.registry();
        holds(made.task("names-of-the-cluster"), "nslookup VCNODE1.corp.example.test", "nslookup 10.20.0.12", "nslookup VCCLUSTER.corp.example.test");
        made.order("/names-of-the-cluster/confirm", "/cluster-moves-a-group/confirm");
        holds(made.task("no-stale-record-vcsrv"), "Delete a record that another account owns");
        holds(Made.caseOf("08").text("/vc-network-name/records-by-hand"), "A record VCSRV.corp.example.test = 10.20.0.20");
    }

    @Test
    @Claims("R-065")
    void networks_are_checked_and_the_cluster_itself_is_there_already() {
        assertTrue(Made.findings("{'target': {'networks': [{'name': 'Public', 'role': 'client', 'subnet': '10.20.0.0/24', 'gateway': '10.20.0.1'}]}}").contains("MSCS-2214 /target/networks"));
        notFound("MSCS-2214", "{}");
        assertTrue(Made.registry().typed().stream().noneMatch(l -> l.matches("cluster .* /create .*cluster.*")), "no command makes the cluster");
        assertEquals("1", Made.registry().step("/cluster-moves-a-group/confirm").phase().number());
    }

    @Test
    @Claims("R-066")
    void a_group_is_moved_there_and_back_before_anything_is_installed() {
        Step gate = Made.registry().step("/cluster-moves-a-group/confirm");
        assertTrue(gate.gate());
        holds(Made.registry().task("cluster-moves-a-group"), "move a group that is not in use to every other node, and back");
        assertTrue(Made.registry().step("/install-vcnode1/confirm").needs().contains("2/database-ready/confirm"));
        assertTrue(Made.registry().step("/database-ready/confirm").needs().contains(gate.id()));
    }

    @Test
    @Claims({"R-067", "R-069", "R-072"})
    void the_database_is_backed_up_and_its_dsn_is_on_every_node() {
        holds(Made.registry().task("database-ready"), "Take a full backup of the database on DBSRV", "system DSN \"VMware VirtualCenter\"", "Test the DSN on every node");
        assertEquals("Check the existing database", Made.registry().step("/database-ready/confirm").title());
        assertEquals("Prepare the database", Made.caseOf("08").step("/database-ready/confirm").title());
        holds(Made.registry().task("install-vcnode1"), "\"Use an existing database server\", DSN \"VMware VirtualCenter\"");
        holds(Made.caseOf("08").task("database-ready"), "chapter 4");
    }

    @Test
    @Claims("R-068")
    void the_availability_of_the_database_is_somebodys_decision() {
        holds(Made.registry().task("database-and-directory-availability"), "Name the owner and the availability plan of the database server DBSRV", "owner of the database and its plan");
    }

    @Test
    @Claims({"R-070", "R-079"})
    void the_license_file_is_there_before_the_installer_on_each_node() {
        Made made = Made.registry();
        made.order("/license-file-vcnode1/confirm", "/install-vcnode1/confirm", "/license-file-vcnode2/confirm", "/install-vcnode2/confirm");
        holds(made.task("license-file-vcnode1"), "C:\\Licenses\\vmware.lic");
        holds(made.task("license-file-vcnode2"), "C:\\Licenses\\vmware.lic");
    }

    @Test
    @Claims({"R-071", "R-073", "R-074", "R-075", "R-076"})
    void the_choices_of_the_installation_are_told_and_deviations_written_down() {
        holds(Made.registry().task("install-vcnode1"), "chapter 4", "\"Install a local VMware License Server and configure VMware VirtualCenter to use it\"",
                "Every other page: the default; write down what you change and why", "with no ESX Server host connected", "Connect once with the VI Client or a browser",
                "choices that differ from the defaults, with reasons", "how it was verified (VI Client or Web Access)");
    }

    /** Every later step works on these folders; the default of the installer is another one there. */
    @Test
    @Claims("R-020")
    void a_folder_that_no_installer_offers_is_told_where_it_is_chosen() {
        String program = "Destination folder: \"D:\\Program Files (x86)\\VMware\\Infrastructure\\VirtualCenter Server\", not the one that the installer offers.";
        String license = "Destination folder of the VMware License Server: \"D:\\Program Files (x86)\\VMware\\VMware License Server\", not the one that the installer offers.";
        holds(Made.caseOf("09").task("install-vcnode1"), program, license);
        holds(Made.caseOf("09").task("install-vcnode2"), program, license);
        holds(Made.of("{'virtualCenter': {'paths': {'program': 'E:\\\\VC'}}}").task("install-vcnode1"), "Destination folder: E:\\VC, not the one that the installer offers.");
        assertFalse(Made.registry().task("install-vcnode1").contains("Destination folder"));
    }

    @Test
    @Claims({"R-077", "R-082"})
    void the_services_stop_after_each_installation() {
        Made made = Made.registry();
        assertEquals(2, made.typed("net stop vpxd").size());
        made.order("/install-vcnode1/confirm", "/vpxd/stop-vcnode1", "/install-vcnode2/confirm", "/vpxd/stop-vcnode2", "/server-down-vcnode2/confirm", "/vc-group/create-group");
        holds(made.runbook(), "VMware VirtualCenter Server");
    }

    @Test
    @Claims("R-078")
    void a_stop_is_believed_when_the_state_says_so() {
        holds(Made.registry().scripts(), "sc query vpxd >", "findstr /i /r /c:\": 1  [A-Z]\"");
        holds(Made.registry().task("server-down-vcnode1"), "connect the VI Client to VCNODE1: it must fail", "the service is STOPPED");
        Made.registry().order("/vpxd/stop-vcnode1", "/server-down-vcnode1/confirm", "/install-vcnode2/confirm");
    }

    @Test
    @Claims({"R-080", "R-081", "I-45"})
    void the_second_installation_keeps_the_database_and_runs_alone() {
        Made made = Made.registry();
        holds(made.task("install-vcnode2"), "must be stopped on every other node", "Keep the existing contents of the database; never let the installer re-initialise it", "DSN \"VMware VirtualCenter\"");
        assertTrue(made.step("/database-backup/confirm").gate());
        made.order("/vpxd/stop-vcnode1", "/database-backup/confirm", "/install-vcnode2/confirm");
    }

    @Test
    @Claims({"R-083", "I-15", "R-100"})
    void name_address_and_mask_are_collected_first() {
        holds(Made.registry().task("virtual-server-identity"), "Reserve 10.20.0.20 (mask 255.255.255.0) for VCSRV");
        assertEquals(0, Made.registry().at("/virtual-server-identity/confirm"));
        for (String field : List.of("networkName", "address", "subnetMask")) {
            found("MSCS-1011 /virtualCenter/virtualServer/" + field, "{'virtualCenter': {'virtualServer': {'" + field + "': null}}}");
        }
        found("MSCS-2048 /virtualCenter/resourceNames/licenseServer", "{'virtualCenter': {'resourceNames': {'server': 'VC', 'licenseServer': 'vc'}}}");
        assertFalse(Made.of("{'virtualCenter': {'resourceNames': {'server': 'VC Service'}}}").typed("cluster /cluster:VCCLUSTER res \"VC Service\" /create").isEmpty());
        lacks(Made.registry().runbook(), "${");
    }
}
