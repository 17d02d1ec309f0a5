package org.mscsplanner.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Outcome;
import org.mscsplanner.diag.Place;
import org.mscsplanner.diag.SpecCode;

class JsonReaderTest {
    private static Outcome<Json> read(String text) {
        return JsonReader.read("s.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Finding only(SpecCode code, Outcome<Json> outcome) {
        assertTrue(outcome.value().isEmpty(), "a value");
        assertEquals(1, outcome.findings().size(), () -> Marked.listing(outcome.findings()));
        Finding finding = outcome.findings().get(0);
        assertEquals(code, finding.code(), () -> Marked.listing(outcome.findings()));
        assertEquals("s.json", finding.at().file());
        return finding;
    }

    @Test
    void values_know_their_place() {
        Json.Obj root = (Json.Obj) read("// first\n{\n  \"a\": [1, {\"b/c~d\": \"x\"}] // tail\n}\n").value().orElseThrow();
        assertEquals("s.json:2:1 (/)", root.at().toString());
        Json.Arr list = (Json.Arr) root.members().get(0).value();
        assertEquals("s.json:3:3 (/a)", root.members().get(0).nameAt().toString());
        assertEquals("s.json:3:8 (/a)", list.at().toString());
        Json.Obj inner = (Json.Obj) list.items().get(1);
        assertEquals("s.json:3:13 (/a/1/b~1c~0d)", inner.members().get(0).nameAt().toString());
        assertEquals("s.json:3:22 (/a/1/b~1c~0d)", inner.members().get(0).value().at().toString());
    }

    @Test
    void a_character_of_a_text_is_found_behind_escapes() {
        Json.Text text = (Json.Text) read("  \"a\\\\b\\u0041\\\"z\"").value().orElseThrow();
        assertEquals("a\\bA\"z", text.text());
        assertEquals(3, text.at().column());
        assertEquals(4, text.at(0).column());
        assertEquals(7, text.at(2).column());
        assertEquals(16, text.at(5).column());
        assertEquals(17, text.at(6).column());
    }

    @Test
    void lines_end_with_lf_crlf_or_cr() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Json.Obj root = (Json.Obj) read("// c" + end + "{" + end + end + " \"a\": 1}").value().orElseThrow();
            assertEquals("s.json:4:2 (/a)", root.members().get(0).nameAt().toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"a\": \u00A4NaN}", "{\"a\": \u00A4Infinity}", "{\"a\": -\u00A4Infinity}", "{\"a\": 1,\u00A4}", "[1,\u00A4]", "{\u00A4'a': 1}",
        "{\"a\": \u00A4'x'}", "{\u00A4a: 1}", "{\"a\" \u00A41}", "{\"a\": \u00A401}", "{\"a\": \u00A4+1}", "{\"a\": \u00A4.5}", "{\"a\": 1.\u00A4}",
        "{\"a\": 1e\u00A4}", "{\"a\": -\u00A4}", "{\"a\": 1\u00A4x}", "{\"a\": \u00A4tru}", "{\"a\": \u00A4True}", "{\"a\": \u00A4x}",
        "{\n  \"a\": \u00A4\"x\n\"}", "{\"a\": \"x\u00A4\ty\"}", "{\"p\": \"C:\u00A4\\Acme\"}", "{\"a\": \"\u00A4\\u12\"}", "{\"a\": \"\u00A4\\u+123\"}",
        "{\"a\": 1 \u00A4\"b\": 2}", "[1 \u00A42]", "{\"a\":\u00A4: 1}", "{\"a\":\n\u00A4, \"b\": 1}", "{\u00A4,}", "[\u00A4,1]", "\u00A4]", "{\u00A4]", "{\"a\": [1\u00A4}",
        "{\"a\": {\"b\": 1\u00A4]", "{\"a\": \u00A4\u201Cx\u201D}", "\u00A4# x\n{}", "{\"a\": \u00A4/* x */ 1}", "\u00A4/* x */ {}", "{\"a\": 1 \u00A4/ 2}",
        "// c\n\u00A4x", "{\"caf\u00E9\": \"\uD83D\uDE00\", \u00A4x}", "{\"a\": \u00A4\u00A0 1}", "{\u00A41}", "{\"a\" : {}\u00A4: 1}"})
    void what_is_no_json_is_reported_where_it_stops_being_json(String marked) {
        Marked expected = Marked.of(marked);
        Finding found = expected.expectOnly(SpecCode.NOT_JSON, JsonReader.read("s.json", expected.bytes()).findings());
        assertFalse(found.message().contains("jackson") || found.message().contains("Token"), found::message);
        assertFalse(found.message().contains("cannot be read"), found::message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\"", "{\"a\":", "{\"a\": ", "{\"a\": tr", "{\"a\": 12", "{\"a\": -", "{\"a\": \"x", "{\"a\": \"x\\",
        "{\"a\": \"x\\u00", "{\"a\": 1.", "[1,", "[1, {\"b\": 2}", "{\"a\": [1]\n\n", "\"x"})
    void a_text_that_is_cut_off_is_reported_at_its_end(String text) {
        Finding found = only(SpecCode.TRUNCATED, read(text));
        String[] lines = text.split("\n", -1);
        assertEquals(lines.length, found.at().line());
        assertEquals(lines[lines.length - 1].length() + 1, found.at().column());
    }

