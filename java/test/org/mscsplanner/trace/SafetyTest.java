package org.mscsplanner.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mscsplanner.trace.Made.found;
import static org.mscsplanner.trace.Made.holds;
import static org.mscsplanner.trace.Made.notFound;

import java.util.List;
import org.junit.jupiter.api.Test;
import java.util.regex.Pattern;
import org.mscsplanner.model.Name;
import org.mscsplanner.verdict.ExitRule;

/** The rules of safety (D-03 to D-24); some stand with the requirements that they belong to, some with the tests of their room. */
class SafetyTest {
    private static final List<Made> ALL = List.of(Made.registry(), Made.file(), Made.caseOf("02"), Made.caseOf("07"));

    @Test
    @Claims("D-03")
    void a_checkpointed_key_is_corrected_only_while_its_resource_is_online() {
        holds(Made.registry().runbook(), "only while its resource is online, or the checkpoint writes the old one over it",
                "Only while \"VirtualCenter Server\" is online: write the new address");
        Made.registry().order("/vc-group/offline", "/release-software-vmware-inc-vmware-virtualcenter", "/write-registry");
    }

    @Test
    @Claims("D-04")
    void a_sync_asks_who_owns_the_group_and_does_nothing_when_nobody_says() {
        String script = Made.registry().bytes("sync/mscs-sync.cmd");
        holds(script, "cluster /cluster:VCCLUSTER group \"VC Group\" >", "goto unknown_owner", ":unknown_owner", "4 unknown-owner");
        assertTrue(script.indexOf("goto unknown_owner") < script.indexOf("robocopy \"%SRC%\" \"%DST%\""), "asked before the first copy");
    }

    @Test
    @Claims("D-05")
    void nothing_is_mirrored_and_files_go_only_within_a_budget() {
        for (Made made : ALL) {
            assertFalse(Pattern.compile("(?i)/mir\\b").matcher(made.scripts()).find());
            assertFalse(made.typed().stream().anyMatch(l -> l.contains("/purge")));
        }
        String script = Made.registry().bytes("sync/mscs-sync.cmd");
        assertEquals(List.of("set \"BUDGET=0\""), script.lines().filter(l -> l.contains("BUDGET=")).distinct().toList(), "no item may lose a file");
        assertTrue(script.lines().filter(l -> l.contains("/purge")).allMatch(l -> l.contains("/xo /xc /xn /xl")), "and what purges copies nothing");
        found("MSCS-2023 /files/0/deletionBudget", "{'groups': [{'name': 'App Group', 'resources': [{'name': 'App', 'type': 'Generic Service', 'private': {'ServiceName': 'app'}}]}],"
                + " 'files': [{'name': 'conf', 'group': 'App Group', 'path': 'C:\\\\Acme\\\\conf', 'deletionBudget': 3}],"
                + " 'syncJobs': [{'name': 'conf', 'group': 'App Group', 'method': 'scheduled', 'tool': 'xcopy', 'account': 'CORP\\\\svc'}]}");
    }

    @Test
    @Claims("D-06")
    void robocopy_never_waits_for_days() {
        for (Made made : List.of(Made.registry(), Made.file())) {
            String script = made.bytes("sync/mscs-sync.cmd");
            assertTrue(script.lines().filter(l -> l.startsWith("robocopy ")).allMatch(l -> l.contains("%HOW%") || l.contains("%LIST%")));
            assertTrue(script.lines().filter(l -> l.startsWith("set HOW=") || l.startsWith("set LIST=")).allMatch(l -> l.matches(".*/r:[0-9]+ /w:[0-9]+.*")));
        }
        assertTrue(Made.of("{'virtualCenter': {'sync': {'method': 'manual', 'everyMinutes': null, 'account': null}}}").typed("robocopy ").stream()
                .allMatch(l -> l.contains("/r:2 /w:5")));
    }

    @Test
    @Claims("D-07")
    void the_code_of_robocopy_is_a_set_of_bits() {
        String script = Made.registry().bytes("sync/mscs-sync.cmd");
        holds(script, "if %RC% GEQ 8 goto failed");
        assertFalse(Pattern.compile("robocopy [^\r]*\r\nset \"RC=%ERRORLEVEL%\"\r\nif not %RC%==0 goto failed").matcher(script).find(), "1 to 7 are no failures");
        holds(Made.registry().runbook(), "The robocopy build XP026 returns success even when it fails");
    }

    @Test
    @Claims("D-08")
    void no_path_ends_in_a_backslash_in_front_of_a_quote() {
        for (Made made : ALL) {
            assertTrue(made.scripts().lines().filter(l -> l.startsWith("robocopy") || l.startsWith("xcopy")).noneMatch(l -> l.contains("\\\" ")));
        }
    }

    @Test
    @Claims("D-09")
    void xcopy_asks_nothing_and_says_what_went_wrong() {
        for (int code : List.of(1, 2, 4, 5)) {
            assertTrue(!ExitRule.XCOPY.meaning(code).goesOn(), "xcopy " + code);
        }
        assertTrue(ExitRule.XCOPY.meaning(0).goesOn());
        assertTrue(Made.registry().typed("xcopy ").stream().allMatch(l -> l.contains(" /y") && l.contains(" /i")));
    }

