package org.mscsplanner.clusterexe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Mistakes that look like a line: each is refused at its column with a word on what to write; and what is doubtful is said. */
class ClusterLineRefusalTest {
    /** The caret in the second line stands below the column. */
    private static void refused(String line, String caret, String reason) {
        ReadResult.Refused refused = assertInstanceOf(ReadResult.Refused.class, ClusterLineReader.read(line), line);
        assertEquals(caret.indexOf('^') + 1, refused.column(), line + " " + refused);
        assertTrue(refused.reason().contains(reason), line + " " + refused);
    }

    private static ReadResult.Parsed read(String line) {
        return assertInstanceOf(ReadResult.Parsed.class, ClusterLineReader.read(line), () -> line + " " + ClusterLineReader.read(line));
    }

    private static List<String> doubts(String line) {
        return read(line).doubts().stream().map(d -> d.column() + " " + d.doubt()).toList();
    }

    @Test
    void a_selector_needs_its_colon_and_its_place() {
        refused("cluster /cluster ACME group G /create",
                "                ^", "behind a colon");
        refused("cluster /create /cluster:ACME",
                "                ^", "in front of everything else");
        refused("cluster res R /online /cluster:ACME",
                "                      ^", "in front of everything else");
        refused("cluster /cluster:A,B group G /create",
                "                     ^", "/changepass");
        refused("cluster /cluster:A,B /ver",
                "        ^", "in front of everything else");
    }

    @Test
    void several_clusters_are_those_whose_password_is_changed() {
        ClusterLine line = read("cluster /cluster:A,B /changepass /test").line();
        assertEquals(Optional.empty(), line.cluster());
        assertEquals(List.of("A", "B"), line.options().get(0).values());
        assertEquals(line, read(line.toString()).line());
    }

    @Test
    void an_option_without_a_place_tells_what_was_meant() {
        refused("cluster group G /property Description=x",
                "                ^", "/prop is one");
        refused("cluster node N /online",
                "               ^", "no option of a node but of a group, a resource");
        refused("cluster res R /off /wait=30",
                "                        ^", "behind a colon, not behind an equals sign");
        refused("cluster res R /online # at last",
                "                      ^", "a comment");
        refused("cluster res R /online rem at last",
                "                      ^", "a comment");
        refused("cluster res R /priv A=1 # at last",
                "                        ^", "a comment");
        refused("cluster group File Group /create",
                "                   ^", "needs quotes");
        refused("cluster res R \"/online\"",
                "              ^", "the whole option stands in quotes");
        refused("cluster res R /priv \"Path=D:\\x y\"",
                "                    ^", "the whole of Name=Value stands in quotes");
        refused("cluster res R /priv Start Page=x",
                "                    ^", "needs quotes");
        refused("cluster / group", "        ^", "no option");
    }

    /** Until somebody shows how cluster.exe reads such a line, nobody relies on either reading: as a name it would be a query. */
    @Test
    void an_option_stands_apart_from_what_is_in_front_of_it() {
        refused("cluster res R/online",
                "             ^", "/online stands directly behind something else");
        refused("cluster res \"R S\"/create /group:G /type:T",
                "                 ^", "a blank separates");
        refused("cluster ACME/list",
                "            ^", "/list stands directly");
        refused("cluster group G /move:N2/wait:30",
                "                        ^", "/wait stands directly");
        refused("cluster res R /create /group:G /type:\"IP Address\"/separate",
                "                                                 ^", "/separate stands directly");
        refused("cluster res R /priv:A,B/usedefault",
                "                       ^", "/usedefault stands directly");
        refused("cluster res R /create/group:G /type:T",
                "                     ^", "/group stands directly");
        refused("cluster res R /on/off",
                "                 ^", "/off stands directly");
        assertEquals(Optional.of("R/online"), read("cluster res \"R/online\" /online").line().name());
        assertEquals(Optional.of("R/1"), read("cluster res R/1 /online").line().name());
        read("cluster C /create /ipaddr:10.0.0.5/255.255.255.0");
    }

