package org.mscsplanner.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mscsplanner.examples.Patched;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.HandCommand;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.ServiceSetting;
import org.mscsplanner.spec.SpecWriter;
import org.mscsplanner.spec.Specs;

/** What the profile makes of each layout of the technical note. */
class LayoutTest {
    private static final String SEPARATE_GROUP = "{'virtualCenter': {'licenseServer': {'placement': 'separate-group', 'group': {'name': 'LS Group'},"
            + " 'virtualServer': {'networkName': 'LICSRV', 'address': '10.20.0.21', 'subnetMask': '255.255.255.0', 'network': 'Public'}}}}";
    private static final String SEPARATE_CLUSTER = "{'virtualCenter': {'licenseServer': {'placement': 'separate-cluster', 'group': {'name': 'LS Group'},"
            + " 'virtualServer': {'networkName': 'LICSRV', 'address': '10.20.0.21', 'subnetMask': '255.255.255.0', 'network': 'Public'},"
            + " 'target': {'cluster': 'LSCLUSTER', 'address': '10.20.0.50', 'domain': 'corp.example.test', 'os': '2003-sp2', 'edition': 'enterprise',"
            + " 'architecture': 'x64', 'networks': [{'name': 'Public', 'role': 'mixed', 'subnet': '10.20.0.0/24'},"
            + " {'name': 'Heartbeat', 'role': 'internal', 'subnet': '192.168.51.0/30'}], 'nodes': [{'name': 'LSNODE1', 'address': '10.20.0.51'},"
            + " {'name': 'LSNODE2', 'address': '10.20.0.52'}], 'quorum': {'type': 'disk', 'resource': 'Disk S:', 'drive': 'S:'}}}}}";

    private static GeneralSpec spec(String patch) {
        return Specs.read("s.json", Patched.virtualCenter(patch)).value().orElseThrow();
    }

    private static List<String> resources(Group group) {
        return group.resources().stream().map(r -> r.name().text()).toList();
    }

    private static List<String> needs(Group group, String resource) {
        return group.resource(Name.of(resource)).orElseThrow().dependsOn().providers().stream().map(Name::text).toList();
    }

    private static Optional<ManualTask> task(GeneralSpec spec, String id) {
        return spec.manualTasks().stream().filter(t -> t.id().equals(id)).findFirst();
    }

    private static List<String> services(GeneralSpec spec) {
        return spec.services().stream().map(ServiceSetting::name).map(Name::text).toList();
    }

    @Test
    void without_a_word_about_the_license_server_one_group_holds_all_five_resources() {
        GeneralSpec spec = spec("{'virtualCenter': {'licenseServer': null}}");
        assertEquals(1, spec.groups().size());
        assertEquals(List.of("VC IP Address", "VC Network Name", "VirtualCenter Server", "VCWebServer", "VCLicense"), resources(spec.groups().get(0)));
        assertEquals(List.of("vpxd", "webAccess", "VMware License Server"), services(spec));
    }

    @Test
    void dependencies_are_those_of_table_4_and_web_access_needs_the_network_name_directly() {
        Group group = spec("{}").groups().get(0);
        assertEquals(List.of(), needs(group, "VC IP Address"));
        assertEquals(List.of("VC IP Address"), needs(group, "VC Network Name"));
        assertEquals(List.of("VC Network Name"), needs(group, "VirtualCenter Server"));
        assertEquals(List.of("VirtualCenter Server", "VC Network Name"), needs(group, "VCWebServer"));
        assertEquals(List.of("VC Network Name"), needs(group, "VCLicense"));
    }

    @Test
    void the_license_server_can_depend_on_virtualcenter_server_as_a_sentence_of_the_note_says() {
        Group group = spec("{'virtualCenter': {'licenseServer': {'dependsOn': 'vc-server'}}}").groups().get(0);
        assertEquals(List.of("VirtualCenter Server", "VC Network Name"), needs(group, "VCLicense"));
    }

    @Test
    void no_group_of_the_profile_has_preferred_owners_and_every_resource_a_monitor_and_every_node() {
        for (GeneralSpec spec : List.of(spec("{}"), spec(SEPARATE_GROUP), spec(SEPARATE_CLUSTER))) {
            for (GeneralSpec cluster : spec.everyCluster()) {
                for (Group group : cluster.groups()) {
                    assertEquals(List.of(), group.preferredOwners());
                    for (Resource resource : group.resources()) {
                        assertTrue(resource.separateMonitor(), resource.name().text());
                        assertEquals(cluster.target().nodeNames(), resource.possibleOwners());
                        assertEquals(Optional.empty(), resource.privateText("StartupParameters"));
                    }
                }
            }
        }
    }

