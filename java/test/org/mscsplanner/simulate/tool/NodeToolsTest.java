package org.mscsplanner.simulate.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.Worlds;
import org.mscsplanner.simulate.node.Actor;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.Service;
import org.mscsplanner.simulate.node.Services;
import org.mscsplanner.text.RegFile;
import org.mscsplanner.text.RegFile.Value;
import org.mscsplanner.text.RegText;

/** Programs of one server: registry, services, tasks, and looking for text. */
class NodeToolsTest {
    private static int code(Worlds w, String program, String tail) {
        return w.run(1, program, tail).code();
    }

    @Test
    void reg_adds_queries_and_deletes_with_0_or_1() {
        Worlds w = Worlds.of2003();
        assertEquals(0, code(w, "reg", "add \"HKLM\\SOFTWARE\\Acme, Inc.\\App\" /v \"a b\" /t REG_DWORD /d 16 /f"));
        Answer answer = w.run(1, "reg", "query \"HKLM\\SOFTWARE\\Acme, Inc.\\App\" /v \"a b\"");
        assertEquals(0, answer.code());
        assertTrue(answer.output().contains("    a b\tREG_DWORD\t0x10\r\n"), answer.output());
        assertEquals(1, code(w, "reg", "add \"HKLM\\SOFTWARE\\Acme, Inc.\\App\" /v \"a b\" /d x"), "nobody answers its question");
        assertEquals(0, code(w, "reg", "delete \"HKLM\\SOFTWARE\\Acme, Inc.\\App\" /v \"a b\" /f"));
        assertEquals(1, code(w, "reg", "query \"HKLM\\SOFTWARE\\Acme, Inc.\\App\" /v \"a b\""));
        assertEquals(1, code(w, "reg", "query HKLM\\SOFTWARE\\Nothing"));
        assertEquals(1, code(w, "reg", "query HKCU\\Software"));
        String later = Worlds.of(OsVersion.W2008, 2).run(1, "reg", "query \"HKLM\\SOFTWARE\\Acme, Inc.\\App\"").output();
        assertTrue(later.contains("    Home    REG_SZ    of N1"), later);
    }

    @Test
    void reg_exports_what_it_imports() {
        Worlds w = Worlds.of2003();
        assertEquals(0, code(w, "reg", "export \"HKLM\\SOFTWARE\\Acme, Inc.\" C:\\data\\key.reg"));
        w.setHome(1, "other");
        w.machine(1).registry().write(Worlds.KEY, Name.of("More"), new Value.Dword(1), Actor.before("test"));
        assertEquals(0, code(w, "reg", "import C:\\data\\key.reg"));
        assertEquals("of N1", w.home(1));
        assertTrue(w.machine(1).registry().value(Worlds.KEY, Name.of("More")).isPresent(), "import merges");
        w.file(1, "C:\\data\\bad.reg", "no registry file", 0);
        assertEquals(1, code(w, "reg", "import C:\\data\\bad.reg"));
        assertEquals(1, code(w, "reg", "import C:\\data\\missing.reg"));
        assertEquals(0, code(w, "regedit", "/s C:\\data\\bad.reg"), "regedit is silent and its code no verdict");
        w.file(1, "C:\\data\\gone.reg", "", 0);
        byte[] gone = RegText.bytes(new RegFile(List.of(new RegFile.Block("HKEY_LOCAL_MACHINE\\SOFTWARE\\Acme, Inc.", true, List.of()))));
        w.machine(1).files().write(WinPath.of("C:\\data\\gone.reg"), FileEntry.of(gone, 0));
        assertEquals(0, code(w, "reg", "import C:\\data\\gone.reg"));
        assertFalse(w.machine(1).registry().has(Worlds.KEY));
    }

