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
                "private": {"DatabasePath": "F:\\\\dhcp", "LogFilePath": "F:\\\\dhcp log", "BackupPath": "F:\\\\dhcp\\\\backup"}}]}],
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
