package org.mscsplanner.observe.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Resource;
import org.mscsplanner.observe.batch.ScriptText;

/** Scripts as people write them: what stands around the lines of cluster.exe, and that nothing of it is dropped without a word. */
class ForeignScriptTest {
    private static final String GROUP = "cluster group G /create";
    private static final String SERVICE = GROUP + "\ncluster res R /create /group:G /type:\"Generic Service\"\n";

    private static Imported of(String... lines) {
        return CommandImport.read(List.of(new ScriptText("a.cmd", String.join("\n", lines), Optional.empty())));
    }

    private static List<String> groups(String... lines) {
        return of(lines).groups().stream().map(g -> g.name().text()).toList();
    }

    private static List<String> found(String... lines) {
        return Said.of(of(lines));
    }

    private static Resource service(String... lines) {
        return of(SERVICE + String.join("\n", lines)).groups().get(0).resources().get(0);
    }

    @Test
    void a_command_is_found_behind_others_on_its_line() {
        assertEquals(List.of("A", "B", "C", "D", "E"), groups("echo now the group & cluster group A /create", "title x&& cluster group B /create >nul 2>&1",
                "@(cluster group C /create)", "echo y| cluster group D /create", "set N=E& cluster group E /create & rem cluster group F /create"));
        assertEquals(List.of(), found("echo now the group & cluster group A /create"));
        assertEquals(List.of("2:19 SYNTAX"), found("", "& cluster group G /creat"));
    }

    @Test
    void a_program_is_found_by_any_name() {
        assertEquals(List.of("A", "B", "C", "D", "E"), groups("\"C:\\Program Files\\x\\cluster.exe\" group A /create", "%SystemRoot%\\system32\\CLUSTER.EXE group B /create",
                "set RUN=cluster.exe /cluster:ACME", "%RUN% group C /create", "set \"TOOL=C:\\a b\\cluster.exe\"", "\"%TOOL%\" group D /create", "call ..\\cluster group E /create"));
        assertEquals(List.of(), found("%SystemRoot%\\system32\\cluster.exe group B /create"));
        assertEquals(List.of("A", "B", "C"), groups("\"%~dp0cluster.exe\" group A /create", "%TOOLS%cluster group B /create", "%~dp0..\\x\\cluster.exe group C /create"));
    }

    @Test
    void shells_and_starters_are_opened() {
        assertEquals(List.of("A", "B", "C", "D", "E"), groups("cmd /c cluster group A /create", "cmd.exe /v:on /C \"cluster group B /create & cluster group C /create\"",
                "start \"a title\" /wait /d C:\\x cluster group D /create", "%COMSPEC% /k call cluster group E /create"));
        assertEquals(List.of("1:64 NOT_READ"), found("cmd /c ".repeat(9) + GROUP));
    }

    @Test
    void a_command_that_cannot_be_read_where_it_stands_is_named() {
        assertEquals(List.of("1:12 NOT_READ"), found("psexec \\\\N " + GROUP));
        assertEquals(List.of("1:29 NOT_READ"), found("schtasks /create /tn x /tr \"" + GROUP + "\""));
        assertEquals(List.of("1:26 NOT_READ"), found("forfiles /p C:\\x /c \"cmd " + GROUP + "\""));
        assertEquals(List.of("1:23 NOT_READ"), found("cluster res R /online %WAIT%"));
        assertEquals(List.of("1:25 SYNTAX"), found("cluster res %R% /online /wiat:5"));
        assertEquals(List.of("1:6 NOT_READ"), found("echo " + GROUP + " >> next.cmd"));
        assertEquals(List.of("1:1 NOT_READ"), found("%TOOL% group G /create"));
        assertEquals(List.of("1:1 NOT_READ"), found("clusetr group G /create"));
        assertEquals(List.of("2:1 SYNTAX"), found("", "C:\\>cluster group G /create"));
        assertTrue(of("psexec \\\\N " + GROUP).findings().get(1).message().contains("argument of psexec"));
    }

    @Test
    void other_commands_that_speak_of_a_cluster_are_no_lines() {
        assertEquals(List.of(), found("echo " + GROUP, "rem " + GROUP, "::" + GROUP, ":label " + GROUP, "net start \"cluster service\"", "find /i \"cluster group\" x.txt",
                "copy cluster.exe D:\\", "if exist %windir%\\cluster\\cluster.exe echo here", "set PATH=%PATH%;C:\\cluster", "tasklist | find \"cluster.exe\"", "net group cluster /add"));
    }

