package org.mscsplanner.proof.file;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.mscsplanner.plan.checkpoint.ValueHistory;
import org.mscsplanner.plan.checkpoint.ValueHistory.Held;
import org.mscsplanner.plan.checkpoint.ValueHistory.Moment;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.file.JsonText;
import org.mscsplanner.proof.FaultResult;
import org.mscsplanner.proof.Outcome;
import org.mscsplanner.proof.ScriptResult;
import org.mscsplanner.proof.SkipResult;
import org.mscsplanner.proof.StartResult;
import org.mscsplanner.proof.UndoResult;

/**
 * A rehearsal as {@code rehearsal.json}. The number behind the slash of the format is raised when a reader of the former
 * one would misunderstand a file; members may be added without that.
 */
public final class OutcomeJson {
    public static final String FORMAT = "mscs-rehearsal/1";

    private OutcomeJson() { }

    /**
     * The file: UTF-8, LF, two blanks of indent.
     *
     * @param approval the approval digest of the files that were rehearsed
     * @param changed what is other than it was rendered
     */
    public static byte[] bytes(String name, String approval, List<String> changed, List<Outcome> outcomes) {
        return JsonText.bytes(json -> {
            json.writeStringField("format", FORMAT);
            json.writeStringField("name", name);
            json.writeStringField("approval", approval);
            JsonText.texts(json, "changed", changed);
            objects(json, "clusters", outcomes, OutcomeJson::cluster);
        });
    }

    private interface Writer<T> {
        void write(JsonGenerator json, T value) throws IOException;
    }

    private static <T> void objects(JsonGenerator json, String name, List<T> all, Writer<T> members) throws IOException {
        json.writeArrayFieldStart(name);
        for (T one : all) {
            json.writeStartObject();
            members.write(json, one);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void cluster(JsonGenerator json, Outcome outcome) throws IOException {
        verdict(json, outcome);
        JsonText.texts(json, "withoutReturn", outcome.withoutReturn().stream().map(Step::id).toList());
        objects(json, "scriptRuns", outcome.scripts(), OutcomeJson::script);
        objects(json, "faults", outcome.faults(), OutcomeJson::fault);
        objects(json, "undos", outcome.undos(), OutcomeJson::undo);
        objects(json, "skips", outcome.skips(), OutcomeJson::skip);
        json.writeNumberField("startObjects", outcome.starts().objects());
        json.writeNumberField("startPairs", outcome.starts().pairs());
        objects(json, "starts", outcome.starts().all(), OutcomeJson::start);
        objects(json, "checkpoints", outcome.checkpoints().values(), OutcomeJson::checkpoint);
    }

    /** What there is to say of a cluster as a whole. */
    public static void verdict(JsonGenerator json, Outcome outcome) throws IOException {
        json.writeStringField("cluster", outcome.plan().scope().cluster().text());
        json.writeBooleanField("good", outcome.isGood());
        json.writeBooleanField("whole", outcome.isWhole());
        json.writeNumberField("steps", outcome.steps());
        json.writeNumberField("seconds", outcome.scripts().stream().mapToLong(ScriptResult::seconds).sum());
        JsonText.texts(json, "problems", outcome.problems());
    }

    public static void script(JsonGenerator json, ScriptResult script) throws IOException {
        json.writeStringField("name", script.name());
        json.writeStringField("node", script.node().text());
        json.writeNumberField("steps", script.steps());
        json.writeNumberField("exit", script.exit());
        json.writeNumberField("seconds", script.seconds());
        json.writeStringField("said", script.said());
    }

    public static void fault(JsonGenerator json, FaultResult result) throws IOException {
        json.writeStringField("step", result.fault().step());
        json.writeStringField("kind", result.fault().kind().words());
        json.writeStringField("program", result.fault().program());
        json.writeStringField("node", result.fault().node().text());
        json.writeStringField("end", result.end().words());
        json.writeBooleanField("good", result.isGood());
        JsonText.texts(json, "problems", result.problems());
    }

    public static void undo(JsonGenerator json, UndoResult result) throws IOException {
        json.writeStringField("step", result.step());
        json.writeBooleanField("back", result.isBack());
        json.writeStringField("stopped", result.stopped().orElse(""));
        JsonText.texts(json, "byHand", result.byHand());
        JsonText.texts(json, "differences", result.differences());
    }

    public static void skip(JsonGenerator json, SkipResult result) throws IOException {
        json.writeStringField("step", result.step());
        json.writeStringField("noticed", result.noticed().words());
        json.writeStringField("where", result.where());
        JsonText.texts(json, "what", result.what());
    }

    public static void start(JsonGenerator json, StartResult result) throws IOException {
        json.writeNumberField("number", result.number());
        json.writeBooleanField("good", result.isGood());
        json.writeNumberField("absent", result.absent());
        json.writeNumberField("wanted", result.wanted());
        json.writeNumberField("other", result.other());
        JsonText.texts(json, "there", result.there());
        json.writeStringField("hindrance", result.hindrance());
        json.writeStringField("stopped", result.stopped());
        json.writeNumberField("plannedSteps", result.steps());
        json.writeNumberField("undos", result.undos());
        JsonText.texts(json, "problems", result.problems());
    }

    public static void checkpoint(JsonGenerator json, ValueHistory value) throws IOException {
        json.writeStringField("key", value.key().text());
        json.writeStringField("value", value.value().text());
        objects(json, "moments", value.moments(), OutcomeJson::moment);
    }

    private static void moment(JsonGenerator json, Moment moment) throws IOException {
        json.writeStringField("after", moment.step());
        objects(json, "nodes", List.copyOf(moment.nodes().entrySet()), (j, node) -> {
            j.writeStringField("node", node.getKey().text());
            held(j, node.getValue());
        });
        objects(json, "copies", moment.copies(), (j, copy) -> {
            j.writeStringField("resource", copy.resource().text());
            j.writeStringField("from", copy.from().text());
            held(j, copy.held());
        });
        json.writeStringField("next", moment.next());
    }

    private static void held(JsonGenerator json, Held held) throws IOException {
        json.writeBooleanField("there", !held.isNothing());
        json.writeStringField("text", held.text());
        json.writeStringField("by", held.by());
    }
}
