package org.mscsplanner.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mscsplanner.trace.Made.found;
import static org.mscsplanner.trace.Made.holds;
import static org.mscsplanner.trace.Made.notFound;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The note's introduction, its components, and what its high availability covers. */
class ComponentsTest {
    private static final String LICENSES = "{'virtualCenter': {'licenseServer': ";
    private static final String APART = "'group': {'name': 'LS Group'}, 'virtualServer': {'networkName': 'LICSRV', 'address': '10.20.0.21', 'subnetMask': '255.255.255.0', 'network': 'Public'}";

    @Test
    @Claims({"R-001", "I-20"})
    void the_first_release_that_can_be_clustered_is_2_0_1_patch_2() {
        found("MSCS-2801 /virtualCenter/version", "{'virtualCenter': {'patch': 1}}");
        notFound("MSCS-2801", "{}");
        notFound("MSCS-2801", "{'virtualCenter': {'version': '2.0.2', 'patch': 0}}");
        notFound("MSCS-2801", "{'virtualCenter': {'version': '2.5', 'patch': 0}}");
        found("MSCS-2820 /virtualCenter/version", "{}");
        notFound("MSCS-2820", "{'virtualCenter': {'version': '2.0.2', 'patch': 2}}");
    }

    @Test
    @Claims({"R-002", "R-061"})
    void one_node_is_no_cluster() {
        found("MSCS-2200 /target/nodes", "{'target': {'nodes': [{'name': 'VCNODE1', 'address': '10.20.0.11'}]}}");
        notFound("MSCS-2200", "{}");
        holds(Made.registry().runbook(), "is set up and brought online on VCNODE1", "\"VC Group\" moves to VCNODE2");
    }

    @Test
    @Claims({"R-003", "R-004", "R-032"})
    void nodes_may_be_virtual_and_then_the_guide_and_its_checklist_come_in() {
        Made virtual = Made.caseOf("09");
        holds(virtual.task("virtual-nodes-checklist"), "Setup for Microsoft Cluster Service", "Setup Checklist, storage", "Setup Checklist, network");
        assertFalse(Made.registry().has("virtual-nodes-checklist/confirm"));
        assertEquals(List.of(), Made.findings("{'target': {'nodes': [{'name': 'VCNODE1', 'address': '10.20.0.11', 'kind': 'virtual'}, {'name': 'VCNODE2', 'address': '10.20.0.12', 'kind': 'virtual'}]}}")
                .stream().filter(f -> !f.startsWith("MSCS-28")).toList());
    }

    @Test
    @Claims("R-005")
    void the_runbook_has_the_topics_of_the_note() {
        holds(Made.registry().runbook(), "<a id=\"stand-alone\"></a>", "<a id=\"cluster-architecture\"></a>", "<a id=\"procedure\"></a>", "<a id=\"alternatives\"></a>");
    }

    @Test
    @Claims({"R-006", "R-007", "R-010"})
    void database_and_directory_are_named_and_kept_out_of_the_group() {
        Made made = Made.registry();
        holds(made.task("database-and-directory-availability"), "availability plan of the database server DBSRV", "domain controllers", "Neither is part of this plan");
        holds(made.runbook(), "Database and Active Directory are loosely coupled", "<a id=\"out-of-scope\"></a>", "- Acknowledged by: ");
        assertTrue(made.group().resources().stream().noneMatch(r -> r.name().text().contains("SQL")));
        holds(made.runbook(), "What does this change not protect? The database, Active Directory");
    }

    @Test
    @Claims({"R-008", "R-009", "R-012", "R-039"})
    void what_is_tightly_coupled_goes_into_one_group_of_five_resources() {
        assertEquals(1, Made.of(LICENSES + "null}}").spec.groups().size());
        assertEquals(5, Made.of(LICENSES + "null}}").group().resources().size());
        holds(Made.registry().runbook(), "Fewest parts, and what the technical note recommends");
        assertTrue(Made.registry().typed().stream().filter(l -> l.contains("/create /group:")).allMatch(l -> l.contains("/group:\"VC Group\"")));
        assertEquals(5, Made.registry().typed().stream().filter(l -> l.contains("/create /group:")).count());
    }

    @Test
    @Claims({"R-011", "R-054"})
    void the_database_is_on_no_node_of_the_cluster() {
        found("MSCS-2807 /virtualCenter/database/server", "{'virtualCenter': {'database': {'server': 'VCNODE2'}}}");
        notFound("MSCS-2807", "{}");
        Made.registry().order("/database-ready/confirm", "/install-vcnode1/confirm");
    }

    @Test
    @Claims({"R-013", "I-33"})
    void each_place_of_the_license_server_is_a_plan_of_its_own() {
        assertEquals(2, Made.of(LICENSES + "{'placement': 'separate-group', " + APART + "}}}").spec.groups().size());
        Made cluster = Made.caseOf("06");
        assertEquals(List.of("license-server"), cluster.spec.clusters().stream().map(c -> c.name()).toList());
        assertTrue(cluster.further("license-server").typed().stream().anyMatch(l -> l.contains("/create /group:") && l.contains("VCLicense")));
        assertTrue(Made.caseOf("08").typed().stream().noneMatch(l -> l.contains("VCLicense")));
        holds(Made.caseOf("08").task("license-server-answers"), "10.20.3.7:27000");
    }
}
