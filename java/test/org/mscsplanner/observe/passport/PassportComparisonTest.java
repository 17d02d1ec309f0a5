package org.mscsplanner.observe.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.diag.Severity;

/** Each difference has the symptom of its failure story. */
class PassportComparisonTest {
    private static Passport.Builder node() {
        return new Passport.Builder().fact(Area.SERVICE, "vpxd", "start mode", "manual").fact(Area.SERVICE, "vpxd", "account", "LocalSystem")
                .fact(Area.FILE, "ssl\\rui.key", "size", "887").fact(Area.FILE, "ssl\\rui.key", "time", "03/05/2007 10:00 AM")
                .fact(Area.SOFTWARE, "VMware VirtualCenter Server", "version", "2.0.1").fact(Area.DRIVE, "C:", "free", "50000000000");
    }

    private static List<Disparity> compare(Passport.Builder right) {
        return PassportComparison.of(node().build("N1", "p"), right.build("N2", "p"));
    }

    private static Disparity one(Passport.Builder right) {
        List<Disparity> all = compare(right);
        assertEquals(1, all.size(), all.toString());
        return all.get(0);
    }

    @Test
    void equal_nodes_do_not_differ() {
        assertEquals(List.of(), compare(node().fact(Area.DRIVE, "c:", "free", "40000000000")));
    }

    @Test
    void a_service_that_starts_by_itself_makes_two_servers() {
        Disparity d = one(node().fact(Area.SERVICE, "vpxd", "start mode", "automatic"));
        assertEquals(Severity.ERROR, d.severity());
        assertTrue(d.symptom().startsWith("When N2 restarts") && d.symptom().endsWith("(F9)."), d.symptom());
        assertTrue(d.remedy().contains("sc config vpxd start= demand on N2"), d.remedy());
        Passport running = node().fact(Area.SERVICE, "vpxd", "state", "running").build("N2", "p");
        assertTrue(PassportComparison.of(running, running).get(0).symptom().contains("runs on both nodes"));
        assertEquals(List.of(), PassportComparison.of(running, node().fact(Area.SERVICE, "vpxd", "state", "stopped").build("N3", "p")), "that is what active and passive mean");
    }

    @Test
    void every_area_has_its_story_for_what_is_missing_and_for_what_differs() {
        String[][] stories = {
            {"SERVICE", "webAccess", "start mode", "1060"}, {"FILE", "ssl\\rui.crt", "size", "(F3)"}, {"FILE", "licenses\\vmware.lic", "size", "grace"},
            {"FILE", "vpxd-cfg\\vpxd.cfg", "size", "managed IP"}, {"REGISTRY", "HKEY_LOCAL_MACHINE\\SOFTWARE\\ODBC\\ODBC.INI\\V", "Server", "(F14)"},
            {"REGISTRY", "HKEY_LOCAL_MACHINE\\SOFTWARE\\VMware, Inc.\\VMware VirtualCenter", "managedip", "(F1)"}, {"SOFTWARE", "VMware License Server", "version", "(F14)"},
            {"SOFTWARE", "Hotfix (KB921181)", "version", "update of Windows"}, {"USER", "vcoperator", "", "refused"}, {"GROUP", "Users", "members", "other rights"},
            {"SHARE", "sync", "folder", "another folder"}, {"TASK", "mscs-sync-vc-data", "", "(F5)"}, {"SYSTEM", "Windows", "CSDVersion", "D-22"},
            {"SYSTEM", "Windows", "OEMCP", "locale"}, {"SYSTEM", "Windows", "ProductName", "edition"}, {"SYSTEM", "Windows", "ActiveTimeBias", "time zone"},
        };
        for (String[] s : stories) {
            Area area = Area.valueOf(s[0]);
            Passport.Builder a = node().subject(area, s[1]);
            Passport.Builder b = node().subject(area, s[1]);
            Disparity missing = one(node().subject(area, s[1]));
            assertTrue(missing.left().isEmpty() && missing.right().equals("there") && missing.fact().isEmpty(), missing.toString());
            if (!s[2].isEmpty()) {
                List<Disparity> all = PassportComparison.of(a.fact(area, s[1], s[2], "1").build("N1", "p"), b.fact(area, s[1], s[2], "2").build("N2", "p"));
                assertEquals(1, all.size(), all.toString());
                missing = new Disparity(area, "", "", "", "", Severity.NOTE, missing.symptom() + all.get(0).symptom() + all.get(0).remedy(), missing.remedy() + all.get(0).remedy());
            }
            assertTrue(missing.symptom().contains(s[3]), s[1] + ": " + missing.symptom());
            assertFalse(missing.remedy().isEmpty());
        }
    }

    @Test
    void times_count_when_sizes_are_equal_and_both_nodes_write_them_in_one_form() {
        assertEquals("time", one(node().fact(Area.FILE, "ssl\\rui.key", "time", "03/05/2007 10:01 AM")).fact());
        assertEquals(List.of(), compare(node().fact(Area.FILE, "ssl\\rui.key", "time", "05.03.2007 10:00")));
        assertEquals("size", one(node().fact(Area.FILE, "ssl\\rui.key", "time", "03/05/2007 10:01 AM").fact(Area.FILE, "ssl\\rui.key", "size", "1")).fact());
    }

    @Test
    void a_fact_that_one_node_did_not_answer_is_no_difference() {
        Passport whole = node().fact(Area.SERVICE, "vpxd", "start mode", "automatic").build("N1", "p");
        Passport.Builder half = new Passport.Builder().fact(Area.SERVICE, "vpxd", "account", "NetworkService").unanswered(Area.SERVICE);
        for (boolean swapped : new boolean[] {false, true}) {
            Passport other = half.build("N2", "p");
            List<Disparity> all = swapped ? PassportComparison.of(other, whole) : PassportComparison.of(whole, other);
            assertEquals(List.of("", "account"), all.stream().filter(d -> d.area() == Area.SERVICE).map(Disparity::fact).toList());
        }
    }

    @Test
    void a_full_disk_counts_and_an_area_without_an_answer_is_not_compared() {
        assertTrue(one(node().fact(Area.DRIVE, "C:", "free", "1000")).symptom().contains("nearly full"));
        Passport.Builder open = new Passport.Builder().unanswered(Area.SERVICE).unanswered(Area.FILE).unanswered(Area.SOFTWARE).unanswered(Area.DRIVE);
        List<Disparity> all = compare(open);
        assertEquals(4, all.size(), all.toString());
        assertTrue(all.stream().allMatch(d -> d.subject().isEmpty() && d.right().equals("not known")), all.toString());
    }
}
