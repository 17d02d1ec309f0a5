package org.mscsplanner.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Patched;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.render.RenderedFile;
import org.mscsplanner.render.template.TemplateFiles;

/** What is rendered speaks of the tools that its version of Windows has. */
class LaterWindowsTest {
    /** The tool of each generation, in both languages; the names of Windows Server 2003 are no part of the others. */
    private static final Map<OsVersion, List<String>> TOOLS = Map.of(
            OsVersion.W2003_SP2, List.of("Cluster Administrator", " Clusterverwaltung"),
            OsVersion.W2008, List.of("Failover Cluster Management", "Failover-Clusterverwaltung"),
            OsVersion.W2012, List.of("Failover Cluster Manager", "Failovercluster-Manager"));

    @Test
    void clicks_of_cluster_administrator_stand_in_runbooks_of_2003_alone() {
        TreeSet<OsVersion> seen = new TreeSet<>();
        for (Rendered r : Rendered.cases()) {
            OsVersion os = r.spec().target().os();
            String runbook = r.text("runbook.md");
            seen.add(os);
            assertEquals(os.is2003(), runbook.contains("- In Windows: Cluster Administrator: "), r.spec().name());
            assertEquals(os.hasOptionalClusterExe(), runbook.contains("`Install-WindowsFeature RSAT-Clustering-CmdInterface`"), r.spec().name());
        }
        assertTrue(seen.first().is2003() && seen.last().hasOptionalClusterExe(), seen.toString());
    }

    @Test
    void no_file_and_no_document_names_the_tool_of_another_version() {
        for (OsVersion os : TOOLS.keySet()) {
            String target = "{'target': {'os': '" + os.word() + "'}}";
            for (byte[] spec : List.of(Patched.virtualCenter(target), Patched.fileServer(target), Patched.virtualCenter("""
                    {'target': {'os': '%s'}, 'virtualCenter': {'sync': {'method': 'manual', 'account': null, 'tool': null}}}""".formatted(os.word())),
                    Patched.virtualCenter("{'target': {'os': '" + os.word() + "'}, 'virtualCenter': {'sync': {'method': 'cluster-resource', 'mode': 'loop', 'account': null}}}"))) {
                String json = new String(spec, StandardCharsets.UTF_8);
                Rendered english = Rendered.of(json);
                assertTrue(english.text("runbook.md").contains(TOOLS.get(os).get(0)), json);
                assertEquals(List.of(), strangers(os, english), json);
                assertTrue(os.is2003() || !english.text("runbook.md").contains("Scheduled Tasks"), json);
                Rendered german = Rendered.of(json, new Options(TemplateFiles.builtIn(), "de", Evidence.NONE));
                assertTrue(german.text("runbook.md").contains(TOOLS.get(os).get(1)), json);
                assertEquals(List.of(), strangers(os, german), json);
            }
        }
    }

    /** A person sets it: the command is whole, in quotes that an apostrophe does not end. */
    @Test
    void a_choice_of_providers_is_set_by_the_command_that_is_shown() {
        String json = new String(Patched.fileServer("""
                {'target': {'os': '2008-r2'}, 'groups': [{'name': 'G', 'resources': [{'name': "Jo's", 'type': 'Generic Service', 'private': {'ServiceName': 'a'}},
                 {'name': 'B', 'type': 'Generic Service', 'private': {'ServiceName': 'b'}},
                 {'name': 'C', 'type': 'Generic Service', 'dependsOn': "[Jo's] or [B]", 'private': {'ServiceName': 'c'}}]}]}"""), StandardCharsets.UTF_8);
        String command = "Set-ClusterResourceDependency -Resource 'C' -Dependency '([B] or [Jo''s])'";
        assertTrue(Rendered.of(json).text("runbook.html").replace("&#39;", "'").contains("In PowerShell from 2008 R2 on: " + command));
        String german = Rendered.of(json, new Options(TemplateFiles.builtIn(), "de", Evidence.NONE)).text("runbook.html").replace("&#39;", "'");
        assertTrue(german.contains("Abhängigkeiten: ") && german.contains("In PowerShell ab 2008 R2: " + command));
    }

    private static List<String> strangers(OsVersion os, Rendered rendered) {
        List<String> found = new ArrayList<>();
        for (RenderedFile file : rendered.files()) {
            new String(file.bytes(), file.path().endsWith(".reg") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8).lines()
                    .filter(l -> TOOLS.entrySet().stream().anyMatch(t -> t.getKey() != os && t.getValue().stream().anyMatch(l::contains)))
                    .forEach(l -> found.add(file.path() + ": " + l.strip()));
        }
        return found;
    }
}
