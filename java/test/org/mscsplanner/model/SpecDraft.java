package org.mscsplanner.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.diag.Place;

/**
 * A general spec that a test may change before it is built. Every element gets the place that it would have in a file:
 * its JSON pointer, and lines that rise in document order.
 */
public final class SpecDraft {
    public String name = "sample";
    public String cluster = "CLU1";
    public String address = "10.20.0.10";
    public String domain = "corp.example.test";
    public Target.Dns dns = Target.Dns.DYNAMIC;
    public OsVersion os = OsVersion.W2003_SP2;
    public List<String> hotfixes = new ArrayList<>();
    public Target.Edition edition = Target.Edition.ENTERPRISE;
    public Target.Architecture architecture = Target.Architecture.X86;
    public final List<NetworkDraft> networks = new ArrayList<>();
    public final List<NodeDraft> nodes = new ArrayList<>();
    public QuorumDraft quorum = (at) -> new Quorum.Disk(Name.of("Disk Q:"), "Q:", at);
    public final List<GroupDraft> groups = new ArrayList<>();
    public final List<RegistryDraft> registry = new ArrayList<>();
    public final List<FileDraft> files = new ArrayList<>();
    public final List<ServiceDraft> services = new ArrayList<>();
    public final List<EditDraft> edits = new ArrayList<>();
    public final List<AccountDraft> accounts = new ArrayList<>();
    public final List<ProbeDraft> probes = new ArrayList<>();
    public final List<SyncDraft> syncJobs = new ArrayList<>();
    public final List<TaskDraft> tasks = new ArrayList<>();
    public final List<String[]> acknowledge = new ArrayList<>();
    public final List<SpecDraft> clusters = new ArrayList<>();
    /** In front of every pointer: empty, or where this draft stands in the one that it is a further cluster of. */
    public String within = "";
    private int line;

    /** A quorum at its place. */
    public interface QuorumDraft {
        Quorum at(Place place);
    }

    public static final class NetworkDraft {
        public String name = "";
        public Network.Role role = Network.Role.MIXED;
        public String subnet = "";
        public String gateway = "";
    }

    public static final class NodeDraft {
        public String name = "";
        public Node.Kind kind = Node.Kind.PHYSICAL;
        public String address = "";
        public String site = "A";
    }

    public static final class GroupDraft {
        public String name = "";
        public String description = "";
        public String primaryNode = "";
        public List<String> preferredOwners = new ArrayList<>();
        public List<String> antiAffinity = new ArrayList<>();
        public long failoverThreshold = 10;
        public long failoverPeriodHours = 6;
        public long waitSeconds;
        public Optional<long[]> failback = Optional.empty();
        public final List<ResourceDraft> resources = new ArrayList<>();

        public ResourceDraft resource(String wanted) {
            return resources.stream().filter(r -> r.name.equals(wanted)).findFirst().orElseThrow();
        }

        /** Adds a resource that may run on every node of the sample. */
        public ResourceDraft add(String resource, String type, String... dependsOn) {
            ResourceDraft draft = new ResourceDraft();
            draft.name = resource;
            draft.type = type;
            draft.dependsOn = new ArrayList<>(List.of(dependsOn).stream().map(List::of).toList());
            resources.add(draft);
            return draft;
        }
    }

    public static final class ResourceDraft {
        public String name = "";
        public String type = "";
        public List<String> possibleOwners = new ArrayList<>();
        public List<List<String>> dependsOn = new ArrayList<>();
        public final SortedMap<String, Object> properties = new TreeMap<>();
        public final SortedMap<String, Object> privates = new TreeMap<>();
        public final List<String> checkpoints = new ArrayList<>();
        public final List<String> cryptoCheckpoints = new ArrayList<>();

        /** Sets a private property; text, number or list of text. */
        public ResourceDraft with(String property, Object value) {
            privates.put(property, value);
            return this;
        }

        public ResourceDraft withCommon(String property, Object value) {
            properties.put(property, value);
            return this;
        }
    }

    public static final class RegistryDraft {
        public String group = "";
        public String key = "";
        public String value = "";
        public RegistryEntry.Data data = new RegistryEntry.Data.Text("");
    }

    public static final class FileDraft {
        public String name = "";
        public String group = "";
        public String path = "";
        public FileItem.Kind kind = FileItem.Kind.FOLDER;
        public List<String> include = new ArrayList<>();
        public List<String> exclude = new ArrayList<>();
        public long deletionBudget;
        public FileItem.OnChange onChange = FileItem.OnChange.COPY;
        public boolean keyMaterial;
        public boolean initialCopy = true;
        public List<String> expected = new ArrayList<>();
        public String description = "";
    }

    public static final class ServiceDraft {
        public String name = "";
        public String displayName = "";
        public List<String> nodes = new ArrayList<>();
        public ServiceSetting.StartMode startMode = ServiceSetting.StartMode.MANUAL;
        public boolean stopped = true;
        public String firstNode = "";
    }

    public static final class EditDraft {
        public String name = "";
        public String group = "";
        public String file = "";
        public List<String> parent = new ArrayList<>();
        public String element = "";
        public String text = "";
    }

    public static final class AccountDraft {
        public String name = "";
        public String from = "";
        public List<String> groups = new ArrayList<>();
    }

    public static final class ProbeDraft {
        public String name = "";
        public String group = "";
        public String service = "";
        public String address = "";
        public long delaySeconds = 120;
        public long marginSeconds = 60;
    }

    public static final class SyncDraft {
        public String name = "";
        public String group = "";
        public SyncJob.Method method = SyncJob.Method.SCHEDULED;
        public SyncJob.Tool tool = SyncJob.Tool.ROBOCOPY;
        public List<String> items = new ArrayList<>();
        public long everyMinutes = 15;
        public String account = "CORP\\svc-sync";
        public String destination = SyncJob.ADMIN_SHARE;
        public List<String> grants = new ArrayList<>();
        public long quietMinutes = 30;
        public long logKeepDays = 30;
        public String folder = "C:\\mscs-sync";
        public SyncJob.Mode mode = SyncJob.Mode.ONCE;
        public String resource = "";
    }

    public static final class TaskDraft {
        public String id = "";
        public int phase;
        public String group = "";
        public String node = "";
        public ManualTask.Moment moment = ManualTask.Moment.START;
        public List<String> instructions = new ArrayList<>();
        public List<HandCommand> commands = new ArrayList<>();
        public boolean gate = true;
        public boolean optional;
        public long minutesLeast = 1;
        public long minutesMost = 5;
    }

    public GroupDraft group(String wanted) {
        return groups.stream().filter(g -> g.name.equals(wanted)).findFirst().orElseThrow();
    }

    public ResourceDraft resource(String wanted) {
        return groups.stream().flatMap(g -> g.resources.stream()).filter(r -> r.name.equals(wanted)).findFirst().orElseThrow();
    }

    public FileDraft file(String wanted) {
        return files.stream().filter(f -> f.name.equals(wanted)).findFirst().orElseThrow();
    }

    public ServiceDraft service(String wanted) {
        return services.stream().filter(s -> s.name.equals(wanted)).findFirst().orElseThrow();
    }

    public List<String> nodeNames() {
        return nodes.stream().map(n -> n.name).toList();
    }

    /** The spec as it is now; the draft may be changed and built again. */
    public GeneralSpec build() {
        line = 1;
        return new SpecDraftBuilder(this).build();
    }

    /** The next line of the imagined file. */
    Place place(String pointer) {
        line++;
        return Place.of("spec.json", within + pointer, line, 3);
    }
}
