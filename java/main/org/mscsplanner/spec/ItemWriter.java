package org.mscsplanner.spec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.mscsplanner.model.Account;
import org.mscsplanner.model.Acknowledgement;
import org.mscsplanner.model.Decision;
import org.mscsplanner.model.FileEdit;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.Probe;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.model.RegistryEntry.Data;
import org.mscsplanner.model.ServiceSetting;
import org.mscsplanner.model.SyncJob;

/** The other lists of the general form as JSON, field by field in the order in which {@link ItemBinder} asks for them. */
final class ItemWriter {
    private final SpecWriter out;
    private final JsonGenerator json;

    ItemWriter(SpecWriter out, JsonGenerator json) {
        this.out = out;
        this.json = json;
    }

    void registry(RegistryEntry e) throws IOException {
        json.writeStringField("group", e.group().text());
        json.writeStringField("key", e.key().text());
        json.writeStringField("value", e.value().text());
        Data data = e.data();
        if (data instanceof Data.MultiText m) {
            json.writeStringField("type", "multi-string");
            out.texts("data", m.texts());
        } else if (data instanceof Data.Dword d) {
            json.writeStringField("type", "dword");
            json.writeNumberField("data", d.number());
        } else if (data instanceof Data.Qword q) {
            json.writeStringField("type", "qword");
            json.writeStringField("data", "0x" + Long.toHexString(q.number()));
        } else {
            json.writeStringField("type", data instanceof Data.Text ? "string" : data instanceof Data.ExpandText ? "expand-string" : "binary");
            json.writeStringField("data", data instanceof Data.Text t ? t.text()
                    : data instanceof Data.ExpandText x ? x.text() : ((Data.Binary) data).hex());
        }
    }

    void file(FileItem f) throws IOException {
        json.writeStringField("name", f.name().text());
        json.writeStringField("group", f.group().text());
        json.writeStringField("path", f.path().text());
        json.writeStringField("kind", Words.word(f.kind()));
        out.texts("include", f.include());
        out.texts("exclude", f.exclude());
        json.writeNumberField("deletionBudget", f.deletionBudget());
        json.writeStringField("onChange", Words.word(f.onChange()));
        json.writeBooleanField("keyMaterial", f.keyMaterial());
        json.writeBooleanField("initialCopy", f.initialCopy());
        out.texts("expected", f.expected());
        json.writeStringField("description", f.description());
    }

    void service(ServiceSetting s) throws IOException {
        json.writeStringField("name", s.name().text());
        json.writeStringField("displayName", s.displayName());
        out.names("nodes", s.nodes());
        json.writeStringField("startMode", s.startMode().word());
        json.writeBooleanField("stopped", s.stopped());
        json.writeStringField("firstNode", s.firstNode().text());
    }

    void fileEdit(FileEdit e) throws IOException {
        json.writeStringField("name", e.name().text());
        json.writeStringField("group", e.group().text());
        json.writeStringField("file", e.file().text());
        out.texts("parent", e.parent());
        json.writeStringField("element", e.element());
        json.writeStringField("text", e.text());
        json.writeStringField("reason", e.reason());
        out.texts("refs", e.refs());
    }

    void account(Account a) throws IOException {
        json.writeStringField("name", a.name().text());
        out.names("groups", a.groups());
        json.writeStringField("from", a.from().text());
    }

    void probe(Probe p) throws IOException {
        json.writeStringField("name", p.name().text());
        json.writeStringField("group", p.group().text());
        json.writeStringField("service", p.service().text());
        json.writeStringField("address", p.address());
        json.writeNumberField("delaySeconds", p.delaySeconds());
        json.writeNumberField("marginSeconds", p.marginSeconds());
    }

    void syncJob(SyncJob j) throws IOException {
        json.writeStringField("name", j.name().text());
        json.writeStringField("group", j.group().text());
        json.writeStringField("method", Words.word(j.method()));
        json.writeStringField("tool", Words.word(j.tool()));
        out.names("items", j.items());
        json.writeNumberField("everyMinutes", j.everyMinutes());
        json.writeStringField("account", j.account());
        json.writeStringField("destination", j.destination());
        out.texts("grants", j.grants());
        json.writeNumberField("quietMinutesAfterFailover", j.quietMinutesAfterFailover());
        json.writeNumberField("logKeepDays", j.logKeepDays());
        json.writeStringField("folder", j.folder().text());
        json.writeStringField("mode", Words.word(j.mode()));
        json.writeStringField("resource", j.resource().text());
    }

    void manualTask(ManualTask t) throws IOException {
        json.writeStringField("id", t.id());
        json.writeNumberField("phase", t.phase());
        json.writeStringField("moment", Words.word(t.moment()));
        json.writeNumberField("order", t.order());
        json.writeStringField("group", t.group().text());
        json.writeStringField("node", t.node().text());
        json.writeStringField("title", t.title());
        out.texts("instructions", t.instructions());
        out.list("commands", t.commands(), c -> {
            json.writeStringField("program", c.program());
            out.texts("arguments", c.arguments());
        });
        json.writeStringField("expected", t.expected());
        json.writeStringField("ifNot", t.ifNot());
        out.texts("evidence", t.evidence());
        json.writeBooleanField("gate", t.gate());
        json.writeBooleanField("optional", t.optional());
        json.writeNumberField("minutesLeast", t.minutesLeast());
        json.writeNumberField("minutesMost", t.minutesMost());
        json.writeStringField("reason", t.reason());
        out.texts("refs", t.refs());
    }

    void decision(Decision d) throws IOException {
        json.writeStringField("topic", d.topic());
        json.writeStringField("choice", d.choice());
        json.writeStringField("reason", d.reason());
        out.texts("refs", d.refs());
    }

    void acknowledgement(Acknowledgement a) throws IOException {
        json.writeStringField("code", a.code());
        json.writeStringField("at", a.pointer());
        json.writeStringField("reason", a.reason());
    }
}
