package org.mscsplanner.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mscsplanner.diag.Code;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ProfileCode;
import org.mscsplanner.diag.Severity;
import org.mscsplanner.diag.SpecCode;
import org.mscsplanner.model.Ipv4;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.profile.VirtualCenter;

class VirtualCenterBinderTest {
    private static final String LEAST = """
            {"format": "mscs-spec/1", "name": "vc", "target": {"cluster": "C", "os": "2003-sp2", "edition": "enterprise", "architecture": "x86"},
             "virtualCenter": {"version": "2.0.1", "patch": 2, "database": {"server": "DB", "dsn": "VC"}, "managedIp": "registry",
               "sync": {"method": "manual"},
               "virtualServer": {"networkName": "V", "address": "10.0.0.2", "subnetMask": "255.255.255.0", "network": "Public"}}}
            """;

    private static VirtualCenter bound(String text) {
        Problems problems = new Problems();
        Json json = JsonReader.read("s.json", text.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        VirtualCenter vc = ReadFields.read("spec", json, problems, SpecBinder::bind).orElseThrow().virtualCenter().orElseThrow();
        assertEquals(List.of(), problems.all(), () -> Marked.listing(problems.all()));
        return vc;
    }

    private static List<Code> codes(String text) {
        return Example.read(text).findings().stream().map(Finding::code).filter(c -> c.severity() != Severity.NOTE).toList();
    }

    @Test
    void what_the_user_left_out_gets_the_documented_defaults() {
        VirtualCenter vc = bound(LEAST.replace("\"patch\": 2, ", ""));
        assertEquals(0, vc.patch());
        assertEquals("C:", vc.installDrive());
        assertEquals(Name.NONE, vc.primaryNode());
        assertEquals(new VirtualCenter.GroupBlock(Name.of("VC Group"), "", 10, 6, 0), vc.group());
        assertTrue(vc.webAccess());
        assertEquals(new VirtualCenter.LicenseServer(VirtualCenter.Placement.SAME_GROUP, VirtualCenter.Choice.LEFT_OUT, VirtualCenter.LicenseDependency.NETWORK_NAME, "",
                Optional.empty(), Optional.empty(), "", Optional.empty(), Ipv4.NONE), vc.licenseServer());
        assertEquals(new VirtualCenter.Readiness(120, 60), vc.readiness());
        assertEquals(new VirtualCenter.Sync(SyncJob.Method.MANUAL, SyncJob.Tool.ROBOCOPY, 15, "SYSTEM", "admin-share", List.of(), 30, 0, 30, SyncJob.Mode.ONCE),
                vc.sync().orElseThrow());
        assertTrue(vc.resourceNames().isEmpty() && vc.paths().isEmpty() && vc.localUsers().isEmpty());
    }

    @Test
    void every_field_of_the_block_arrives() {
        VirtualCenter vc = bound(Example.VIRTUAL_CENTER);
        assertEquals("2.0.1", vc.version());
        assertEquals(2, vc.patch());
        assertEquals(Name.of("VCNODE2"), vc.primaryNode());
        assertEquals("D:", vc.installDrive());
        assertEquals(new VirtualCenter.GroupBlock(Name.of("VirtualCenter"), "VC", 4, 8, 900), vc.group());
        assertEquals(new VirtualCenter.VirtualServer(Name.of("VCSRV"), new Ipv4("10.20.0.20"), new Ipv4("255.255.255.0"), Name.of("Public")),
                vc.virtualServer());
        assertEquals(sorted("ipAddress", "VC Address", "server", "VC Service"), vc.resourceNames());
        assertEquals(sorted("webAccess", "vcweb"), vc.serviceNames());
        assertEquals(Optional.of(VirtualCenter.ManagedIp.REGISTRY), vc.managedIp());
        assertEquals(false, vc.webAccess());
        assertEquals(VirtualCenter.Placement.SEPARATE_GROUP, vc.licenseServer().placement());
        assertEquals(new VirtualCenter.GroupBlock(Name.of("License Group"), "", 10, 6, 0), vc.licenseServer().group().orElseThrow());
        assertEquals(Name.of("LICSRV"), vc.licenseServer().virtualServer().orElseThrow().networkName());
        assertEquals("VC", vc.licenseServer().antiAffinityClass());
        assertEquals(new VirtualCenter.Database(Name.of("DBSRV"), "VMware VirtualCenter", true), vc.database());
        assertEquals(List.of("upgrade"), vc.data().excluded().stream().map(VirtualCenter.Exclusion::item).toList());
        assertTrue(vc.data().upgradeFilesCustomised() && vc.data().registryChangedFromDefault());
        assertEquals(List.of(Name.of("Users")), vc.localUsers().get(0).groups());
        assertEquals(new VirtualCenter.Readiness(100, 50), vc.readiness());
        assertEquals(new VirtualCenter.Sync(SyncJob.Method.SCHEDULED, SyncJob.Tool.XCOPY, 20, "CORP\\svc-vcsync", "VcSync",
                List.of("CORP\\svc-vcsync"), 40, 3, 20, SyncJob.Mode.ONCE), vc.sync().orElseThrow());
        assertEquals(sorted("ssl", "D:\\VC\\SSL"), vc.paths());
    }

    @Test
    void members_know_their_place_whether_written_or_not() {
        VirtualCenter vc = bound(Example.VIRTUAL_CENTER);
        assertEquals("s.json:" + place("\"255.255.255.0\", \"network\": \"Public\"}\n    },") + " (/virtualCenter/licenseServer/virtualServer/subnetMask)",
                vc.place("licenseServer.virtualServer.subnetMask").toString());
        assertEquals("/virtualCenter/sync/account", vc.place("sync.account").pointer());
        assertEquals(vc.place("sync").line(), vc.place("sync.mode").line());
        assertEquals("/virtualCenter/sync/mode", vc.place("sync.mode").pointer());
        assertEquals("/virtualCenter/group/name", vc.place("group.name").pointer());
    }

    private static String place(String text) {
        String before = Example.VIRTUAL_CENTER.substring(0, Example.VIRTUAL_CENTER.indexOf(text));
        return (before.chars().filter(c -> c == '\n').count() + 1) + ":" + (before.length() - before.lastIndexOf('\n'));
    }

    @Test
    void decisions_of_the_user_have_no_default() {
        assertEquals(List.of(ProfileCode.MANAGED_IP_UNDECIDED), codes(LEAST.replace("\"managedIp\": \"registry\",", "")));
        assertEquals(List.of(ProfileCode.SYNC_UNDECIDED), codes(LEAST.replace("\"sync\": {\"method\": \"manual\"},", "")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "UNKNOWN_WORD | /virtualCenter/managedIp | `\"registry\"` | `\u00A4\"vpzd.cfg\"`",
        "WRONG_TYPE   | /virtualCenter/sync | `{\"method\": \"manual\"}` | `\u00A4\"manual\"`",
        "UNKNOWN_WORD | /virtualCenter/sync/method | `\"manual\"` | `\u00A4\"manually\"`",
        "WRONG_TYPE   | /virtualCenter/virtualServer/address | `\"10.0.0.2\"` | `\u00A410`",
        "WRONG_TYPE   | /virtualCenter/version | `\"2.0.1\"` | `\u00A42.01`",
        "UNKNOWN_FIELD | /virtualCenter/webacess | `\"managedIp\"` | `\u00A4\"webacess\": {}, \"managedIp\"`",
        "UNKNOWN_FIELD | /virtualCenter/paths/SSL | `\"managedIp\"` | `\"paths\": {\u00A4\"SSL\": \"x\"}, \"managedIp\"`",
        "WRONG_TYPE   | /virtualCenter/licenseServer/group | `\"managedIp\"` | `\"licenseServer\": {\"placement\": \"separate-group\", \"group\": \u00A45, \"virtualServer\": {\"networkName\": \"L\", \"address\": \"10.0.0.3\", \"subnetMask\": \"255.255.255.0\", \"network\": \"Public\"}}, \"managedIp\"`"})
    void what_is_wrong_is_reported_once_and_not_also_called_missing(SpecCode code, String pointer, String from, String to) {
        Marked marked = Marked.of(Example.changed(LEAST, from, to));
        List<Finding> errors = Specs.read("s.json", marked.bytes()).findings().stream()
                .filter(f -> f.code().severity() == Severity.ERROR).toList();
        assertEquals(pointer, marked.expectOnly(code, errors).at().pointer());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`\"licenseServer\": {\"group\": {}, \"target\": {}, \"address\": \"10.0.0.9\"}` | 3",
        "`\"licenseServer\": {\"placement\": \"external\", \"address\": \"10.0.0.9\", \"antiAffinityClass\": \"x\"}` | 1",
        "`\"licenseServer\": {\"placement\": \"external\", \"address\": \"10.0.0.9\"}` | 0"})
    void members_of_another_placement_are_warned_about(String license, int warnings) {
        List<Code> codes = codes(LEAST.replace("\"managedIp\"", license + ", \"managedIp\""));
        assertEquals(warnings, codes.stream().filter(c -> c == SpecCode.IGNORED_FIELD).count(), codes::toString);
    }

    @Test
    void words_are_suggested_in_a_fixed_order() {
        Finding found = Example.read(LEAST.replace("\"manual\"", "\"cluster-resource\", \"mode\": \"twice\"")).findings().stream()
                .filter(f -> f.code() == SpecCode.UNKNOWN_WORD).findFirst().orElseThrow();
        assertEquals("once, loop", found.facts().get("known"));
    }

    private static SortedMap<String, String> sorted(String... pairs) {
        SortedMap<String, String> map = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
