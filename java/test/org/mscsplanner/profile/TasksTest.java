package org.mscsplanner.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.HandCommand;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.ManualTask.Moment;
import org.mscsplanner.model.Name;

/** What the profile asks of persons, in the layouts that differ. */
class TasksTest {
    private static final Path REGISTRY = Path.of("examples/virtualcenter-registry");
    private static final Path VPXD_CFG = Path.of("examples/virtualcenter-vpxd-cfg");
    private static final Path OWN_GROUP = Path.of("java/test/cases/01-license-server-in-its-own-group");

    private static GeneralSpec changed(Path example, String from, String to) {
        String text = new String(Examples.read(example.resolve("spec.json")), StandardCharsets.UTF_8);
        assertTrue(text.contains(from), from);
        return Examples.spec("changed", text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    private static List<ManualTask> tests(GeneralSpec spec) {
        return spec.manualTasks().stream().filter(t -> t.phase() == 7).toList();
    }

    private static ManualTask task(GeneralSpec spec, String id) {
        return spec.manualTasks().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> ids(GeneralSpec spec) {
        return spec.manualTasks().stream().map(ManualTask::id).toList();
    }

    private static String text(ManualTask task) {
        return task.title() + " " + String.join(" ", task.instructions()) + " " + task.expected() + " " + task.ifNot();
    }

    private static List<String> typed(ManualTask task) {
        return task.commands().stream().map((HandCommand c) -> c.program() + " " + String.join(" ", c.arguments())).toList();
    }

    @Test
    void the_place_of_a_backup_is_asked_for_where_one_is_taken() {
        String existing = "\"existing\": true";
        assertTrue(task(Examples.spec(OWN_GROUP), "database-ready").evidence().contains("place of the backup"));
        assertEquals(List.of("tested by"), task(changed(OWN_GROUP, existing, "\"existing\": false"), "database-ready").evidence());
    }

    @Test
    void every_failover_test_says_what_is_expected_and_what_is_written_down() {
        for (Path example : List.of(REGISTRY, VPXD_CFG, OWN_GROUP)) {
            List<ManualTask> tests = tests(Examples.spec(example));
            assertTrue(tests.size() >= 8, example + ": " + tests.size());
            for (ManualTask test : tests) {
                assertFalse(test.expected().isEmpty(), test.id());
                assertTrue(test.evidence().size() >= 2 && test.evidence().contains("tested by"), test.id() + " " + test.evidence());
            }
        }
    }

    @Test
    void vi_client_web_access_and_license_server_are_tested_away_and_at_home() {
        for (Path example : List.of(REGISTRY, VPXD_CFG)) {
            GeneralSpec spec = Examples.spec(example);
            for (String what : List.of("reconnect", "web-access", "license")) {
                assertEquals(Moment.AWAY, task(spec, what + "-away").moment());
                assertEquals(Moment.HOME, task(spec, what + "-home").moment());
                assertTrue(task(spec, what + "-away").gate() && task(spec, what + "-home").gate(), what);
            }
        }
        assertFalse(ids(Examples.spec(OWN_GROUP)).stream().anyMatch(id -> id.startsWith("web-access")));
    }

    /** Whether a group with threshold 0 leaves a dead node is not documented: nobody is sent to switch it off and wait for that. A planned move asks no threshold. */
    @Test
    void a_failover_that_the_policy_forbids_is_not_waited_for() {
        GeneralSpec spec = changed(REGISTRY, "\"name\": \"VC Group\"", "\"name\": \"VC Group\", \"failoverThreshold\": 0");
        assertFalse(ids(spec).contains("node-power-off"));
        assertTrue(ids(spec).containsAll(List.of("reconnect-away", "reconnect-home")));
        assertTrue(task(spec, "service-kill").ifNot().contains("leaves the group where it is"), task(spec, "service-kill").ifNot());
        assertTrue(ids(Examples.spec(REGISTRY)).contains("node-power-off"));
        assertTrue(task(Examples.spec(REGISTRY), "service-kill").ifNot().contains("moves the group"));
    }

    @Test
    void inventory_and_connection_of_the_host_are_two_questions() {
        ManualTask test = task(Examples.spec(REGISTRY), "reconnect-away");
        assertTrue(test.evidence().containsAll(List.of("host in the inventory (yes or no)", "host connected (yes or no)")));
        assertTrue(test.ifNot().contains("disconnected: the SSL files"), test.ifNot());
        assertTrue(text(test).contains("120 seconds later"));
    }

    @Test
    void only_the_other_option_is_told_to_store_the_password_again() {
        assertTrue(task(Examples.spec(VPXD_CFG), "reconnect-away").ifNot().contains("vpxd.exe -p"));
        assertFalse(task(Examples.spec(REGISTRY), "reconnect-away").ifNot().contains("vpxd.exe -p"));
    }

    @Test
    void license_tests_are_worded_as_the_corrections_of_the_note_say() {
        for (Path example : List.of(REGISTRY, OWN_GROUP)) {
            GeneralSpec spec = Examples.spec(example);
            for (ManualTask test : tests(spec).stream().filter(t -> t.id().startsWith("license-")).toList()) {
                assertFalse(text(test).contains("UP.\""), "a full stop inside the string (I-28): " + text(test));
                assertFalse(text(test).toLowerCase().contains("loses its connection"), "a stand-alone host loses nothing (I-29)");
                assertTrue(test.expected().contains("\"license server UP\"") && test.expected().contains("VMWARELM is UP"), test.expected());
            }
            Name group = spec.group(Name.of("LS Group")).isPresent() ? Name.of("LS Group") : Name.of("VC Group");
            assertEquals(group, task(spec, "license-away").group(), "the group of the license server moves (I-30)");
        }
    }

    @Test
    void the_license_server_is_asked_at_the_address_of_its_own_group() {
        assertEquals(List.of("C:\\Program Files\\VMware\\VMware License Server\\lmutil.exe lmstat -a -c 27000@10.20.0.20"),
                typed(task(Examples.spec(REGISTRY), "license-away")));
        GeneralSpec own = Examples.spec(OWN_GROUP);
        String address = own.group(Name.of("LS Group")).orElseThrow().resources().stream()
                .flatMap(r -> r.privateText("Address").stream()).findFirst().orElseThrow();
        assertTrue(typed(task(own, "license-away")).get(0).endsWith("27000@" + address));
        assertTrue(text(task(own, "license-source")).contains(address + ":27000"));
    }

    @Test
    void the_password_is_stored_again_on_every_other_node_after_the_ssl_copy_of_option_1_only() {
        GeneralSpec cfg = Examples.spec(VPXD_CFG);
        ManualTask password = task(cfg, "database-password-vcnode2");
        assertEquals(6, password.phase());
        assertEquals(Moment.START, password.moment());
        assertEquals(List.of("cd /d C:\\Program Files\\VMware\\VMware VirtualCenter 2.0", "vpxd.exe -p"), typed(password));
        assertFalse(ids(cfg).contains("database-key-away"));
        GeneralSpec third = changed(VPXD_CFG, "{\"name\": \"VCNODE2\"", "{\"name\": \"VCNODE3\", \"kind\": \"physical\", \"address\": \"10.20.0.13\"}, {\"name\": \"VCNODE2\"");
        assertTrue(ids(third).containsAll(List.of("database-password-vcnode2", "database-password-vcnode3")));
        GeneralSpec noCopy = changed(VPXD_CFG, "\"database\":", "\"data\": {\"excluded\": [{\"item\": \"ssl\", \"reason\": \"own certificates\"}]}, \"database\":");
        assertFalse(ids(noCopy).contains("database-password-vcnode2"), "nothing was replaced there");
    }

    @Test
    void with_the_registry_option_the_proof_is_a_comparison_that_shows_no_value() {
        GeneralSpec spec = Examples.spec(REGISTRY);
        assertFalse(ids(spec).contains("database-password-vcnode2"));
        assertEquals(List.of("reg compare HKLM\\SOFTWARE\\VMware, Inc.\\VMware VirtualCenter\\DB"
                + " \\\\VCNODE1\\HKLM\\SOFTWARE\\VMware, Inc.\\VMware VirtualCenter\\DB /s /on"), typed(task(spec, "database-key-away")));
    }

    @Test
    void names_are_looked_up_forward_and_backward_and_records_follow_the_zone() {
        GeneralSpec dynamic = Examples.spec(REGISTRY);
        assertEquals(List.of("nslookup VCSRV.corp.example.test", "nslookup 10.20.0.20"), typed(task(dynamic, "no-stale-record-vcsrv")));
        assertTrue(text(task(dynamic, "no-stale-record-vcsrv")).contains("another account"));
        assertEquals(6, typed(task(dynamic, "names-of-the-cluster")).size());
        assertEquals(Moment.END, task(dynamic, "name-answers-vcsrv").moment());
        GeneralSpec fixed = changed(REGISTRY, "\"quorum\":", "\"dns\": \"static\", \"quorum\":");
        assertFalse(ids(fixed).contains("no-stale-record-vcsrv"));
        assertTrue(ids(Examples.spec(OWN_GROUP)).stream().filter(id -> id.startsWith("name-answers-")).count() == 2);
    }

    /** The sync knows a file by its time: one edit on each node is a change on both sides. */
    @Test
    void an_element_that_is_taken_out_of_vpxd_cfg_is_taken_out_once_where_the_file_is_kept_in_step() {
        String once = "on VCNODE1, with a copy of the file beside it, and copy the file from there to every other node: a sync takes an edit on each node for a conflict.";
        assertTrue(task(Examples.spec(REGISTRY), "no-address-in-vpxd-cfg").ifNot().endsWith(once), task(Examples.spec(REGISTRY), "no-address-in-vpxd-cfg").ifNot());
        GeneralSpec apart = changed(REGISTRY, "\"database\":", "\"data\": {\"excluded\": [{\"item\": \"vpxd-cfg\", \"reason\": \"own settings\"}]}, \"database\":");
        assertTrue(task(apart, "no-address-in-vpxd-cfg").ifNot().contains("on that node"));
    }

    @Test
    void crashes_are_tested_too_and_may_be_left_out() {
        List<ManualTask> optional = tests(Examples.spec(REGISTRY)).stream().filter(ManualTask::optional).toList();
        assertEquals("service-kill, node-power-off", optional.stream().map(ManualTask::id).collect(Collectors.joining(", ")));
        assertTrue(optional.stream().noneMatch(ManualTask::gate));
        assertEquals(List.of("taskkill /f /im vpxd.exe"), typed(optional.get(0)));
    }
}
