package org.mscsplanner.check;

import java.util.List;
import java.util.TreeSet;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.model.GeneralSpec;

/**
 * Every rule, by name: a rule that is not in this list does not exist. The order says where to look, nothing else; the
 * findings are sorted.
 */
public final class Checker {
    private Checker() { }

    /**
     * Everything that is wrong with an expanded spec. The order of its groups, resources and items plays no part.
     *
     * @return in report order ({@link Finding#ORDER}), each once; empty for a sound spec
     */
    public static List<Finding> check(GeneralSpec spec) {
        GeneralSpec ordered = PlaceOrder.of(spec);
        TreeSet<Finding> found = new TreeSet<>(Finding.ORDER);
        List<Rule> rules = rules();
        for (GeneralSpec cluster : ordered.everyCluster()) {
            rules.forEach(rule -> found.addAll(rule.judge(cluster)));
        }
        found.addAll(new FurtherClusterRule().judge(ordered));
        return List.copyOf(found);
    }

    /** What must hold in every cluster; {@link FurtherClusterRule} judges them together. */
    private static List<Rule> rules() {
        Reference reference = new Reference();
        return List.of(
            // names
            new NameCharacterRule(), new HostNameRule(), new DuplicateNameRule(), new CoreNameRule(),
            // who belongs to whom
            new DependencyRule(), new CircleRule(), new UnknownNodeRule(), new UnknownGroupRule(), new OwnerRule(),
            // the cluster and its addresses
            new ClusterRule(), new QuorumRule(), new WitnessRule(), new NetworkRule(),
            new AddressFormRule(), new NodeNetworkRule(), new AddressRepeatRule(), new AddressNetworkRule(), new MaskRule(),
            // types, properties, policies
            new TypeRule(reference), new PropertyNameRule(reference), new PropertyValueRule(reference), new PropertyPairRule(),
            new TimeUnitRule(reference), new RequiredProviderRule(reference), new DiskDriveRule(), new DiskPathRule(reference), new DiskUseRule(), new OnceRule(), new DnsRule(), new ShareNameRule(), new GroupRule(), new WaitRule(),
            // services and registry
            new ServiceRule(), new NetworkNameUseRule(), new ProbeRule(),
            new RegistryKeyRule(), new CheckpointRule(), new RegistryDataRule(), new ManagedIpRule(),
            // files and synchronisation
            new FilePathRule(), new FileOverlapRule(), new FilePatternRule(), new FileEditRule(),
            new SyncJobRule(), new SyncScriptRule(), new SyncResourceRule(), new ReplicationRule(), new SyncAccountRule(), new SyncRightsRule(),
            new SyncCoverRule(),
            // texts and numbers
            new ItemNameRule(), new TaskRule(), new AccountRule(), new NumberRule(), new TextRule(), new SecretRule(), new CodePageRule());
    }
}
