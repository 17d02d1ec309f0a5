package org.mscsplanner.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mscsplanner.trace.Made.found;
import static org.mscsplanner.trace.Made.holds;
import static org.mscsplanner.trace.Made.lacks;
import static org.mscsplanner.trace.Made.notFound;

import org.junit.jupiter.api.Test;

/** The cluster's design: quorum, witness and group. */
class ArchitectureTest {
    private static String witness(String more) {
        return "{'target': {'quorum': {'type': 'mns-fsw', 'resource': null, 'drive': null, 'witness': {'server': 'DBSRV', 'share': '\\\\\\\\DBSRV\\\\VC'}}" + more + "}}";
    }

    @Test
    @Claims({"R-027", "R-029"})
    void the_three_decisions_are_never_made_in_silence() {
        found("MSCS-2203 /target/quorum", "{'target': {'quorum': null}}");
        found("MSCS-2806 /virtualCenter/sync", "{'virtualCenter': {'sync': null}}");
        found("MSCS-2822 /virtualCenter/licenseServer/placement", "{'virtualCenter': {'licenseServer': {'placement': null}}}");
        holds(Made.finding("{'target': {'quorum': null}}", "MSCS-2203"), "a SAN that every node reaches", "a third server for a share", "no silent default");
    }

    @Test
    @Claims("R-028")
    void there_are_two_types_of_quorum() {
        found("MSCS-1012 /target/quorum/type", "{'target': {'quorum': {'type': 'cloud'}}}");
        // What it was meant to be nobody can tell, so nothing is said of a disk or of a witness.
        for (String quorum : new String[] {"{'type': 'mns', 'drive': null}", "{'type': null, 'drive': null}", "'disk'", "{'type': 'mns', 'witness': {'server': 'DBSRV', 'share': '\\\\\\\\DBSRV\\\\VC'}}"}) {
            String patch = "{'target': {'quorum': " + quorum + ", 'nodes': [{'name': 'VCNODE1', 'kind': 'virtual', 'site': 'A'}, {'name': 'VCNODE2', 'site': 'B'}]}}";
            assertEquals(1, Made.findings(patch).stream().filter(f -> f.contains(" /target/quorum")).count(), () -> Made.findings(patch).toString());
        }
        notFound("MSCS-1", "{}");
        notFound("MSCS-1", witness(""));
    }

    @Test
    @Claims({"R-030", "R-062"})
    void a_quorum_disk_is_named_and_tried_on_every_node() {
        found("MSCS-2219 /target/quorum", "{'target': {'quorum': {'resource': null, 'drive': null}}}");
        holds(Made.registry().task("cluster-moves-a-group"), "the quorum disk \"Disk Q:\" (Q:) must come online on every node");
        lacks(Made.caseOf("07").task("cluster-moves-a-group"), "quorum disk");
    }

    @Test
    @Claims("R-031")
    void a_disk_across_sites_is_a_finding() {
        String sites = "{'target': {'nodes': [{'name': 'VCNODE1', 'address': '10.20.0.11', 'site': 'A'}, {'name': 'VCNODE2', 'address': '10.20.0.12', 'site': '%s'}]}}";
        found("MSCS-2204 /target/quorum", String.format(sites, "B"));
        notFound("MSCS-2204", String.format(sites, "A"));
    }

    @Test
    @Claims({"R-033", "I-18"})
    void a_witness_needs_enterprise_or_datacenter_and_the_update() {
        found("MSCS-2213 /target/edition", witness(", 'edition': 'standard'"));
        notFound("MSCS-2213", witness(", 'edition': 'datacenter'"));
        found("MSCS-2212 /target/hotfixes", witness(", 'os': '2003-sp1'"));
        notFound("MSCS-2212", witness(", 'os': '2003-sp1', 'hotfixes': ['KB921181']"));
        notFound("MSCS-2212", witness(", 'os': '2003-r2', 'hotfixes': ['KB921181']"));
        notFound("MSCS-2212", witness(", 'os': '2003-sp2'"));
    }

    @Test
    @Claims({"R-034", "I-19"})
    void virtual_nodes_and_a_witness_do_not_go_together() {
        String nodes = ", 'nodes': [{'name': 'VCNODE1', 'address': '10.20.0.11', 'kind': '%s'}, {'name': 'VCNODE2', 'address': '10.20.0.12'}]";
        found("MSCS-2211 /target/quorum", witness(String.format(nodes, "virtual")));
        notFound("MSCS-2211", witness(String.format(nodes, "physical")));
    }

    @Test
    @Claims({"R-035", "D-22"})
    void the_witness_is_a_share_of_a_third_server_under_its_real_name() {
        String share = "{'target': {'quorum': {'type': 'mns-fsw', 'resource': null, 'drive': null, 'witness': {'server': '%s', 'share': '%s'}}}}";
        found("MSCS-2206 /target/quorum/witness/server", String.format(share, "VCNODE2", "\\\\\\\\VCNODE2\\\\VC"));
        found("MSCS-2209 /target/quorum/witness/share", String.format(share, "DBSRV", "\\\\\\\\WITNESS\\\\VC"));
        found("MSCS-2210 /target/quorum/witness/share", String.format(share, "DBSRV", "\\\\\\\\corp.example.test\\\\VC"));
        assertTrue(Made.findings(String.format(share, "DBSRV", "\\\\\\\\DBSRV\\\\VC")).stream().noneMatch(f -> f.contains("/witness/")));
        holds(Made.caseOf("07").text("/witness/share-ready"), "runs nothing of what is clustered here", "full control on the share; full control on the folder");
    }

