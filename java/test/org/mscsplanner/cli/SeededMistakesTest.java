package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mscsplanner.check.Judged;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Severity;
import org.mscsplanner.examples.Patched;

/** Every kind of mistake is found, at the right place and under the right code; good specs have no errors. */
class SeededMistakesTest {
    private static final int KINDS = 60;

    private static String listing(SpecFile file) {
        StringBuilder text = new StringBuilder();
        file.findings().stream().map(Judged::finding).forEach(f -> text.append('\n').append(f.code().id()).append(' ').append(f.at().pointer())
                .append(": ").append(f.message()));
        return text.toString();
    }

    @TestFactory
    Stream<DynamicTest> every_kind_is_found_at_its_place() {
        return SeededMistakes.all().stream().map(seeded -> DynamicTest.dynamicTest(seeded.kind(), () -> {
            SpecFile file = SpecFile.of("spec.json", seeded.spec());
            List<Judged> found = file.findings().stream().filter(j -> j.finding().code() == seeded.code()
                    && j.finding().at().pointer().equals(seeded.pointer())).toList();
            assertEquals(1, found.size(), () -> seeded.code().id() + " at " + seeded.pointer() + " once, but: " + listing(file));
            assertEquals(seeded.code().severity() == Severity.ERROR, found.get(0).stops());
        }));
    }

    @Test
    void there_are_at_least_sixty_kinds_and_no_kind_stands_twice() {
        List<SeededMistakes.Seeded> all = SeededMistakes.all();
        assertEquals(all.size(), new TreeSet<>(all.stream().map(SeededMistakes.Seeded::kind).toList()).size());
        assertTrue(new TreeSet<>(all.stream().map(s -> s.code().id()).toList()).size() >= KINDS, "codes");
        assertTrue(all.size() >= KINDS, all.size() + " kinds");
    }

    @Test
    void the_specs_that_the_mistakes_were_put_into_have_no_errors() {
        assertFalse(SpecFile.of("vc.json", Patched.virtualCenter("{}")).stops());
        SpecFile group = SpecFile.of("group.json", Patched.cluster("{'groups': [{'name': 'App Group', 'resources': [{'name': 'IP', 'type': 'IP Address',"
                + " 'private': {'Address': '10.30.0.40', 'SubnetMask': '255.255.255.0', 'Network': 'Public'}}]}]}"));
        assertEquals("", listing(group));
    }

    @Test
    void mistakes_of_one_spec_are_all_reported_in_one_run() {
        SpecFile file = SpecFile.of("spec.json", Patched.virtualCenter("{'target': {'edition': 'standard', 'domain': 'workgroup', 'quorum': null,"
                + " 'address': '10.20.0.20', 'nodes': [{'name': 'VCNODE1', 'address': '10.20.0.11'}, {'name': 'VCNODE2', 'address': '10.20.0.11'}]},"
                + " 'virtualCenter': {'managedIp': null, 'sync': null, 'webacess': {}, 'primaryNode': 'VCNODE3', 'group': {'waitSeconds': 20},"
                + " 'virtualServer': {'subnetMask': '255.255.0.0', 'networkName': 'VCNODE1'}, 'database': {'server': 'VCNODE2'},"
                + " 'licenseServer': {'placement': 'external', 'licenseFile': null}}}"));
        TreeSet<String> codes = new TreeSet<>(file.findings().stream().map(j -> j.finding().code().id()).toList());
        assertTrue(codes.containsAll(List.of("MSCS-2213", "MSCS-2217", "MSCS-2203", "MSCS-2062", "MSCS-2063", "MSCS-2805", "MSCS-2806", "MSCS-1009",
                "MSCS-2818", "MSCS-2132", "MSCS-2067", "MSCS-2046", "MSCS-2807", "MSCS-2813")), () -> listing(file));
    }

    /** A finding about two places names both: the other one is written in the file, and not at the first. */
    @Test
    void a_finding_about_two_places_names_both() {
        List<String> pairs = List.of("MSCS-2062", "MSCS-2063", "MSCS-2046", "MSCS-2202", "MSCS-2067", "MSCS-2069", "MSCS-2206", "MSCS-2209", "MSCS-2211", "MSCS-2309",
                "MSCS-2047", "MSCS-2048", "MSCS-2807", "MSCS-2827", "MSCS-2028", "MSCS-2204", "MSCS-2064", "MSCS-2151", "MSCS-2801");
        TreeSet<String> seen = new TreeSet<>();
        for (SeededMistakes.Seeded seeded : SeededMistakes.all()) {
            SpecFile file = SpecFile.of("spec.json", seeded.spec());
            for (Finding finding : file.findings().stream().map(Judged::finding).filter(f -> f.code() == seeded.code()).toList()) {
                if (pairs.contains(finding.code().id())) {
                    seen.add(finding.code().id());
                    assertTrue(finding.related().stream().anyMatch(p -> !p.isNone() && !p.pointer().equals(finding.at().pointer())),
                            seeded.kind() + ": " + finding + " names " + finding.related());
                }
            }
        }
        assertEquals(new TreeSet<>(pairs), seen);
    }

    @Test
    void a_mistake_in_the_block_of_the_license_cluster_points_into_that_block() {
        List<SeededMistakes.Seeded> inside = SeededMistakes.all().stream().filter(s -> s.pointer().startsWith("/virtualCenter/licenseServer/target/")).toList();
        assertTrue(inside.size() >= 4, inside.toString());
    }
}
