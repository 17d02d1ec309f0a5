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

/** The group and its resources. */
class GroupTest {
    private static final String NAME = "cluster /cluster:VCCLUSTER res ";

    @Test
    @Claims({"R-084", "R-085"})
    void an_administrator_runs_it_and_the_wizard_is_told_beside_each_command() {
        String script = Made.registry().bytes("scripts/03-group-vcnode1.cmd");
        holds(script, "reg query \"HKU\\S-1-5-19\"", "goto no_rights");
        holds(Made.registry().text("/vc-group/create-group"), "Cluster Administrator", "New");
        assertTrue(Made.registry().plan.steps().stream().filter(s -> s.phase().number().equals("5")).noneMatch(s -> Made.registry().plan.gui(s).isEmpty()));
    }

    @Test
    @Claims("R-086")
    void every_line_names_the_cluster() {
        assertTrue(Made.registry().typed("cluster ").stream().allMatch(l -> l.startsWith("cluster /cluster:VCCLUSTER ")));
        assertTrue(Made.registry().typed("cluster ").size() > 40);
        assertTrue(Made.registry().scripts().lines().filter(l -> l.startsWith("cluster ")).allMatch(l -> l.startsWith("cluster /cluster:VCCLUSTER ")));
    }

    @Test
    @Claims({"R-087", "R-089"})
    void the_group_is_made_once_and_the_code_of_an_existing_one_is_no_failure() {
        Made.registry().types("cluster /cluster:VCCLUSTER group \"VC Group\" /create");
        holds(Made.registry().bytes("scripts/03-group-vcnode1.cmd"), "5010");
        assertEquals("VC Group", Made.of("{'virtualCenter': {'group': null}}").group().name().text());
    }

    @Test
    @Claims("R-088")
    void the_profile_sets_no_preferred_owners() {
        assertEquals(List.of(), Made.registry().group().preferredOwners());
        lacks(Made.registry().scripts(), "/setowners");
        assertTrue(Made.of("{'groups': [{'name': 'App Group', 'preferredOwners': ['FSNODE2'], 'resources': [{'name': 'IP', 'type': 'IP Address', 'private': {'Address': '10.30.0.40',"
                + " 'SubnetMask': '255.255.255.0', 'Network': 'Public'}}]}]}").typed().stream().anyMatch(l -> l.contains("/setowners")));
    }

    @Test
    @Claims({"R-090", "R-097"})
    void resources_have_a_name_and_a_description() {
        Made.registry().types(NAME + "\"VC IP Address\" /prop Description=\"Address that ESX Server hosts and clients use for VirtualCenter\"",
                NAME + "VCLicense /prop Description=\"VMware License Server\"");
        holds(Made.registry().bytes("scripts/03-group-vcnode1.cmd"), " goto failed");
    }

    @Test
    @Claims({"R-092", "R-098", "R-119"})
    void every_resource_has_a_monitor_of_its_own() {
        List<String> made = Made.registry().typed().stream().filter(l -> l.contains("/create /group:")).toList();
        assertEquals(5, made.size());
        assertTrue(made.stream().allMatch(l -> l.endsWith(" /separate")), made.toString());
    }

    @Test
    @Claims({"R-093", "R-099", "R-120"})
    void every_node_is_a_possible_owner_of_every_resource() {
        assertEquals(5, Made.registry().typed().stream().filter(l -> l.endsWith(" /listowners")).count());
        assertTrue(Made.registry().group().resources().stream().allMatch(r -> r.possibleOwners().equals(Made.registry().spec.target().nodeNames())));
        holds(Made.registry().bytes("scripts/03-group-vcnode1.cmd"), "/addowner:");
    }

