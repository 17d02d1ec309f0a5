package org.mscsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.action.ByHand;
import org.mscsplanner.plan.action.ConfirmTask;
import org.mscsplanner.spec.Specs;

/** A zone without dynamic updates: somebody writes the records of every network name, in the profile and without it. */
class NamePassTest {
    private static final String TARGET = """
            {"format": "mscs-spec/1", "name": "files", "target": {"cluster": "CLU", "address": "10.30.0.10", "domain": "corp.example.test", "os": "2012",
             "edition": "standard", "architecture": "x64", "dns": "static", "networks": [{"name": "Public", "role": "mixed", "subnet": "10.30.0.0/24"}],
             "nodes": [{"name": "N1", "address": "10.30.0.11"}, {"name": "N2", "address": "10.30.0.12"}], "quorum": {"type": "disk", "resource": "Disk Q:"}},
             "groups": [{"name": "Files", "resources": [
              {"name": "IP 1", "type": "IP Address", "private": {"Address": "10.30.0.30", "SubnetMask": "255.255.255.0", "Network": "Public"}},
              {"name": "IP 2", "type": "IP Address", "private": {"Address": "10.30.0.31", "SubnetMask": "255.255.255.0", "Network": "Public"}},
              {"name": "IP 3", "type": "IP Address", "private": {"Address": "10.30.0.32", "SubnetMask": "255.255.255.0", "Network": "Public"}},
              {"name": "Name", "type": "Network Name", "dependsOn": "[IP 1] or [IP 2]", "private": {"Name": "FILES"}}]}]}
            """;

    private static List<ConfirmTask> tasks(String spec) {
        GeneralSpec read = Specs.read("s.json", spec.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        return Planner.plan(read, "", State.NOTHING, "").steps().stream()
                .filter(s -> s.phase() == Phase.COLLECT && s.gate() && s.action() instanceof ConfirmTask).map(s -> (ConfirmTask) s.action()).toList();
    }

    @Test
    void somebody_writes_the_records_of_the_addresses_that_a_name_depends_on() {
        ConfirmTask task = tasks(TARGET).get(0);
        assertEquals("0/name/records-by-hand", task.evidence());
        assertEquals("Write the records of FILES by hand", task.title());
        assertEquals(List.of("10.30.0.30", "10.30.0.31"), task.instructions().stream().map(i -> i.replaceAll(".*A record FILES.corp.example.test = (\\S+) .*", "$1")).toList());
        assertEquals(List.of("nslookup FILES.corp.example.test", "nslookup 10.30.0.30", "nslookup 10.30.0.31"),
                task.commands().stream().map(c -> ((ByHand.Typed) c).program() + " " + String.join(" ", ((ByHand.Typed) c).arguments())).toList());
        assertEquals("The name gives one of 10.30.0.30, 10.30.0.31, and each address gives FILES.corp.example.test.", task.expected());
    }

    @Test
    void a_name_of_its_own_in_the_zone_is_the_one_that_is_written() {
        assertEquals("Write the records of FS-EAST by hand", tasks(TARGET.replace("\"Name\": \"FILES\"", "\"Name\": \"FILES\", \"DnsName\": \"FS-EAST\"")).get(0).title());
    }

    @Test
    void without_a_domain_the_name_stands_alone() {
        assertTrue(tasks(TARGET.replace("\"domain\": \"corp.example.test\", ", "")).get(0).instructions().get(0).contains("A record FILES = 10.30.0.30"));
    }

    @Test
    void the_cluster_service_writes_them_where_the_zone_takes_updates() {
        assertEquals(List.of(), tasks(TARGET.replace("\"dns\": \"static\"", "\"dns\": \"dynamic\"")));
    }

    @Test
    void the_profile_asks_once_and_not_twice() throws IOException {
        assertEquals(1, tasks(Files.readString(Path.of("java/test/cases/08-license-server-outside-of-clusters/spec.json"))).stream().filter(t -> t.title().contains("the records of VCSRV")).count());
    }
}
