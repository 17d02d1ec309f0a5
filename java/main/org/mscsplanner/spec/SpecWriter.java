package org.mscsplanner.spec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.SortedMap;
import org.mscsplanner.model.Dependencies;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;

/**
 * A general spec as JSON: what {@code expand} prints. Two blanks of indent, LF, members in a fixed order, every default
 * written, no profile block; reading it back gives an equal spec.
 */
public final class SpecWriter {
    private final JsonGenerator json;

    SpecWriter(JsonGenerator json) {
        this.json = json;
    }

    /** The text, with a line end at its end. */
    public static String text(GeneralSpec spec) {
        return JsonLayout.text(json -> new SpecWriter(json).spec(spec));
    }

    private void spec(GeneralSpec s) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", SpecBinder.FORMAT);
        json.writeStringField("name", s.name());
        json.writeObjectFieldStart("change");
        json.writeStringField("number", s.change().number());
        json.writeNumberField("windowMinutes", s.change().windowMinutes());
        texts("contacts", s.change().contacts());
        json.writeEndObject();
        members(s);
        list("acknowledge", s.acknowledge(), new ItemWriter(this, json)::acknowledgement);
        list("clusters", s.clusters(), c -> {
            json.writeStringField("name", c.name());
            members(c);
        });
        json.writeEndObject();
    }

    /** What the spec of every cluster has. */
    private void members(GeneralSpec s) throws IOException {
        json.writeFieldName("target");
        new TargetWriter(json).target(s.target());
        ItemWriter items = new ItemWriter(this, json);
        list("groups", s.groups(), new GroupWriter(this, json, false)::group);
        list("registry", s.registry(), items::registry);
        list("files", s.files(), items::file);
        list("services", s.services(), items::service);
        list("fileEdits", s.fileEdits(), items::fileEdit);
        list("accounts", s.accounts(), items::account);
        list("probes", s.probes(), items::probe);
        list("syncJobs", s.syncJobs(), items::syncJob);
        list("manualTasks", s.manualTasks(), items::manualTask);
        list("decisions", s.decisions(), items::decision);
    }

    /** Writes one element of a list as an object. */
    interface Body<T> {
        void write(T element) throws IOException;
    }

    <T> void list(String field, Collection<T> elements, Body<T> body) throws IOException {
        json.writeArrayFieldStart(field);
        for (T element : elements) {
            json.writeStartObject();
            body.write(element);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void texts(String field, Collection<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    void names(String field, Collection<Name> names) throws IOException {
        texts(field, names.stream().map(Name::text).toList());
    }

    void properties(String field, SortedMap<Name, PropertyValue> properties) throws IOException {
        json.writeObjectFieldStart(field);
        for (var property : properties.entrySet()) {
            if (property.getValue() instanceof PropertyValue.Number n) {
                json.writeNumberField(property.getKey().text(), n.number());
            } else if (property.getValue() instanceof PropertyValue.Strings s) {
                texts(property.getKey().text(), s.strings());
            } else {
                json.writeStringField(property.getKey().text(), property.getValue().toString());
            }
        }
        json.writeEndObject();
    }

    void dependencies(Dependencies dependencies) throws IOException {
        if (dependencies.isPlain()) {
            names("dependsOn", dependencies.clauses().stream().map(c -> c.get(0)).toList());
        } else {
            json.writeStringField("dependsOn", dependencies.expression());
        }
    }
}
