package org.mscsplanner.observe.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.observe.passport.Area;
import org.mscsplanner.observe.passport.Passport;
import org.mscsplanner.property.Gen;

class PassportJsonTest {
    @Test
    void what_was_written_reads_back_whatever_the_texts_are() {
        Gen.forAll(200, gen -> {
            Passport.Builder builder = new Passport.Builder();
            for (Area area : Area.values()) {
                builder.subject(area, "subject").fact(area, gen.text("aB\\\"\u00e4\u3042 "), "fact " + gen.text("ab"), gen.text("\\\"\n\t{}\u00fc"));
            }
            Passport passport = builder.unanswered(Area.TASK).build("N1", "00ff");
            String text = PassportJson.text(passport);
            assertEquals(passport, PassportJson.read(text.getBytes(StandardCharsets.UTF_8)));
            assertEquals(passport, PassportJson.read(text.getBytes(StandardCharsets.UTF_16LE)), "as Windows PowerShell redirects it");
            assertEquals(text, PassportJson.text(PassportJson.read(text.getBytes(StandardCharsets.UTF_8))));
            assertTrue(!text.contains("\r") && text.endsWith("\n"));
        });
    }

    private static String whole(String node, String areas) {
        return "{\"format\":\"mscs-passport/1\",\"node\":" + node + ",\"plan\":\"00\",\"areas\":" + areas + ",\"unanswered\":[]}";
    }

    @Test
    void anything_else_is_refused_with_a_reason() {
        for (String text : List.of("", "x", "{}", "[".repeat(5000), "[1]", "{\"format\":\"mscs-passport/2\"}", "{\"format\":\"mscs-passport/1\",\"areas\":{\"moon\":{\"a\":{}}}}",
                "{\"format\":\"mscs-passport/1\",\"format\":\"mscs-passport/1\"}", "{\"format\":\"mscs-passport/1\"}", whole("\"N1\"", "{}") + "{}", whole("\"N1\"", "[]"), whole("\" \"", "{}"),
                whole("1", "{}"), whole("\"N1\"", "{\"service\":[]}"), whole("\"N1\"", "{\"service\":{\"x\":{\"state\":null}}}"), whole("\"N1\"", "{},\"more\":1"),
                whole("\"N1\"", "{}").replace("[]", "{}"), whole("\"N1\"", "{}").replace("[]", "[1]"))) {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> PassportJson.read(text.getBytes(StandardCharsets.UTF_8)), text);
            assertTrue(String.valueOf(e.getMessage()).matches("(?s)it is .*|its .*|there .*|/[a-z/]+: .*"), e.getMessage());
        }
    }
}
