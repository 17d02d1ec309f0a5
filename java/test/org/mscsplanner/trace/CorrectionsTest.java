package org.mscsplanner.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mscsplanner.trace.Made.found;
import static org.mscsplanner.trace.Made.holds;
import static org.mscsplanner.trace.Made.lacks;
import static org.mscsplanner.trace.Made.notFound;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mscsplanner.model.Name;

/** What the note says wrongly, twice, or not at all (I-01 to I-52); the rest stands with the requirements that it belongs to. */
class CorrectionsTest {
    @Test
    @Claims({"I-02", "I-07", "I-49"})
    void each_object_has_one_name_and_a_service_three() {
        assertEquals("VMware Virtual Infrastructure Web Access", Made.registry().spec.services().stream().filter(s -> s.name().equals(Name.of("webAccess"))).findFirst().orElseThrow().displayName());
        assertTrue(Made.registry().resource("vc network name").name().equals(Name.of("VC Network Name")), "names are compared without case");
        lacks(Made.registry().runbook(), "Virtual Center ");
        found("MSCS-2157 /groups/0/resources/0/private/ServiceName", "{'groups': [{'name': 'App Group', 'resources': [{'name': 'App', 'type': 'Generic Service',"
                + " 'private': {'ServiceName': 'Acme Service'}}]}], 'services': [{'name': 'AcmeSvc', 'displayName': 'Acme Service'}]}");
        Made named = Made.of("{'virtualCenter': {'serviceNames': {'webAccess': 'VMwareWebAccess'}}}");
        named.types("cluster /cluster:VCCLUSTER res VCWebServer /priv ServiceName=VMwareWebAccess UseNetworkName=1");
    }

    @Test
    @Claims({"I-10", "D-02"})
    void the_value_is_written_on_the_owner_before_the_checkpoint_and_the_checkpoint_is_there_before_online() {
        Made.registry().order("/vc-group/offline", "/release-software-vmware-inc-vmware-virtualcenter", "/vc-group/owner-vcnode1", "/write-registry",
                "/checkpoint-software-vmware-inc-vmware-virtualcenter", "/vc-group/online");
        assertTrue(Made.registry().step("/checkpoint-software-vmware-inc-vmware-virtualcenter").needs().contains(Made.registry().step("/write-registry").id()));
    }

    @Test
    @Claims({"I-12", "I-13", "D-01"})
    void all_three_services_are_stopped_and_manual_on_both_nodes_before_online() {
        Made made = Made.registry();
        for (String service : List.of("webAccess", "vpxd", "\"VMware License Server\"")) {
            assertEquals(2, made.typed("net stop " + service).size(), service);
            assertEquals(2, made.typed("sc config " + service + " start= demand").size(), service);
        }
        assertEquals("Check that webAccess, vpxd, VMware License Server are stopped and start only on demand on VCNODE1, VCNODE2", made.step("/vc-group/services-stopped").title());
        made.order("/vpxd/start-mode-vcnode2", "/vc-group/services-stopped", "/vc-group/online");
        found("MSCS-2151 /services/0/startMode", "{'groups': [{'name': 'App Group', 'resources': [{'name': 'App', 'type': 'Generic Service', 'private': {'ServiceName': 'app'}}]}],"
                + " 'services': [{'name': 'app', 'startMode': 'automatic'}]}");
    }

    @Test
    @Claims("I-23")
    void the_whole_key_comes_along_and_is_saved_on_both_nodes_first() {
        Made made = Made.registry();
        holds(made.runbook(), "carries the whole key to the node that takes over: database name, user, encrypted password and ports included");
        made.order("/software-vmware-inc-vmware-virtualcenter/save-vcnode1", "/software-vmware-inc-vmware-virtualcenter/save-vcnode2", "/vc-group/move-to-vcnode2");
        holds(made.task("install-vcnode2"), "exactly as on VCNODE1");
    }

    @Test
    @Claims({"I-25", "I-35"})
    void the_direction_follows_the_owner_and_a_new_owner_compares_first() {
        holds(Made.registry().bytes("sync/mscs-sync.cmd"), "cluster /cluster:VCCLUSTER group /node:\"%COMPUTERNAME%\"", "not-owner", "quiet.txt");
        holds(Made.registry().text("/vc-data/direction"), "not-owner", "no file was changed there");
        holds(Made.registry().runbook(), "- Active node, owner: ", "- Primary node: ");
        holds(Made.caseOf("23").text("/vc-data/direction"), "result=quiet");
    }

    @Test
    @Claims("I-36")
    void replication_of_a_key_is_called_a_checkpoint() {
        holds(Made.registry().runbook(), "It is also called registry replication and registry dependency");
        assertTrue(Made.registry().plan.steps().stream().noneMatch(s -> s.title().toLowerCase(Locale.ROOT).contains("registry replication")));
    }

    @Test
    @Claims({"I-44", "D-20"})
    void the_password_is_stored_again_after_the_ssl_copy_or_proved_by_the_checkpoint() {
        Made.file().order("/ssl/copy-to-vcnode2", "/database-password-vcnode2/confirm", "/vc-group/online");
        holds(Made.file().task("database-password-vcnode2"), "vpxd.exe -p", "The tool asks for the password twice; write it nowhere");
        assertFalse(Made.registry().has("/database-password-vcnode2/confirm"));
        holds(Made.registry().task("database-key-away"), "reg compare", "encrypted password came by the checkpoint");
        assertTrue(Made.findings("{'virtualCenter': {'managedIp': 'vpxd.cfg'}}").stream().anyMatch(f -> f.startsWith("MSCS-2817")), "with option 1 the SSL files are only watched");
        notFound("MSCS-2817", "{}");
    }

    @Test
    @Claims("I-47")
    void a_running_license_server_reads_its_files_when_its_resource_restarts() {
        holds(Made.registry().runbook(), "a running license server reads them when its resource is restarted");
        holds(Made.registry().task("license-away"), "take the license resource offline and online again: it reads them when it starts");
    }

    @Test
    @Claims("I-51")
    void the_way_back_a_dead_service_and_a_dead_node_are_tested() {
        Made made = Made.registry();
        made.order("/vc-group/move-to-vcnode2", "/reconnect-away/confirm", "/vc-group/move-home-to-vcnode1", "/reconnect-home/confirm");
        holds(made.task("service-kill"), "taskkill /f /im vpxd.exe");
        assertTrue(made.has("/node-power-off/confirm"));
    }
}