    @Test
    void conditions_are_told_wherever_they_stand() {
        assertEquals(List.of("1:11 CONDITION", "1:37 CONDITION"), found("if %A%==b cluster group G /create & cluster group H /create"));
        assertEquals(List.of("1:13 CONDITION", "1:44 CONDITION"), found("if exist x (cluster group G /create) else (cluster group H /create)"));
        assertEquals(List.of("1:14 CONDITION"), found("if exist x  (cluster group G /create) & cluster group H /create"));
        assertEquals(List.of("2:1 CONDITION", "4:3 CONDITION"), found("if not defined X (", "cluster group G /create", ") else if /i \"%X%\" == \"y\" (", "  cluster group H /create", ")", "cluster group I /create"));
        assertEquals(List.of("1:28 UNREACHED"), found("cluster group G /create || cluster group H /create"));
        assertEquals(List.of("1:1 NO_PLACE", "1:20 CONDITION"), found("cluster group H || cluster group H /create"));
        assertEquals(List.of(), found("cluster group G /create && cluster group H /create"));
        assertEquals(List.of("1:16 CONDITION"), found("%PERHAPS%      cluster group G /create"));
    }

    @Test
    void loops_are_told_over_all_their_lines() {
        assertEquals(List.of("1:22 LOOP", "2:1 LOOP"), found("for %%n in (A *) do (cluster group %%n /create", "cluster group %%n /prop Description=x)", GROUP));
        assertEquals(List.of("4:8 LOOP"), found("for %%n in (", "  %A%", "  B", ") do   cluster group %%n /create", GROUP));
        assertEquals(List.of("1:24 NO_PLACE"), found("for %%n in (A ?) do    cluster node %%n"));
        assertEquals(List.of("1:20 NO_PLACE", "2:3 LOOP"), found("for /f %%r in ('   cluster res') do (", "  cluster res %%r /off", ")", GROUP));
        assertEquals(List.of("G"), groups("for /l %%i in (1,1,3) do @echo %%i", GROUP));
    }

    @Test
    void a_variable_that_is_not_certain_is_no_value() {
        assertEquals(List.of("2:1 VARIABLE"), found("set /p N=Name: ", "cluster group %N% /create"));
        assertEquals(List.of("4:1 VARIABLE"), found("set N=A", "if \"%1\"==\"\" (", "set N=B)", "cluster group %N% /create"));
        assertEquals(List.of("2:1 VARIABLE"), found("set N=Gr %DATE:~0,4%", "cluster group \"%N%\" /create"));
        assertEquals(List.of("3:1 VARIABLE"), found("setlocal EnableDelayedExpansion", "set /a N=RANDOM*2", "cluster group G!N! /create"));
        assertEquals(List.of("G!N!"), groups("set N=A", "cluster group G!N! /create"));
        assertEquals(List.of("GA"), groups("setlocal enabledelayedexpansion", "set N=A", "cluster group G!N! /create"));
        assertTrue(of("cluster group %DATE:/=-% /create").findings().get(0).message().contains("%DATE:/=-%"));
    }

    @Test
    void a_value_that_grows_without_end_is_left() {
        String[] lines = new String[60];
        Arrays.fill(lines, "set A=%A%%A%");
        lines[0] = "set A=xxxxxxxxxx";
        lines[59] = "cluster group %A% /create";
        assertTrue(groups(lines).get(0).length() < 100_000);
    }

    @Test
    void joined_lines_keep_the_place_of_each_part() {
        assertEquals(List.of("4:3 SYNTAX"), found("rem x", "cluster group G /create ^", "  /prop Description=\"x\" ^", "  /bogus"));
        assertEquals(List.of("1:17 SYNTAX"), found("cluster group G /bogus ^^"));
        assertEquals(List.of("G"), groups("rem no line ^", GROUP));
        assertEquals(List.of(), groups("rem the end \u001A", GROUP));
    }

    @Test
    void brackets_belong_to_a_value_only_outside_of_blocks() {
        assertEquals("a(b)", service("cluster res R /prop Description=a(b)").properties().get(Name.of("Description")).toString());
        assertEquals("a(b", service("(cluster res R /prop Description=a(b)").properties().get(Name.of("Description")).toString());
        assertEquals("a (b)", service("(cluster res R /prop Description=\"a (b)\")").properties().get(Name.of("Description")).toString());
    }

