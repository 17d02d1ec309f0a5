package org.mscsplanner.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sound specs of any size: groups of up to thirty resources, each an address, a name and services that start in a tree
 * below it. The same number gives the same bytes.
 */
public final class ManyResources {
    private static final int GROUP = 30;
    private static final String HEAD = """
            {
              "format": "mscs-spec/1", "name": "many",
              "target": {
                "cluster": "MANYCLU", "address": "10.40.0.10", "domain": "corp.example.test",
                "os": "2003-r2-sp2", "edition": "enterprise", "architecture": "x86",
                "networks": [
                  {"name": "Public", "role": "mixed", "subnet": "10.40.0.0/16", "gateway": "10.40.0.1"},
                  {"name": "Heartbeat", "role": "internal", "subnet": "192.168.60.0/30"}
                ],
                "nodes": [{"name": "NODE1", "address": "10.40.0.11"}, {"name": "NODE2", "address": "10.40.0.12"}],
                "quorum": {"type": "disk", "resource": "Disk Q:", "drive": "Q:"}
              },
              "groups": [
            """;

    private ManyResources() {
    }

    /**
     * A spec with this many resources in all.
     *
     * @param resources at least 3, at most 3000 groups' worth of addresses
     */
    public static String spec(int resources) {
        List<String> groups = new ArrayList<>();
        for (int first = 0; first < resources; first += GROUP) {
            groups.add(group(groups.size() + 1, Math.min(GROUP, resources - first), i -> i / 2));
        }
        return HEAD + String.join(",\n", groups) + "\n  ]\n}\n";
    }

    /** A spec with this many resources, all in one group, each of which needs the one before it. */
    public static String chain(int resources) {
        return HEAD + group(1, resources, i -> i - 1) + "\n  ]\n}\n";
    }

    private static String group(int number, int resources, IntUnaryOperator needs) {
        List<String> lines = new ArrayList<>();
        lines.add(resource(number, 0, "IP Address", "", String.format(Locale.ROOT,
                "\"Address\": \"10.40.%d.%d\", \"SubnetMask\": \"255.255.0.0\", \"Network\": \"Public\"", 1 + number / 200, 20 + number % 200)));
        lines.add(resource(number, 1, "Network Name", name(number, 0), String.format(Locale.ROOT, "\"Name\": \"VS%d\"", number)));
        IntStream.range(2, resources).mapToObj(i -> resource(number, i, "Generic Service", name(number, needs.applyAsInt(i)),
                String.format(Locale.ROOT, "\"ServiceName\": \"Svc%dx%d\"", number, i))).forEach(lines::add);
        return "    {\"name\": \"Group " + number + "\", \"resources\": [\n"
                + lines.stream().limit(resources).collect(Collectors.joining(",\n")) + "\n    ]}";
    }

    private static String name(int group, int resource) {
        return String.format(Locale.ROOT, "G%d R%d", group, resource);
    }

    private static String resource(int group, int number, String type, String needs, String properties) {
        String dependsOn = needs.isEmpty() ? "" : "\"dependsOn\": [\"" + needs + "\"], ";
        return "      {\"name\": \"" + name(group, number) + "\", \"type\": \"" + type + "\", " + dependsOn + "\"private\": {" + properties + "}}";
    }

    /** Prints the spec of {@code args[0]} resources. */
    public static void main(String[] args) {
        System.out.print(spec(Integer.parseInt(args[0])));
    }
}
