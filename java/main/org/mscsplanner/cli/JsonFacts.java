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
 * known by their names, not by their places, so that an element more does not change the ones behind it; what a named element
 * lies in is a fact of it. Elements without a name, as the commands of a task, are one fact of what has them, with a line each.
 */
final class JsonFacts {
    /** Lists of things, and what one of them is called. */
    private static final Map<String, String> SINGULAR = Map.ofEntries(
            Map.entry("groups", "group"), Map.entry("resources", "resource"), Map.entry("nodes", "node"),
            Map.entry("networks", "network"), Map.entry("registry", "registry value"), Map.entry("files", "file item"),
            Map.entry("services", "service"), Map.entry("fileEdits", "file edit"), Map.entry("accounts", "local account"),
            Map.entry("probes", "probe"), Map.entry("syncJobs", "sync job"), Map.entry("manualTasks", "task"),
            Map.entry("decisions", "decision"), Map.entry("acknowledge", "acknowledgement"));
    private static final String CLUSTERS = "clusters";
    /** Members that tell one thing of a list from another: the first that it has, or the pair of a list without names. */
    private static final List<String> IDENTITY = List.of("name", "id", "topic");
    private static final Map<String, List<String>> PAIRS = Map.of("registry", List.of("key", "value"), "acknowledge", List.of("code", "at"));

    private final SortedMap<String, String> facts = new TreeMap<>();
    /** In front of each fact: the further cluster that it is about, as its nodes and networks may be called as those of the first. */
    private final String within;
    /** The element whose members these are; empty outside of any. */
    private final String owner;

    private JsonFacts(String within, String owner) {
        this.within = within;
        this.owner = owner;
    }

    static SortedMap<String, String> of(JsonNode root) {
        JsonFacts out = new JsonFacts("", "");
        out.members("", root, List.of());
        return out.facts;
    }

    private void members(String subject, JsonNode object, List<String> identity) {
        object.fields().forEachRemaining(member -> {
            if (!identity.contains(member.getKey())) {
                member(subject, member.getKey(), member.getValue());
            }
        });
    }

    private void member(String subject, String name, JsonNode value) {
        String what = (subject.isEmpty() ? "" : subject + ", ") + words(name);
        if (value.isObject()) {
            members(what, value, List.of());
        } else if (value.isArray() && value.size() > 0 && value.get(0).isObject()) {
            list(what, name, value);
        } else if (!value.isArray() || !SINGULAR.containsKey(name)) {
            facts.put(within + what, text(value));
        }
    }

    private void list(String what, String name, JsonNode elements) {
        for (JsonNode element : elements) {
            List<String> identity = PAIRS.getOrDefault(name, IDENTITY.stream().filter(element::has).limit(1).toList());
            if (identity.isEmpty()) {
                facts.merge(within + what, line(element), (before, next) -> before + "\n" + next);
            } else if (name.equals(CLUSTERS)) {
                String cluster = "further cluster " + element.path(identity.get(0)).asText() + ", ";
                nested(new JsonFacts(within + cluster, ""), "", element, identity);
            } else {
                String own = identity.stream().map(i -> element.path(i).asText()).collect(Collectors.joining(name.equals("registry") ? "\\" : " at "));
                String subject = SINGULAR.getOrDefault(name, words(name)) + " \"" + own + "\"";
                if (!owner.isEmpty()) {
                    facts.put(within + subject + ", in", owner);
                }
                nested(new JsonFacts(within, subject), subject, element, identity);
            }
        }
    }

    private void nested(JsonFacts inside, String subject, JsonNode element, List<String> identity) {
        inside.members(subject, element, identity);
        facts.putAll(inside.facts);
    }

    /** What has no name in one line: a command as it is typed, anything else as it is written. */
    private static String line(JsonNode element) {
        if (!element.has("program")) {
            return element.toString();
        }
        StringBuilder line = new StringBuilder(element.path("program").asText());
        element.path("arguments").forEach(a -> line.append(' ').append(a.asText().matches("\\S+") ? a.asText() : '"' + a.asText() + '"'));
        return line.toString();
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
        return name.isEmpty() || Character.isUpperCase(name.charAt(0)) ? name : name.replaceAll("(?<=[a-z])([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