    @Test
    void a_truncated_file_names_the_line_of_what_is_open() {
        assertEquals("2", only(SpecCode.TRUNCATED, read("{\n\"a\": [\n1,\n2")).facts().get("line"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} \u00A4{}", "{}\u00A4}", "{\"a\": 1}\n\n\u00A4x", "{} \u00A4/* x */", "[] // fine\n \u00A4, // not"})
    void text_behind_the_end_is_reported_and_the_value_is_kept(String marked) {
        Marked expected = Marked.of(marked);
        Outcome<Json> outcome = JsonReader.read("s.json", expected.bytes());
        expected.expectOnly(SpecCode.TRAILING_TEXT, outcome.findings());
        assertTrue(outcome.value().isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "// only a comment", "\uFEFF", "\uFEFF// x\n"})
    void an_empty_file_is_reported_as_empty(String text) {
        Place at = only(SpecCode.EMPTY, read(text)).at();
        assertEquals("1:1", at.line() + ":" + at.column());
    }

    @Test
    void every_duplicate_field_is_reported_and_the_first_one_counts() {
        Outcome<Json> outcome = read("{\"a\": 1,\n \"a\": 2,\n  \"b\": {\"c\": 1, \"c\": 2},\n   \"a\": {\"d\": 1, \"d\": 1}}");
        assertEquals(List.of("2:2 /a", "3:17 /b/c", "4:4 /a", "4:18 /a/d"), outcome.findings().stream()
                .map(f -> f.at().line() + ":" + f.at().column() + " " + f.at().pointer()).toList());
        assertTrue(outcome.findings().stream().allMatch(f -> f.code() == SpecCode.DUPLICATE_FIELD));
        assertEquals("1", outcome.findings().get(0).facts().get("first"));
        assertEquals(2, outcome.findings().get(0).related().get(0).column());
        Json.Obj root = (Json.Obj) outcome.value().orElseThrow();
        assertEquals(2, root.members().size());
        assertEquals("1", ((Json.Num) root.members().get(0).value()).text());
    }

    @Test
    void a_byte_order_mark_is_accepted_and_shifts_nothing() {
        Outcome<Json> outcome = read("\uFEFF{\"a\": 1}");
        assertEquals(List.of(), outcome.findings());
        assertEquals(2, ((Json.Obj) outcome.value().orElseThrow()).members().get(0).nameAt().column());
    }

    @Test
    void other_encodings_are_named() {
        String text = "{\n\"a\": \"\u00E9\"}";
        for (Charset utf16 : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Finding found = only(SpecCode.NOT_UTF8, JsonReader.read("s.json", text.getBytes(utf16)));
            assertTrue(found.message().contains("UTF-16"), found::message);
        }
        Place at = only(SpecCode.NOT_UTF8, JsonReader.read("s.json", text.getBytes(StandardCharsets.ISO_8859_1))).at();
        assertEquals("2:7", at.line() + ":" + at.column());
        byte[] late = "{\"a\": \"0123456789012345678901234567890123456789012345678901234567890123456789\u0000\"}".getBytes(StandardCharsets.UTF_8);
        only(SpecCode.NOT_UTF8, JsonReader.read("s.json", late));
    }

    @Test
    void a_file_of_ten_megabytes_is_refused_unread() {
        byte[] large = new byte[10 * 1024 * 1024];
        Arrays.fill(large, (byte) '[');
        Finding found = only(SpecCode.TOO_LARGE, JsonReader.read("s.json", large));
        assertEquals("10485760", found.facts().get("size"));
        assertEquals("8388608", found.facts().get("limit"));
    }

    @Test
    void depth_is_limited_whatever_it_is() {
        assertEquals(65, only(SpecCode.TOO_DEEP, read("[".repeat(10_000))).at().column());
        assertEquals(65, only(SpecCode.TOO_DEEP, read("[".repeat(1_000_000))).at().column());
        assertEquals(64 * 5 + 1, only(SpecCode.TOO_DEEP, read("{\"a\":".repeat(1_000_000))).at().column());
        assertTrue(read("[".repeat(64) + "]".repeat(64)).value().isPresent());
        assertEquals(SpecCode.TOO_DEEP, read("[".repeat(65) + "]".repeat(65)).findings().get(0).code());
    }

    @Test
    void millions_of_values_are_refused_before_they_fill_the_memory() {
        only(SpecCode.TOO_MANY_VALUES, read("[" + "0,".repeat(3_000_000) + "0]"));
    }

    @Test
    void long_names_and_numbers_are_no_surprise() {
        assertEquals(List.of(), read("{\"" + "x".repeat(100_000) + "\": " + "1".repeat(100_000) + "}").findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": \"\u00A4\\ud800\"}", "{\"a\": \"\\\\x\u00A4\\udc00y\"}", "{\"a\": \"\u00A4\\u0000\"}", "{\"\u00A4\\ud800\": 1}",
        "{\u00A4\"\\u0000\": 1}"})
    void escapes_that_are_no_characters_are_refused(String marked) {
        Marked expected = Marked.of(marked);
        expected.expectOnly(SpecCode.NOT_JSON, JsonReader.read("s.json", expected.bytes()).findings());
    }

    @Test
    void a_pair_of_escaped_surrogates_is_a_character() {
        Outcome<Json> outcome = read("\"\\ud83d\\ude00\"");
        assertEquals(List.of(), outcome.findings());
        assertEquals("\uD83D\uDE00", ((Json.Text) outcome.value().orElseThrow()).text());
    }
}
