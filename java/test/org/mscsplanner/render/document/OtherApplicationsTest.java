package org.mscsplanner.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mscsplanner.check.Checker;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.examples.Patched;
import org.mscsplanner.render.RenderedFile;
import org.mscsplanner.render.template.TemplateFiles;
import org.mscsplanner.spec.Specs;

/** Who clusters something else reads nothing of VirtualCenter: not in a finding, a script or a document. */
class OtherApplicationsTest {
    private static final Pattern STRANGE = Pattern.compile("(?i)virtual ?center|vpxd|\\bVI Client|\\bESX|web access|license server|lizenzserver|managedip|VMotion|inventory");

    /** A print cluster with key files, a checkpoint, a sync job, local users, and a witness on another server. */
    private static final String PRINT = """
            {'target': {'quorum': {'type': 'mns-fsw', 'witness': {'server': 'DBSRV', 'share': '\\\\\\\\DBSRV\\\\MNS', 'kind': 'virtual'}}},
             'groups': [{'name': 'Print', 'resources': [
               {'name': 'Print IP', 'type': 'IP Address', 'private': {'Address': '10.30.0.31', 'SubnetMask': '255.255.255.0', 'Network': 'Public'}},
               {'name': 'Print Name', 'type': 'Network Name', 'dependsOn': ['Print IP'], 'private': {'Name': 'PRINTS'}},
               {'name': 'Accounting', 'type': 'Generic Service', 'dependsOn': ['Print Name'], 'registryCheckpoints': ['SOFTWARE\\\\Acme\\\\Print'],
                'private': {'ServiceName': 'AcmePrint'}}]}],
             'registry': [{'group': 'Print', 'key': 'SOFTWARE\\\\Acme\\\\Print', 'value': 'Home', 'type': 'string', 'data': 'D:\\\\Print'}],
             'services': [{'name': 'AcmePrint', 'nodes': 'all', 'startMode': 'manual'}],
             'accounts': [{'name': 'printop', 'groups': ['Users']}],
             'files': [{'name': 'certificates', 'group': 'Print', 'path': 'C:\\\\Acme\\\\ssl', 'include': ['*.crt'], 'keyMaterial': true}],
             'syncJobs': [{'name': 'print-data', 'group': 'Print', 'method': '%s', 'folder': 'C:\\\\Scripts', 'tool': 'robocopy', 'everyMinutes': 15%s}]}""";
    private static final List<String> PRINTS = List.of(PRINT.formatted("scheduled", ", 'account': 'CORP\\\\svc-sync'"), PRINT.formatted("manual", ""));

    @Test
    void nothing_that_is_rendered_speaks_of_it() {
        List<String> found = new ArrayList<>();
        List<Rendered> all = new ArrayList<>(Rendered.cases().stream().filter(r -> !STRANGE.matcher(r.spec().groups().toString()).find()).toList());
        assertTrue(all.size() > 4, () -> "general examples: " + all.size());
        for (String patch : PRINTS) {
            String json = new String(Patched.of(patch), StandardCharsets.UTF_8);
            all.addAll(List.of(Rendered.of(json), Rendered.of(json, new Options(TemplateFiles.builtIn(), "de", Evidence.NONE))));
        }
        for (Rendered rendered : all) {
            for (RenderedFile file : rendered.files()) {
                new String(file.bytes(), file.path().endsWith(".reg") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8).lines()
                        .filter(l -> STRANGE.matcher(l).find()).forEach(l -> found.add(rendered.spec().name() + " " + file.path() + ": " + l.strip()));
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void what_is_true_of_both_stays_and_has_words_of_its_own() {
        String print = Rendered.of(new String(Patched.of(PRINTS.get(0)), StandardCharsets.UTF_8)).text("runbook.md");
        assertTrue(print.contains("Certificates and what was encrypted with them do not fit"), print);
        assertTrue(print.contains("TN-019-PRD-01-01"), "the numbers behind a reason have a source");
        String ours = Rendered.of(Rendered.json("virtualcenter-registry")).text("runbook.md");
        assertTrue(Stream.of("License server | in the same group", "`vpxd.exe -p`", "- VI Client: ", "Using MSCS to Cluster VirtualCenter", "F14").allMatch(ours::contains));
    }

    @Test
    void services_of_another_name_do_not_hide_that_it_is_virtualcenter() {
        String renamed = Rendered.of(Rendered.json("virtualcenter-registry").replace("\"virtualCenter\": {",
                "\"virtualCenter\": {\"serviceNames\": {\"server\": \"vpxd2\", \"licenseServer\": \"flexlm\"},")).text("runbook.md");
        assertTrue(renamed.contains("vpxd2") && renamed.contains("- VI Client: ") && renamed.contains("F14"), renamed);
    }

    @Test
    void a_note_of_local_users_tells_what_holds_for_any_application() {
        var spec = Specs.read("spec.json", Patched.of(PRINTS.get(0))).value().orElseThrow();
        String note = Checker.check(spec).stream().filter(f -> f.code() == ModelCode.ACCOUNTS_LOCAL).findFirst().orElseThrow().message();
        assertFalse(note.contains("role") || STRANGE.matcher(note).find(), note);
    }
}