    @Test
    void one_property_ends_at_a_blank() {
        refused("cluster res R /prop RestartAction=1,RestartThreshold=3",
                "                                   ^", "a blank separates");
        refused("cluster res R /priv Address=10.0.0.1;SubnetMask=255.0.0.0",
                "                                    ^", "not \";\"");
        refused("cluster res R /priv Port=1,Size=2:DWORD",
                "                          ^", "a blank separates");
        refused("cluster res R /priv ServiceName==x",
                "                                ^", "two equals signs");
        refused("cluster res R /priv -ServiceName=x",
                "                    ^", "neither an option nor Name=Value");
        for (String good : List.of("A=\"1,B=2\"", "A=X=1,Y=2:MULTISTR", "A=DSN=x", "A=1,2", "A=\"=x\"")) {
            read("cluster res R /priv " + good);
        }
    }

    @Test
    void what_went_wrong_in_front_is_told() {
        refused("cluster res R /priv CommandLine=\"\\\"C:\\a b\\x.exe\\\" -q\" A=1",
                "                                        ^", "a quote behind a backslash ends the value");
        refused("cluster res R /priv CommandLine=C:\\x.exe /q A=1",
                "                                         ^", "a name or value with blanks needs quotes");
        refused("cluster res R /prop /RestartAction=1",
                "                    ^", "Name=Value stands without a slash");
        refused("cluster groups G /online",
                "               ^", "group is one");
        refused("cluster group G /setowners:N1;N2",
                "                             ^", "not semicolons");
    }

    @Test
    void what_sets_a_property_has_no_colon() {
        refused("cluster res R /priv:Path=D:\\x",
                "                        ^", "a blank instead of the colon");
        refused("cluster res R /prop: RestartAction = 2",
                "                                   ^", "a blank instead of the colon");
        refused("cluster res R /create /group:G /resourcetype:T",
                "                               ^", "/type is one");
        refused("cluster res R /prop: RestartAction=2",
                "                                  ^", "a blank instead of the colon");
        assertEquals(List.of("a=b"), read("cluster res R /priv:\"a=b\"").line().options().get(0).values());
    }

    @Test
    void a_dash_in_front_of_no_option_is_no_cluster() {
        refused("cluster --help",
                "        ^", "no option and no name");
        assertEquals(List.of("9 DASH"), doubts("cluster -help"));
    }

    @Test
    void a_value_fits_its_option() {
        refused("cluster res R /adddep:\"Disk E\",\"Name\"",
                "                              ^", "takes one value");
        refused("cluster group G /setowners:N1, N2",
                "                           ^", "without blanks");
        refused("cluster res R /online:N1",
                "              ^", "only that of a group");
        refused("cluster res R /moveto",
                "              ^", "the group behind a colon");
        refused("cluster restype T /list:x",
                "                  ^", "takes no value");
        refused("cluster res R /online /wait:4294967296",
                "                            ^", "a number");
        refused("cluster res R /online /wait 30",
                "                            ^", "behind a colon, not behind a blank");
        refused("cluster group G /move N2",
                "                      ^", "behind a colon, not behind a blank");
        refused("cluster res R /create /group:G /type:T /group:H",
                "                                       ^", "twice with different values");
        assertEquals(4, read("cluster res R /create /group:G /type:T /group:G").line().options().size());
    }

    @Test
    void a_value_fits_its_format() {
        refused("cluster res R /priv A=1 Flags=yes:DWORD",
                "                              ^", "DWORD is one number");
        refused("cluster res R /priv A=1,2:DWORD",
                "                      ^", "DWORD is one number");
        refused("cluster res R /priv A=0x1,256:BINARY",
                "                      ^", "0 to 255");
        refused("cluster res R /priv A=18446744073709551616:ULARGE",
                "                      ^", "ULARGE is one number");
        refused("cluster res R /priv Security=CORP\\U,full:SECURITY",
                "                             ^", "trustee, verb");
        refused("cluster res R /priv Security=CORP\\U,grant:SECURITY",
                "                             ^", "trustee, verb");
        for (String good : List.of("A=0xFFFFFFFF:DWORD", "A=18446744073709551615:ULARGE", "A=0,255,0xa:binary", "A=u,revoke,\"b c\",set,RC:security", "A=%N%:DWORD", "A=:STR")) {
            read("cluster res R /priv " + good);
        }
    }

