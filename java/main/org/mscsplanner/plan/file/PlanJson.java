package org.mscsplanner.plan.file;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.Target;
import org.mscsplanner.plan.Bounds;
import org.mscsplanner.plan.Phase;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Reason;
import org.mscsplanner.plan.Scope;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.StepTarget;
import org.mscsplanner.plan.action.Action;

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
        RecordWriter records = new RecordWriter();
        return JsonText.bytes(json -> {
            head(json, plan);
            json.writeArrayFieldStart("steps");
            for (int i = 0; i < plan.steps().size(); i++) {
                json.writeStartObject();
                step(json, records, plan, i);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** The members of a plan's object but for its steps, on one line, without the braces. */
    public static String head(Plan plan) {
        return JsonText.lines(List.of(json -> head(json, plan))).get(0);
    }

    /** The members of each step's object on one line, without the braces. */
    public static List<String> steps(Plan plan) {
        RecordWriter records = new RecordWriter();
        List<JsonText.Body> objects = new ArrayList<>();
        for (int i = 0; i < plan.steps().size(); i++) {
            int place = i;
            objects.add(json -> step(json, records, plan, place));
        }
        return JsonText.lines(objects);
    }

    private static void head(JsonGenerator json, Plan plan) throws IOException {
        json.writeStringField("format", FORMAT);
        Scope scope = plan.scope();
        JsonText.object(json, "scope", where -> {
            where.writeStringField("name", scope.name());
            where.writeStringField("change", scope.change());
            where.writeNumberField("windowMinutes", scope.windowMinutes());
            where.writeStringField("cluster", scope.cluster().text());
            where.writeStringField("domain", scope.domain());
            where.writeStringField("os", scope.os().word());
            where.writeStringField("architecture", scope.architecture().name().toLowerCase(Locale.ROOT));
            JsonText.texts(where, "nodes", scope.nodes());
        });
        json.writeStringField("specDigest", plan.specDigest());
        json.writeStringField("stateFingerprint", plan.stateFingerprint());
        JsonText.texts(json, "unmanaged", plan.unmanaged());
    }

    private static void step(JsonGenerator json, RecordWriter records, Plan plan, int place) throws IOException {
        Step step = plan.steps().get(place);
        json.writeStringField("id", step.id());
        json.writeNumberField("number", place + 1);
        json.writeStringField("phase", step.phase().number());
        JsonText.object(json, "target", target -> {
            target.writeStringField("kind", step.target().kind().word());
            target.writeStringField("node", step.target().node().text());
        });
        json.writeStringField("title", step.title());
        json.writeFieldName("action");
        records.write(json, (Record) step.action());
        JsonText.object(json, "reason", reason -> {
            reason.writeStringField("sentence", step.reason().sentence());
            JsonText.texts(reason, "refs", step.reason().refs());
        });
        json.writeStringField("risk", step.risk().word());
        JsonText.object(json, "bounds", bounds -> {
            bounds.writeNumberField("leastSeconds", step.bounds().leastSeconds());
            bounds.writeNumberField("mostSeconds", step.bounds().mostSeconds());
        });
        json.writeBooleanField("gate", step.gate());
        JsonText.texts(json, "needs", step.needs());
        json.writeStringField("check", step.check());
        JsonText.object(json, "undo", undo -> {
            undo.writeBooleanField("possible", step.undo().possible());
            undo.writeStringField("text", step.undo().text());
        });
        json.writeStringField("gui", plan.gui(step));
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
                    Target.Architecture.valueOf(where.path("architecture").asText().toUpperCase(Locale.ROOT)),
                    texts(where.path("nodes")).stream().map(Name::of).toList());
            List<Step> steps = new ArrayList<>();
            for (JsonNode node : root.path("steps")) {
                steps.add(step(mapper, node));
            }
            requireWhole(steps, scope.nodes());
            return new Plan(scope, root.path("specDigest").asText(), root.path("stateFingerprint").asText(), steps, texts(root.path("unmanaged")));
        } catch (IOException e) {
            throw new IllegalArgumentException("this is no plan: something is wrong with its text", e);
        }
    }

    private static Step step(ObjectMapper mapper, JsonNode node) throws IOException {
        if (!node.path("action").isObject()) {
            throw new IllegalArgumentException("the step \"" + node.path("id").asText() + "\" has no action");
        }
        return new Step(node.path("id").asText(), phase(node.path("phase").asText()), target(node.path("target")),
                mapper.treeToValue(node.path("action"), Action.class),
                new Reason(node.path("reason").path("sentence").asText(), texts(node.path("reason").path("refs"))),
                new Bounds(node.path("bounds").path("leastSeconds").asLong(), node.path("bounds").path("mostSeconds").asLong()),
                node.path("gate").asBoolean(), texts(node.path("needs")));
    }

    /** What holds for every plan that was made, and may not for one that was changed by hand. */
    private static void requireWhole(List<Step> steps, List<Name> nodes) {
        Set<String> before = new HashSet<>();
        for (Step step : steps) {
            require(step.target().isPerson() || nodes.contains(step.target().node()), step, "runs on \"" + step.target().node() + "\", which is no node of the plan");
            step.needs().forEach(id -> require(before.contains(id), step, "needs " + id + ", which does not stand before it"));
            require(before.add(step.id()), step, "stands there twice");
        }
    }

    private static void require(boolean holds, Step step, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("the step \"" + step.id() + "\" " + otherwise);
        }
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

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(n -> texts.add(n.asText()));
        return texts;
    }
}
