package org.mscsplanner.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.verdict.copy.CopyError;
import org.mscsplanner.verdict.copy.CopyNumbers;
import org.mscsplanner.verdict.copy.CopyVerdict;
import org.mscsplanner.verdict.copy.SyncVerdict;

/** The members of {@link RecordType#COPY} and {@link RecordType#SYNC}. */
final class VerdictJson {
    private VerdictJson() { }

    static void copy(JsonGenerator json, CopyVerdict v) throws IOException {
        json.writeStringField("tool", v.program().word());
        json.writeNumberField("exit", v.exit());
        json.writeStringField("result", v.result().word());
        json.writeBooleanField("good", v.result().isGood());
        json.writeStringField("whatToDo", v.advice());
        answer(json, "copied", v.copied());
        answer(json, "extra", v.extra());
        answer(json, "removed", v.removed());
        answer(json, "mismatched", v.mismatched());
        answer(json, "failed", v.failed());
        json.writeBooleanField("agrees", v.agrees());
        numbers(json, v.log().numbers());
        errors(json, v.errors());
    }

    static void sync(JsonGenerator json, SyncVerdict v) throws IOException {
        json.writeStringField("result", v.result().word());
        json.writeBooleanField("good", v.result().isGood());
        json.writeStringField("whatToDo", v.result().advice());
        json.writeNumberField("exit", v.result().exit());
        json.writeStringField("item", v.item());
        json.writeStringField("to", v.to());
        json.writeNumberField("code", v.code());
        json.writeNumberField("files", v.files());
        json.writeStringField("node", v.node());
        json.writeStringField("mode", v.mode());
        json.writeBooleanField("unfinished", v.unfinished());
        json.writeArrayFieldStart("items");
        for (SyncVerdict.Item i : v.items()) {
            json.writeStartObject();
            json.writeStringField("result", i.result().word());
            json.writeStringField("item", i.item());
            json.writeStringField("to", i.to());
            json.writeNumberField("files", i.files());
            json.writeNumberField("removed", i.removed());
            json.writeNumberField("code", i.code());
            json.writeEndObject();
        }
        json.writeEndArray();
        errors(json, v.errors());
    }

    private static void answer(JsonGenerator json, String name, Optional<Boolean> told) throws IOException {
        json.writeFieldName(name);
        if (told.isPresent()) {
            json.writeBoolean(told.get());
        } else {
            json.writeNull();
        }
    }

    private static void numbers(JsonGenerator json, Optional<CopyNumbers> numbers) throws IOException {
        if (numbers.isEmpty()) {
            json.writeNullField("numbers");
            return;
        }
        CopyNumbers n = numbers.get();
        json.writeObjectFieldStart("numbers");
        json.writeNumberField("runs", n.runs());
        json.writeBooleanField("listOnly", n.listOnly());
        if (n.folders().isPresent()) {
            row(json, "folders", n.folders().get());
        }
        row(json, "files", n.files());
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, String name, CopyNumbers.Row row) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("total", row.total());
        json.writeNumberField("copied", row.copied());
        json.writeNumberField("skipped", row.skipped());
        json.writeNumberField("mismatched", row.mismatched());
        json.writeNumberField("failed", row.failed());
        json.writeNumberField("extra", row.extra());
        json.writeEndObject();
    }

    private static void errors(JsonGenerator json, List<CopyError> errors) throws IOException {
        json.writeArrayFieldStart("errors");
        for (CopyError e : errors) {
            json.writeStartObject();
            json.writeNumberField("code", e.code());
            json.writeStringField("path", e.path());
            json.writeStringField("meaning", e.advice());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