    @Test
    void every_part_of_a_line_has_its_place_or_its_word() {
        assertEquals(List.of("1:1 NO_PLACE"), found("cluster group G /create /priv Mark=x"));
        assertEquals(List.of("3:1 LEFT_OUT"), found(SERVICE + "cluster res R /priv Security=CORP\\U,grant,F:SECURITY"));
        assertEquals(List.of("3:1 LEFT_OUT"), found(SERVICE + "cluster res R /priv \"Security Descriptor\"=CORP\\U,grant,F"));
        assertEquals(List.of("2:1 LEFT_OUT"), found(GROUP, "cluster group G /prop FailbackWindowStart=24"));
        assertEquals(List.of("2:1 LEFT_OUT"), found(GROUP, "cluster group G /prop AutoFailbackType=2"));
        assertEquals(List.of("2:1 LEFT_OUT"), found(GROUP, "cluster group G /prop FailoverThreshold=-1"));
        assertEquals(List.of("2:1 NO_PLACE"), found(GROUP, "cluster group G /prop Priority=2000"));
        assertEquals(List.of(), found(GROUP, "cluster group G /prop FailbackWindowStart=0xFFFFFFFF"));
        assertEquals(List.of("3:1 NOT_CREATED"), found(SERVICE + "cluster res R /move:Elsewhere"));
        assertEquals(List.of("1:1 NO_PLACE", "2:1 NO_PLACE"), found("cluster res Old /delete", "cluster group Old /delete"));
    }

    /** The group was there before the script: every line about its new resource is lost, and each is told. */
    @Test
    void lines_about_a_resource_that_is_left_out_are_told_too() {
        String share = "cluster res S /create /group:Old /type:\"File Share\"\n";
        assertEquals(List.of("2:1 NOT_CREATED", "3:1 NOT_CREATED", "4:1 NOT_CREATED", "5:1 NO_PLACE"),
                found(GROUP, share + "cluster res S /priv Path=E:\\D ShareName=D", "cluster res S /adddep:\"Disk E:\"", "cluster res S /online"));
        assertTrue(of(GROUP, share + "cluster res S /prop Description=x").findings().get(1).message().contains("is about a resource of the group Old, which the script does not create"));
        assertEquals(List.of("2:1 NOT_CREATED"), found(GROUP, share + "cluster res S /priv Path=E:\\D", "cluster res S /move:G"));
        assertEquals(List.of("1:1 NOT_CREATED"), found("cluster res W /create /group:\"Cluster Group\" /type:\"Majority Node Set\"", "cluster res W /priv MNSFileShare=\\\\SRV\\W"));
    }

    @Test
    void what_sets_a_private_property_of_a_group_is_no_state() {
        assertTrue(of(GROUP, "cluster group G /priv AntiAffinityClassNames=x").findings().get(0).message().contains("no place for /priv of a group"));
        assertTrue(of(GROUP, "cluster group G /priv:Mark /usedefault").findings().get(0).message().contains("no place for /priv of a group"));
    }

    @Test
    void a_comma_outside_of_quotes_is_told_where_no_list_is_known() {
        assertEquals(List.of("3:1 UNVERIFIED"), found(SERVICE + "cluster res R /prop Description=one,two"));
        assertEquals("one,two", service("cluster res R /prop Description=one,two").properties().get(Name.of("Description")).toString());
        assertEquals(List.of("2:1 UNVERIFIED"), found(GROUP, "cluster group G /prop Description=one,two:STR"));
        assertEquals(List.of(), found(SERVICE + "cluster res R /prop Description=\"one,two\" /priv A=one,two:MULTISTR"));
    }

    @Test
    void the_same_line_at_two_places_is_told_twice() {
        assertEquals(List.of("1:1 NO_PLACE", "3:1 NO_PLACE", "4:9 SYNTAX", "5:9 SYNTAX"), found("cluster group", GROUP, "cluster group", "cluster / G", "cluster / G"));
        assertEquals(List.of("2:23 NO_PLACE"), found(GROUP, "for %%n in (A B) do   cluster group"));
    }

    @Test
    void a_line_that_is_left_out_asks_for_no_variable() {
        assertEquals(List.of("1:22 LOOP"), found("for %%n in (A *) do  cluster group %%n /prop Description=%HOME%", GROUP));
    }

    @Test
    void a_monitor_of_its_own_is_asked_for_with_1_and_ended_with_0_or_the_default() {
        assertEquals(List.of(true, false, false, true), Stream.of("=1", "=0", ":SeparateMonitor /usedefault", "=maybe")
                .map(v -> service("cluster res R /prop SeparateMonitor=1\ncluster res R /prop" + (v.startsWith("=") ? " SeparateMonitor" : "") + v).separateMonitor()).toList());
        assertEquals(List.of("3:1 LEFT_OUT"), found(SERVICE + "cluster res R /prop SeparateMonitor=maybe"));
        assertTrue(service("cluster res R /prop SeparateMonitor=1\ncluster res R /priv:SeparateMonitor /usedefault").separateMonitor());
    }

