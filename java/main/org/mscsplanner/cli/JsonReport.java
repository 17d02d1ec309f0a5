package org.mscsplanner.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.mscsplanner.check.Judged;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Place;
import org.mscsplanner.observe.passport.Disparity;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.checkpoint.History;
import org.mscsplanner.plan.file.PlanJson;
import org.mscsplanner.proof.Outcome;
import org.mscsplanner.proof.file.OutcomeJson;
import org.mscsplanner.verdict.copy.CopyVerdict;
import org.mscsplanner.verdict.copy.SyncVerdict;

/** JSON lines on stdout, each with a {@code type}; the last is always a {@code result}. LF line ends on every platform. */
final class JsonReport implements Report {
    private final PrintStream out;
    private final JsonFactory factory = new JsonFactory();
    private boolean lost;

    JsonReport(PrintStream out) {
        this.out = out;
    }

    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** One line. Behind one that was lost nothing more is printed: nobody could tell that something is missing in between. */
    private void line(RecordType type, Body body) {
        if (lost) {
            return;
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("type", type.word());
            body.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.print(text.append('\n'));
        lost = out.checkError();
    }

    @Override
    public void findings(String file, List<Judged> findings) {
        findings.forEach(j -> line(RecordType.DIAGNOSTIC, json -> diagnostic(json, file, j)));
        line(RecordType.VERDICT, json -> {
            json.writeStringField("file", file);
            json.writeBooleanField("valid", findings.stream().noneMatch(Judged::stops));
            json.writeNumberField("errors", findings.stream().filter(Judged::stops).count());
            json.writeNumberField("findings", findings.size());
        });
    }

    private static void diagnostic(JsonGenerator json, String file, Judged judged) throws IOException {
        Finding f = judged.finding();
        json.writeStringField("code", f.code().id());
        json.writeStringField("severity", f.code().severity().word());
        place(json, f.at().isNone() ? Place.of(file, "", 0, 0) : f.at());
        json.writeStringField("message", f.message());
        json.writeStringField("fix", f.fix());
        json.writeBooleanField("overridable", f.code().overridable());
        if (judged.acknowledgement().isPresent()) {
            json.writeStringField("acknowledged", judged.acknowledgement().get().reason());
        }
        json.writeArrayFieldStart("related");
        for (Place place : f.related()) {
            json.writeStartObject();
            place(json, place);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, Place place) throws IOException {
        json.writeStringField("file", place.file());
        json.writeStringField("pointer", place.pointer());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
    }

    @Override
    public void plan(Plan plan) {
        line(RecordType.PLAN, json -> {
            json.writeNumberField("steps", plan.steps().size());
            json.writeRaw("," + PlanJson.head(plan));
        });
        PlanJson.steps(plan).forEach(step -> line(RecordType.STEP, json -> json.writeRaw("," + step)));
    }

    @Override
    public void file(String path, long bytes, String sha256) {
        line(RecordType.FILE, json -> {
            json.writeStringField("path", path);
            json.writeNumberField("bytes", bytes);
            json.writeStringField("sha256", sha256);
        });
    }

    @Override
    public void text(String kind, String text) {
        line(RecordType.TEXT, json -> {
            json.writeStringField("kind", kind);
            json.writeStringField("text", text);
        });
    }

    @Override
    public void difference(String kind, String what, String before, String after) {
        line(RecordType.DIFFERENCE, json -> {
            json.writeStringField("kind", kind);
            json.writeStringField("what", what);
            json.writeStringField("before", before);
            json.writeStringField("after", after);
        });
    }

    @Override
    public void fact(String name, String value) {
        line(RecordType.FACT, json -> {
            json.writeStringField("name", name);
            json.writeStringField("value", value);
        });
    }

    @Override
    public void message(String kind, String text) {
        line(RecordType.MESSAGE, json -> {
            json.writeStringField("kind", kind);
            json.writeStringField("text", text);
        });
    }

    @Override
    public void digest(String approval) {
        line(RecordType.DIGEST, json -> json.writeStringField("approval", approval));
    }

    @Override
    public void copy(CopyVerdict verdict) {
        line(RecordType.COPY, json -> VerdictJson.copy(json, verdict));
    }

    @Override
    public void sync(SyncVerdict verdict) {
        line(RecordType.SYNC, json -> VerdictJson.sync(json, verdict));
    }

    @Override
    public void disparity(Disparity d) {
        line(RecordType.DISPARITY, json -> {
            json.writeStringField("area", d.area().word());
            json.writeStringField("subject", d.subject());
            json.writeStringField("fact", d.fact());
            json.writeStringField("left", d.left());
            json.writeStringField("right", d.right());
            json.writeStringField("severity", d.severity().word());
            json.writeStringField("symptom", d.symptom());
            json.writeStringField("remedy", d.remedy());
        });
    }

    @Override
    public void progress(int number, int of, String what) {
        line(RecordType.PROGRESS, json -> {
            json.writeNumberField("number", number);
            json.writeNumberField("of", of);
            json.writeStringField("what", what);
        });
    }

    @Override
    public void rehearsal(Outcome outcome, boolean checkpoints) {
        String cluster = outcome.plan().scope().cluster().text();
        outcome.scripts().forEach(s -> of(cluster, RecordType.SCRIPT, json -> OutcomeJson.script(json, s)));
        outcome.faults().forEach(f -> of(cluster, RecordType.FAULT, json -> OutcomeJson.fault(json, f)));
        outcome.undos().forEach(u -> of(cluster, RecordType.UNDO, json -> OutcomeJson.undo(json, u)));
        outcome.skips().forEach(s -> of(cluster, RecordType.SKIP, json -> OutcomeJson.skip(json, s)));
        outcome.starts().all().forEach(s -> of(cluster, RecordType.START, json -> OutcomeJson.start(json, s)));
        checkpoints(outcome.plan(), outcome.checkpoints());
        line(RecordType.REHEARSAL, json -> OutcomeJson.verdict(json, outcome));
    }

    @Override
    public void checkpoints(Plan plan, History history) {
        history.values().forEach(v -> of(plan.scope().cluster().text(), RecordType.CHECKPOINT, json -> OutcomeJson.checkpoint(json, v)));
    }

    private void of(String cluster, RecordType type, Body body) {
        line(type, json -> {
            json.writeStringField("cluster", cluster);
            body.write(json);
        });
    }

    /** One of several requests has ended. */
    void answer(int number, ExitCode code) {
        line(RecordType.ANSWER, json -> {
            json.writeNumberField("number", number);
            end(json, code);
        });
    }

    /** The last line. Where one before it was lost, it says so by its code, if there is room for it by now; what was cut off ends with a line end. */
    void result(ExitCode code) {
        ExitCode told = lost ? ExitCode.ENVIRONMENT : code;
        if (lost) {
            out.print('\n');
            lost = false;
        }
        line(RecordType.RESULT, json -> end(json, told));
    }

    private static void end(JsonGenerator json, ExitCode code) throws IOException {
        json.writeNumberField("exitCode", code.number());
        json.writeStringField("name", code.name().toLowerCase(Locale.ROOT));
    }
}
