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

/** VirtualCenter's data and how it stays in step. */
class DataTest {
    private static final String CONFIG = "C:\\Documents and Settings\\All Users\\Application Data\\VMware\\VMware VirtualCenter";

    private static List<String> items(Made made) {
        return made.spec.files().stream().map(f -> f.name().text()).toList();
    }

    @Test
    @Claims({"R-014", "R-046", "I-21"})
    void every_item_of_table_1_is_copied_with_both_options() {
        assertEquals(List.of("licenses", "ssl", "upgrade", "vpxd-cfg"), items(Made.registry()));
        assertEquals(List.of("licenses", "ssl", "upgrade", "vpxd-cfg"), items(Made.file()));
        for (Made made : List.of(Made.registry(), Made.file())) {
            for (String item : items(made)) {
                assertTrue(made.has(item + "/copy-to-vcnode2"), item);
            }
        }
        found("MSCS-2809 /virtualCenter/data/excluded/0", "{'virtualCenter': {'data': {'excluded': [{'item': 'ssl'}]}}}");
    }

    @Test
    @Claims("R-015")
    void license_files_are_a_folder() {
        Made.registry().types("xcopy \"\\\\VCNODE1\\C$\\Program Files\\VMware\\VMware License Server\\Licenses\" \"C:\\Program Files\\VMware\\VMware License Server\\Licenses\" /e /i /h /r /k /y /q");
    }

    @Test
    @Claims({"R-016", "I-01"})
    void the_configuration_file_is_vpxd_cfg_and_the_misprint_is_a_finding() {
        Made.registry().types("copy /y /b \"\\\\VCNODE1\\C$" + CONFIG.substring(2) + "\\vpxd.cfg\" \"" + CONFIG + "\\vpxd.cfg\"");
        lacks(Made.registry().runbook() + Made.registry().scripts(), "vpzd");
        found("MSCS-2828 /virtualCenter/paths/config", "{'virtualCenter': {'paths': {'config': 'F:\\\\VC Data'}}}");
        found("MSCS-2828 /virtualCenter/paths/licenseTool", "{'virtualCenter': {'paths': {'licenseTool': 'F:\\\\Licenses'}}}");
        notFound("MSCS-2828", "{'virtualCenter': {'paths': {'config': 'F:\\\\VC Data\\\\VPXD.CFG', 'ssl': 'F:\\\\VC Data\\\\SSL'}}}");
        found("MSCS-2356 /virtualCenter/paths/config", "{'virtualCenter': {'paths': {'config': 'C:\\\\VMware\\\\vpzd.cfg'}}}");
    }

    @Test
    @Claims({"R-017", "R-143", "R-152", "I-04", "I-05"})
    void the_ssl_folder_has_three_files_that_are_compared_byte_by_byte() {
        assertEquals(List.of("rui.crt", "rui.key", "rui.pfx"), Made.registry().item("ssl").expected());
        Made.registry().types("xcopy \"\\\\VCNODE1\\C$" + CONFIG.substring(2) + "\\SSL\" \"" + CONFIG + "\\SSL\" /e /i /h /r /k /y /q /o");
        String script = Made.registry().scripts();
        for (String file : List.of("rui.crt", "rui.key", "rui.pfx")) {
            holds(script, "fc /b \"\\\\VCNODE1\\C$" + CONFIG.substring(2) + "\\SSL\\" + file + "\"");
        }
    }

    @Test
    @Claims("R-018")
    void upgrade_files_can_be_left_out_with_a_reason_and_not_when_they_were_customised() {
        String out = "{'virtualCenter': {'data': {'upgradeFilesCustomised': %s, 'excluded': [{'item': 'upgrade', 'reason': 'never pushed'}]}}}";
        assertEquals(List.of("licenses", "ssl", "vpxd-cfg"), items(Made.of(String.format(out, "false"))));
        found("MSCS-2827 /virtualCenter/data/excluded/0", String.format(out, "true"));
    }

    @Test
    @Claims({"R-019", "I-24"})
    void registry_values_are_carried_by_hand_only_where_they_were_changed() {
        holds(Made.caseOf("11").task("registry-values-vcnode2"), "reg export");
        assertFalse(Made.file().has("registry-values-vcnode2/confirm"));
    }

    @Test
    @Claims({"R-020", "R-134"})
    void another_drive_changes_every_path() {
        Made made = Made.of("{'virtualCenter': {'installDrive': 'E:', 'licenseServer': {'licenseFile': 'E:\\\\Licenses\\\\vmware.lic'}}}");
        assertTrue(made.spec.files().stream().allMatch(f -> f.path().text().startsWith("E:\\")), made.spec.files().toString());
        holds(Made.file().text("managedip/stage-file"), CONFIG + "\\vpxd.cfg");
    }