    @Test
    void sc_tells_state_and_start_type_by_number_here_and_there() {
        Worlds w = Worlds.of2003();
        assertEquals(0, code(w, "sc", "config Svc start= auto"));
        assertEquals(1639, code(w, "sc", "config Svc start=auto"), "the blank belongs to the syntax");
        assertEquals(1060, code(w, "sc", "query Nothing"));
        assertEquals(1722, code(w, "sc", "\\\\N9 query Svc"));
        assertTrue(w.run(2, "sc", "\\\\N1 qc Svc").output().contains(": 2   AUTO_START"));
        assertTrue(w.run(2, "sc", "\\\\N1 query ClusSvc").output().contains("STATE              : 4  RUNNING"));
        assertEquals(0, code(w, "sc", "start Svc"));
        assertEquals(1056, code(w, "sc", "start Svc"));
        assertEquals(0, code(w, "sc", "stop Svc"));
        assertEquals(1062, code(w, "sc", "stop Svc"));
        w.machine(1).services().setStartType(Name.of("Svc"), Services.DISABLED, Actor.before("test"));
        assertEquals(1058, code(w, "sc", "start Svc"));
        w.machine(2).crash();
        assertEquals(1722, code(w, "sc", "\\\\N2 query Svc"));
    }

    @Test
    void the_start_type_is_the_value_in_the_registry() {
        Worlds w = Worlds.of2003();
        assertEquals(0, code(w, "reg", "add HKLM\\SYSTEM\\CurrentControlSet\\Services\\Svc /v Start /t REG_DWORD /d 4 /f"));
        assertEquals(Services.DISABLED, w.machine(1).services().startType(Name.of("Svc")));
        assertTrue(w.run(1, "reg", "query HKLM\\SYSTEM\\CurrentControlSet\\Services\\Svc /v Start").output().contains("0x4"));
    }

    @Test
    void net_ends_with_2_for_what_is_so_already_and_stops_dependents_when_told() {
        Worlds w = Worlds.of2003();
        w.machine(1).services().install(Name.of("Web"), new Service("Web", List.of("Svc"), Service.STOPPED, 0), Services.DEMAND, Actor.before("test"));
        assertEquals(0, code(w, "net", "start Web"));
        assertTrue(w.runs(1), "what it needs was started");
        assertEquals(2, code(w, "net", "start \"The Service\""));
        assertEquals(2, code(w, "net", "stop Svc"));
        assertEquals(0, code(w, "net", "stop Svc /y"));
        assertEquals(2, code(w, "net", "stop Svc"));
        assertEquals(0, code(w, "net", "user op * /add"));
        assertEquals(2, code(w, "net", "user op * /add"));
        assertEquals(0, code(w, "net", "localgroup Users op /add"));
        assertEquals(2, code(w, "net", "user nobody"));
    }

    @Test
    void net_makes_and_deletes_users_groups_and_members() {
        Worlds w = Worlds.of2003();
        assertEquals(2, code(w, "net", "localgroup Ops"));
        assertEquals(0, code(w, "net", "localgroup Ops /add"));
        assertEquals(2, code(w, "net", "localgroup Ops /add"));
        assertEquals(2, code(w, "net", "localgroup Ops op /add"), "there is no such user");
        assertEquals(0, code(w, "net", "user op * /add"));
        assertEquals(2, code(w, "net", "localgroup Nobody op /add"));
        assertEquals(0, code(w, "net", "localgroup Ops op /add"));
        assertEquals(2, code(w, "net", "localgroup Ops op /add"));
        assertEquals(0, code(w, "net", "localgroup Ops op /delete"));
        assertEquals(2, code(w, "net", "localgroup Ops op /delete"));
        assertEquals(0, code(w, "net", "localgroup Ops op /add"));
        assertEquals(0, code(w, "net", "user op /delete"));
        assertEquals(2, code(w, "net", "user op"));
        assertTrue(w.machine(1).localGroups().get(Name.of("Ops")).isEmpty());
        assertEquals(0, code(w, "net", "localgroup Ops /delete"));
        assertEquals(2, code(w, "net", "localgroup Ops"));
    }

    @Test
    void the_application_behind_a_service_is_ready_later() {
        Worlds w = Worlds.of2003();
        code(w, "net", "start Svc");
        Service service = w.machine(1).services().service(Name.of("Svc")).orElseThrow();
        code(w, "ping", "-n 120 127.0.0.1");
        assertEquals(119_000, w.world().clock().millis());
        assertFalse(service.isReady(w.world().clock().millis()));
        code(w, "ping", "-n 2 127.0.0.1");
        assertTrue(service.isReady(w.world().clock().millis()));
    }

