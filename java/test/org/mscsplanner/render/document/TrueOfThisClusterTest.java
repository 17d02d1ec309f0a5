package org.mscsplanner.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a runbook says of owners, addresses, files, keys and disks is so in the spec that it was made of. */
class TrueOfThisClusterTest {
    /** A group on two of three nodes, with a disk, a second address, a key without any address, and files of which one item is only watched. */
    private static final String SPEC = """
            {"format": "mscs-spec/1", "name": "app",
             "target": {"cluster": "APPCLU", "address": "10.1.0.10", "domain": "d.test", "os": "2003-sp2", "edition": "enterprise", "architecture": "x86",
              "networks": [{"name": "Public", "role": "mixed", "subnet": "10.1.0.0/24", "gateway": "10.1.0.1"}],
              "nodes": [{"name": "NODE1", "address": "10.1.0.11"}, {"name": "NODE2", "address": "10.1.0.12"}, {"name": "NODE3", "address": "10.1.0.13"}],
              "quorum": {"type": "disk", "resource": "Disk Q:", "drive": "Q:"}},
             "groups": [{"name": "App", "preferredOwners": ["NODE1"], "failback": {"windowStartHour": 22, "windowEndHour": 4}, "resources": [
               {"name": "Disk F:", "type": "Physical Disk", "private": {"Drive": "F:"}, "possibleOwners": ["NODE1", "NODE2"]},
               {"name": "IP A", "type": "IP Address", "private": {"Address": "10.1.0.30", "SubnetMask": "255.255.255.0", "Network": "Public"}},
               {"name": "IP B", "type": "IP Address", "private": {"Address": "10.1.0.31", "SubnetMask": "255.255.255.0", "Network": "Public"}},
               {"name": "App Name", "type": "Network Name", "dependsOn": ["IP A", "IP B"], "private": {"Name": "APP"}},
               {"name": "DHCP", "type": "DHCP Service", "dependsOn": ["App Name", "IP A", "Disk F:"], "properties": {"RestartAction": 1}, "registryCheckpoints": ["SOFTWARE\\\\Acme"],
                "private": {"DatabasePath": "F:\\\\dhcp\\\\", "LogFilePath": "F:\\\\dhcp log", "BackupPath": "F:\\\\dhcp\\\\backup\\\\"}}]}],
             "registry": [{"group": "App", "key": "SOFTWARE\\\\Acme", "value": "Home", "type": "string", "data": "%s"}],
             "services": [{"name": "DHCPServer", "nodes": "all", "startMode": "manual"}],
             "files": [{"name": "conf", "group": "App", "path": "C:\\\\Acme\\\\conf"},
              {"name": "ssl", "group": "App", "path": "C:\\\\Acme\\\\ssl", "onChange": "alarm", "keyMaterial": true}],
             "syncJobs": [{"name": "acme", "group": "App", "method": "scheduled", "tool": "robocopy", "everyMinutes": 20, "account": "D\\\\svc"}]}
            """;
    private static Rendered rendered;
    private static List<String> runbook;

    @BeforeAll
    static void render() {
        rendered = Rendered.of(SPEC.formatted("D:\\\\App"));
        runbook = rendered.text("runbook.md").lines().toList();
    }

    private static String line(String... parts) {
        return runbook.stream().filter(l -> List.of(parts).stream().allMatch(l::contains)).findFirst().orElseThrow(() -> new AssertionError(List.of(parts).toString()));
    }

    @Test
    void every_address_of_a_group_is_one_under_which_clients_reach_it() {
        assertTrue(line("Under which address do clients reach it?").contains("10.1.0.30, 10.1.0.31, name APP"));
        assertTrue(rendered.text("change-record.md").contains("APP 10.1.0.30, 10.1.0.31"));
    }