    @Test
    @Claims("R-021")
    void the_address_of_the_service_is_its_own() {
        found("MSCS-2062 /virtualCenter/virtualServer/address", "{'virtualCenter': {'virtualServer': {'address': '10.20.0.12'}}}");
        found("MSCS-2063 /virtualCenter/virtualServer/address", "{'virtualCenter': {'virtualServer': {'address': '10.20.0.10'}}}");
        found("MSCS-2062 /virtualCenter/virtualServer/address", "{'virtualCenter': {'virtualServer': {'address': '10.20.0.1'}}}");
        notFound("MSCS-206", "{}");
    }

    @Test
    @Claims({"R-022", "I-22"})
    void it_stands_in_exactly_one_place() {
        found("MSCS-2805 /virtualCenter/managedIp", "{'virtualCenter': {'managedIp': null}}");
        found("MSCS-2309 /fileEdits/0", "{'fileEdits': [{'name': 'managed-ip', 'group': 'VC Group', 'file': 'C:\\\\vpxd.cfg', 'parent': ['config', 'vpxd'], 'element': 'managedip', 'text': '10.20.0.20'}]}");
        holds(Made.registry().task("no-address-in-vpxd-cfg"), "findstr /i \"/c:<managedip>\"");
        assertFalse(Made.file().has("no-address-in-vpxd-cfg/confirm"));
    }

    @Test
    @Claims({"R-023", "R-024"})
    void the_reason_for_the_place_is_told_and_customised_files_speak_for_vpxd_cfg() {
        holds(Made.registry().runbook(), "a standard place that other tools can read and change");
        found("MSCS-2808 /virtualCenter/managedIp", "{'virtualCenter': {'vpxdCfgCustomised': true}}");
        notFound("MSCS-2808", "{}");
    }

    @Test
    @Claims("R-025")
    void nodes_stay_in_step_after_the_hand_over() {
        holds(Made.registry().task("hand-over"), "made on the owner of the group and checked on every other node");
        holds(Made.registry().scripts(), "MSCS-SYNC result=");
    }

    @Test
    @Claims({"R-026", "I-48"})
    void local_users_are_made_on_every_node_with_a_typed_password() {
        Made made = Made.of("{'virtualCenter': {'localUsers': [{'name': 'vcoperator', 'groups': ['Users']}]}}");
        made.types("net user vcoperator * /add", "net localgroup Users vcoperator /add");
        assertEquals(1, made.typed("net user vcoperator *").size(), "on the other node; on the primary one it is looked for");
    }

    @Test
    @Claims("R-047")
    void by_hand_nothing_is_registered_and_the_commands_stand_in_the_plan() {
        Made made = Made.caseOf("21");
        assertEquals(List.of(), made.typed("schtasks"));
        assertTrue(made.files().stream().noneMatch(f -> f.startsWith("sync/")));
        holds(made.text("/vc-data/by-hand-from-vcnode1"), "xcopy ", "fc /b");
    }

    @Test
    @Claims({"R-048", "R-155", "D-23"})
    void dfs_replication_needs_r2_and_its_checks_and_has_two_directions() {
        Made made = Made.caseOf("24");
        made.types("dfsradmin rg new /rgname:mscs-VCCLUSTER-vc-data", "dfsradmin mem new /rgname:mscs-VCCLUSTER-vc-data /memname:VCNODE2");
        holds(made.text("/vc-data/dfsr-needs"), "NTFS", "encrypted", "5 minutes", "domain");
        holds(made.text("/vc-data/filters-of-licenses-ssl-upgrade"), "*.log", "Staging");
        holds(made.text("/vc-data/replicates-licenses-ssl-upgrade"), "dfsrdiag backlog", "PreExisting");
        holds(made.text("/vc-data/direction"), "ConflictAndDeleted");
        found("MSCS-2032 /virtualCenter/sync/method", "{'virtualCenter': {'sync': {'method': 'dfsr'}}}");
        String r2 = "{'target': {'os': '2003-r2-sp2'}, 'virtualCenter': {'sync': {'method': 'dfsr'}}}";
        found("MSCS-2369 /virtualCenter/sync/method", r2);
        notFound("MSCS-2032", r2);
        holds(made.runbook(), "DFS Replication, http://");
    }

    @Test
    @Claims({"R-049", "R-154", "I-26"})
    void a_scheduled_copy_has_a_script_and_a_task_on_each_node_and_is_proved_by_a_second_move() {
        for (String tool : List.of("robocopy", "xcopy")) {
            Made made = Made.of("{'virtualCenter': {'sync': {'tool': '" + tool + "'}}}");
            assertEquals(2, made.typed("schtasks /create").size());
            assertTrue(made.bytes("sync/mscs-sync.cmd").contains(tool + " "), tool);
            made.order("/reconnect-away/confirm", "/vc-data/install-on-vcnode1", "/vc-data/run-as", "/vc-data/direction", "/hand-over/confirm");
        }
        found("MSCS-2806 /virtualCenter/sync", "{'virtualCenter': {'sync': null}}");
    }
}
