package org.mscsplanner.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.render.template.TemplateFiles;

/** What documents say of accounts, names, files, databases and waits is so in clusters that are unlike the examples. */
class TrueOfOtherClustersTest {
    /** Two groups: one has no name, its file no job; the other has a slow service behind a checkpoint and files under a budget. */
    private static final String SPEC = """
            {"format": "mscs-spec/1", "name": "app",
             "target": {"cluster": "APPCLU", "address": "10.1.0.10", "domain": "d.test", "os": "2003-sp2", "edition": "enterprise", "architecture": "x86",
              "networks": [{"name": "Public", "role": "mixed", "subnet": "10.1.0.0/24", "gateway": "10.1.0.1"}],
              "nodes": [{"name": "NODE1", "kind": "virtual", "address": "10.1.0.11"}, {"name": "NODE2", "address": "10.1.0.12"}, {"name": "NODE3", "address": "10.1.0.13"}],
              "quorum": {"type": "disk", "resource": "Disk Q:", "drive": "Q:"}},
             "groups": [{"name": "App", "antiAffinity": ["app"], "resources": [
               {"name": "App IP", "type": "IP Address", "private": {"Address": "10.1.0.30", "SubnetMask": "255.255.255.0", "Network": "Public"}},
               {"name": "App Name", "type": "Network Name", "dependsOn": ["App IP"], "private": {"Name": "APP"}},
               {"name": "Server", "type": "Generic Service", "dependsOn": ["App Name"], "private": {"ServiceName": "AcmeSvc"}, "properties": {"PendingTimeout": 240000},
                "registryCheckpoints": ["SOFTWARE\\\\Acme"]}]},
              {"name": "Batch", "resources": [
               {"name": "Batch IP", "type": "IP Address", "private": {"Address": "10.1.0.31", "SubnetMask": "255.255.255.0", "Network": "Public"}}]}],
             "services": [{"name": "AcmeSvc"}],
             "files": [{"name": "conf", "group": "App", "path": "C:\\\\Acme\\\\conf", "deletionBudget": 5},
              {"name": "ini", "group": "Batch", "path": "C:\\\\Batch\\\\run.ini", "kind": "file"}],
             "syncJobs": [{"name": "acme", "group": "App", "method": "scheduled", "tool": "%s", "everyMinutes": 20, "account": "%s",
              "destination": "acme", "grants": ["D\\\\NODE1$", "D\\\\svc"]}]}
            """;
    private static final Rendered RENDERED = Rendered.of(SPEC.formatted("robocopy", "SYSTEM"));
    private static final String RUNBOOK = RENDERED.text("runbook.md");

    private static String line(String page, String part) {
        return page.lines().filter(l -> l.contains(part)).findFirst().orElseThrow(() -> new AssertionError(part));
    }

    @Test
    void a_group_without_a_network_name_has_its_address_and_no_empty_name() {
        String answer = line(RUNBOOK, "Under which address do clients reach it?");
        assertTrue(answer.endsWith("\"App\": 10.1.0.30, name APP. \"Batch\": 10.1.0.31."), answer);
        assertTrue(line(RENDERED.text("change-record.md"), "10.1.0.31").startsWith("| virtual server |"));
    }

    @Test
    void only_an_account_with_a_password_has_one_that_a_person_types() {
        assertTrue(line(RUNBOOK, "Under which account").endsWith("SYSTEM, which has no password."));
        assertTrue(line(Rendered.of(SPEC.formatted("robocopy", "D\\\\acme$")).text("runbook.md"), "Under which account").endsWith("D\\acme$. Active Directory alone knows the password."));
        assertTrue(line(Rendered.of(SPEC.formatted("robocopy", "D\\\\svc")).text("runbook.md"), "Under which account").contains("types the password on the node"));
    }

    @Test
    void a_file_without_a_job_is_copied_once_and_not_by_the_job_of_another_group() {
        assertTrue(line(RUNBOOK, "Which files are copied").endsWith("never the other way; ini; once, during this change; afterwards by hand"), () -> line(RUNBOOK, "Which files are copied"));
        assertTrue(line(RUNBOOK, "| ini |").contains("| copied once; no job keeps it in step |"));
        assertTrue(line(RUNBOOK, "| conf |").contains("| copied; one run removes at most 5 files |"));
    }

    @Test
    void a_job_that_may_remove_files_is_not_said_to_remove_none() {
        assertTrue(line(RUNBOOK, "**F6**").contains("no more files of an item than its budget allows"));
        assertTrue(line(RUNBOOK, "| A copy from the stale node |").contains("than its budget allows"));
        String never = Rendered.of(SPEC.replace("\"deletionBudget\": 5", "\"deletionBudget\": 0").formatted("robocopy", "SYSTEM")).text("runbook.md");
        assertTrue(line(never, "**F6**").contains("removes nothing") && line(never, "| A copy from the stale node |").contains("removes nothing"));
    }

    @Test
    void the_retries_of_robocopy_are_told_where_robocopy_copies() {
        assertTrue(line(RUNBOOK, "endless retries").startsWith("| **F7**"));
        assertTrue(line(Rendered.of(SPEC.formatted("xcopy", "SYSTEM")).text("runbook.md"), "has been running for days").startsWith("- F7:"));
    }