    @Test
    void an_owner_that_is_removed_and_added_again_is_one_of_all() {
        assertEquals(List.of(), service("cluster res R /removeowner:N1\ncluster res R /addowner:N1").possibleOwners());
        assertEquals(List.of("2:1 LEFT_OUT"), found(SERVICE + "cluster res R /removeowner:N1"));
        assertEquals(List.of(Name.of("N2")), service("cluster res R /removeowner:N1\ncluster node N2 /resume").possibleOwners());
    }

    @Test
    void an_empty_list_is_none() {
        assertEquals(List.of(), of(GROUP, "cluster group G /prop AntiAffinityClassNames=x", "cluster group G /prop AntiAffinityClassNames=\"\"").groups().get(0).antiAffinity());
        assertEquals(List.of("2:1 LEFT_OUT"), found(GROUP, "cluster group G /prop AntiAffinityClassNames=a,\"\",b"));
    }

    @Test
    void a_group_goes_back_to_its_defaults() {
        Group group = of(GROUP, "cluster group G /prop FailoverThreshold=3 Description=x AntiAffinityClassNames=a,b", "cluster group G /prop:FailoverThreshold,Description /usedefault").groups().get(0);
        assertEquals(10, group.failoverThreshold());
        assertEquals("", group.description());
        assertEquals(List.of("a", "b"), group.antiAffinity());
        assertEquals(List.of("2:1 NO_PLACE"), found(GROUP, "cluster group G /prop:PersistentState /usedefault"));
    }

    @Test
    void digits_of_an_unknown_type_are_a_guess() {
        assertEquals(List.of(), found(SERVICE + "cluster res R /priv StartupParameters=1 UseNetworkName=1"));
        assertEquals(List.of("2:1 UNVERIFIED"), found(GROUP, "cluster res S /create /group:G /type:\"Acme Server\" /priv Port=27000"));
        assertEquals(List.of(), found(GROUP, "cluster res S /create /group:G /type:\"Acme Server\" /priv Port=27000:DWORD"));
        assertEquals(Map.of(Name.of("Port"), new PropertyValue.Number(27000)),
                of(GROUP, "cluster res S /create /group:G /type:\"Acme Server\" /priv Port=27000").groups().get(0).resources().get(0).privateProperties());
    }

    @Test
    void nodes_and_a_new_name_of_the_cluster_are_read() {
        Imported imported = of("cluster ACME /create /nodes:\"N1 N2\" /ipaddr:10.0.0.1/255.0.0.0", "cluster ACME /add:N3", "cluster ACME /add /node:N4", "cluster ACME /ren:CORP", "cluster CORP group G /create");
        assertEquals(List.of("N1", "N2", "N3", "N4"), imported.nodes().stream().map(Name::text).toList());
        assertEquals("CORP", imported.cluster().text());
        assertEquals(List.of("G"), imported.groups().stream().map(g -> g.name().text()).toList());
    }

    @Test
    void what_is_doubtful_in_a_line_is_told_at_its_column() {
        Finding finding = of(GROUP, "cluster group G /setowners:\"N1,N2\"").findings().get(0);
        assertEquals("2:31 UNVERIFIED", finding.at().line() + ":" + finding.at().column() + " " + finding.code());
        assertTrue(finding.message().contains("comma inside quotes"), finding.message());
    }

    @Test
    void nonsense_is_never_a_fault() {
        Random random = new Random(11);
        String[] parts = {"cluster ", "group G ", "/create ", "if ", "for ", "in ", "do ", "(", ")", "&", "|", ">", "<", "^", "\"", "%", "%A%", "!", "\n", "set A=", "cmd /c ", "start ", "call ",
                "else ", "rem ", "==", "\u0000", "\uD800", "/f ", "'", ":", "x ", "%%~nxa", "%%a ", "\"tokens=1* delims=,\" ", "set /a ", "A+=1", "(A,B)", "-~"};
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(25); k > 0; k--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            for (Finding finding : of(text.toString()).findings()) {
                assertTrue(finding.at().line() >= 1 && finding.at().column() >= 1, text + " " + finding);
            }
        }
        for (String part : parts) {
            of(part.repeat(100_000 / part.length()), "x " + part.repeat(100_000 / part.length()), GROUP);
        }
    }
}
