package org.mscsplanner.plan.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.Target;
import org.mscsplanner.plan.Action;
import org.mscsplanner.plan.Bounds;
import org.mscsplanner.plan.Phase;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Reason;
import org.mscsplanner.plan.Scope;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.StepTarget;

/**
 * A plan as {@code plan.json}. The number behind the slash of the format is raised when a reader of the former one would
 * misunderstand a file; members may be added without that. What is derived from a step's action (title, risk, check,
 * undo, gui) is written for people and ignored when read.
 */
public final class PlanJson {
    public static final String FORMAT = "mscs-plan/1";

    private PlanJson() { }

    /** UTF-8, LF, two blanks of indent; the same plan gives the same bytes everywhere. */
    public static byte[] bytes(Plan plan) {
        ObjectNode root = tree(plan);
        root.putArray("steps").addAll(trees(plan));
        try {
            return (ModelModule.writer().writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The members of a plan's object but for its steps, on one line, without the braces. */
    public static String head(Plan plan) {
        return members(tree(plan));
    }

    /** The members of each step's object on one line, without the braces. */
    public static List<String> steps(Plan plan) {
        return trees(plan).stream().map(PlanJson::members).toList();
    }

    private static String members(ObjectNode object) {
        String text = object.toString();
        return text.substring(1, text.length() - 1);
    }

    private static ObjectNode tree(Plan plan) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT);
        Scope scope = plan.scope();
        ObjectNode where = root.putObject("scope");
        where.put("name", scope.name());
        where.put("change", scope.change());
        where.put("windowMinutes", scope.windowMinutes());
        where.put("cluster", scope.cluster().text());
        where.put("domain", scope.domain());
        where.put("os", scope.os().word());
        where.put("architecture", scope.architecture().name().toLowerCase(java.util.Locale.ROOT));
        texts(where.putArray("nodes"), scope.nodes().stream().map(Name::text).toList());
        root.put("specDigest", plan.specDigest());
        root.put("stateFingerprint", plan.stateFingerprint());
        texts(root.putArray("unmanaged"), plan.unmanaged());
        return root;
    }

    /** Steps are numbered from 1 in their order, as {@link Plan#number} does. */
    private static List<ObjectNode> trees(Plan plan) {
        List<ObjectNode> nodes = new ArrayList<>();
        plan.steps().forEach(s -> nodes.add(tree(s, nodes.size() + 1)));
        return nodes;
    }

    private static ObjectNode tree(Step step, int number) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", step.id());
        node.put("number", number);
        node.put("phase", step.phase().number());
        node.putObject("target").put("kind", step.target().kind().word()).put("node", step.target().node().text());
        node.put("title", step.title());
        node.set("action", RecordTree.of((Record) step.action()));
        texts(node.putObject("reason").put("sentence", step.reason().sentence()).putArray("refs"), step.reason().refs());
        node.put("risk", step.risk().word());
        node.putObject("bounds").put("leastSeconds", step.bounds().leastSeconds()).put("mostSeconds", step.bounds().mostSeconds());
        node.put("gate", step.gate());
        texts(node.putArray("needs"), step.needs());
        node.put("check", step.check());
        node.putObject("undo").put("possible", step.undo().possible()).put("text", step.undo().text());
        node.put("gui", step.gui());
        return node;
    }

    /**
     * Reads a plan.
     *
     * @throws IllegalArgumentException when it is no plan of this format, with the reason
     */
    public static Plan read(byte[] bytes) {
        ObjectMapper mapper = ModelModule.mapper();
        try {
            JsonNode root = mapper.readTree(bytes);
            if (!FORMAT.equals(root.path("format").asText())) {
                throw new IllegalArgumentException("this is no plan of the format " + FORMAT);
            }
            JsonNode where = root.path("scope");
            Scope scope = new Scope(where.path("name").asText(), where.path("change").asText(), where.path("windowMinutes").asLong(),
                    Name.of(where.path("cluster").asText()), where.path("domain").asText(),
                    OsVersion.of(where.path("os").asText()).orElseThrow(() -> new IllegalArgumentException("an unknown os")),
                    Target.Architecture.valueOf(where.path("architecture").asText().toUpperCase(java.util.Locale.ROOT)),
                    texts(where.path("nodes")).stream().map(Name::of).toList());
            List<Step> steps = new ArrayList<>();
            for (JsonNode node : root.path("steps")) {
                steps.add(step(mapper, node));
            }
            return new Plan(scope, root.path("specDigest").asText(), root.path("stateFingerprint").asText(), steps, texts(root.path("unmanaged")));
        } catch (IOException e) {
            throw new IllegalArgumentException("this is no plan: something is wrong with its text", e);
        }
    }

    private static Step step(ObjectMapper mapper, JsonNode node) throws IOException {
        return new Step(node.path("id").asText(), phase(node.path("phase").asText()), target(node.path("target")),
                mapper.treeToValue(node.path("action"), Action.class),
                new Reason(node.path("reason").path("sentence").asText(), texts(node.path("reason").path("refs"))),
                new Bounds(node.path("bounds").path("leastSeconds").asLong(), node.path("bounds").path("mostSeconds").asLong()),
                node.path("gate").asBoolean(), texts(node.path("needs")));
    }

    private static Phase phase(String number) {
        for (Phase phase : Phase.values()) {
            if (phase.number().equals(number)) {
                return phase;
            }
        }
        throw new IllegalArgumentException("no phase " + number);
    }

    private static StepTarget target(JsonNode node) {
        for (StepTarget.Kind kind : StepTarget.Kind.values()) {
            if (kind.word().equals(node.path("kind").asText())) {
                return new StepTarget(kind, Name.of(node.path("node").asText()));
            }
        }
        throw new IllegalArgumentException("no target " + node.path("kind").asText());
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(n -> texts.add(n.asText()));
        return texts;
    }
}
