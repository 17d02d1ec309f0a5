package org.mscsplanner.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mscsplanner.property.Gen;

/** Sound specs of VirtualCenter over everything that a layout can choose, as patches of the example (single quotes). */
public final class GoodBlocks {
    private final Gen gen;
    private final String net;
    private final boolean witness;
    private final String os;

    private GoodBlocks(Gen gen) {
        this.gen = gen;
        this.net = "10." + gen.number(0, 254) + "." + gen.number(0, 254) + ".";
        this.witness = gen.coin();
        this.os = gen.oneOf("2003", "2003-sp1", "2003-r2", "2003-sp2", "2003-r2-sp2");
    }

    public static String patch(Gen gen) {
        GoodBlocks good = new GoodBlocks(gen);
        return "{'name': '" + gen.text(1, 12, "abcXYZ019-_") + "', 'target': " + good.target("VC", net(good, 10), good.witness, good.os, "Public")
                + ", 'virtualCenter': {" + String.join(", ", good.members()) + "}}";
    }

    private static String net(GoodBlocks good, int host) {
        return good.net + host;
    }

    private String address(int host) {
        return net + host;
    }

    /** Nodes at the two addresses behind the cluster's own. */
    private String target(String prefix, String own, boolean mns, String release, String publicName) {
        int last = Integer.parseInt(own.substring(own.lastIndexOf('.') + 1));
        String needed = mns && release.equals("2003") ? "2003-sp2" : release;
        String hotfixes = mns && (needed.equals("2003-sp1") || needed.equals("2003-r2")) ? "['KB921181']" : "[]";
        String kind = mns ? "physical" : gen.oneOf("physical", "virtual");
        String nodes = List.of(1, 2).stream().map(i -> "{'name': '" + prefix + "-N" + i + "', 'kind': '" + kind + "', 'address': '" + address(last + i)
                + "', 'site': '" + (mns ? "S" + i : "S") + "'}").collect(Collectors.joining(", "));
        String quorum = mns ? "{'type': 'mns-fsw', 'resource': null, 'drive': null, 'witness': {'server': '" + prefix + "-FSW', 'share': '\\\\\\\\" + prefix
                + "-FSW\\\\mns', 'kind': '" + gen.oneOf("physical", "virtual") + "'}}"
                : "{'type': 'disk', 'resource': '" + prefix + " Disk', 'drive': 'Q:'}";
        return "{'cluster': '" + prefix + "-CLU', 'address': '" + own + "', 'domain': 'corp.example.test', 'os': '" + needed + "', 'hotfixes': " + hotfixes
                + ", 'edition': '" + gen.oneOf("enterprise", "datacenter") + "', 'architecture': '" + (needed.equals("2003") ? "x86" : gen.oneOf("x86", "x64")) + "', 'dns': '"
                + gen.oneOf("dynamic", "static") + "', 'networks': [{'name': '" + publicName + "', 'role': '" + gen.oneOf("mixed", "client") + "', 'subnet': '"
                + address(0) + "/24', 'gateway': '" + address(1) + "'}, {'name': 'Heartbeat', 'role': '" + gen.oneOf("internal", "mixed")
                + "', 'subnet': '192.168." + (prefix.equals("VC") ? 50 : 51) + ".0/30'}], 'nodes': [" + nodes + "], 'quorum': " + quorum + "}";
    }

    private List<String> members() {
        List<String> members = new ArrayList<>();
        members.add(gen.oneOf("'version': '2.0.1', 'patch': 2", "'version': '2.0.1', 'patch': 3", "'version': '2.0.2', 'patch': 0", "'version': '2.5', 'patch': 0"));
        members.add("'primaryNode': 'VC-N" + gen.number(1, 2) + "'");
        members.add("'virtualServer': " + server("VCSRV", 20, "Public"));
        boolean registry = gen.coin();
        members.add("'managedIp': '" + (registry ? "registry" : "vpxd.cfg") + "', 'vpxdCfgCustomised': " + gen.coin());
        members.add("'webAccess': {'enabled': " + gen.coin() + "}");
        members.add("'licenseServer': " + license());
        members.add("'installDrive': '" + gen.oneOf("C:", "D:", "e:") + "'");
        members.add("'group': {'name': '" + name() + "', 'description': '" + gen.text(0, 20, "abc \u00E4\u00DF&^()") + "', 'waitSeconds': " + gen.oneOf("0", "1200", "86400") + "}");
        if (gen.coin()) {
            members.add("'resourceNames': {'server': 'S " + name() + "', 'ipAddress': 'A " + name() + "', 'licenseServer': 'L " + name() + "'}");
        }
        if (gen.once(4)) {
            members.add("'serviceNames': {'webAccess': 'VMwareWebAccess'}");
        }
        members.add("'data': {'registryChangedFromDefault': " + gen.coin() + ", 'excluded': [" + gen.some(DataItems.NAMES).stream()
                .filter(i -> registry || !i.equals("vpxd-cfg"))
                .map(i -> "{'item': '" + i + "', 'reason': 'agreed'}").collect(Collectors.joining(", ")) + "]}");
        members.add("'localUsers': [" + gen.some(List.of("op1", "op2")).stream().map(u -> "{'name': '" + u + "', 'groups': ['Users']}").collect(Collectors.joining(", ")) + "]");
        members.add("'readiness': {'delaySeconds': " + gen.number(0, 600) + ", 'marginSeconds': " + gen.number(0, 600) + "}");
        members.add("'sync': " + sync());
        return members;
    }

    private String name() {
        return gen.text(1, 8, "abcXYZ019 &()=,;'~`#$@{}[]+-_.\u00E4\u00D6\u00DF".replace("'", "")).strip().toUpperCase(Locale.ROOT) + "x";
    }

    private String server(String name, int host, String network) {
        return "{'networkName': '" + name + "', 'address': '" + address(host) + "', 'subnetMask': '255.255.255.0', 'network': '" + network + "'}";
    }

    private String license() {
        String own = "'group': {'name': 'LS " + name() + "'}, 'virtualServer': " + server("LICSRV", 30, "Public");
        return gen.oneOf("null", "{'placement': 'same-group', 'dependsOn': '" + gen.oneOf("network-name", "vc-server") + "'}",
                "{'placement': 'separate-group', " + own + ", 'antiAffinityClass': '" + gen.oneOf("", "Apart") + "'}",
                "{'placement': 'separate-cluster', " + own + ", 'target': " + target("LS", address(40), gen.coin(), gen.oneOf("2003-sp2", "2003-r2-sp2"), "Public") + "}",
                "{'placement': 'external', 'address': '10.255.3.7', 'licenseFile': null}");
    }

    private String sync() {
        return gen.oneOf("{'method': 'manual', 'tool': null, 'everyMinutes': null, 'account': null}",
                "{'method': 'scheduled', 'tool': '" + gen.oneOf("robocopy", "xcopy") + "', 'everyMinutes': " + gen.number(1, 1439) + ", 'account': 'CORP\\\\svc', 'destination': 'admin-share'}",
                "{'method': 'scheduled', 'account': 'SYSTEM', 'destination': 'VcSync', 'grants': ['CORP\\\\VC-N1$', 'CORP\\\\VC-N2$']}");
    }
}
