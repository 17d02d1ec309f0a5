package org.mscsplanner.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.SpecCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Quorum;

/** One wrong spot each: code, line, column, pointer, and nothing else is said. */
class SpecShapeTest {
    private static Finding only(SpecCode code, String pointer, String from, String to) {
        return Example.only(code, pointer, Example.GENERAL, from, to);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "/target/qourum  | `\"quorum\":` | `\u00A4\"qourum\":` | quorum",
        "/target/OS      | `\"os\": \"2008-r2\"` | `\"os\": \"2008-r2\", \u00A4\"OS\": \"x\"` | os",
        "/target/node    | `\"dns\": \"static\"` | `\"dns\": \"static\", \u00A4\"node\": []` | nodes",
        "/target/dsn     | `\"dns\": \"static\"` | `\u00A4\"dsn\": \"static\"` | dns",
        "/groups/0/AntiAffinityClassName | `\"antiAffinity\":` | `\u00A4\"AntiAffinityClassName\":` | antiAffinity",
        "/groups/0/failoverPeriod | `\"failoverPeriodHours\":` | `\u00A4\"failoverPeriod\":` | failoverPeriodHours",
        "/groups/0/resources/4/dependson | `\"dependsOn\": \"[Disk` | `\u00A4\"dependson\": \"[Disk` | dependsOn",
        "/files/0/onchange | `\"onChange\"` | `\u00A4\"onchange\"` | onChange",
        "/service        | `\"accounts\": [` | `\u00A4\"service\": [], \"accounts\": [` | services"})
    void a_misspelt_field_is_reported_with_the_nearest_name(String pointer, String from, String to, String meant) {
        Finding found = only(SpecCode.UNKNOWN_FIELD, pointer, from, to);
        assertTrue(found.message().endsWith("; did you mean \"" + meant + "\"?"), found::message);
    }

    @Test
    void a_field_that_is_near_to_nothing_brings_no_guess_but_all_names() {
        Finding found = only(SpecCode.UNKNOWN_FIELD, "/target/password", "\"dns\"", "\u00A4\"password\": \"x\", \"dns\"");
        assertEquals("The field \"password\" is not known here.", found.message());
        assertEquals("Use one of: address, architecture, cluster, dns, domain, edition, hotfixes, networks, nodes, os, quorum.", found.fix());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "/name              | `\"name\": \"files-east\"` | `\"name\": \u00A45`",
        "/target/address    | `\"address\": \"10.30.0.10\"` | `\"address\": \u00A4null`",
        "/target/nodes/0    | `{\"name\": \"FSNODE1\", \"kind\": \"physical\", \"address\": \"10.30.0.11\", \"site\": \"A\"}` | `\u00A4\"FSNODE1\"`",
        "/target/hotfixes/0 | `[\"KB921181\"]` | `[\u00A4921181]`",
        "/target/hotfixes   | `[\"KB921181\"]` | `\u00A4\"KB921181\"`",
        "/target/quorum     | `{\"type\": \"mns-fsw\", \"witness\": {\"server\": \"DBSRV\", \"share\": \"\\\\\\\\DBSRV\\\\FILECLU-MNS\", \"kind\": \"virtual\"}}` | `\u00A4\"disk\"`",
        "/target/os         | `\"2008-r2\"` | `\u00A42008`",
        "/change/windowMinutes | `240,` | `\u00A4\"240\",`",
        "/change/windowMinutes | `240,` | `\u00A4240.5,`",
        "/groups/0/failback | `{\"windowStartHour\": 1, \"windowEndHour\": 4}` | `\u00A4true`",
        "/groups/0/preferredOwners/1 | `[\"FSNODE2\", \"FSNODE1\"]` | `[\"FSNODE2\", \u00A4\"\"]`",
        "/groups/0/resources/0/separateMonitor | `\"separateMonitor\": false` | `\"separateMonitor\": \u00A4\"no\"`",
        "/groups/0/resources/1/dependsOn | `\"dependsOn\": []` | `\"dependsOn\": \u00A4{}`",
        "/groups/0/resources/1/dependsOn/0 | `\"dependsOn\": []` | `\"dependsOn\": [\u00A41]`",
        "/groups/0/resources/1/properties/RestartAction | `\"RestartAction\": 2` | `\"RestartAction\": \u00A4{}`",
        "/groups/0/resources/1/properties/RestartAction | `\"RestartAction\": 2` | `\"RestartAction\": \u00A42.5`",
        "/groups/0/resources/3/private/Aliases/1 | `\"FILES-NEW\"` | `\u00A4null`",
        "/services/0/nodes  | `\"nodes\": \"all\"` | `\"nodes\": \u00A4\"every\"`",
        "/services/1/nodes  | `\"nodes\": [\"FSNODE2\"]` | `\"nodes\": \u00A4[]`",
        "/registry/0/data   | `\"data\": \"F:\\\\App\"` | `\"data\": \u00A45`",
        "/registry/2/data/1 | `[\"a\", \"b\"]` | `[\"a\", \u00A4\"\"]`",
        "/registry/3/data   | `4294967295` | `\u00A44294967296`",
        "/registry/3/data   | `4294967295` | `\u00A4-1`",
        "/registry/4/data   | `\"0xFF\"` | `\u00A4\"0x1FFFFFFFF\"`",
        "/registry/4/data   | `\"0xFF\"` | `\u00A4\"255\"`",
        "/registry/5/data   | `18446744073709551615` | `\u00A418446744073709551616`",
        "/registry/6/data   | `\"00FFa0\"` | `\u00A4\"00FFa\"`",
        "/accounts/0/groups | `\"groups\": [\"Users\", \"Backup Operators\"]` | `\"groups\": \u00A4{}`"})
    void a_value_of_another_type_is_reported_at_the_value(String pointer, String from, String to) {
        only(SpecCode.WRONG_TYPE, pointer, from, to);
    }

    @Test
    void what_was_found_instead_is_named() {
        assertEquals("\"windowMinutes\" must be a whole number, not the number 240.5.",
                only(SpecCode.WRONG_TYPE, "/change/windowMinutes", "240,", "\u00A4240.5,").message());
    }

    @Test
    void a_list_that_is_an_object_is_reported_once() {
        Marked marked = Marked.of("{\"format\": \"mscs-spec/1\", \"name\": \"n\", \"target\": {\"cluster\": \"C\", \"os\": \"2003\", \"edition\": \"enterprise\","
                + "\"architecture\": \"x86\"}, \"groups\": \u00A4{\"name\": \"G\"}}");
        Finding found = marked.expectOnly(SpecCode.WRONG_TYPE, Specs.read("s", marked.bytes()).findings());
        assertEquals("\"groups\" must be a list of objects, not an object.", found.message());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "/target/cluster      | `\"cluster\": \"FILECLU\", ` | `` | 6:13",
        "/target/os           | `\"os\": \"2008-r2\", ` | `` | 6:13",
        "/target/edition      | `\"edition\": \"enterprise\", ` | `` | 6:13",
        "/target/architecture | `, \"architecture\": \"x64\"` | `` | 6:13",
        "/name                | `\"name\": \"files-east\",` | `` | 2:1",
        "/groups/0/name       | `\"name\": \"File Group\", ` | `` | 21:5",
        "/registry/0/data     | `, \"data\": \"F:\\\\App\"` | `` | 42:5",
        "/target/cluster      | `\"cluster\": \"FILECLU\"` | `\"cluster\": \"\"` | 7:16"})
    void a_missing_field_is_reported_at_its_object_and_an_empty_one_where_it_stands(String pointer, String from, String to, String at) {
        String text = Example.changed(Example.GENERAL, from, to == null ? "" : to);
        List<Finding> findings = Example.read(text).findings();
        assertEquals(1, findings.size(), () -> Marked.listing(findings));
        assertEquals(SpecCode.MISSING_FIELD, findings.get(0).code());
        assertEquals(at + " " + pointer, findings.get(0).at().line() + ":" + findings.get(0).at().column() + " " + findings.get(0).at().pointer());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "/target/os      | `\"2008-r2\"` | `\u00A4\"2008r2\"` | 2008-r2",
        "/target/edition | `\"enterprise\"` | `\u00A4\"Enterprise\"` | enterprise",
        "/target/architecture | `\"x64\"` | `\u00A4\"amd64\"` | ``",
        "/target/dns     | `\"static\"` | `\u00A4\"statics\"` | static",
        "/target/quorum/type | `\"mns-fsw\"` | `\u00A4\"mns\"` | ``",
        "/registry/3/type | `\"dword\", \"data\": 4294967295` | `\u00A4\"dwrod\", \"data\": \"any\"` | dword",
        "/syncJobs/0/method | `\"scheduled\"` | `\u00A4\"sheduled\"` | scheduled",
        "/services/1/startMode | `\"automatic\"` | `\u00A4\"auto\"` | automatic",
        "/manualTasks/0/moment | `\"away\"` | `\u00A4\"AWAY\"` | away"})
    void an_unknown_word_is_reported_with_the_nearest_one(String pointer, String from, String to, String meant) {
        Finding found = only(SpecCode.UNKNOWN_WORD, pointer, from, to);
        assertEquals(meant.isEmpty() ? "." : "; did you mean \"" + meant + "\"?", found.facts().get("suggestion"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "/groups/0/failoverPeriodHours | `\"failoverPeriodHours\": 12` | `\"failoverPeriodHours\": \u00A41194`",
        "/groups/0/failoverThreshold | `\"failoverThreshold\": 5` | `\"failoverThreshold\": \u00A4-1`",
        "/groups/0/failback/windowEndHour | `\"windowEndHour\": 4` | `\"windowEndHour\": \u00A424`",
        "/files/0/deletionBudget | `\"deletionBudget\": 2` | `\"deletionBudget\": \u00A41e999999999`",
        "/files/0/deletionBudget | `\"deletionBudget\": 2` | `\"deletionBudget\": \u00A499999999999999999999999999`",
        "/groups/0/resources/4/properties/PendingTimeout | `240000` | `\u00A44294967296`",
        "/manualTasks/0/phase | `\"phase\": 7` | `\"phase\": \u00A410`",
        "/syncJobs/0/everyMinutes | `\"everyMinutes\": 30` | `\"everyMinutes\": \u00A40`"})
    void a_number_out_of_range_is_reported_with_its_limits(String pointer, String from, String to) {
        Finding found = only(SpecCode.OUT_OF_RANGE, pointer, from, to);
        assertTrue(found.message().matches(".* it must be from \\d+ to \\d+\\."), found::message);
    }

    @Test
    void a_number_of_thousands_of_digits_is_out_of_range() {
        only(SpecCode.OUT_OF_RANGE, "/change/windowMinutes", "240,", "\u00A4" + "9".repeat(100_000) + ",");
    }

    @Test
    void whole_numbers_may_have_a_point() {
        assertEquals(240, Example.good(Example.changed(Example.GENERAL, "240,", "2.40e2,")).change().windowMinutes());
    }

    @Test
    void another_format_is_reported_and_the_rest_is_read() {
        Finding found = only(SpecCode.UNKNOWN_FORMAT, "/format", "\"mscs-spec/1\"", "\u00A4\"mscs-spec/2\"");
        assertTrue(found.fix().contains("mscs-spec/1"), found::fix);
    }

    @Test
    void a_plan_in_the_place_of_a_spec_brings_one_finding() {
        Marked marked = Marked.of("{\"format\": \u00A4\"mscs-plan/1\", \"steps\": [], \"digest\": \"x\"}");
        marked.expectOnly(SpecCode.UNKNOWN_FORMAT, Specs.read("s", marked.bytes()).findings());
        assertTrue(Specs.read("s", marked.bytes()).value().isEmpty());
    }

    @Test
    void a_spec_must_say_what_to_build() {
        Marked marked = Marked.of("\u00A4{\"format\": \"mscs-spec/1\", \"name\": \"n\", \"target\": {\"cluster\": \"C\", \"os\": \"2003\", \"edition\": \"enterprise\","
                + "\"architecture\": \"x86\"}}");
        marked.expectOnly(SpecCode.NOTHING_TO_DO, Specs.read("s", marked.bytes()).findings());
    }

    @Test
    void a_document_that_is_no_object_has_no_value() {
        for (String text : List.of("[]", "\"x\"", "5", "null", "true")) {
            assertEquals(List.of(SpecCode.WRONG_TYPE), Example.read(text).findings().stream().map(Finding::code).toList());
            assertTrue(Example.read(text).value().isEmpty());
        }
    }

    @Test
    void properties_that_differ_in_case_only_are_duplicates() {
        Finding found = only(SpecCode.DUPLICATE_FIELD, "/groups/0/resources/1/properties/restartaction",
                "\"RestartAction\": 2", "\"RestartAction\": 2, \u00A4\"restartaction\": 1");
        assertEquals(1, found.related().size());
    }

    @Test
    void a_member_without_effect_is_a_warning() {
        Finding found = only(SpecCode.IGNORED_FIELD, "/target/quorum/drive", "\"mns-fsw\",", "\"mns-fsw\", \u00A4\"drive\": \"Q:\",");
        assertEquals("The field \"drive\" has no effect: a majority node set has no quorum disk.", found.message());
    }

    @Test
    void all_findings_come_at_once_in_the_order_of_the_file() {
        String text = """
                {
                  "format": "mscs-spec/1", "format": "x",
                  "target": {"os": "2004", "nodes": {}, "dns": 7, "unknown": 1},
                  "groups": [{"name": "G", "failoverThreshold": 1.5, "resources": [{"name": "R"}]}],
                  "name": ""
                } x
                """;
        assertEquals(List.of("2:28 MSCS-1007", "3:13 MSCS-1011", "3:13 MSCS-1011", "3:13 MSCS-1011", "3:20 MSCS-1012", "3:37 MSCS-1010",
                "3:48 MSCS-1010", "3:51 MSCS-1009", "4:49 MSCS-1010", "4:68 MSCS-1011", "5:11 MSCS-1011", "6:3 MSCS-1008"),
                Example.read(text).findings().stream().map(f -> f.at().line() + ":" + f.at().column() + " " + f.code().id()).toList());
    }

    @Test
    void what_is_missing_or_wrong_is_empty_so_that_the_rest_can_be_judged() {
        GeneralSpec spec = Example.read("{\"target\": {\"address\": 7, \"nodes\": [{}], \"quorum\": {\"type\": \"x\", \"witness\": {}}}, \"groups\": [{\"resources\": [{}]}]}")
                .value().orElseThrow();
        assertEquals("", spec.name());
        assertTrue(spec.target().cluster().isEmpty() && spec.target().address().isEmpty());
        assertEquals(List.of(Name.NONE), spec.target().nodeNames());
        assertTrue(spec.target().quorum() instanceof Quorum.MajorityNodeSet);
        assertEquals(List.of(Name.NONE), spec.groups().get(0).resources().get(0).possibleOwners());
        assertTrue(Example.read("{\"groups\": []}").value().orElseThrow().target().quorum() instanceof Quorum.Undecided);
    }
}
