package org.mscsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.action.ConfirmTask;
import org.mscsplanner.spec.Specs;

/** What somebody must have done before a new resource goes online, and what is true of a group that may choose. */
class PersonFirstTest {
    private static final String SHARE = """
            {"format": "mscs-spec/1", "name": "files", "target": {"cluster": "CLU", "address": "10.30.0.10", "domain": "corp.example.test", "os": "2003-sp2",
             "edition": "enterprise", "architecture": "x64", "networks": [{"name": "Public", "role": "mixed", "subnet": "10.30.0.0/24"}],
             "nodes": [{"name": "N1", "address": "10.30.0.11"}, {"name": "N2", "address": "10.30.0.12"}], "quorum": {"type": "disk", "resource": "Disk Q:"}},
             "groups": [{"name": "Files", "resources": [
              {"name": "Disk F:", "type": "Physical Disk", "private": {"Drive": "F:"}},
              {"name": "IP 1", "type": "IP Address", "private": {"Address": "10.30.0.30", "SubnetMask": "255.255.255.0", "Network": "Public"}},
              {"name": "IP 2", "type": "IP Address", "private": {"Address": "10.30.0.31", "SubnetMask": "255.255.255.0", "Network": "Public"}},
              {"name": "Name", "type": "Network Name", "dependsOn": ["IP 1", "IP 2"], "private": {"Name": "FILES"}},
              {"name": "Home", "type": "File Share", "dependsOn": ["Name", "Disk F:"], "private": {"ShareName": "home$", "Path": "F:\\\\home"}}]}]}
            """;
    private static final String LATER = SHARE.replace("2003-sp2", "2012").replace("\"edition\": \"enterprise\"", "\"edition\": \"standard\"")
            .replace(", \"private\": {\"ShareName\": \"home$\", \"Path\": \"F:\\\\home\"}", "").replace(", \"private\": {\"Drive\": \"F:\"}", "");

    private static List<Step> steps(String spec, State state) {
        return Planner.plan(Specs.read("s.json", spec.getBytes(StandardCharsets.UTF_8)).value().orElseThrow(), "", state, "").steps();
    }

    private static List<String> ids(String spec) {
        return steps(spec, State.NOTHING).stream().map(Step::id).toList();
    }

    private static ConfirmTask task(String spec, String id) {
        return steps(spec, State.NOTHING).stream().filter(s -> s.id().equals(id)).map(s -> (ConfirmTask) s.action()).findFirst().orElseThrow();
    }

    @Test
    void a_new_share_goes_online_behind_its_permissions() {
        Step step = steps(SHARE, State.NOTHING).stream().filter(s -> s.id().equals("5/home/permissions")).findFirst().orElseThrow();
        assertTrue(step.gate());
        List<String> ids = ids(SHARE);
        assertTrue(ids.indexOf("5/home/private-properties") < ids.indexOf("5/home/permissions"));
        assertTrue(ids.indexOf("5/home/permissions") < ids.indexOf("6c/files/online"));
        assertFalse(ids(LATER).contains("5/home/permissions"), "the type of later releases has no permissions of its own");
    }

    @Test
    void a_share_that_is_there_keeps_its_permissions() {
        State done = Execution.run(steps(SHARE, State.NOTHING), State.NOTHING);
        State forgotten = new State(done.groups(), done.resources(), done.nodes(), done.replication(), new TreeSet<>());
        assertFalse(steps(SHARE.replace("home$\"", "home\""), forgotten).stream().anyMatch(s -> s.id().equals("5/home/permissions")));
    }

    @Test
    void a_network_name_with_an_account_waits_for_who_allows_it() {
        assertFalse(ids(SHARE).contains("1/name/computer-account"));
        assertTrue(task(LATER, "1/name/computer-account").instructions().get(0).contains("CLU$, the computer account of the cluster, may create computer objects"));
        String kerberos = SHARE.replace("{\"Name\": \"FILES\"}", "{\"Name\": \"FILES\", \"RequireKerberos\": 1}");
        assertTrue(task(kerberos, "1/name/computer-account").instructions().get(0).contains("the account of the Cluster service may add computers"));
        assertEquals("See that the cluster may make the computer account FILES", task(kerberos, "1/name/computer-account").title());
    }

    @Test
    void nobody_is_told_that_both_addresses_of_a_choice_are_online() {
        String choice = LATER.replace("[\"IP 1\", \"IP 2\"]", "\"[IP 1] or [IP 2]\"");
        assertTrue(task(choice, "7/files/works-on-n2").instructions().get(0).contains("those that this node cannot run stay offline"));
        assertTrue(task(LATER, "7/files/works-on-n2").instructions().get(0).endsWith("every resource of \"Files\" is Online on N2."));
    }
}
