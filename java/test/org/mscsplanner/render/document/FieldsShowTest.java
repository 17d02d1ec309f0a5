package org.mscsplanner.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mscsplanner.render.template.TemplateFiles;

/** Who signs reads what a spec says of its cluster, its files and its probes, and no sentence breaks off where a field was left out. */
class FieldsShowTest {
    private static final String SPEC = """
            {"format": "mscs-spec/1", "name": "app", "target": {"cluster": "APPCLU", "address": "10.30.0.10", "domain": "corp.example.test", "os": "2003-sp2",
             "hotfixes": ["KB1", "KB2"], "edition": "enterprise", "architecture": "x86", "dns": "dynamic",
             "networks": [{"name": "Public", "role": "mixed", "subnet": "10.30.0.0/24"}], "nodes": [{"name": "N1"}, {"name": "N2"}],
             "quorum": {"type": "disk", "resource": "Disk Q:", "drive": "Q:"}},
             "groups": [{"name": "App", "resources": [
              {"name": "IP", "type": "IP Address", "private": {"Address": "10.30.0.30", "SubnetMask": "255.255.255.0", "Network": "Public"}},
              {"name": "Name", "type": "Network Name", "dependsOn": ["IP"], "private": {"Name": "APP"}},
              {"name": "Svc", "type": "Generic Service", "dependsOn": ["Name"], "private": {"ServiceName": "appsvc"}}]}],
             "services": [{"name": "appsvc", "startMode": "manual"}],
             "probes": [{"name": "ready", "group": "App", "service": "appsvc", "address": "https://10.30.0.30/"}],
             "files": [{"name": "conf", "group": "App", "path": "C:\\\\conf", "include": ["*.cfg"], "exclude": ["a*.cfg", "?*"]}, {"name": "ini", "group": "App", "path": "C:\\\\a.ini", "kind": "file"},
              {"name": "data", "group": "App", "path": "C:\\\\data", "deletionBudget": 7}],
             "syncJobs": [{"name": "sync", "group": "App", "method": "scheduled", "account": "CORP\\\\svc"}],
             "manualTasks": [{"id": "t", "title": "Do it", "expected": "It works.", "reason": "Why not."}]}
            """;

    private static String runbook(String from, String to) {
        assertTrue(SPEC.contains(from), from);
        return Rendered.of(from.isEmpty() ? SPEC : SPEC.replace(from, to)).text("runbook.md");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "~~ | ~~ | ~- Windows: Windows Server 2003 SP2, enterprise edition, x86~",
        "~\"enterprise\"~ | ~\"datacenter\"~ | ~- Windows: Windows Server 2003 SP2, datacenter edition, x86~",
        "~~ | ~~ | ~- Hotfixes: KB1, KB2~",
        "~~ | ~~ | ~- Domain: corp.example.test~",
        "~\"domain\": \"corp.example.test\", ~ | ~~ | ~- Domain: none~",
        "~~ | ~~ | ~- DNS: the Cluster service writes the records of the virtual names when they come online~",
        "~\"dynamic\"~ | ~\"static\"~ | ~- DNS: the zone takes no dynamic updates; a person writes the records of the virtual names~",
        "~\"address\": \"10.30.0.10\", ~ | ~~ | ~- Name: APPCLU\n~",
        "~~ | ~~ | ~- Quorum: disk \"Disk Q:\", drive Q:, reached by every node~",
        "~, \"drive\": \"Q:\"~ | ~~ | ~- Quorum: disk \"Disk Q:\", reached by every node~",
        "~\"resource\": \"Disk Q:\", ~ | ~~ | ~- Quorum: the disk with the drive Q:, reached by every node~",
        "~~ | ~~ | ~| conf | `C:\\conf` | only `*.cfg`, without `?*`, `a*.cfg` | copied |~",
        "~~ | ~~ | ~| data | `C:\\data` | all files | copied; one run removes at most 7 files |~",
        "~~ | ~~ | ~| ini | `C:\\a.ini` | this file | copied |~",
        "~~ | ~~ | ~after 120 seconds; https://10.30.0.30/ answers.~",
        "~, \"address\": \"https://10.30.0.30/\"~ | ~~ | ~still runs on N1 after 120 seconds.\n~",
        "~, \"address\": \"https://10.30.0.30/\"~ | ~~ | ~are Online, then use the application.\n~",
        "~, \"expected\": \"It works.\"~ | ~~ | ~- Expected: It is done.\n~",
        "~, \"reason\": \"Why not.\"~ | ~~ | ~- Why: The spec asks for it.\n~"})
    void what_is_written_is_told(String from, String to, String told) {
        String page = runbook(from, to);
        assertTrue(page.contains(told), () -> told + " is not in " + page);
    }

    @Test
    void a_cluster_without_network_names_says_nothing_of_dns_and_one_without_hotfixes_nothing_of_them() {
        String page = runbook("{\"name\": \"Name\", \"type\": \"Network Name\", \"dependsOn\": [\"IP\"], \"private\": {\"Name\": \"APP\"}},\n  {\"name\": \"Svc\", \"type\": \"Generic Service\", \"dependsOn\": [\"Name\"]",
                "{\"name\": \"Svc\", \"type\": \"Generic Service\"");
        assertFalse(page.contains("- DNS: "));
        assertFalse(runbook("\"hotfixes\": [\"KB1\", \"KB2\"],", "").contains("Hotfixes"));
    }

    @Test
    void german_too() {
        String page = Rendered.of(SPEC.replace("\"address\": \"https://10.30.0.30/\"", "\"address\": \"\"").replace("\"reason\": \"Why not.\"", "\"reason\": \"\""),
                new Options(TemplateFiles.builtIn(), "de", Evidence.NONE)).text("runbook.md");
        assertEquals("", page.lines().filter(l -> l.contains("still runs") || l.contains("The spec asks") || l.contains("use the application")).findFirst().orElse(""));
        assertTrue(page.contains("Der Dienst appsvc läuft auf N1 nach 120 Sekunden noch.") && page.contains("nur `*.cfg`, ohne `?*`, `a*.cfg`"), page);
    }
}
