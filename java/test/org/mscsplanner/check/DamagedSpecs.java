package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Network;
import org.mscsplanner.model.Node;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.model.SampleSpecs;
import org.mscsplanner.model.ServiceSetting;
import org.mscsplanner.model.SpecDraft;
import org.mscsplanner.model.SpecDraft.ResourceDraft;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.WinPath;

/** Good specs with many things changed at random; the same seed gives the same spec. */
final class DamagedSpecs {
    private static final List<String> TEXTS = List.of("", " ", "\"", "a\0b", "\u00e9", "\u65e5", "\\", "\\\\", "/", "C:", "C:\\", "C:\\a",
            "HKLM\\", "SOFTWARE", "10.20.0.20", "10.20.0.255", "300.1.1.1", "File IP", "VC Network Name", "VCNODE1", "FSNODE2",
            "VC Group", "Public", "SYSTEM", "x".repeat(300), "\ud800", "%a%", "IP Address", "Generic Service", "password=x", "vpxd", "~", "-");

    private DamagedSpecs() { }

    static SpecDraft draft(SplittableRandom random, int damages) {
        SpecDraft spec = random.nextBoolean() ? SampleSpecs.virtualCenterDraft()
                : random.nextBoolean() ? SampleSpecs.vpxdCfgDraft() : SampleSpecs.fileServerDraft();
        for (int i = 0; i < damages; i++) {
            switch (random.nextInt(5)) {
                case 0 -> target(spec, random);
                case 1, 2 -> resource(spec, random);
                case 3 -> items(spec, random);
                default -> group(spec, random);
            }
        }
        return spec;
    }

    private static String text(SplittableRandom random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static List<String> texts(SplittableRandom random) {
        List<String> all = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            all.add(text(random));
        }
        return all;
    }

    private static <E> E any(SplittableRandom random, E[] values) {
        return values[random.nextInt(values.length)];
    }

    private static void target(SpecDraft spec, SplittableRandom random) {
        switch (random.nextInt(10)) {
            case 0 -> spec.cluster = text(random);
            case 1 -> spec.address = text(random);
            case 2 -> spec.os = any(random, OsVersion.values());
            case 3 -> spec.nodes.add(SampleSpecs.node(text(random), text(random)));
            case 4 -> spec.networks.add(SampleSpecs.network(text(random), any(random, Network.Role.values()), text(random) + "/24", text(random)));
            case 5 -> spec.nodes.clear();
            case 6 -> spec.networks.clear();
            case 7 -> spec.domain = text(random);
            case 8 -> spec.quorum = Quorum.Undecided::new;
            default -> {
                String server = text(random);
                String share = text(random);
                String resource = text(random);
                spec.quorum = at -> new Quorum.MajorityNodeSet(Name.of(resource), Name.of(share),
                        new Quorum.Witness(Name.of(server), WinPath.of(share), Node.Kind.VIRTUAL, at), at);
            }
        }
    }

    private static void group(SpecDraft spec, SplittableRandom random) {
        SpecDraft.GroupDraft group = spec.groups.get(random.nextInt(spec.groups.size()));
        switch (random.nextInt(8)) {
            case 0 -> group.name = text(random);
            case 1 -> group.primaryNode = text(random);
            case 2 -> group.preferredOwners = texts(random);
            case 3 -> group.antiAffinity = texts(random);
            case 4 -> group.failback = Optional.of(new long[] {random.nextLong(), random.nextLong()});
            case 5 -> group.failoverPeriodHours = random.nextLong();
            case 6 -> spec.groups.addAll(SampleSpecs.virtualCenterDraft().groups);
            default -> group.add(text(random), text(random), text(random));
        }
    }

    private static void resource(SpecDraft spec, SplittableRandom random) {
        List<ResourceDraft> all = spec.groups.stream().flatMap(g -> g.resources.stream()).toList();
        if (all.isEmpty()) {
            return;
        }
        ResourceDraft resource = all.get(random.nextInt(all.size()));
        List<String> keys = List.of("Address", "SubnetMask", "Network", "Name", "ServiceName", "EnableNetBIOS", "UseNetworkName",
                "CommandLine", "PendingTimeout", "AntiAffinityClassName", "Drive", "ShareName", text(random));
        Object value = random.nextBoolean() ? text(random) : random.nextBoolean() ? (Object) random.nextLong() : texts(random);
        switch (random.nextInt(8)) {
            case 0 -> resource.name = text(random);
            case 1 -> resource.type = text(random);
            case 2 -> resource.possibleOwners = texts(random);
            case 3 -> resource.dependsOn = List.of(List.of(all.get(random.nextInt(all.size())).name, text(random)));
            case 4 -> resource.withCommon(keys.get(random.nextInt(keys.size())), value);
            case 5 -> resource.with(keys.get(random.nextInt(keys.size())), value);
            case 6 -> resource.checkpoints.addAll(texts(random));
            default -> resource.cryptoCheckpoints.addAll(texts(random));
        }
    }

    private static void items(SpecDraft spec, SplittableRandom random) {
        switch (random.nextInt(8)) {
            case 0 -> spec.files.add(SampleSpecs.item(text(random), text(random), text(random), any(random, FileItem.Kind.values())));
            case 1 -> spec.files.forEach(f -> f.include = texts(random));
            case 2 -> spec.syncJobs.add(SampleSpecs.job(text(random), text(random)));
            case 3 -> spec.syncJobs.forEach(j -> {
                j.method = any(random, SyncJob.Method.values());
                j.account = text(random);
                j.destination = text(random);
                j.items = texts(random);
                j.folder = text(random);
            });
            case 4 -> spec.services.add(SampleSpecs.service(text(random), text(random)));
            case 5 -> spec.services.forEach(s -> s.startMode = any(random, ServiceSetting.StartMode.values()));
            case 6 -> spec.registry.forEach(r -> {
                r.key = text(random);
                r.value = text(random);
                r.data = new RegistryEntry.Data.MultiText(texts(random));
            });
            default -> spec.edits.forEach(e -> {
                e.file = text(random);
                e.parent = texts(random);
                e.element = text(random);
            });
        }
    }
}
