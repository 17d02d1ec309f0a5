package org.mscsplanner.clusterexe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mscsplanner.clusterexe.ClusterLine.Assignment;

class ClusterLineReaderTest {
    private static ClusterLine read(String line) {
        return assertInstanceOf(ReadResult.Parsed.class, ClusterLineReader.read(line), () -> line + " " + ClusterLineReader.read(line)).line();
    }

    private static ReadResult.Refused refused(String line) {
        return assertInstanceOf(ReadResult.Refused.class, ClusterLineReader.read(line), line);
    }

    @Test
    void the_canonical_form_is_printed_as_the_reference_shows_it() {
        assertEquals("cluster /cluster:CLU res \"VC IP Address\" /create /group:\"VC Group\" /type:\"IP Address\" /separate",
                ClusterLine.resource("CLU", "VC IP Address").with(OptionWord.CREATE).with(OptionWord.IN_GROUP, "VC Group")
                        .with(OptionWord.OF_TYPE, "IP Address").with(OptionWord.SEPARATE).toString());
        assertEquals("cluster /cluster:CLU group \"VC Group\" /online:N1 /wait:840",
                ClusterLine.group("CLU", "VC Group").with(OptionWord.ONLINE, "N1").with(OptionWord.WAIT, "840").toString());
        assertEquals("cluster /cluster:CLU group G /prop AntiAffinityClassNames=\"a b\",c:MULTISTR", ClusterLine.group("CLU", "G").setting(
                OptionWord.PROPERTIES, List.of(new Assignment("AntiAffinityClassNames", List.of("a b", "c"), Optional.of(Format.MULTI_STRING)))).toString());
    }

    @Test
    void tolerated_forms_give_the_same_tree() {
        ClusterLine wanted = read("cluster /cluster:C res R /priv Name=v:STR");
        for (String line : List.of("CLUSTER.EXE C RESOURCE \"R\" /PRIVPROPERTIES Name = v:STRING ", "C:\\x\\cluster /c:C res R /priv Name= v:str",
                "cluster \"C\" res R /priv Name =v:STR")) {
            assertEquals(wanted, read(line), line);
        }
        assertEquals(read("cluster group G /moveto:N"), read("cluster group G /move :N"));
        assertEquals(read("cluster res R /create /group:G /type:T"), read("cluster res R /create /group: G /type:T"));
    }

    @Test
    void a_colon_is_a_format_only_before_a_format_word() {
        ClusterLine line = read("cluster res R /priv Drive=\"N:\" Address=fd00::5 Flags=0x1:DWORD Path=C:\\a");
        List<Assignment> set = line.options().get(0).assignments();
        assertEquals(List.of("N:"), set.get(0).values());
        assertEquals(List.of("fd00::5"), set.get(1).values());
        assertEquals(Optional.of(Format.DWORD), set.get(2).format());
        assertEquals(List.of("C:\\a"), set.get(3).values());
    }

    @Test
    void a_quoted_comma_is_data() {
        assertEquals(List.of("SOFTWARE\\VMware, Inc.\\VMware VirtualCenter"),
                read("cluster res R /addcheck:\"SOFTWARE\\VMware, Inc.\\VMware VirtualCenter\"").options().get(0).values());
        assertEquals(List.of("A", "B"), read("cluster res R /addcheck:A,B").options().get(0).values());
    }

    @Test
    void bad_lines_are_refused_with_their_column() {
        assertEquals(13, refused("cluster res \"R").column());
        assertEquals(15, refused("cluster res R /creat").column());
        assertEquals(17, refused("cluster group G /adddep:X").column());
        assertEquals(15, refused("cluster res R extra").column());
        assertTrue(refused("cluster res R /adddep").reason().contains("needs a value"));
        assertTrue(refused("cluster res R /create:x").reason().contains("takes no value"));
        assertTrue(refused("cluster res \u201CR\u201D").reason().contains("typographic"));
        assertTrue(refused("").reason().contains("empty"));
        assertTrue(refused("dir").reason().contains("does not start with cluster"));
        assertTrue(refused("cluster C thing X").reason().contains("no object"));
        assertTrue(refused("cluster res R /priv X").reason().contains("Name=Value"));
    }