    @Test
    void what_a_document_leaves_in_a_line_is_named() {
        refused("cluster group\u00A0G /create",
                "             ^", "U+00A0");
        refused("cluster group G \u2013create",
                "                ^", "typographic dash");
        refused("cluster group \u201EG\u201C /create",
                "              ^", "typographic quote");
        refused("cluster group G\0 /create",
                "               ^", "U+0000");
        refused("cluster group G\uD83D /create",
                "               ^", "U+D83D");
        assertEquals("the \u201Ebest\u201C \u2013 one", read("cluster group \"the \u201Ebest\u201C \u2013 one\" /create").line().name().orElseThrow());
        assertEquals("G\uD83D\uDE00", read("cluster group G\uD83D\uDE00 /create").line().name().orElseThrow());
    }

    @Test
    void columns_count_quotes_too() {
        refused("\"C:\\x y\\cluster.exe\" res \"a b\" /bogus",
                "                               ^", "no option");
        refused("cluster res \"a b\" /priv \"x y\"=\"1\",2:DWORD",
                "                               ^", "DWORD");
    }

    @Test
    void a_question_needs_no_name() {
        for (String line : List.of("cluster resource /prop /priv /check /status", "cluster res /listowners", "cluster res /listdep", "cluster res /cryptocheck", "cluster group /listowners")) {
            assertTrue(read(line).line().options().stream().allMatch(ClusterLine.Option::isQuestion), line);
        }
    }

    @Test
    void the_first_slash_ends_the_name_of_the_program() {
        assertEquals(read("cluster /list").line(), read("cluster/list").line());
        assertEquals(read("cluster.exe /list:CORP").line(), read("CLUSTER.EXE/list:CORP").line());
    }

    @Test
    void a_quoted_name_of_a_property_leaves_blanks_around_its_sign() {
        ClusterLine.Assignment set = read("cluster C /prop \"Security Descriptor\"= CORP\\U,grant,F:SECURITY").line().options().get(0).assignments().get(0);
        assertEquals("Security Descriptor", set.property());
        assertEquals(List.of("CORP\\U", "grant", "F"), set.values());
    }

    @Test
    void a_form_that_no_source_verifies_is_read_and_named() {
        assertEquals(List.of("9 DASH", "9 SHORT_SELECTOR"), doubts("cluster -c:ACME group G"));
        assertEquals(Optional.of("ACME"), read("cluster -c:ACME group G").line().cluster());
        assertEquals(List.of("15 DASH"), doubts("cluster res R -online /wait:5"));
        assertEquals(List.of("31 QUOTED_COMMA"), doubts("cluster group G /setowners:\"N1,N2\""));
        assertEquals(List.of("37 BACKSLASH_QUOTE"), doubts("cluster /quorum:\"Disk Q:\" /path:\"Q:\\\""));
        assertEquals(List.of("39 DOUBLED_QUOTE"), doubts("cluster res R /prop Description=\"the \"\"best\""));
        assertEquals(List.of(), doubts("cluster res R /prop Description=\"\" /priv A=\"a\"b\"c\""));
        assertEquals(List.of("27 FORMAT_IN_VALUE"), doubts("cluster res R /priv Port=1:REG_DWORD"));
        assertEquals(List.of("1:REG_DWORD"), read("cluster res R /priv Port=1:REG_DWORD").line().options().get(0).assignments().get(0).values());
        assertEquals(List.of(), doubts("cluster res R /prop Description=\"one, two\""));
        assertEquals(List.of("30 BLANK_IN_LIST", "33 BLANK_IN_LIST"), doubts("cluster res R /priv L=\"a b\", c, \"d\":multistr X=1"));
        assertEquals(List.of("a b", "c", "d"), read("cluster res R /priv L=\"a b\", c, \"d\":multistr X=1").line().options().get(0).assignments().get(0).values());
        assertEquals(List.of("31 BLANK_IN_LIST", "38 BLANK_IN_LIST"), doubts("cluster res R /priv S=CORP\\U, grant, F:security"));
        assertEquals(Optional.of("-R"), read("cluster res -R /online").line().name());
    }
}
