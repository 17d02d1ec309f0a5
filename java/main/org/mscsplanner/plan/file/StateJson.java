package org.mscsplanner.plan.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT);
        ObjectNode groups = root.putObject("groups");
        state.groups().forEach((name, g) -> groups.set(name.text(), RecordTree.of(g)));
        ObjectNode resources = root.putObject("resources");
        state.resources().forEach((name, r) -> resources.set(name.text(), RecordTree.of(r)));
        ObjectNode nodes = root.putObject("nodes");
        state.nodes().forEach((name, n) -> nodes.set(name.text(), node(n)));
        ObjectNode replication = root.putObject("replication");
        state.replication().forEach((name, r) -> replication.set(name.text(), RecordTree.of(r)));
        state.evidence().forEach(root.withArray("evidence")::add);
        try {
            return (ModelModule.writer().writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode node(NodeState state) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ObjectNode services = node.putObject("services");
        state.services().forEach((name, s) -> {
            ObjectNode service = services.putObject(name.text());
            s.startMode().ifPresent(m -> service.put("startMode", m.word()));
            service.put("running", s.running());
        });
        ObjectNode registry = node.putObject("registry");
        state.registry().forEach((key, values) -> {
            ObjectNode block = registry.putObject(key.text());
            values.forEach((name, data) -> block.set(name.text(), RecordTree.of((Record) data)));
        });
        ObjectNode files = node.putObject("files");
        state.files().forEach((path, content) -> files.put(path.text(), content));
        ObjectNode tasks = node.putObject("tasks");
        state.tasks().forEach((name, definition) -> tasks.put(name.text(), definition));
        state.users().forEach(user -> node.withArray("users").add(user.text()));
        ObjectNode groups = node.putObject("localGroups");
        state.localGroups().forEach((group, members) -> {
            ArrayNode names = groups.putArray(group.text());
            members.forEach(member -> names.add(member.text()));
        });
        return node;
    }

    /**
     * Reads a state; members that are missing are empty.
     *
     * @throws IllegalArgumentException when it is no state of this format, with the reason
     */
    public static State read(byte[] bytes) {
        ObjectMapper mapper = ModelModule.mapper();
        try {
            JsonNode root = mapper.readTree(bytes);
            if (!FORMAT.equals(root.path("format").asText())) {
                throw new IllegalArgumentException("this is no state of the format " + FORMAT);
            }
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
        } catch (IOException e) {
            throw new IllegalArgumentException("this is no state: something is wrong with its text", e);
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

    private static Optional<StartMode> startMode(String word) {
        for (StartMode mode : StartMode.values()) {
            if (mode.word().equals(word)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }
}