    @Test
    void a_line_that_says_too_little_is_refused_where_it_does() {
        assertEquals(17, refused("cluster group G /wait:5").column());
        assertTrue(refused("cluster group G /wait:5").reason().contains("/online, /offline, /moveto"));
        assertTrue(refused("cluster res R /create /group:G").reason().contains("/type:"));
        assertTrue(refused("cluster res R /separate").reason().contains("belongs to /create"));
        assertTrue(refused("cluster restype T /create").reason().contains("/dll:"));
        assertEquals(15, refused("cluster group /create").column());
        assertTrue(refused("cluster res /addowner:N").reason().contains("needs a name"));
        assertTrue(refused("cluster res /priv A=1").reason().contains("needs a name"));
        assertTrue(refused("cluster node /listint").reason().contains("needs a name"));
        assertTrue(refused("cluster res R /usedefault").reason().contains("belongs to"));
        assertTrue(refused("cluster res R /priv A=1 /usedefault").reason().contains("/priv:NAME"));
        assertTrue(refused("cluster group G /online /wait:soon").reason().contains("a number"));
        assertTrue(refused("cluster res R /maint:maybe").reason().contains("on or off"));
        assertTrue(refused("cluster group \"\" /create").reason().contains("empty"));
        assertTrue(refused("cluster \"\" group").reason().contains("empty"));
    }

    /** Sections 5.1 to 5.6 and 4, one line or more an option; the number of options keeps the list whole. */
    @Test
    void every_option_of_the_reference_is_read() {
        Set<OptionWord> seen = EnumSet.noneOf(OptionWord.class);
        for (String line : List.of("cluster CLU /create /ipaddr:10.0.0.1,255.0.0.0,\"Public\" /user:D\\u /pass:\"\" /node:N /verb /unattend /min",
                "cluster /cluster:CLU /create /nodes:\"A B\" /ipaddress:10.0.0.1/255.0.0.0", "cluster CLU /addnodes:A,B /password:x /minimum",
                "cluster CLU /add /node:N", "cluster CLU /ren:NEW", "cluster /ver", "cluster /list", "cluster /list:D", "cluster C /listnetpriority",
                "cluster C /setnetpri:A,B", "cluster C /quorumresource:\"Disk Q:\" /path:Q:\\MSCS\\ /maxlogsize:64", "cluster C /quorum",
                "cluster /changepass:new,old /cluster:C1,C2 /skipdc /force /test /quiet /verbose /unattended", "cluster C /prop", "cluster C /priv A=1",
                "cluster log /gen /copy:C:\\l /span:5 /node:N", "cluster log /size:300", "cluster log /level:5", "cluster C log /generate", "cluster C /regext:x.dll", "cluster C /unregadminext:x.dll",
                "cluster /setfailureactions", "cluster C /setfail:N1,N2", "cluster C res R /setdependency:\"[A] or [B]\"", "cluster /?", "cluster res /help", "cluster group", "cluster group G /stat",
                "cluster group /node:N", "cluster resgroup G /create", "cluster resourcegroup G /del", "cluster group G /rename:H",
                "cluster group G /move:N /wait", "cluster group G /on:N /wait:9", "cluster group G /off", "cluster group G /props A=1", "cluster group G /privprop",
                "cluster group G /listowners", "cluster group G /setowners:A,B", "cluster res R /create /group:G /type:T /separate", "cluster resource R /delete",
                "cluster res R /ren:S", "cluster res R /addowner:N", "cluster res R /remowner:N", "cluster res R /listowners", "cluster res R /moveto:G",
                "cluster res R /privprops:A,B /usedefault", "cluster res R /fail", "cluster res R /online /wait:1", "cluster res R /offline /wait",
                "cluster res R /maintenancemode:on", "cluster res R /maint", "cluster res R /listdependencies", "cluster res R /adddependency:S",
                "cluster res R /removedependency:S", "cluster res R /addchkpoints:A\\B", "cluster res R /removechk:A\\B", "cluster res R /chkpoints",
                "cluster res R /addcryptochk:1\\P\\K", "cluster res R /removecryptocheckpoints:1\\P\\K", "cluster res R /cryptochkpoints", "cluster res R /registerdns",
                "cluster node", "cluster node N /state", "cluster node N /forcecleanup /wait:5", "cluster node /start /wait", "cluster node N /stop",
                "cluster node /pause", "cluster node N /resume", "cluster node N /evict /wait:60", "cluster node N /listinterface", "cluster node N /privproperties A=1",
                "cluster restype", "cluster resourcetype T /list", "cluster type T /listowners", "cluster restype T /create /dllname:\"a b.dll\" /type:T2 /isalive:60000 /looksalive:5000",
                "cluster restype T /delete /type", "cluster restype T /properties DebugControlFunctions=1", "cluster network \"Public\" /listinterfaces",
                "cluster net N /rename:M", "cluster net N /prop Role=1", "cluster netint /node:N /net:\"Public\" /prop:Address", "cluster netinterface /status")) {
            read(line).options().forEach(o -> seen.add(o.word()));
        }
        assertEquals(Set.of(), EnumSet.complementOf(EnumSet.copyOf(seen)));
    }

