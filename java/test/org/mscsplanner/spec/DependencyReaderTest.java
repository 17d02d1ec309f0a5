package org.mscsplanner.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mscsplanner.diag.Place;
import org.mscsplanner.diag.SpecCode;
import org.mscsplanner.model.Dependencies;
import org.mscsplanner.model.Name;
import org.mscsplanner.property.Gen;

class DependencyReaderTest {
    private static Dependencies read(String json, Problems problems) {
        return DependencyReader.read(JsonReader.read("s", json.getBytes(StandardCharsets.UTF_8)).value().orElseThrow(), problems);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"[A]\" | [A]",
        "\"[A] and [B]\" | [A] and [B]",
        "\"[A] AND ([B] Or [C C])\" | [A] and ([B] or [C C])",
        "\"([A])and([B]or[C])\" | [A] and ([B] or [C])",
        "\"[A] or [B] or [C]\" | ([A] or [B] or [C])",
        "\"  [ and ] and ( [or] )  \" | [and] and [or]",
        "[\"A\", \"B\"] | [A] and [B]",
        "[] | ``"})
    void an_and_of_ors_is_read(String json, String expression) {
        Problems problems = new Problems();
        assertEquals(expression, read(json, problems).expression());
        assertEquals(List.of(), problems.all());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"\u00A4\" | a name in brackets is missing",
        "\"\u00A4A\" | a name in brackets is missing",
        "\"[A] and \u00A4\" | a name in brackets is missing",
        "\"[A] and \u00A4and [B]\" | a name in brackets is missing",
        "\"[A] \u00A4[B]\" | \"and\" is missing",
        "\"[A] \u00A4andy [B]\" | \"and\" is missing",
        "\"[A] and \u00A4[B\" | this bracket is not closed",
        "\"[A] and \u00A4[ ]\" | the name is empty",
        "\"[A] and ([B] or [C]\u00A4\" | \")\" or \"or\" is missing",
        "\"[A]\u00A4)\" | this closes nothing",
        "\"[A] and [B] \u00A4or [C]\" | alternatives stand in parentheses",
        "\"([A] \u00A4and [B]) or [C]\" | \"and\" cannot stand beside \"or\" without parentheses, and not inside of them",
        "\"[A] or [B] \u00A4and [C]\" | \"and\" cannot stand beside \"or\" without parentheses, and not inside of them",
        "\"[R\\\\D \\\"x\\\"] and \u00A4B\" | a name in brackets is missing"})
    void what_is_none_is_reported_at_the_character(String marked, String reason) {
        Marked expected = Marked.of(marked);
        Problems problems = new Problems();
        assertEquals(List.of(), read(expected.text(), problems).clauses());
        assertEquals(reason, expected.expectOnly(SpecCode.BAD_EXPRESSION, problems.all()).facts().get("reason"));
    }

    @Test
    void every_expression_of_the_model_is_read_back() {
        Gen.forAll(200, gen -> {
            List<List<Name>> clauses = gen.list(1, 4, g -> g.list(1, 3, h -> Name.of(h.text(1, 6, "abAB &.(\"\\\u00FC") + "x")));
            clauses = clauses.stream().map(c -> c.stream().map(n -> Name.of(n.text().strip())).toList()).toList();
            Dependencies wanted = new Dependencies(clauses, Place.NONE);
            Problems problems = new Problems();
            Json.Text text = new Json.Text(wanted.expression(), wanted.expression(), Place.NONE);
            assertEquals(wanted, DependencyReader.read(text, problems));
            assertEquals(List.of(), problems.all());
        });
    }
}