    @Test
    void schtasks_knows_no_switch_on_2003_that_only_later_versions_have() {
        Worlds w = Worlds.of2003();
        String create = "/create /tn job /tr C:\\sync\\x.cmd /sc minute /mo 15 /ru SYSTEM";
        assertEquals(1, code(w, "schtasks", create + " /f"));
        assertEquals(0, code(w, "schtasks", create));
        assertEquals(1, code(w, "schtasks", create), "it asks whether to replace, and nobody answers");
        assertEquals(1, code(w, "schtasks", "/query /tn job"));
        assertTrue(w.run(1, "schtasks", "/query /fo csv /nh").output().contains("\"job\""));
        assertEquals(1, code(w, "schtasks", "/delete /tn job"));
        assertEquals(0, code(w, "schtasks", "/delete /tn job /f"));
        assertEquals(1, code(w, "schtasks", "/delete /tn job /f"));
        assertEquals(0, code(Worlds.of(OsVersion.W2012, 2), "schtasks", create + " /f"));
        assertEquals(1, code(w, "schtasks", "/create /tn job /tr " + "x".repeat(263) + " /sc minute"));
    }

    @Test
    void a_program_that_is_missing_ends_with_9009_and_an_unknown_one_is_an_error() {
        Worlds w = Worlds.of2003();
        w.machine(1).missingTools().add("robocopy");
        assertEquals(9009, code(w, "robocopy", "a b"));
        assertThrows(IllegalArgumentException.class, () -> code(w, "certutil", "-hashfile x"));
    }

    @Test
    void events_are_kept() {
        Worlds w = Worlds.of2003();
        assertEquals(0, code(w, "eventcreate", "/t ERROR /id 103 /d text"));
        assertEquals(List.of("/t ERROR /id 103 /d text"), w.machine(1).events());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "/i /l /c:\"two words\"~0", "/i /l /c:\"TWO WORDS\"~0", "/l /c:\"TWO WORDS\"~1", "/b /l /c:two~1", "/b /l /c:one~0",
        "/r /c:\": 4  [A-Z]\"~0", "/r /c:\": 1  [A-Z]\"~1", "/i /r /c:\"^node1$\"~0", "/i /r /c:\"^node1[^0-9A-Z_-]\"~0", "/r /c:\"^ode1\"~1",
        "/r /c:\"a\\.b\"~0", "/r /c:\"aX\\.b\"~1", "/l /c:\"C:\\\\dir\"~0", "/r /c:\"x*dir$\"~0", "/l /c:nothing~1", "/l \"nothing two\"~0", "/q /c:x~2"})
    void findstr_finds_as_its_users_describe_it(String options, int code) {
        Worlds w = Worlds.of2003();
        w.file(1, "C:\\data\\text.txt", "one two words\r\nSTATE : 4  RUNNING\r\nNODE1\r\r\na.b\r\nC:\\dir\r\n", 0);
        assertEquals(code, code(w, "findstr", options + " C:\\data\\text.txt"), options);
    }

    @Test
    void findstr_reads_a_pipe_and_calls_a_missing_file_not_found() {
        Worlds w = Worlds.of2003();
        assertEquals(0, Toolbox.run(new Session(w.world(), w.machine(1)), "findstr", "/l /c:abc", "xx abc\r\n").code());
        assertEquals(1, code(w, "findstr", "/l /c:abc C:\\data\\missing.txt"));
        w.file(1, "C:\\data\\unix.txt", "abc\n", 0);
        assertEquals(1, code(w, "findstr", "/r /c:abc$ C:\\data\\unix.txt"), "a dollar sign stands only in front of a carriage return");
    }

    @Test
    void an_empty_line_in_a_list_of_texts_may_be_found_everywhere() {
        Worlds w = Worlds.of2003();
        w.file(1, "C:\\data\\text.txt", "one\r\ntwo\r\n", 0);
        w.file(1, "C:\\data\\list.txt", "\r\none\r\n", 0);
        w.file(1, "C:\\data\\plain.txt", "one\r\n", 0);
        assertEquals(1, code(w, "findstr", "/v /x /i /l /g:C:\\data\\list.txt C:\\data\\text.txt"), "no source tells what an empty text means");
        assertEquals(0, code(w, "findstr", "/v /x /i /l /g:C:\\data\\plain.txt C:\\data\\text.txt"));
    }
}
