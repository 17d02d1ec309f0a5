package org.mscsplanner.observe.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mscsplanner.property.Gen;

class PassportReaderTest {
    private static final String ROOT = "C:\\Data 1\\SSL";

    private static Map<String, String> facts(Passport passport, Area area, String subject) {
        return passport.subjects(area).getOrDefault(subject, Passport.names());
    }

    @Test
    void services_by_number_and_position() {
        Passport p = Collected.on("N1").service("vpxd", 2, "\"C:\\Program Files\\VMware\\vpxd.exe\"", 4).service("webAccess", 3, "C:\\t.exe --password hunter2", 1)
                .ask("service", 1, "gone", "FEHLER: nicht gefunden").ask("state", 1060, "gone", "[SC] EnumQueryServicesStatus:OpenService FEHLER 1060:").passport();
        assertEquals(Map.of("start mode", "automatic", "image path", "\"C:\\Program Files\\VMware\\vpxd.exe\"", "account", "LocalSystem", "state", "running"),
                Map.copyOf(facts(p, Area.SERVICE, "VPXD")));
        assertEquals("(left out)", facts(p, Area.SERVICE, "webAccess").get("image path"));
        assertEquals("manual stopped", facts(p, Area.SERVICE, "webAccess").get("start mode") + " " + facts(p, Area.SERVICE, "webAccess").get("state"));
        assertTrue(!p.subjects(Area.SERVICE).containsKey("gone") && p.unanswered().isEmpty(), p.toString());
    }

    @Test
    void files_of_a_folder_in_several_languages() {
        String[][] listings = {
            {" Volume in drive C has no label.", "", " Directory of " + ROOT, "", "03/05/2007  10:00 AM    <DIR>          .", "03/05/2007  10:00 AM               887 rui.crt",
                "", " Directory of " + ROOT + "\\old", "", "03/05/2007  10:00 AM                 3 a b.key", "     Total Files Listed:", "               2 File(s)            890 bytes",
                "               0 Dir(s)      1234567 bytes free"},
            {" Volume in Laufwerk C: hat keine Bezeichnung.", "", " Verzeichnis von " + ROOT, "", "05.03.2007  10:00    <DIR>          .", "05.03.2007  10:00               887 rui.crt",
                "", " Verzeichnis von " + ROOT + "\\old", "", "05.03.2007  10:00                 3 a b.key", "               0 Verzeichnis(se),      1234567 Bytes frei"},
            {"", " " + ROOT + " \u306e\u30c7\u30a3\u30ec\u30af\u30c8\u30ea", "", "2007/03/05  10:00    <DIR>          .", "2007/03/05  10:00               887 rui.crt",
                "", " " + ROOT + "\\old \u306e\u30c7\u30a3\u30ec\u30af\u30c8\u30ea", "", "2007/03/05  10:00                 3 a b.key"},
            {" " + ROOT, "05. 03. 2007  10:00               887 rui.crt", " " + ROOT + "\\old", "2007-03-05  \uc624\uc804 10:00                 3 a b.key"},
        };
        for (String[] listing : listings) {
            Passport p = Collected.ofFiles("ssl " + ROOT, listing);
            assertEquals(Set.of("ssl\\rui.crt", "ssl\\old\\a b.key"), p.subjects(Area.FILE).keySet(), listing[1]);
            assertEquals("887", facts(p, Area.FILE, "ssl\\rui.crt").get("size"));
            assertEquals("3", facts(p, Area.FILE, "SSL\\OLD\\A B.KEY").get("size"));
        }
    }

    @Test
    void a_single_file_free_space_and_what_is_not_there() {
        Passport p = Collected.on("N1").ask("files", 0, "vpxd-cfg C:\\cfg\\vpxd.cfg", " Directory of C:\\cfg", "", "03/05/2007  10:00 AM               120 vpxd.cfg",
                        "               1 File(s)            120 bytes", "               0 Dir(s)      1234567 bytes free")
                .ask("files", 1, "gone C:\\gone", " Volume in drive C has no label.", "File Not Found")
                .ask("drive", 0, "C:", " Directory of C:\\", "03/05/2007  10:00 AM    <DIR>          x", "               0 Dir(s)      1234567 bytes free").passport();
        assertEquals(Set.of("vpxd-cfg\\vpxd.cfg"), p.subjects(Area.FILE).keySet());
        assertEquals("1234567", facts(p, Area.DRIVE, "c:").get("free"));
        assertTrue(p.unanswered().isEmpty());
    }

    @Test
    void people_shares_and_tasks_by_position() {
        Passport p = Collected.on("N1")
                .ask("users", 0, "", "", "Benutzerkonten f\u00fcr \\\\N1", "", Collected.RULE, String.format("%-25s%-25s%-25s", "Administrator", "Gast", "m\u00fcller"), "vcoperator",
                        "Der Befehl wurde erfolgreich ausgef\u00fchrt.", "")
                .ask("groups", 0, "", Collected.RULE, "*Administratoren", "*VC Users", "Fertig.")
                .ask("members", 0, "VC Users", "Aliasname     VC Users", "Mitglieder", Collected.RULE, "vcoperator", "CORP\\ops", "Fertig.")
                .ask("shares", 0, "", "Name         Ressource                       Beschreibung", Collected.RULE, "C$           C:\\                             Standardfreigabe",
                        "IPC$                                         Remote-IPC", "my share     D:\\a b", "Fertig.")
                .ask("tasks", 0, "", "\"\\mscs-sync-vc\",\"10:15:00, 05.03.2007\",\"\"", "\"Defrag\",\"\",\"\"").passport();
        assertEquals(Set.of("Administrator", "Gast", "m\u00fcller", "vcoperator"), p.subjects(Area.USER).keySet());
        assertEquals("CORP\\ops; vcoperator", facts(p, Area.GROUP, "vc users").get("members"));
        assertTrue(p.subjects(Area.GROUP).containsKey("Administratoren"));
        assertEquals("D:\\a b", facts(p, Area.SHARE, "my share").get("folder"));
        assertEquals(Set.of("C$", "my share"), p.subjects(Area.SHARE).keySet());
        assertEquals(Set.of("mscs-sync-vc", "Defrag"), p.subjects(Area.TASK).keySet());
    }