    @Test
    void without_web_access_neither_its_resource_nor_its_service_nor_its_test_is_there() {
        GeneralSpec spec = spec("{'virtualCenter': {'webAccess': {'enabled': false}}}");
        assertFalse(resources(spec.groups().get(0)).contains("VCWebServer"));
        assertFalse(services(spec).contains("webAccess"));
        assertTrue(task(spec, "web-access-away").isEmpty());
    }

    @Test
    void a_separate_license_group_has_its_own_address_and_name_and_starts_on_the_other_node() {
        GeneralSpec spec = spec(SEPARATE_GROUP);
        Group license = spec.group(Name.of("LS Group")).orElseThrow();
        assertEquals(List.of("License IP Address", "License Network Name", "VCLicense"), resources(license));
        assertEquals(List.of("License Network Name"), needs(license, "VCLicense"));
        assertEquals(Name.of("VCNODE2"), license.primaryNode());
        assertEquals(Name.of("VCNODE1"), spec.groups().get(0).primaryNode());
        assertFalse(resources(spec.groups().get(0)).contains("VCLicense"));
    }

    @Test
    void both_groups_carry_the_same_anti_affinity_value_and_the_default_is_that_of_the_note() {
        spec(SEPARATE_GROUP).groups().forEach(g -> assertEquals(List.of("VirtualCenter"), g.antiAffinity()));
        spec(SEPARATE_GROUP.replace("'placement'", "'antiAffinityClass': 'Apart', 'placement'")).groups()
                .forEach(g -> assertEquals(List.of("Apart"), g.antiAffinity()));
        spec("{}").groups().forEach(g -> assertEquals(List.of(), g.antiAffinity()));
    }

    @Test
    void the_hand_over_says_how_groups_part_again_with_a_wait_that_is_long_enough() {
        ManualTask handOver = task(spec(SEPARATE_GROUP), "hand-over").orElseThrow();
        assertTrue(String.join(" ", handOver.instructions()).contains("do not part by themselves"), handOver.toString());
        assertEquals(List.of(HandCommand.of("cluster", "/cluster:VCCLUSTER", "group", "LS Group", "/moveto:VCNODE2", "/wait:1140")), handOver.commands());
        assertEquals(List.of(), task(spec("{}"), "hand-over").orElseThrow().commands());
    }

    @Test
    void a_license_cluster_is_a_further_spec_with_one_address_one_name_and_one_service() {
        GeneralSpec spec = spec(SEPARATE_CLUSTER);
        assertEquals(1, spec.clusters().size());
        GeneralSpec license = spec.clusters().get(0);
        assertEquals("license-server", license.name());
        assertEquals(List.of("License IP Address", "License Network Name", "VCLicense"), resources(license.groups().get(0)));
        assertEquals(List.of("VMware License Server"), services(license));
        assertEquals(List.of("licenses"), license.files().stream().map(f -> f.name().text()).toList());
        assertEquals("C:\\Program Files (x86)\\VMware\\VMware License Server\\Licenses", license.files().get(0).path().text());
        assertEquals(List.of("vpxd", "webAccess"), services(spec));
        assertTrue(task(spec, "license-cluster-in-service").orElseThrow().gate());
        assertTrue(task(license, "license-away").isPresent() && task(spec, "license-away").isEmpty());
    }

    @Test
    void an_external_license_server_is_only_pointed_to() {
        GeneralSpec spec = spec("{'virtualCenter': {'licenseServer': {'placement': 'external', 'address': '10.20.3.7', 'licenseFile': null}}}");
        assertFalse(services(spec).contains("VMware License Server"));
        assertTrue(task(spec, "install-vcnode1").orElseThrow().instructions().toString().contains("10.20.3.7:27000"));
        assertTrue(task(spec, "license-server-answers").orElseThrow().gate());
        assertTrue(task(spec, "license-file-vcnode1").isEmpty());
    }

    @Test
    void the_license_file_is_copied_before_the_installation_on_each_node() {
        for (String node : List.of("vcnode1", "vcnode2")) {
            assertTrue(task(spec("{}"), "license-file-" + node).orElseThrow().order() < task(spec("{}"), "install-" + node).orElseThrow().order());
        }
    }

    @Test
    void where_the_path_of_the_license_file_ends_can_be_seen() {
        GeneralSpec spec = spec("{'virtualCenter': {'licenseServer': {'licenseFile': 'C:\\\\My Licenses\\\\vmware.lic'}}}");
        assertEquals(List.of("Copy the license file to \"C:\\My Licenses\\vmware.lic\" on VCNODE1."), task(spec, "license-file-vcnode1").orElseThrow().instructions());
    }

