package org.mscsplanner.plan.file;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mscsplanner.model.GroupState;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.NodeState;
import org.mscsplanner.model.NodeState.ServiceState;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.ReplicationState;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.ServiceSetting.StartMode;
import org.mscsplanner.model.State;
import org.mscsplanner.model.WinPath;

/** A state as JSON ({@code mscs-state/1}); everything is sorted, so equal states are equal bytes. */
public final class StateJson {
    public static final String FORMAT = "mscs-state/1";

    private StateJson() { }

    public static byte[] bytes(State state) {
        return JsonText.bytes(json -> {
            json.writeStringField("format", FORMAT);
            records(json, "groups", state.groups());
            records(json, "resources", state.resources());
            json.writeObjectFieldStart("nodes");
            for (Map.Entry<Name, NodeState> node : state.nodes().entrySet()) {
                JsonText.object(json, node.getKey().text(), members -> node(members, node.getValue()));
            }
            json.writeEndObject();
            records(json, "replication", state.replication());
            JsonText.texts(json, "evidence", state.evidence());
        });
    }

    private static void records(JsonGenerator json, String member, Map<Name, ?> records) throws IOException {
        RecordWriter writer = new RecordWriter();
        json.writeObjectFieldStart(member);
        for (Map.Entry<Name, ?> record : records.entrySet()) {
            json.writeFieldName(record.getKey().text());
            writer.write(json, (Record) record.getValue());
        }
        json.writeEndObject();
    }

    private static void node(JsonGenerator json, NodeState state) throws IOException {
        json.writeObjectFieldStart("services");
        for (Map.Entry<Name, ServiceState> service : state.services().entrySet()) {
            json.writeObjectFieldStart(service.getKey().text());
            if (service.getValue().startMode().isPresent()) {
                json.writeStringField("startMode", service.getValue().startMode().get().word());
            }
            json.writeBooleanField("running", service.getValue().running());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeObjectFieldStart("registry");
        for (Map.Entry<RegistryKey, SortedMap<Name, RegistryEntry.Data>> key : state.registry().entrySet()) {
            records(json, key.getKey().text(), key.getValue());
        }
        json.writeEndObject();
        texts(json, "files", state.files());
        texts(json, "tasks", state.tasks());
        if (!state.users().isEmpty()) {
            JsonText.texts(json, "users", state.users());
        }
        json.writeObjectFieldStart("localGroups");
        for (Map.Entry<Name, ? extends Iterable<Name>> group : state.localGroups().entrySet()) {
            JsonText.texts(json, group.getKey().text(), group.getValue());
        }
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String member, Map<?, String> texts) throws IOException {
        json.writeObjectFieldStart(member);
        for (Map.Entry<?, String> text : texts.entrySet()) {
            json.writeStringField(text.getKey().toString(), text.getValue());
        }
        json.writeEndObject();
    }

    /**
     * Reads a state. Its own members and those of a node may be missing and are empty then; a group and a resource are whole.
     *
     * @throws IllegalArgumentException when it is no state of this format; the message is place and reason, LINE:COLUMN POINTER: REASON
     */
    public static State read(byte[] bytes) {
        ObjectMapper mapper = ModelModule.mapper();
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        try {
            JsonNode root = mapper.readTree(bytes);
            if (!FORMAT.equals(root.path("format").asText())) {
                throw new IllegalArgumentException("1:1 /: this is no state of the format " + FORMAT);
            }
            StateShape.check(root);
            SortedMap<Name, GroupState> groups = new TreeMap<>();
            SortedMap<Name, ResourceState> resources = new TreeMap<>();
            SortedMap<Name, NodeState> nodes = new TreeMap<>();
            for (Map.Entry<String, JsonNode> e : root.path("groups").properties()) {
                groups.put(Name.of(e.getKey()), mapper.treeToValue(e.getValue(), GroupState.class));
            }
            for (Map.Entry<String, JsonNode> e : root.path("resources").properties()) {
                resources.put(Name.of(e.getKey()), mapper.treeToValue(e.getValue(), ResourceState.class));
            }
            for (Map.Entry<String, JsonNode> e : root.path("nodes").properties()) {
                nodes.put(Name.of(e.getKey()), node(mapper, e.getValue()));
            }
            SortedMap<Name, ReplicationState> replication = new TreeMap<>();
            for (Map.Entry<String, JsonNode> e : root.path("replication").properties()) {
                replication.put(Name.of(e.getKey()), mapper.treeToValue(e.getValue(), ReplicationState.class));
            }
            TreeSet<String> evidence = new TreeSet<>();
            root.path("evidence").forEach(n -> evidence.add(n.asText()));
            return new State(groups, resources, nodes, replication, evidence);
        } catch (StateShape.Wrong e) {
            throw wrong(bytes, e);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(JsonPlace.of(e) + ": this is no state: something is wrong with its text", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("1:1 /: this is no state: something is wrong with its text", e);
        }
    }

    private static IllegalArgumentException wrong(byte[] bytes, StateShape.Wrong e) {
        try {
            return new IllegalArgumentException(JsonPlace.of(bytes, e.pointer()) + ": " + e.getMessage(), e);
        } catch (IOException unread) {
            return new IllegalArgumentException("1:1 " + e.pointer() + ": " + e.getMessage(), unread);
        }
    }

    private static NodeState node(ObjectMapper mapper, JsonNode json) throws IOException {
        NodeState node = NodeState.UNKNOWN;
        for (Map.Entry<String, JsonNode> e : json.path("services").properties()) {
            node = node.withService(Name.of(e.getKey()), new ServiceState(
                    startMode(e.getValue().path("startMode").asText()), e.getValue().path("running").asBoolean()));
        }
        for (Map.Entry<String, JsonNode> key : json.path("registry").properties()) {
            for (Map.Entry<String, JsonNode> value : key.getValue().properties()) {
                node = node.withValue(RegistryKey.of(key.getKey()), Name.of(value.getKey()),
                        mapper.treeToValue(value.getValue(), RegistryEntry.Data.class));
            }
        }
        for (Map.Entry<String, JsonNode> e : json.path("files").properties()) {
            node = node.withFile(WinPath.of(e.getKey()), e.getValue().asText());
        }
        for (Map.Entry<String, JsonNode> e : json.path("tasks").properties()) {
            node = node.withTask(Name.of(e.getKey()), e.getValue().asText());
        }
        for (JsonNode user : json.path("users")) {
            node = node.withUser(Name.of(user.asText()));
        }
        for (Map.Entry<String, JsonNode> e : json.path("localGroups").properties()) {
            Name group = Name.of(e.getKey());
            node = node.withLocalGroup(group);
            for (JsonNode member : e.getValue()) {
                node = node.withMember(group, Name.of(member.asText()));
            }
        }
        return node;
    }

    static Optional<StartMode> startMode(String word) {
        for (StartMode mode : StartMode.values()) {
            if (mode.word().equals(word)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