    @Test
    @Claims({"R-094", "R-101", "R-102", "R-118", "R-104", "R-121"})
    void the_address_needs_nothing_and_name_and_server_need_what_table_4_says() {
        Made made = Made.registry();
        assertEquals(List.of(), made.needs("VC IP Address"));
        made.types(NAME + "\"VC Network Name\" /adddep:\"VC IP Address\"", NAME + "\"VirtualCenter Server\" /adddep:\"VC Network Name\"");
        assertTrue(made.typed().stream().noneMatch(l -> l.startsWith(NAME + "\"VC IP Address\" /adddep")));
    }

    @Test
    @Claims({"R-106", "R-111", "I-08"})
    void start_parameters_stay_blank() {
        assertTrue(Made.registry().group().resources().stream().allMatch(r -> r.privateText("StartupParameters").isEmpty()));
        lacks(Made.registry().scripts(), "StartupParameters=");
    }

    @Test
    @Claims({"R-107", "R-112", "R-116", "R-123"})
    void each_service_takes_the_network_name_for_the_computers() {
        for (String service : List.of("\"VirtualCenter Server\"", "VCWebServer", "VCLicense")) {
            assertTrue(Made.registry().typed(NAME + service + " /priv ").get(0).endsWith(" UseNetworkName=1"), service);
        }
    }

    @Test
    @Claims({"R-108", "R-113", "R-117", "R-124"})
    void only_the_server_has_a_checkpoint_and_only_with_the_address_in_the_registry() {
        assertEquals(1, Made.registry().typed().stream().filter(l -> l.contains("/addcheck:")).count());
        assertTrue(Made.registry().typed().stream().filter(l -> l.contains("/addcheck:")).allMatch(l -> l.startsWith(NAME + "\"VirtualCenter Server\"")));
        assertEquals(0, Made.file().typed().stream().filter(l -> l.contains("/addcheck:")).count());
    }

    @Test
    @Claims({"R-109", "R-129", "I-42", "R-128"})
    void web_access_needs_the_server_and_the_network_name() {
        assertEquals(List.of("VC Network Name", "VirtualCenter Server"), Made.registry().needs("VCWebServer"));
    }

    @Test
    @Claims({"R-114", "R-130", "R-131", "I-06"})
    void the_license_server_needs_the_network_name_or_by_choice_the_server() {
        assertEquals(List.of("VC Network Name"), Made.registry().needs("VCLicense"));
        String after = "{'virtualCenter': {'licenseServer': {'dependsOn': 'vc-server'}}}";
        assertTrue(Made.of(after).needs("VCLicense").contains("VirtualCenter Server"));
        assertTrue(Made.findings(after).stream().anyMatch(f -> f.startsWith("MSCS-2824")));
        notFound("MSCS-2824", "{}");
    }

    @Test
    @Claims({"R-125", "I-40", "I-41"})
    void the_key_is_one_argument_below_the_hive() {
        Made.registry().types(NAME + "\"VirtualCenter Server\" /addcheck:\"SOFTWARE\\VMware, Inc.\\VMware VirtualCenter\"");
        String key = "{'groups': [{'name': 'App Group', 'resources': [{'name': 'App', 'type': 'Generic Service', 'private': {'ServiceName': 'app'}, 'registryCheckpoints': ['HKEY_LOCAL_MACHINE\\\\SOFTWARE\\\\App']}]}]}";
        found("MSCS-2300 /groups/0/resources/0/registryCheckpoints/0", key);
        notFound("MSCS-2300", key.replace("HKEY_LOCAL_MACHINE\\\\", ""));
        holds(Made.registry().text("/checkpoint-software-vmware-inc-vmware-virtualcenter"), "/check");
    }

    @Test
    @Claims("R-126")
    void a_key_that_is_checkpointed_already_is_no_failure() {
        holds(Made.registry().scripts(), "183");
    }

    @Test
    @Claims({"R-127", "I-37"})
    void without_web_services_there_is_no_web_resource() {
        Made off = Made.of("{'virtualCenter': {'webAccess': {'enabled': false}}}");
        assertEquals(4, off.group().resources().size());
        assertFalse(off.has("/web-access-away/confirm"));
        assertTrue(Made.registry().has("/web-access-away/confirm"));
    }
}