    @Test
    void every_network_name_of_a_group_is_one_under_which_clients_reach_it() {
        String two = SPEC.replace("{\"name\": \"DHCP\"", "{\"name\": \"Old Name\", \"type\": \"Network Name\", \"dependsOn\": [\"IP B\"], \"private\": {\"Name\": \"OLDAPP\"}},\n{\"name\": \"DHCP\"");
        Rendered both = Rendered.of(two.formatted("D:\\\\App"));
        assertTrue(both.text("runbook.md").contains("10.1.0.30, 10.1.0.31, name APP, OLDAPP."));
        assertTrue(both.text("change-record.md").contains("APP, OLDAPP 10.1.0.30, 10.1.0.31"));
    }

    @Test
    void a_network_name_that_requires_kerberos_may_stay_offline_for_want_of_rights_in_the_domain() {
        assertFalse(line("F10").contains("Kerberos"));
        String kerberos = SPEC.formatted("D:\\\\App").replace("{\"Name\": \"APP\"}", "{\"Name\": \"APP\", \"RequireKerberos\": 1}");
        String row = Rendered.of(kerberos).text("runbook.md").lines().filter(l -> l.contains("F10")).findFirst().orElseThrow();
        assertTrue(row.contains("RequireKerberos=1") && row.contains("grant the account of the Cluster service the rights to the computer object"), row);
    }

    @Test
    void what_needs_a_resource_comes_online_with_the_group_after_its_checkpoint_was_repaired() {
        assertTrue(line("6. Bring the resource online", "res DHCP /online").contains("/wait:"));
        String needed = SPEC.replace("{\"name\": \"DHCP\"", "{\"name\": \"Console\", \"type\": \"Generic Service\", \"dependsOn\": [\"DHCP\"], \"private\": {\"ServiceName\": \"Console\"}},\n{\"name\": \"DHCP\"");
        String text = Rendered.of(needed.formatted("D:\\\\App")).text("runbook.md");
        assertTrue(text.contains("6. Bring the whole group online, because what needs the resource went offline with it: `cluster /cluster:APPCLU group App /online /wait:"), text);
        assertFalse(text.contains("res DHCP /online"));
        assertTrue(text.contains("If a resource of \"App\" was restarted, bring the whole group online"));
        assertFalse(rendered.text("runbook.md").contains("was restarted, bring the whole group online"));
    }

    @Test
    void undo_puts_a_list_of_preferred_owners_back_where_its_length_allows_it() {
        assertTrue(line("Undo:", "list of one node, or of two in a cluster of two").contains("an empty or longer list is left to a person"));
    }

    @Test
    void the_largest_failover_threshold_is_one_less_than_there_are_nodes() {
        String largest = SPEC.replace("\"name\": \"App\", \"preferredOwners\"", "\"name\": \"App\", \"failoverThreshold\": 4294967295, \"preferredOwners\"");
        String text = Rendered.of(largest.formatted("D:\\\\App")).text("runbook.md");
        assertTrue(text.contains("It fails over at most 2 times in 6 h."), text);
        assertTrue(text.contains("at most 2 times in 6 h; after that"), text);
    }

    @Test
    void an_item_that_is_only_watched_is_not_said_to_be_copied() {
        String answer = line("Which files are copied, and which way?");
        assertTrue(answer.contains("conf; from the node that owns the group") && answer.endsWith("; ssl: reported, never copied by itself"), answer);
    }

    @Test
    void the_table_of_a_group_shows_what_keeps_it_from_a_node_and_when_it_goes_back() {
        assertTrue(line("| Disk F: | Physical Disk |").contains("possible owners NODE1, NODE2; Drive = F:"));
        assertFalse(line("| IP A | IP Address |").contains("possible owners"));
        assertTrue(line("| DHCP | DHCP Service |").contains("RestartAction = 1"));
        assertTrue(line("is brought online on NODE1 first").endsWith("It goes back to NODE1 by itself, between 22:00 and 4:00."));
    }

