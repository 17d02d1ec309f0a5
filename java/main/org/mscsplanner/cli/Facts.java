package org.mscsplanner.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mscsplanner.plan.file.PlanJson;
import org.mscsplanner.spec.Canonical;

/**
 * A spec or a plan as named facts in the words of a cluster, and the difference of two. The facts are made from the JSON
 * of the whole thing (a spec expanded, so that a default and its value written out are equal): no field can be left out.
 */
final class Facts {
    private static final List<String> DERIVED = List.of("id", "number", "title", "phase", "needs", "check", "gui");

    private Facts() { }

    /** @param kind added, removed or changed */
    record Difference(String kind, String what, String before, String after) { }

    /** A spec that cannot be compared: what was not understood would not show. */
    static final class NotUnderstood extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient SpecFile file;

        NotUnderstood(SpecFile file) {
            super(file.name());
            this.file = file;
        }

        SpecFile file() {
            return file;
        }
    }

    /**
     * What differs between two specs or two plans.
     *
     * @throws InputException for a spec and a plan, which have no fact in common
     * @throws NotUnderstood when a file is neither a plan nor a spec that can be read as a whole
     */
    static List<Difference> between(Path a, Path b) throws IOException, NotUnderstood {
        byte[] before = bytes(a);
        byte[] after = bytes(b);
        if (isPlan(before) != isPlan(after)) {
            throw new InputException((isPlan(before) ? a : b) + " is a plan and " + (isPlan(before) ? b : a)
                    + " a spec; nothing was compared. Write the plan of the spec first (plan SPEC --out FILE), or name two specs.");
        }
        return between(facts(a, before), facts(b, after));
    }

    /** The facts of one file, as above. */
    static SortedMap<String, String> load(Path path) throws IOException, NotUnderstood {
        return facts(path, bytes(path));
    }

    private static byte[] bytes(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new UsageException(path + " is a folder, and what it is compared with is none: name two files or two folders");
        }
        return InputFile.read(path, InputFile.TEXT);
    }

    private static boolean isPlan(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8).contains(PlanJson.FORMAT);
    }

    private static SortedMap<String, String> facts(Path path, byte[] bytes) throws IOException, NotUnderstood {
        if (isPlan(bytes)) {
            return plan(path, bytes);
        }
        SpecFile file = SpecFile.of(path.toString(), bytes);
        if (file.hasLosses()) {
            throw new NotUnderstood(file);
        }
        return JsonFacts.of(new ObjectMapper().readTree(Canonical.bytes(file.spec().orElseThrow())));
    }

    /** What follows from the rest of the plan (numbers, needs, digests, sentences about the action) is left out; the title stands for the step. */
    private static SortedMap<String, String> plan(Path path, byte[] bytes) throws IOException {
        try {
            PlanJson.read(bytes);
        } catch (IllegalArgumentException e) {
            throw new InputException(path + ": " + e.getMessage());
        }
        ObjectNode plan = (ObjectNode) new ObjectMapper().readTree(bytes);
        plan.remove(List.of("specDigest", "stateFingerprint"));
        SortedMap<String, String> facts = new TreeMap<>();
        for (JsonNode step : plan.path("steps")) {
            String what = "step " + step.path("id").asText();
            facts.put(what, step.path("title").asText());
            ((ObjectNode) step).remove(DERIVED);
            JsonFacts.of(step).forEach((name, value) -> facts.put(what + ", " + name, value));
        }
        plan.remove("steps");
        facts.putAll(JsonFacts.of(plan));
        return facts;
    }

    /** Sorted by name. A step that is new or gone is one difference, not one for each of its facts. */
    static List<Difference> between(SortedMap<String, String> a, SortedMap<String, String> b) {
        List<Difference> differences = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(a.keySet());
        names.addAll(b.keySet());
        for (String name : names) {
            int comma = name.indexOf(", ");
            boolean ofStep = name.startsWith("step ") && comma >= 0;
            String step = ofStep ? name.substring(0, comma) : name;
            boolean titleOfBoth = name.startsWith("step ") && !ofStep && a.containsKey(name) && b.containsKey(name);
            if (!titleOfBoth && (!ofStep || a.containsKey(step) == b.containsKey(step))) {
                difference(name, Optional.ofNullable(a.get(name)), Optional.ofNullable(b.get(name))).ifPresent(differences::add);
            }
        }
        return differences;
    }

    private static Optional<Difference> difference(String name, Optional<String> before, Optional<String> after) {
        if (before.equals(after)) {
            return Optional.empty();
        } else if (before.isEmpty() || after.isEmpty()) {
            return Optional.of(new Difference(before.isEmpty() ? "added" : "removed", name, before.orElse(""), after.orElse("")));
        }
        boolean lines = (before.get() + after.get()).contains("\n");
        return Optional.of(lines
                ? new Difference("changed", name, "", String.join("\n", changedLines(before.get().lines().toList(), after.get().lines().toList())))
                : new Difference("changed", name, before.get(), after.get()));
    }

    /** Lines that went ({@code -}) and came ({@code +}), in their order. */
    static List<String> changedLines(List<String> before, List<String> after) {
        List<String> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            delta.getSource().getLines().forEach(line -> changes.add("- " + line));
            delta.getTarget().getLines().forEach(line -> changes.add("+ " + line));
        }
        return changes;
    }
}