    @Test
    void a_resource_is_waited_for_as_long_as_it_may_take() {
        assertTrue(line(RUNBOOK, "res Server /offline").contains("res Server /offline /wait:660"));
        assertTrue(line(RUNBOOK, "res Server /online").contains("res Server /online /wait:660"));
    }

    /** Pausing a node moves nothing, and the cluster's own group would go down with it. */
    @Test
    void whoever_patches_a_node_moves_the_cluster_s_own_group_too() {
        List<String> moves = RUNBOOK.substring(RUNBOOK.indexOf("<a id=\"patch-a-node\"")).lines().filter(l -> l.contains("group \"Cluster Group\" /moveto:")).toList();
        assertEquals(3, moves.size());
        assertTrue(moves.get(0).contains("/moveto:NODE2 ") && moves.get(1).contains("/moveto:NODE1 "), moves.toString());
    }

    @Test
    void no_page_of_cluster_administrator_is_said_to_show_class_names() {
        String click = RUNBOOK.lines().filter(l -> l.startsWith("- In Windows:") && l.contains("\"App\", pages General")).findFirst().orElseThrow();
        assertTrue(click.endsWith("FailoverPeriod=6, FailoverThreshold=10. No page shows AntiAffinityClassNames: the command alone sets it."), click);
    }

    @Test
    void the_change_record_names_what_the_cluster_does_not_keep_available() {
        String record = RENDERED.text("change-record.md");
        String after = record.substring(record.indexOf("Whoever signs here knows who keeps the rest available:"), record.indexOf("Backout plan", record.indexOf("Whoever signs here")));
        assertTrue(after.contains("| Database | Where a group uses one, its data lie there. |") && after.contains("| Network, storage, power |"), after);
    }

    /** What is so of two nodes is not so of three. */
    @Test
    void nothing_is_said_of_two_nodes_where_there_are_three() {
        Pattern pair = Pattern.compile("\\bboth nodes\\b|\\beither node\\b|\\bthe other node\\b|\\bthe passive node\\b|on the secondary node$|the secondary node\\]", Pattern.CASE_INSENSITIVE);
        Pattern paar = Pattern.compile("[Bb]eiden? Knoten|\\b(der|den|dem|des) andere[nr]? Knoten|dem passiven Knoten|dem sekundären Knoten$|Den sekundären Knoten");
        for (String example : List.of("10-three-nodes", "13-sync-where-some-may-own")) {
            GeneralSpec spec = Examples.spec(Examples.CASES.resolve(example));
            for (String name : List.of("runbook.md", "change-record.md", "plan.txt")) {
                assertEquals(List.of(), Rendered.of(spec, Options.standard()).text(name).lines().filter(l -> pair.matcher(l).find()).toList(), example + " " + name);
                assertEquals(List.of(), Rendered.of(spec, new Options(TemplateFiles.builtIn(), "de", Evidence.NONE)).text(name).lines().filter(l -> paar.matcher(l).find()).toList(), example + " " + name);
            }
        }
        assertTrue(Rendered.of(Rendered.json("virtualcenter-registry")).text("runbook.md").contains("Install on the secondary node\n"));
    }

    /** The cluster may have other groups, and it keeps them available too. */
    @Test
    void only_what_the_plan_keeps_available_is_told() {
        assertTrue(line(RUNBOOK, "and nothing else. Whoever signs").startsWith("This plan protects its own groups"), () -> line(RUNBOOK, "and nothing else. Whoever signs"));
        String task = Rendered.of(Rendered.json("virtualcenter-registry")).text("runbook.md");
        assertFalse(task.contains("The cluster protects"), () -> line(task, "The cluster protects"));
    }

    /** The license server alone has neither an inventory nor a database. */
    @Test
    void a_cluster_of_the_license_server_alone_has_no_inventory_to_lose() {
        var license = Examples.spec(Path.of("java/test/cases/06-license-server-on-its-own-cluster"));
        String own = Rendered.of(license.clusters().get(0), Options.standard()).text("runbook.md");
        assertFalse(own.contains("**F14**"));
        assertFalse(own.contains("Most of the state lies there") || own.contains("Back up the database and the files of the owner"));
        String vc = Rendered.of(license, Options.standard()).text("runbook.md");
        assertTrue(vc.contains("**F14**") && vc.contains("Most of the state lies there") && vc.contains("Back up the database and the files of the owner"));
    }

    @Test
    void tests_that_may_be_left_out_are_told_beside_the_outages() {
        String page = Rendered.cases().stream().filter(r -> r.spec().name().equals("vc-prod")).findFirst().orElseThrow().text("runbook.md");
        assertTrue(line(page, "Not counted are tests that may be left out: step ").contains("service-kill"));
        assertFalse(RUNBOOK.contains("Not counted are tests"));
    }

    @Test
    void virtual_nodes_in_the_general_form_have_no_phase_with_a_checklist() {
        assertTrue(line(RUNBOOK, "| Nodes are virtual machines |").contains("The checklist of the guide \"Setup for Microsoft Cluster Service\"."));
    }
}
