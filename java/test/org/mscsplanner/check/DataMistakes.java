package org.mscsplanner.check;

import static org.mscsplanner.check.Mistake.inCfg;
import static org.mscsplanner.check.Mistake.inVc;

import java.util.List;
import java.util.Locale;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.RegistryEntry.Data;
import org.mscsplanner.model.SampleSpecs;
import org.mscsplanner.model.ServiceSetting.StartMode;
import org.mscsplanner.model.SpecDraft;
import org.mscsplanner.model.SpecDraft.RegistryDraft;

/** Mistakes in services and in the registry. */
final class DataMistakes {
    private DataMistakes() { }

    static List<Mistake> services() {
        return List.of(
                inVc(ModelCode.SERVICE_TWICE, "/services/3/name", s -> s.services.add(SampleSpecs.service("VPXD", ""))),
                inVc(ModelCode.SERVICE_AUTOMATIC, "/services/0/startMode", s -> s.service("vpxd").startMode = StartMode.AUTOMATIC),
                inVc(ModelCode.SERVICE_DISABLED, "/services/1/startMode", s -> s.service("webAccess").startMode = StartMode.DISABLED),
                inVc(ModelCode.SERVICE_NOT_LISTED, "/groups/0/resources/3/private/ServiceName", s -> s.services.remove(1)),
                inVc(ModelCode.SERVICE_NOT_LISTED, "/groups/0/resources/2/private/ServiceName",
                        s -> s.service("vpxd").nodes = List.of("VCNODE1")),
                inVc(ModelCode.SERVICE_SHARED, "/groups/0/resources/3/private/ServiceName",
                        s -> s.resource("VCWebServer").with("ServiceName", "vpxd")),
                inVc(ModelCode.SERVICE_DISPLAY_NAME, "/groups/0/resources/3/private/ServiceName",
                        s -> s.resource("VCWebServer").with("ServiceName", "VMware Virtual Infrastructure Web Access")),
                inVc(ModelCode.NETWORK_NAME_INDIRECT, "/groups/0/resources/3/dependsOn",
                        s -> s.resource("VCWebServer").dependsOn = List.of(List.of("VirtualCenter Server"))),
                inVc(ModelCode.NETWORK_NAME_NONE, "/groups/0/resources/4/dependsOn",
                        s -> s.resource("VCLicense").dependsOn = List.of(List.of("VC IP Address"))),
                inVc(ModelCode.PROBE_SERVICE_UNKNOWN, "/probes/0/service", s -> s.probes.get(0).service = "vpxdd"),
                inVc(ModelCode.PROBE_ELSEWHERE, "/probes/0/address", s -> s.probes.get(0).address = "https://vcnode1.corp.example.test:443/ui"),
                inVc(ModelCode.PROBE_ELSEWHERE, "/probes/0/address", s -> s.probes.get(0).address = "10.20.0.10:443"),
                inVc(ModelCode.VALUE_RANGE, "/probes/0/address", s -> s.probes.get(0).address = "VCSRV:0"),
                inVc(ModelCode.VALUE_RANGE, "/probes/0/address", s -> s.probes.get(0).address = "https://10.20.0.20:65536/"));
    }