    /** "At most 0 times" says nothing, and what a window from 4:00 to 4:00 is nobody knows. */
    @Test
    void a_threshold_of_0_or_1_and_a_window_without_a_length_are_told_as_what_they_are() {
        String runbookOf0 = Rendered.of(SPEC.formatted("x").replace("\"preferredOwners\"", "\"failoverThreshold\": 0, \"preferredOwners\"")
                .replace("\"windowStartHour\": 22", "\"windowStartHour\": 4")).text("runbook.md");
        assertTrue(runbookOf0.contains("\"App\" stays offline until somebody looks (failover threshold 0)") && runbookOf0.contains("Its failover threshold is 0"), runbookOf0);
        assertTrue(runbookOf0.contains("in a window that starts and ends at 4:00; how long that is open is not documented") && !runbookOf0.contains("0 times"));
        String runbookOf1 = Rendered.of(SPEC.formatted("x").replace("\"preferredOwners\"", "\"failoverThreshold\": 1, \"preferredOwners\"")).text("runbook.md");
        assertTrue(runbookOf1.contains("moves to NODE2, once in 6 h at most") && runbookOf1.contains("It fails over once in 6 h at most") && !runbookOf1.contains("1 times"));
    }

    /** The group comes online once, with all that the new address is written to; the application reads a file when it starts. */
    @Test
    void a_new_address_is_in_every_place_before_the_group_comes_online_with_it() {
        List<String> items = Rendered.of(SPEC.formatted("x").replace("\"files\":", """
                "fileEdits": [{"name": "ip", "group": "App", "file": "C:\\\\Acme\\\\app.xml", "parent": ["config"], "element": "ip", "text": "10.1.0.30"}], "files":"""))
                .text("runbook.md").lines().dropWhile(l -> !l.contains("address-change\"")).filter(l -> l.matches("\\d+\\. .*")).limit(5).toList();
        assertTrue(items.get(1).contains("\"IP A\" /priv") && items.get(2).contains("\"IP B\" /priv"), items::toString);
        assertTrue(items.get(3).contains("app.xml") && items.get(4).contains("/offline") && items.get(4).contains("/online:NODE1"), items::toString);
    }

    @Test
    void a_key_is_saved_by_hand_with_an_export() {
        assertTrue(runbook.contains("reg export \"HKLM\\SOFTWARE\\Acme\" \"%SystemRoot%\\Cluster\\3.software-acme.save-node1.reg\""), () -> String.join("\n", runbook));
    }

    @Test
    void a_property_that_is_no_description_is_not_set_because_names_suit_the_environment() {
        assertTrue(runbook.stream().noneMatch(l -> l.contains("Names and descriptions")));
        assertTrue(line("- Why: The spec asks for these values.").endsWith("values."));
    }

    @Test
    void a_new_address_is_written_into_the_registry_only_where_the_old_one_stands_there() {
        assertTrue(line("`HKLM\\SOFTWARE\\Acme`", "address").contains("If something below"));
        assertTrue(Rendered.of(SPEC.formatted("tcp:10.1.0.30")).text("runbook.md").contains("Only while \"DHCP\" is online: write the new address below `HKLM\\SOFTWARE\\Acme`"));
    }

    /** Half of a path is another path. */
    @Test
    void a_path_with_a_blank_that_a_property_holds_is_set_as_a_whole() {
        assertTrue(line("#### ", "Set properties of \"DHCP\": BackupPath").contains("LogFilePath=`F:\\dhcp log`"));
    }

    @Test
    void certificates_of_any_name_are_not_listed_as_none() {
        assertTrue(line("replace the files in `C:\\Acme\\ssl`").endsWith("`C:\\Acme\\ssl`."));
    }

    @Test
    void a_service_that_the_spec_keeps_from_starting_by_itself_can_run_twice() {
        assertTrue(line("Two copies of the service run").startsWith("| **F9**"));
    }

    @Test
    void whoever_takes_the_cluster_apart_keeps_a_disk_to_one_node_and_finds_the_task_on_each() {
        int disk = runbook.indexOf(line("once the resource of a disk is deleted"));
        assertTrue(runbook.get(disk).contains("Connect Disk F: to the node that is to stay"));
        assertTrue(disk < runbook.indexOf(line("Run the undo scripts, the last one first")));
        assertEquals(List.of("schtasks /delete /s NODE1 /tn mscs-sync-acme", "schtasks /delete /s NODE2 /tn mscs-sync-acme"),
                runbook.stream().filter(l -> l.startsWith("schtasks /delete")).toList());
    }
}
