package org.mscsplanner.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mscsplanner.diag.SpecCode;
import org.mscsplanner.examples.Examples;

/** A field of the general form that does nothing where it stands is told. */
class IdleFieldsTest {
    private static final String SPEC = """
            {"format": "mscs-spec/1", "name": "x", "target": {"cluster": "CLU", "os": "2003-sp2", "edition": "enterprise", "architecture": "x86",
             "quorum": {"type": "disk", "resource": "Q"}}, "groups": [], "files": [%s], "syncJobs": [%s]}""";

    private static List<String> idle(String text) {
        return Specs.read("s.json", text.getBytes(StandardCharsets.UTF_8)).findings().stream().filter(f -> f.code() == SpecCode.IGNORED_FIELD)
                .map(f -> f.at().pointer() + ": " + f.facts().get("why")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "scheduled | 'mode': 'loop' | /syncJobs/0/mode: 'method' is scheduled",
        "scheduled | 'resource': 'Copier' | /syncJobs/0/resource: 'method' is scheduled",
        "scheduled | 'grants': ['CORP\\\\a'] | /syncJobs/0/grants: 'destination' is admin-share",
        "scheduled | 'destination': 'Admin-Share', 'grants': ['CORP\\\\a'] | /syncJobs/0/grants: 'destination' is admin-share",
        "manual | 'everyMinutes': 20 | /syncJobs/0/everyMinutes: 'method' is manual",
        "manual | 'quietMinutesAfterFailover': 0 | /syncJobs/0/quietMinutesAfterFailover: 'method' is manual",
        "manual | 'logKeepDays': 3 | /syncJobs/0/logKeepDays: 'method' is manual",
        "manual | 'account': 'CORP\\\\a' | /syncJobs/0/account: 'method' is manual",
        "dfsr | 'tool': 'xcopy' | /syncJobs/0/tool: 'method' is dfsr",
        "dfsr | 'destination': 'sync$' | /syncJobs/0/destination: 'method' is dfsr",
        "dfsr | 'grants': ['CORP\\\\a'] | /syncJobs/0/grants: 'method' is dfsr",
        "cluster-resource | 'everyMinutes': 20 | /syncJobs/0/everyMinutes: 'mode' is once",
        "cluster-resource | 'account': 'CORP\\\\a' | /syncJobs/0/account: 'method' is cluster-resource"})
    void of_a_sync_job(String method, String member, String told) {
        String job = "{'name': 'j', 'group': 'g', 'method': '" + method + "', ";
        assertEquals(List.of(told.replace('\'', '"')), idle(SPEC.formatted("", (job + member + "}").replace('\'', '"'))));
        assertEquals(List.of(), idle(SPEC.formatted("", (job + "'mode': 'once', 'resource': '', 'grants': [], 'everyMinutes': 15, 'quietMinutesAfterFailover': 30,"
                + " 'logKeepDays': 30, 'folder': 'C:\\\\mscs-sync', 'account': 'SYSTEM', 'tool': 'robocopy', 'destination': 'admin-share'}").replace('\'', '"'))), "defaults, as expand prints them");
    }

    @Test
    void the_folder_of_a_job_by_hand_says_which_drive_a_share_stands_for() {
        assertEquals(List.of(), idle(SPEC.formatted("", "{\"name\": \"j\", \"group\": \"g\", \"method\": \"manual\", \"folder\": \"D:\\\\sync\", \"destination\": \"d-sync\", \"grants\": [\"CORP\\\\a\"]}")));
    }

    @Test
    void patterns_of_a_single_file() {
        assertEquals(List.of("/files/0/exclude: a single file has no patterns", "/files/0/include: a single file has no patterns"), idle(SPEC.formatted(
                "{\"name\": \"f\", \"group\": \"g\", \"path\": \"C:\\\\a.ini\", \"kind\": \"file\", \"include\": [\"*.ini\"], \"exclude\": [\"b.ini\"]}", "")).stream().sorted().toList());
    }

    /** Nobody means "every node" with an empty list; without nodes in the target there is nothing to say. */
    @Test
    void a_list_of_possible_owners_that_names_nobody() {
        String spec = SPEC.formatted("", "").replace("\"groups\": []", "\"groups\": [{\"name\": \"g\", \"resources\": [{\"name\": \"r\", \"type\": \"t\", \"possibleOwners\": []}]}]");
        String nodes = spec.replace("\"os\":", "\"nodes\": [{\"name\": \"N1\"}], \"os\":");
        assertEquals(List.of("/groups/0/resources/0/possibleOwners: no node is named, and then every node may own the resource"), idle(nodes));
        assertEquals(List.of(), idle(nodes.replace("[]}]}]", "[\"N1\"]}]}]")));
        assertEquals(List.of(), idle(spec));
    }

    /** Nobody means "no node": a plan with a step that runs nowhere could not be rehearsed. */
    @Test
    void a_primary_node_that_names_nobody() {
        String spec = SPEC.formatted("", "").replace("\"groups\": []", "\"groups\": [{\"name\": \"g\", \"primaryNode\": \"\", \"preferredOwners\": [\"N2\"], \"resources\": []}]");
        String nodes = spec.replace("\"os\":", "\"nodes\": [{\"name\": \"N1\"}, {\"name\": \"N2\"}], \"os\":");
        assertEquals(List.of("/groups/0/primaryNode: no node is named, and then the group starts on its first preferred owner, or on the first node of the target"), idle(nodes));
        assertEquals("N2", Examples.spec("s.json", nodes.getBytes(StandardCharsets.UTF_8)).groups().get(0).primaryNode().text());
        assertEquals("N1", Examples.spec("s.json", nodes.replace("[\"N2\"]", "[]").getBytes(StandardCharsets.UTF_8)).groups().get(0).primaryNode().text());
        assertEquals(List.of(), idle(nodes.replace("\"primaryNode\": \"\"", "\"primaryNode\": \"N2\"")));
        assertEquals(List.of(), idle(spec));
    }

    @Test
    void what_expand_prints_of_every_example_has_none() {
        for (Path file : Examples.sound()) {
            assertEquals(List.of(), idle(SpecWriter.text(Examples.spec(file))), file::toString);
        }
    }
}
