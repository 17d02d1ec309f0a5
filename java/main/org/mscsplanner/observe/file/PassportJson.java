package org.mscsplanner.observe.file;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.observe.passport.Area;
import org.mscsplanner.observe.passport.Passport;

/**
 * The format {@value #FORMAT}: format, node, plan, areas (area, then subject, then fact and value, all texts) and unanswered. A new
 * version comes with a member of another meaning, not with one more.
 */
public final class PassportJson {
    public static final String FORMAT = "mscs-passport/1";
    private static final List<String> MEMBERS = List.of("format", "node", "plan", "areas", "unanswered");

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
     * Reads what {@link #text} wrote, in any encoding that JSON may have. What was taken for nothing would show as a difference, or as none.
     *
     * @throws IllegalArgumentException when it is something else, or not all of it; the message says what and where
     */
    public static Passport read(byte[] bytes) {
        JsonNode root = tree(bytes);
        need(root.path("format").asText().equals(FORMAT), "its format is not " + FORMAT);
        members(root, "").keySet().forEach(name -> need(MEMBERS.contains(name), "/" + name + ": there is no such member; there are " + String.join(", ", MEMBERS)));
        Passport.Builder passport = new Passport.Builder();
        members(root.path("areas"), "/areas").forEach((word, subjects) -> {
            Area area = area(word);
            members(subjects, "/areas/" + word).forEach((subject, facts) -> {
                String at = "/areas/" + word + "/" + subject;
                passport.subject(area, subject);
                members(facts, at).forEach((name, value) -> passport.fact(area, subject, name, text(value, at + "/" + name)));
            });
        });
        need(root.path("unanswered").isArray(), "/unanswered: this must be a list");
        root.path("unanswered").forEach(word -> passport.unanswered(area(text(word, "/unanswered"))));
        String node = text(root.path("node"), "/node");
        need(!node.isBlank(), "/node: it names no node");
        return passport.build(node, text(root.path("plan"), "/plan"));
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            return JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().readTree(bytes);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new IllegalArgumentException("it is no JSON" + (at == null ? ", or is nested too deep" : " from line " + at.getLineNr() + ", column " + at.getColumnNr() + " on"));
        } catch (IOException e) {
            throw new IllegalArgumentException("it is no JSON");
        }
    }

    private static SortedMap<String, JsonNode> members(JsonNode node, String at) {
        need(node.isObject(), at + ": this must be an object");
        SortedMap<String, JsonNode> members = new TreeMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        return members;
    }

    private static String text(JsonNode node, String at) {
        need(node.isTextual(), at + ": this must be a text");
        return node.textValue();
    }

    private static void need(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    private static Area area(String word) {
        return Area.of(word).orElseThrow(() -> new IllegalArgumentException("there is no area \"" + word + "\""));
    }
}