    @Test
    void virtual_nodes_have_the_checklist_of_the_guide_and_physical_ones_do_not() {
        String nodes = "{'target': {'nodes': [{'name': 'VCNODE1', 'kind': 'virtual', 'address': '10.20.0.11'}, {'name': 'VCNODE2', 'address': '10.20.0.12'}]%s}}";
        ManualTask disk = task(spec(String.format(nodes, "")), "virtual-nodes-checklist").orElseThrow();
        assertTrue(disk.title().contains("VCNODE1") && !disk.title().contains("VCNODE2"), disk.title());
        assertTrue(disk.instructions().toString().contains("Setup for Microsoft Cluster Service") && disk.instructions().toString().contains("Setup Checklist"));
        ManualTask share = task(spec(String.format(nodes, ", 'quorum': {'type': 'mns-fsw', 'resource': null, 'drive': null,"
                + " 'witness': {'server': 'DBSRV', 'share': '\\\\\\\\DBSRV\\\\VC'}}")), "virtual-nodes-checklist").orElseThrow();
        assertFalse(share.instructions().toString().contains("Setup Checklist"), "storage and networks of a quorum disk");
        assertTrue(task(spec("{}"), "virtual-nodes-checklist").isEmpty());
    }

    @Test
    void another_install_drive_changes_every_path() {
        String written = SpecWriter.text(spec("{'virtualCenter': {'installDrive': 'E:', 'licenseServer': {'licenseFile': null}}}"));
        assertFalse(written.contains("C:\\\\"), () -> written.lines().filter(l -> l.contains("C:\\\\")).toList().toString());
        assertTrue(written.contains("E:\\\\Program Files\\\\VMware\\\\VMware VirtualCenter 2.0\\\\upgrade"));
    }

    @Test
    void on_x64_the_32_bit_product_has_its_folders_and_its_registry_view() {
        GeneralSpec spec = spec("{'target': {'architecture': 'x64'}}");
        String key = "SOFTWARE\\Wow6432Node\\VMware, Inc.\\VMware VirtualCenter";
        assertEquals(key, spec.registry().get(0).key().text());
        assertEquals(key, spec.groups().get(0).resource(Name.of("VirtualCenter Server")).orElseThrow().registryCheckpoints().get(0).text());
        assertTrue(spec.files().stream().anyMatch(f -> f.path().text().startsWith("C:\\Program Files (x86)\\VMware")));
        assertFalse(SpecWriter.text(spec("{}")).contains("Wow6432Node"));
    }

    @Test
    void the_address_stands_in_exactly_one_place() {
        GeneralSpec registry = spec("{}");
        assertEquals(1, registry.registry().size());
        assertEquals(List.of(), registry.fileEdits());
        GeneralSpec file = spec("{'virtualCenter': {'managedIp': 'vpxd.cfg'}}");
        assertEquals(List.of(), file.registry());
        assertEquals(1, file.fileEdits().size());
        assertTrue(file.groups().get(0).resources().stream().allMatch(r -> r.registryCheckpoints().isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({"vpxd.cfg, true, true", "vpxd.cfg, false, false", "registry, true, false"})
    void changed_registry_values_are_carried_by_hand_only_where_no_checkpoint_carries_them(String place, boolean changed, boolean carried) {
        GeneralSpec spec = spec("{'virtualCenter': {'managedIp': '" + place + "', 'data': {'registryChangedFromDefault': " + changed + "}}}");
        Optional<ManualTask> task = task(spec, "registry-values-vcnode2");
        assertEquals(carried, task.isPresent());
        task.ifPresent(t -> assertEquals("export", t.commands().get(0).arguments().get(0)));
    }

    @Test
    void names_of_the_user_are_taken_for_resources_and_services() {
        GeneralSpec spec = spec("{'virtualCenter': {'resourceNames': {'server': 'VC Service'}, 'serviceNames': {'webAccess': 'VMwareWebAccess'}}}");
        assertTrue(resources(spec.groups().get(0)).contains("VC Service"));
        assertEquals(List.of("VC Service", "VC Network Name"), needs(spec.groups().get(0), "VCWebServer"));
        assertTrue(services(spec).contains("VMwareWebAccess"));
    }

    @Test
    void a_third_node_is_installed_after_the_second_one_was_stopped_again() {
        GeneralSpec spec = spec("{'target': {'nodes': [{'name': 'A', 'address': '10.20.0.11'}, {'name': 'B', 'address': '10.20.0.12'},"
                + " {'name': 'C', 'address': '10.20.0.13'}]}, 'virtualCenter': {'primaryNode': 'A'}}");
        assertEquals(List.of(), task(spec, "install-b").orElseThrow().commands());
        assertEquals(List.of(HandCommand.of("net", "stop", "vpxd"), HandCommand.of("sc", "query", "vpxd")), task(spec, "install-c").orElseThrow().commands());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0.1", "2.0.2", "2.5"})
    void every_value_of_a_version_has_its_source(String version) {
        assertEquals(List.of(), VersionData.of(version).withoutSource());
    }
}
