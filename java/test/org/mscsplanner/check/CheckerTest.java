package org.mscsplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.SampleSpecs;
import org.mscsplanner.model.SpecDraft;

/** Every seeded mistake is found at its place, and sound specs give no finding at all. */
class CheckerTest {
    static List<Mistake> mistakes() {
        List<Mistake> rows = new ArrayList<>();
        rows.addAll(NameMistakes.rows());
        rows.addAll(DependencyMistakes.rows());
        rows.addAll(ClusterMistakes.cluster());
        rows.addAll(ClusterMistakes.addresses());
        rows.addAll(ClusterMistakes.furtherClusters());
        rows.addAll(PropertyMistakes.properties());
        rows.addAll(PropertyMistakes.typesAndGroups());
        rows.addAll(DataMistakes.services());
        rows.addAll(DataMistakes.registry());
        rows.addAll(FileMistakes.files());
        rows.addAll(FileMistakes.sync());
        rows.addAll(FileMistakes.syncResources());
        rows.addAll(FileMistakes.replication());
        rows.addAll(TextMistakes.rows());
        return rows;
    }

    @TestFactory
    Stream<DynamicTest> every_mistake_is_found_at_its_place() {
        return mistakes().stream().map(m -> DynamicTest.dynamicTest(m.toString(), m::verify));
    }

    @Test
    void good_specs_give_no_finding() {
        assertEquals(List.of(), messages(SampleSpecs.fileServerDraft()));
        assertEquals(List.of(), messages(SampleSpecs.virtualCenterDraft()));
        assertEquals(List.of(), messages(SampleSpecs.vpxdCfgDraft()));
        assertEquals(List.of(), messages(FileMistakes.withSyncResource()));
    }

    @Test
    void a_folder_may_have_a_dot_in_its_name() {
        for (String folder : List.of("C:\\Apache2.2", "C:\\Acme\\conf.d", "C:\\Acme\\.config", "C:\\VMware\\VMware VirtualCenter 2.0", "C:\\acme.ini\\conf")) {
            SpecDraft spec = SampleSpecs.fileServerDraft();
            spec.files.get(0).path = folder;
            assertEquals(List.of(), messages(spec), folder);
        }
    }

    @Test
    void what_hides_no_mistake_is_no_finding() {
        SpecDraft spec = SampleSpecs.fileServerDraft();
        spec.nodes.get(0).site = "A ";
        spec.resource("Indexer").withCommon("RestartPeriod", 7_200_000).withCommon("RestartThreshold", 0xFFFFFFFFL);
        spec.resource("File Disk").with("Drive", "f:");
        assertEquals(List.of(), messages(spec));
    }

    @Test
    void a_disk_that_is_named_wrongly_is_one_finding() {
        SpecDraft spec = SampleSpecs.fileServerDraft();
        spec.resource("Sales Share").dependsOn = List.of(List.of("File Dsik"), List.of("File Name"));
        spec.resource("Indexer").dependsOn = List.of(List.of("File Name"));
        assertEquals(List.of(ModelCode.UNKNOWN_PROVIDER), Checker.check(spec.build()).stream().map(Finding::code).toList());
    }

    @Test
    void a_circle_is_printed_whole_with_all_of_its_members() {
        SpecDraft spec = SampleSpecs.fileServerDraft();
        spec.resource("File IP").dependsOn = List.of(List.of("Indexer"));
        Finding circle = Checker.check(spec.build()).get(0);
        assertEquals(ModelCode.DEPENDENCY_CIRCLE, circle.code());
        assertEquals("File IP -> Indexer -> File Name -> File IP", circle.facts().get("circle"));
        assertEquals(3, circle.related().size());
    }

    static List<String> messages(SpecDraft spec) {
        return Checker.check(spec.build()).stream().map(f -> f.code() + " " + f.at() + " " + f.message()).toList();
    }
}