    @Test
    void registry_in_both_forms_and_never_a_secret() {
        String key = "HKEY_LOCAL_MACHINE\\SOFTWARE\\VMware, Inc.\\VMware VirtualCenter";
        Passport p = Collected.on("N1").ask("registry", 0, "x", "", "! REG.EXE VERSION 3.0", "", key, "    InstalledVersion\tREG_SZ\t2.0.1.32042", "    <KEIN NAME>\tREG_SZ\td", "    (Default)    REG_SZ    d",
                "    managedip    REG_SZ    10.20.0.20", "    Empty    REG_SZ", "", key + "\\DB", "    1\tREG_SZ\tVMware VirtualCenter", "    3\tREG_SZ\tc2VjcmV0",
                "    pwd\tREG_SZ\thunter2", "    Blob\tREG_SZ\tserial AAAAA-BBBBB-CCCCC-DDDDD-EEEEE").passport();
        assertEquals(Map.of("InstalledVersion", "REG_SZ 2.0.1.32042", "managedip", "REG_SZ 10.20.0.20", "(default)", "REG_SZ d", "Empty", "REG_SZ"), Map.copyOf(facts(p, Area.REGISTRY, key)));
        assertEquals(Map.of("1", "REG_SZ VMware VirtualCenter"), Map.copyOf(facts(p, Area.REGISTRY, key + "\\DB")));
    }

    @Test
    void programs_have_a_name_and_a_version() {
        Passport p = Collected.on("N1").ask("software", 0, "", "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\{1}", "    DisplayName\tREG_SZ\tVMware VirtualCenter Server",
                "    DisplayVersion\tREG_SZ\t2.0.1", "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\KB1", "    QuietDisplayName\tREG_SZ\tno").passport();
        assertEquals(Set.of("VMware VirtualCenter Server"), p.subjects(Area.SOFTWARE).keySet());
        assertEquals("2.0.1", facts(p, Area.SOFTWARE, "VMware VirtualCenter Server").get("version"));
    }

    @Test
    void a_tool_that_fails_leaves_its_area_open() {
        Passport p = Collected.on("N1").ask("users", 1, "", "syntax").ask("groups", 0, "", "no rule at all").ask("tasks", 1, "", "x").ask("service", 9009, "vpxd", "not found")
                .ask("registry", 2, "x", "y").passport();
        assertEquals(Set.of(Area.USER, Area.GROUP, Area.TASK, Area.SERVICE, Area.REGISTRY), p.unanswered());
    }

    @Test
    void an_answer_with_nothing_in_it_leaves_its_area_open() {
        Map<String, Area> areas = Map.of("system", Area.SYSTEM, "software", Area.SOFTWARE, "service", Area.SERVICE, "state", Area.SERVICE, "files", Area.FILE, "registry", Area.REGISTRY,
                "users", Area.USER, "shares", Area.SHARE, "drive", Area.DRIVE, "tasks", Area.TASK);
        assertEquals(Set.of(Area.SERVICE), Collected.on("N1").ask("service", 0, "vpxd", "HKEY_LOCAL_MACHINE\\SYSTEM\\Curr").passport().unanswered());
        areas.forEach((kind, area) -> assertEquals(Set.of(area), Collected.on("N1").ask(kind, 0, "C: C:\\x", "").passport().unanswered(), kind));
    }

    @Test
    void what_is_no_whole_folder_is_refused_with_the_reason() {
        for (Map<String, byte[]> files : List.of(Map.<String, byte[]>of(), Collected.index(""), Collected.index("mscs-passport 2\r\nend\r\n"), Collected.index("mscs-passport 1\r\nnode N1\r\n"),
                Collected.index("mscs-passport 1\r\nnode N1\r\nend\r\n"), Collected.index("mscs-passport 1\r\nnodde N1\r\nplan 00\r\nend\r\n"),
                Collected.index("mscs-passport 1\r\nnode N1\r\nnode N2\r\nplan 00\r\nend\r\n"), Collected.index("mscs-passport 1\r\nnode N1\r\nplan 00\r\nend\r\nask us\r\nend\r\n"),
                Collected.on("N1").ask("serrice", 0, "x").files(), Collected.on("N1").without("system-0.txt"))) {
            assertThrows(PassportReader.Refused.class, () -> PassportReader.read(files));
        }
    }

    @Test
    void any_text_in_an_answer_is_read_without_harm() {
        List<String> kinds = List.of("system", "software", "service", "state", "files", "registry", "users", "groups", "members", "shares", "drive", "tasks");
        Gen.forAll(300, gen -> {
            Collected collected = Collected.on("N1");
            kinds.forEach(k -> collected.ask(k, 0, gen.text("abC:\\ "), gen.text("-*:\\ 0123456789aREG_SZ\t\"\n()<>\u00e4"), Collected.RULE, gen.text("a\\: 1")));
            assertEquals("N1", collected.passport().node());
        });
    }
}