    @Test
    @Claims("D-10")
    void codes_of_cluster_exe_that_mean_already_so_are_known_and_every_other_one_stops() {
        String script = Made.registry().bytes("scripts/03-group-vcnode1.cmd");
        holds(script, "if not %RC%==0 if not %RC%==5010 goto failed", "if not %RC%==0 if not %RC%==5024 goto failed");
    }

    @Test
    @Claims("D-12")
    void a_task_is_deleted_and_made_with_what_schtasks_of_2003_knows() {
        String register = Made.registry().bytes("sync/register-task.cmd");
        holds(register, "schtasks /delete /tn mscs-sync-vc-data /f", "schtasks /create /tn mscs-sync-vc-data");
        assertTrue(register.indexOf("/delete") < register.indexOf("/create"));
        for (Made made : ALL) {
            assertTrue(made.scripts().lines().filter(l -> l.startsWith("schtasks /create")).noneMatch(l -> l.matches("(?i).* /(f|xml|v1|rl|np)\\b.*")));
            assertTrue(made.scripts().lines().filter(l -> l.startsWith("schtasks /query")).noneMatch(l -> l.matches("(?i).* /tn\\b.*")));
        }
    }

    @Test
    @Claims("D-13")
    void system_needs_a_grant_on_the_other_node() {
        found("MSCS-2034 /virtualCenter/sync/account", "{'virtualCenter': {'sync': {'account': 'SYSTEM'}}}");
        notFound("MSCS-2034", "{'virtualCenter': {'sync': {'account': 'SYSTEM', 'destination': 'VcSync', 'grants': ['CORP\\\\VCNODE1$', 'CORP\\\\VCNODE2$']}}}");
        found("MSCS-2028 /virtualCenter/sync/account", "{'virtualCenter': {'sync': {'destination': 'VcSync', 'grants': ['CORP\\\\svc-vcsync']}}}");
    }

    @Test
    @Claims("D-15")
    void scripts_have_their_line_ends_and_names_what_a_script_can_hold() {
        for (Made made : ALL) {
            for (String file : made.files().stream().filter(f -> f.endsWith(".cmd")).toList()) {
                assertTrue(made.bytes(file).startsWith("@echo off\r\n"), file);
                assertEquals(-1, made.bytes(file).replace("\r\n", "").indexOf('\n'), file);
            }
        }
        found("MSCS-2040 /virtualCenter/resourceNames/server", "{'virtualCenter': {'resourceNames': {'server': '100% VC'}}}");
        found("MSCS-2040 /virtualCenter/group/name", "{'virtualCenter': {'group': {'name': 'VC!'}}}");
    }

    @Test
    @Claims("D-17")
    void nodes_are_alike_and_are_compared() {
        found("MSCS-2218 /target/architecture", "{'target': {'os': '2008-r2'}}");
        holds(Made.registry().task("cluster-moves-a-group"), "Every node runs the same Windows: Windows Server 2003 SP2, edition enterprise, x86");
        holds(Made.registry().bytes("passport/collect.cmd"), "sc query vpxd", "dir /s /a-d /-c \"C:\\Program Files\\VMware", "reg query");
        holds(Made.registry().task("install-vcnode2"), "exactly as on VCNODE1");
    }

    @Test
    @Claims("D-18")
    void on_x64_folders_and_keys_are_those_of_the_32_bit_view() {
        Made made = Made.of("{'target': {'architecture': 'x64'}}");
        String key = "SOFTWARE\\Wow6432Node\\VMware, Inc.\\VMware VirtualCenter";
        assertTrue(made.typed().stream().anyMatch(l -> l.endsWith("/addcheck:\"" + key + "\"")));
        assertTrue(made.typed("reg add \"HKLM\\" + key + "\" /v managedip").size() == 1);
        assertTrue(made.spec.files().stream().anyMatch(f -> f.path().text().startsWith("C:\\Program Files (x86)\\VMware")));
    }

    @Test
    @Claims("D-19")
    void no_password_is_in_a_file_and_keys_keep_their_access_list() {
        for (Made made : ALL) {
            assertFalse(Pattern.compile("(?i)/rp\\b|/p:|password=").matcher(made.scripts()).find());
        }
        assertTrue(Made.registry().typed("xcopy ").stream().filter(l -> l.contains("\\SSL\"")).allMatch(l -> l.endsWith(" /o")));
        assertTrue(Made.registry().item("ssl").keyMaterial());
        String secret = "{'groups': [{'name': 'App Group', 'resources': [{'name': 'App', 'type': 'Generic Service', 'private': {'ServiceName': 'app', 'StartupParameters': '/password:hunter2'}}]}]}";
        assertTrue(Made.findings(secret).stream().anyMatch(f -> f.startsWith("MSCS-2400")));
    }

    @Test
    @Claims("D-21")
    void a_network_name_changes_only_while_it_is_offline() {
        Made made = Made.of("{'groups': [{'name': 'App Group', 'resources': [{'name': 'IP', 'type': 'IP Address', 'private': {'Address': '10.30.0.40', 'SubnetMask': '255.255.255.0', 'Network': 'Public'}},"
                + " {'name': 'Name', 'type': 'Network Name', 'dependsOn': ['IP'], 'private': {'Name': 'APP', 'RequireKerberos': 1}}]}]}");
        made.order("/app-group/offline", "/name/private-properties", "/app-group/online");
        assertTrue(made.typed().stream().anyMatch(l -> l.contains("RequireKerberos=1")));
    }
}
