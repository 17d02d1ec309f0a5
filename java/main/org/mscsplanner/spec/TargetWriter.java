package org.mscsplanner.spec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.mscsplanner.model.Network;
import org.mscsplanner.model.Node;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.Target;

/** The {@code target} block as JSON. */
final class TargetWriter {
    private final JsonGenerator json;

    TargetWriter(JsonGenerator json) {
        this.json = json;
    }

    void target(Target t) throws IOException {
        json.writeStartObject();
        json.writeStringField("cluster", t.cluster().text());
        json.writeStringField("address", t.address().text());
        json.writeStringField("domain", t.domain());
        json.writeStringField("os", t.os().word());
        json.writeArrayFieldStart("hotfixes");
        for (String hotfix : t.hotfixes()) {
            json.writeString(hotfix);
        }
        json.writeEndArray();
        json.writeStringField("edition", Words.word(t.edition()));
        json.writeStringField("architecture", Words.word(t.architecture()));
        json.writeArrayFieldStart("networks");
        for (Network network : t.networks()) {
            json.writeStartObject();
            json.writeStringField("name", network.name().text());
            json.writeStringField("role", Words.word(network.role()));
            json.writeStringField("subnet", network.subnet().text());
            json.writeStringField("gateway", network.gateway().text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("nodes");
        for (Node node : t.nodes()) {
            json.writeStartObject();
            json.writeStringField("name", node.name().text());
            json.writeStringField("kind", Words.word(node.kind()));
            json.writeStringField("address", node.address().text());
            json.writeStringField("site", node.site());
            json.writeEndObject();
        }
        json.writeEndArray();
        quorum(t.quorum());
        json.writeStringField("dns", Words.word(t.dns()));
        json.writeEndObject();
    }

    void quorum(Quorum quorum) throws IOException {
        if (quorum instanceof Quorum.Disk disk) {
            json.writeObjectFieldStart("quorum");
            json.writeStringField("type", "disk");
            json.writeStringField("resource", disk.resource().text());
            json.writeStringField("drive", disk.drive());
            json.writeEndObject();
        } else if (quorum instanceof Quorum.MajorityNodeSet mns) {
            json.writeObjectFieldStart("quorum");
            json.writeStringField("type", "mns-fsw");
            json.writeStringField("resource", mns.resource().text());
            json.writeStringField("group", mns.group().text());
            json.writeObjectFieldStart("witness");
            json.writeStringField("server", mns.witness().server().text());
            json.writeStringField("share", mns.witness().share().text());
            json.writeStringField("kind", Words.word(mns.witness().kind()));
            json.writeEndObject();
            json.writeEndObject();
        }
    }
}
