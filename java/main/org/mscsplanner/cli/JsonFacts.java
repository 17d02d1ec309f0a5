package org.mscsplanner.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A JSON tree as facts: {@code resource "VC IP Address", private Address} is {@code 10.20.0.20}. Elements of a list are
 * known by their names, not by their places, so that an element more does not change the ones behind it.
 */
final class JsonFacts {
    /** Lists of things, and what one of them is called. */
    private static final Map<String, String> SINGULAR = Map.ofEntries(
            Map.entry("groups", "group"), Map.entry("resources", "resource"), Map.entry("nodes", "node"),
            Map.entry("networks", "network"), Map.entry("registry", "registry value"), Map.entry("files", "file item"),
            Map.entry("services", "service"), Map.entry("fileEdits", "file edit"), Map.entry("accounts", "local account"),
            Map.entry("probes", "probe"), Map.entry("syncJobs", "sync job"), Map.entry("manualTasks", "task"),
            Map.entry("decisions", "decision"), Map.entry("acknowledge", "acknowledgement"));
    /** Members that tell one thing of a list from another: the first that it has, or the pair of a list without names. */
    private static final List<String> IDENTITY = List.of("name", "id", "topic");
    private static final Map<String, List<String>> PAIRS = Map.of("registry", List.of("key", "value"), "acknowledge", List.of("code", "at"));

    private final SortedMap<String, String> facts = new TreeMap<>();

    private JsonFacts() { }

    static SortedMap<String, String> of(JsonNode root) {
        JsonFacts out = new JsonFacts();
        out.members("", root);
        return out.facts;
    }

    private void members(String subject, JsonNode object) {
        object.fields().forEachRemaining(member -> member(subject, member.getKey(), member.getValue()));
    }

    private void member(String subject, String name, JsonNode value) {
        String what = (subject.isEmpty() ? "" : subject + ", ") + words(name);
        if (value.isObject()) {
            members(what, value);
        } else if (value.isArray() && value.size() > 0 && value.get(0).isObject()) {
            value.forEach(element -> element(name, element));
        } else if (!value.isArray() || !SINGULAR.containsKey(name)) {
            facts.put(what, text(value));
        }
    }

    private void element(String list, JsonNode element) {
        List<String> identity = PAIRS.getOrDefault(list, IDENTITY.stream().filter(element::has).limit(1).toList());
        String own = identity.isEmpty() ? element.toString()
                : identity.stream().map(name -> element.path(name).asText()).collect(Collectors.joining(list.equals("registry") ? "\\" : " at "));
        String subject = SINGULAR.getOrDefault(list, words(list)) + " \"" + own + "\"";
        element.fields().forEachRemaining(member -> {
            if (!identity.contains(member.getKey())) {
                member(subject, member.getKey(), member.getValue());
            }
        });
    }

    /** A list in one line; a list of sentences with a line for each. */
    private static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.asText().isEmpty() ? "none" : value.asText();
        }
        List<String> texts = new ArrayList<>();
        value.forEach(v -> texts.add(v.asText()));
        boolean sentences = texts.stream().anyMatch(t -> t.endsWith("."));
        return texts.isEmpty() ? "none" : String.join(sentences ? "\n" : ", ", texts);
    }

    /** {@code failoverThreshold} as {@code failover threshold}; names of cluster properties stay as they are. */
    private static String words(String name) {
        return Character.isUpperCase(name.charAt(0)) ? name : name.replaceAll("(?<=[a-z])([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
