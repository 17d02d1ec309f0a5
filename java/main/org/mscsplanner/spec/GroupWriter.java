package org.mscsplanner.spec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.Resource;

/** Groups and resources as JSON. */
final class GroupWriter {
    private final SpecWriter out;
    private final JsonGenerator json;
    private final boolean draft;

    /** @param draft nodes of which nobody has spoken are left out */
    GroupWriter(SpecWriter out, JsonGenerator json, boolean draft) {
        this.out = out;
        this.json = json;
        this.draft = draft;
    }

    void group(Group g) throws IOException {
        json.writeStringField("name", g.name().text());
        json.writeStringField("description", g.description());
        if (!draft || !g.primaryNode().isEmpty()) {
            json.writeStringField("primaryNode", g.primaryNode().text());
        }
        out.names("preferredOwners", g.preferredOwners());
        out.texts("antiAffinity", g.antiAffinity());
        json.writeNumberField("failoverThreshold", g.failoverThreshold());
        json.writeNumberField("failoverPeriodHours", g.failoverPeriodHours());
        if (g.failback().isPresent()) {
            json.writeObjectFieldStart("failback");
            json.writeNumberField("windowStartHour", g.failback().get().windowStartHour());
            json.writeNumberField("windowEndHour", g.failback().get().windowEndHour());
            json.writeEndObject();
        }
        json.writeNumberField("waitSeconds", g.waitSeconds());
        out.list("resources", g.resources(), this::resource);
    }

    private void resource(Resource r) throws IOException {
        json.writeStringField("name", r.name().text());
        json.writeStringField("type", r.type());
        json.writeBooleanField("separateMonitor", r.separateMonitor());
        if (!draft || !r.possibleOwners().isEmpty()) {
            out.names("possibleOwners", r.possibleOwners());
        }
        out.dependencies(r.dependsOn());
        out.properties("properties", r.properties());
        out.properties("private", r.privateProperties());
        out.texts("registryCheckpoints", r.registryCheckpoints().stream().map(RegistryKey::text).toList());
        out.texts("cryptoCheckpoints", r.cryptoCheckpoints());
    }
}
