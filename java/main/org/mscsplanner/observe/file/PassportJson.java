package org.mscsplanner.observe.file;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.mscsplanner.observe.passport.Area;
import org.mscsplanner.observe.passport.Passport;

/**
 * The format {@value #FORMAT}: format, node, plan, areas (area, then subject, then fact and value, all texts) and unanswered. A new
 * version comes with a member of another meaning, not with one more.
 */
public final class PassportJson {
    public static final String FORMAT = "mscs-passport/1";

    private PassportJson() { }

    /** Sorted, with LF, and one at the end: same passport, same bytes. */
    public static String text(Passport passport) {
        JsonMapper mapper = new JsonMapper();
        ObjectNode root = mapper.createObjectNode().put("format", FORMAT).put("node", passport.node()).put("plan", passport.plan());
        ObjectNode areas = root.putObject("areas");
        passport.areas().forEach((area, subjects) -> {
            ObjectNode one = areas.putObject(area.word());
            subjects.forEach((subject, facts) -> facts.forEach(one.putObject(subject)::put));
        });
        ArrayNode unanswered = root.putArray("unanswered");
        passport.unanswered().forEach(a -> unanswered.add(a.word()));
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentObjectsWith(lines);
        try {
            return mapper.writer(printer).writeValueAsString(root) + "\n";
        } catch (IOException e) {
            throw new IllegalStateException("a tree of texts can be written", e);
        }
    }

    /**
     * Reads what {@link #text} wrote, in any encoding that JSON may have.
     *
     * @throws IllegalArgumentException when it is something else; the message says what
     */
    public static Passport read(byte[] bytes) {
        JsonNode root;
        try {
            root = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build().readTree(bytes);
        } catch (IOException e) {
            throw new IllegalArgumentException("it is no JSON");
        }
        if (root == null || !root.path("format").asText().equals(FORMAT)) {
            throw new IllegalArgumentException("its format is not " + FORMAT);
        }
        Passport.Builder passport = new Passport.Builder();
        for (Map.Entry<String, JsonNode> area : root.path("areas").properties()) {
            Area known = area(area.getKey());
            for (Map.Entry<String, JsonNode> subject : area.getValue().properties()) {
                passport.subject(known, subject.getKey());
                subject.getValue().properties().forEach(f -> passport.fact(known, subject.getKey(), f.getKey(), f.getValue().asText()));
            }
        }
        root.path("unanswered").forEach(a -> passport.unanswered(area(a.asText())));
        return passport.build(root.path("node").asText(), root.path("plan").asText());
    }

    private static Area area(String word) {
        return Area.of(word).orElseThrow(() -> new IllegalArgumentException("there is no area \"" + word + "\""));
    }
}
