package org.mscsplanner.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mscsplanner.trace.Made.found;
import static org.mscsplanner.trace.Made.holds;
import static org.mscsplanner.trace.Made.notFound;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.plan.action.BringGroupOnline;

/** Synchronise the cluster and bring it online, in both options. */
class OnlineTest {
    private static final String KEY = "HKLM\\SOFTWARE\\VMware, Inc.\\VMware VirtualCenter";

    @Test
    @Claims({"R-132", "R-133"})
    void first_the_primary_node_then_the_others_then_online_and_only_one_option() {
        Made.registry().order("/write-registry", "/ssl/copy-to-vcnode2", "/vc-group/online");
        Made.file().order("managedip/stage-file", "managedip/install-file", "/ssl/copy-to-vcnode2", "/vc-group/online");
        assertTrue(Made.registry().plan.steps().stream().noneMatch(s -> s.id().contains("stage-file")));
        assertTrue(Made.file().typed().stream().noneMatch(l -> l.contains("managedip") && !l.startsWith("reg query ") && !l.startsWith("reg delete ")), "the registry is looked at and at most emptied, and not written to");
    }

    @Test
    @Claims({"R-135", "R-136", "R-137", "R-138"})
    void the_edit_keeps_every_other_byte_and_is_done_by_the_tool_or_in_an_editor() {
        holds(Made.file().text("managedip/stage-file"), "stage FOLDER --step", "they differ in the element managedip and nowhere else",
                "an editor that keeps encoding and line ends: put <managedip>10.20.0.20</managedip> on a line of its own right after <vpxd>");
        assertTrue(Made.file().step("managedip/stage-file").gate());
    }

    @Test
    @Claims({"R-139", "I-16"})
    void the_address_in_the_file_is_that_of_the_address_resource() {
        found("MSCS-2310 /fileEdits/0/text", "{'virtualCenter': {'managedIp': 'vpxd.cfg'}, 'fileEdits': [{'name': 'other', 'group': 'VC Group', 'file': 'C:\\\\vpxd.cfg',"
                + " 'parent': ['config', 'vpxd'], 'element': 'managedip', 'text': '10.20.0.10'}]}");
        found("MSCS-2063 /virtualCenter/virtualServer/address", "{'virtualCenter': {'virtualServer': {'address': '10.20.0.10'}}}");
        notFound("MSCS-2310", "{'virtualCenter': {'managedIp': 'vpxd.cfg'}}");
    }

    @Test
    @Claims({"R-140", "I-52"})
    void what_is_overwritten_is_kept_and_can_be_put_back() {
        Made made = Made.file();
        String undo = made.files().stream().filter(f -> f.startsWith("scripts/undo/") && f.contains("-copy-vcnode2")).findFirst().map(made::bytes).orElse("");
        holds(made.scripts(), "\\vpxd.cfg\" \"%RECORD%.");
        holds(undo, "%RECORD%.", "vpxd.cfg");
        holds(made.text("/ssl/copy-to-vcnode2"), "back");
    }

    @Test
    @Claims({"R-141", "R-150", "I-11"})
    void services_start_through_the_cluster_only_and_the_server_before_web_access() {
        for (Made made : List.of(Made.registry(), Made.file())) {
            assertEquals(List.of(), made.typed("net start"));
            made.order("/vpxd/stop-vcnode1", "/vc-group/services-stopped", "/vc-group/online");
            assertTrue(made.needs("VCWebServer").contains("VirtualCenter Server"));
        }
    }

    @Test
    @Claims("R-142")
    void the_configuration_goes_from_the_primary_node_to_the_other_one() {
        assertEquals(1, Made.file().typed("copy /y /b \"\\\\VCNODE1\\C$").size());
        assertEquals("VCNODE2", Made.file().step("/vpxd-cfg/copy-to-vcnode2").target().node().text());
        assertEquals(List.of(), Made.file().typed("copy /y /b \"\\\\VCNODE2"));
    }

    @Test
    @Claims({"R-144", "R-145", "R-153"})
    void the_group_comes_online_on_the_primary_node_and_every_resource_is_looked_at() {
        for (Made made : List.of(Made.registry(), Made.file())) {
            made.types("cluster /cluster:VCCLUSTER group \"VC Group\" /online:VCNODE1 /wait:780");
            assertTrue(made.step("/vc-group/online").action() instanceof BringGroupOnline);
            holds(made.text("/vc-group/online"), "Online");
        }
    }

    @Test
    @Claims({"R-146", "R-147", "R-148", "I-09"})
    void managedip_is_a_string_value_below_the_key_of_virtualcenter() {
        Made.registry().types("reg add \"" + KEY + "\" /v managedip /t REG_SZ /d 10.20.0.20 /f");
        String reg = Made.registry().files().stream().filter(f -> f.startsWith("registry/")).findFirst().map(Made.registry()::bytes).orElse("").replace("\0", "");
        holds(reg, "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\VMware, Inc.\\VMware VirtualCenter]\r\n\"managedip\"=\"10.20.0.20\"\r\n");
        holds(Made.registry().text("/write-registry"), "regedit");
    }

    @Test
    @Claims("R-149")
    void the_value_is_read_back() {
        holds(Made.registry().scripts(), "reg query \"" + KEY + "\" /v managedip");
    }

    @Test
    @Claims("R-151")
    void the_other_node_gets_the_value_by_the_checkpoint_and_that_is_looked_at() {
        Made made = Made.registry();
        assertEquals(1, made.typed("reg add").size());
        assertEquals("VCNODE1", made.step("/write-registry").target().node().text());
        made.order("/vc-group/move-to-vcnode2", "/software-vmware-inc-vmware-virtualcenter/arrived-on-vcnode2");
    }
}