    @Test
    @Claims({"R-036", "R-037"})
    void the_database_server_is_a_candidate_and_a_virtual_machine_needs_vmware_ha() {
        found("MSCS-2826 /target/quorum", "{'target': {'quorum': {'type': 'mns-fsw', 'resource': null, 'drive': null}}}");
        holds(Made.caseOf("07").text("/witness/share-ready"), "VMware HA protects it");
    }

    @Test
    @Claims({"R-038", "I-17"})
    void the_drawbacks_of_a_witness_stand_in_the_risk_register() {
        holds(Made.caseOf("07").runbook(), "Three machines", "three votes");
        lacks(Made.registry().runbook(), "| Three machines");
        found("MSCS-2207 /target/quorum", witness(", 'nodes': [{'name': 'VCNODE1', 'address': '10.20.0.11'}, {'name': 'VCNODE2', 'address': '10.20.0.12'}, {'name': 'VCNODE3', 'address': '10.20.0.13'}]"));
        notFound("MSCS-2207", witness(""));
    }

    @Test
    @Claims({"R-040", "R-091", "R-095", "R-096", "I-46"})
    void the_address_is_an_ip_address_with_network_and_netbios() {
        Made.registry().types("cluster /cluster:VCCLUSTER res \"VC IP Address\" /create /group:\"VC Group\" /type:\"IP Address\" /separate",
                "cluster /cluster:VCCLUSTER res \"VC IP Address\" /priv Address=10.20.0.20 EnableNetBIOS=1 Network=Public SubnetMask=255.255.255.0");
        found("MSCS-1011 /virtualCenter/virtualServer/network", "{'virtualCenter': {'virtualServer': {'network': null}}}");
        found("MSCS-2109 /groups/0/resources/0/private/Network", "{'groups': [{'name': 'App Group', 'resources': [{'name': 'IP', 'type': 'IP Address',"
                + " 'private': {'Address': '10.30.0.40', 'SubnetMask': '255.255.255.0'}}]}]}");
    }

    @Test
    @Claims({"R-041", "R-103", "D-16"})
    void the_network_name_is_a_name_of_fifteen_characters_that_dns_knows() {
        Made.registry().types("cluster /cluster:VCCLUSTER res \"VC Network Name\" /create /group:\"VC Group\" /type:\"Network Name\" /separate",
                "cluster /cluster:VCCLUSTER res \"VC Network Name\" /priv Name=VCSRV");
        String name = "{'virtualCenter': {'virtualServer': {'networkName': '%s'}}}";
        found("MSCS-2044 /virtualCenter/virtualServer/networkName", String.format(name, "VIRTUALCENTERSRV"));
        found("MSCS-2045 /virtualCenter/virtualServer/networkName", String.format(name, "VC SRV"));
        found("MSCS-2046 /virtualCenter/virtualServer/networkName", String.format(name, "vcnode1"));
        assertTrue(Made.findings(String.format(name, "VIRTUALCENTERSR")).stream().noneMatch(f -> f.endsWith("/networkName")));
        holds(Made.registry().task("name-answers-vcsrv"), "nslookup VCSRV.corp.example.test", "nslookup 10.20.0.20");
    }

    @Test
    @Claims({"R-042", "R-043", "R-044", "R-105", "R-110", "R-115", "R-122"})
    void three_services_are_generic_services_by_their_key_names() {
        Made.registry().types("cluster /cluster:VCCLUSTER res \"VirtualCenter Server\" /create /group:\"VC Group\" /type:\"Generic Service\" /separate",
                "cluster /cluster:VCCLUSTER res \"VirtualCenter Server\" /priv ServiceName=vpxd UseNetworkName=1",
                "cluster /cluster:VCCLUSTER res VCWebServer /priv ServiceName=webAccess UseNetworkName=1",
                "cluster /cluster:VCCLUSTER res VCLicense /priv ServiceName=\"VMware License Server\" UseNetworkName=1");
        assertTrue(Made.caseOf("24").typed().stream().noneMatch(l -> l.contains("webAccess")), "web access is off there");
        assertTrue(Made.caseOf("08").typed().stream().noneMatch(l -> l.contains("VMware License Server")), "the license server is elsewhere there");
    }

    @Test
    @Claims("R-045")
    void the_dependencies_of_table_4_are_drawn_and_planned_providers_first() {
        Made made = Made.registry();
        made.order("/vc-network-name/depend-on-vc-ip-address", "/virtualcenter-server/depend-on-vc-network-name");
        holds(made.file("graph.svg"), "VC IP Address", "VCWebServer");
        found("MSCS-2004 /groups/0/resources/0/dependsOn", "{'groups': [{'name': 'App Group', 'resources': [{'name': 'A', 'type': 'Generic Service', 'dependsOn': ['B'], 'private': {'ServiceName': 'a'}},"
            + "{'name': 'B', 'type': 'Generic Service', 'dependsOn': ['A'], 'private': {'ServiceName': 'b'}}]}]}");
    }
}