    static List<Mistake> registry() {
        return List.of(
                inVc(ModelCode.REGISTRY_HIVE, "/groups/0/resources/2/registryCheckpoints/0",
                        s -> checkpoint(s, "HKEY_LOCAL_MACHINE\\" + SampleSpecs.VC_KEY)),
                inVc(ModelCode.REGISTRY_HIVE, "/groups/0/resources/2/registryCheckpoints/0",
                        s -> checkpoint(s, "\\" + SampleSpecs.VC_KEY)),
                inVc(ModelCode.REGISTRY_HIVE, "/groups/0/resources/2/registryCheckpoints/0",
                        s -> checkpoint(s, "My Computer\\HKEY_LOCAL_MACHINE\\" + SampleSpecs.VC_KEY)),
                inVc(ModelCode.REGISTRY_KEY_FORM, "/registry/0/key", s -> s.registry.get(0).key = "Arbeitsplatz\\HKEY_CURRENT_USER\\Software\\Acme",
                        ModelCode.REGISTRY_NOT_CHECKPOINTED),
                inVc(ModelCode.REGISTRY_HIVE, "/registry/0/key", s -> s.registry.get(0).key = "HKLM\\" + SampleSpecs.VC_KEY),
                inVc(ModelCode.REGISTRY_KEY_FORM, "/registry/0/key", s -> s.registry.get(0).key = SampleSpecs.VC_KEY + "\\"),
                inVc(ModelCode.REGISTRY_KEY_FORM, "/registry/0/key", s -> s.registry.get(0).key = "SOFTWARE\\[A] or [B]", ModelCode.REGISTRY_NOT_CHECKPOINTED),
                inVc(ModelCode.REGISTRY_KEY_FORM, "/groups/0/resources/2/registryCheckpoints/1", s ->
                        s.resource("VirtualCenter Server").checkpoints.add("HKEY_CURRENT_USER\\Software\\Acme")),
                inVc(ModelCode.REGISTRY_DATA, "/registry/1/data", s -> add(s, "Port", new Data.Dword(4294967296L))),
                inVc(ModelCode.REGISTRY_DATA, "/registry/1/data", s -> add(s, "Blob", new Data.Binary("0g"))),
                inVc(ModelCode.REGISTRY_DATA, "/registry/1/data", s -> add(s, "Path", new Data.ExpandText("a\0b"))),
                inVc(ModelCode.EMPTY_STRING_INSIDE, "/registry/1/data",
                        s -> add(s, "List", new Data.MultiText(List.of("a", "", "b")))),
                inVc(ModelCode.REGISTRY_NOT_CHECKPOINTED, "/registry/0/key", s -> checkpoint(s, SampleSpecs.VC_KEY + "\\DB")),
                inVc(ModelCode.CHECKPOINT_TOO_WIDE, "/groups/0/resources/2/registryCheckpoints/0", s -> checkpoint(s, "SOFTWARE")),
                inVc(ModelCode.CHECKPOINT_TOO_WIDE, "/groups/0/resources/2/registryCheckpoints/0",
                        s -> checkpoint(s, "System\\CurrentControlSet\\Services"), ModelCode.REGISTRY_NOT_CHECKPOINTED),
                inVc(ModelCode.CHECKPOINT_OVERLAP, "/groups/0/resources/3/registryCheckpoints/0",
                        s -> s.resource("VCWebServer").checkpoints.add(SampleSpecs.VC_KEY.toUpperCase(Locale.ROOT))),
                inVc(ModelCode.CHECKPOINT_OVERLAP, "/groups/0/resources/3/registryCheckpoints/0",
                        s -> s.resource("VCWebServer").checkpoints.add(SampleSpecs.VC_KEY + "\\DB")),
                inVc(ModelCode.EDIT_LOST, "/registry/0/group", s -> {
                    SpecDraft.GroupDraft other = SampleSpecs.fileServerDraft().groups.get(0);
                    s.groups.add(other);
                    s.registry.get(0).group = other.name;
                }, ModelCode.UNKNOWN_NODE, ModelCode.SERVICE_NOT_LISTED, ModelCode.MANAGED_IP_DIFFERS),
                inVc(ModelCode.REGISTRY_VALUE_TWICE, "/registry/1/value", s -> add(s, "ManagedIP", new Data.Text("10.20.0.20"))),
                inVc(ModelCode.CRYPTO_CHECKPOINT_FORM, "/groups/0/resources/2/cryptoCheckpoints/0",
                        s -> s.resource("VirtualCenter Server").cryptoCheckpoints.add("MyKeys")),
                inCfg(ModelCode.MANAGED_IP_TWICE, "/fileEdits/0", s -> {
                    s.registry.addAll(SampleSpecs.virtualCenterDraft().registry);
                    s.resource("VirtualCenter Server").checkpoints.add(SampleSpecs.VC_KEY);
                }),
                inCfg(ModelCode.MANAGED_IP_DIFFERS, "/fileEdits/0/text", s -> s.edits.get(0).text = "10.20.0.10"),
                inVc(ModelCode.MANAGED_IP_DIFFERS, "/registry/0/data",
                        s -> s.registry.get(0).data = new Data.Text("10.20.0.11")));
    }

    private static void checkpoint(SpecDraft spec, String key) {
        spec.resource("VirtualCenter Server").checkpoints.set(0, key);
    }

    private static void add(SpecDraft spec, String value, Data data) {
        RegistryDraft entry = new RegistryDraft();
        entry.group = "VC Group";
        entry.key = SampleSpecs.VC_KEY;
        entry.value = value;
        entry.data = data;
        spec.registry.add(entry);
    }
}