    @Test
    void a_network_interface_is_named_by_its_node_and_its_network() {
        assertEquals(Optional.empty(), read("cluster netint /node:N1 /network:\"Public\" /prop Description=\"Left port\"").name());
        for (String line : List.of("cluster netint /node:N1 /prop Description=x", "cluster netint /net:Public /prop Description=x", "cluster netint /prop Description=x")) {
            assertTrue(refused(line).reason().endsWith("/prop needs /node: and /net: behind \"netint\", or a name"), refused(line).reason());
        }
    }

    @Test
    void a_quoted_object_word_is_still_the_object() {
        assertEquals(Optional.empty(), read("cluster \"group\" G").cluster());
        assertEquals(Optional.of("group"), read("cluster /cluster:group group G").cluster());
        assertEquals(Optional.of("."), read("cluster . res").cluster());
    }

    @Test
    void a_folder_that_ends_in_a_backslash_is_printed_without_quotes_and_read_back() {
        ClusterLine line = ClusterLine.resource("C", "DHCP").setting(OptionWord.PRIVATE, List.of(
                new ClusterLine.Assignment("DatabasePath", List.of("D:\\dhcp\\"), Optional.empty()), new ClusterLine.Assignment("BackupPath", List.of("D:\\b a"), Optional.empty())));
        assertEquals("cluster /cluster:C res DHCP /priv DatabasePath=D:\\dhcp\\ BackupPath=\"D:\\b a\"", line.toString());
        assertEquals(line, read(line.toString()));
        ClusterLine quoted = ClusterLine.resource("C", "DHCP").setting(OptionWord.PRIVATE, List.of(new ClusterLine.Assignment("DatabasePath", List.of("D:\\d p\\"), Optional.empty())));
        assertThrows(IllegalArgumentException.class, quoted::words);
    }

    @Test
    void a_name_that_no_line_can_carry_is_not_printed() {
        assertThrows(IllegalArgumentException.class, () -> ClusterLine.group("C", "a\\").words());
        assertThrows(IllegalArgumentException.class, () -> ClusterLine.group("C", "a\"b").words());
    }

    @Test
    void real_lines_of_other_people_parse() throws IOException {
        Path sample = Path.of("../shared/samples/cluster-exe/commands.tsv");
        Assumptions.assumeTrue(Files.exists(sample), "skipped: the samples are not here");
        List<String> wrong = new ArrayList<>();
        int parsed = 0;
        for (String row : Files.readAllLines(sample)) {
            String[] cells = row.split("\t", -1);
            if (row.startsWith("#") || cells.length < 3) {
                continue;
            }
            boolean broken = row.contains("not closed") || row.contains("typographic") || row.contains("pipe");
            boolean good = ClusterLineReader.read(cells[2]) instanceof ReadResult.Parsed;
            parsed += good ? 1 : 0;
            if (!good && !broken) {
                wrong.add(cells[2] + "   " + ClusterLineReader.read(cells[2]));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(parsed > 60, "only " + parsed + " lines parse");
    }
}
