package org.mscsplanner.spec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Network;
import org.mscsplanner.model.Quorum;

/**
 * The start of a spec: what is known of a cluster, and nothing that nobody has said. What a spec needs besides (the release
 * and edition of Windows, the role of each network) is left out, so that {@code check} asks for it.
 */
public final class DraftWriter {
    private DraftWriter() { }

    /**
     * What is known.
     *
     * @param name of the spec
     * @param quorum left out when it is undecided
     */
    public record Known(String name, Name cluster, List<Name> nodes, List<Network> networks, Quorum quorum, List<Group> groups) { }

    /** The text, with a line end at its end. */
    public static String text(Known known) {
        return JsonLayout.text(json -> write(known, json));
    }

    private static void write(Known known, JsonGenerator json) throws IOException {
        SpecWriter out = new SpecWriter(json);
        json.writeStartObject();
        json.writeStringField("format", SpecBinder.FORMAT);
        json.writeStringField("name", known.name());
        json.writeObjectFieldStart("target");
        if (!known.cluster().isEmpty()) {
            json.writeStringField("cluster", known.cluster().text());
        }
        out.list("networks", known.networks(), n -> {
            json.writeStringField("name", n.name().text());
            if (!n.subnet().isEmpty()) {
                json.writeStringField("subnet", n.subnet().text());
            }
        });
        out.list("nodes", known.nodes(), n -> json.writeStringField("name", n.text()));
        new TargetWriter(json).quorum(known.quorum());
        json.writeEndObject();
        out.list("groups", known.groups(), new GroupWriter(out, json, true)::group);
        json.writeEndObject();
    }
}
