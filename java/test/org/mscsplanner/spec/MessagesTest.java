package org.mscsplanner.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mscsplanner.check.Checker;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.model.GeneralSpec;

/** What a message says was found is what stands there, and nobody is sent to a list of nothing. */
class MessagesTest {
    private static final String SPEC = """
            {"format": "mscs-spec/1", "name": "x", "target": {"cluster": "CLU", "os": "2003-sp2", "nodes": [{"name": "N1"}, {"name": "N2"}]}, "groups": [], %s}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "'services': [{'name': 's', 'nodes': []}] | 'nodes' must be 'all', or a list of at least one node, not an empty list.",
        "'services': [{'name': 's', 'nodes': ['N1', 5]}] | 'nodes' must be a list of texts that are not empty, not a list that holds the number 5.",
        "'services': [{'name': 's', 'nodes': ['']}] | 'nodes' must be a list of texts that are not empty, not a list that holds an empty text.",
        "'services': ['s'] | 'services' must be a list of objects, not a list that holds a text.",
        "'services': {'name': 's'} | 'services' must be a list of objects, not an object.",
        "'change': [] | 'change' must be an object, not an empty list."})
    void what_stands_there_is_told(String member, String told) {
        List<Finding> found = Specs.read("s.json", SPEC.formatted(member.replace('\'', '"')).getBytes(StandardCharsets.UTF_8)).findings();
        assertEquals(List.of(told.replace('\'', '"')), found.stream().filter(f -> f.code().id().equals("MSCS-1010")).map(Finding::message).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "[] | Use a group that you add to 'groups': there is none.",
        "[{'name': 'G'}] | Use one of: G."})
    void without_a_group_there_is_none_to_choose(String groups, String fix) {
        String json = SPEC.replace("\"groups\": []", "\"groups\": " + groups.replace('\'', '"')).formatted("\"files\": [{\"name\": \"f\", \"group\": \"H\", \"path\": \"C:\\\\a\"}]");
        GeneralSpec spec = Specs.read("s.json", json.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        assertEquals(List.of(fix.replace('\'', '"')), Checker.check(spec).stream().filter(f -> f.code().id().equals("MSCS-2002")).map(Finding::fix).toList());
    }

    /** That the cluster has no nodes is told; which of them is the primary one is the next question. */
    @ParameterizedTest
    @CsvSource({"'', 0", "'{\"name\": \"N1\"}', 1"})
    void without_a_node_there_is_none_to_choose(String node, int findings) {
        String json = """
                {"format": "mscs-spec/1", "name": "x", "target": {"cluster": "CLU", "os": "2003-sp2", "nodes": [%s]}, "virtualCenter": {"version": "2.0.1", "patch": 2, "primaryNode": "Z"}}""";
        assertEquals(findings, Specs.read("s.json", json.formatted(node).getBytes(StandardCharsets.UTF_8)).findings().stream().filter(f -> f.code().id().equals("MSCS-2818")).count());
    }
}
