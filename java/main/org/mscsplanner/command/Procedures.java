package org.mscsplanner.command;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mscsplanner.model.Name;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.AddCryptoCheckpoint;
import org.mscsplanner.plan.action.AddDependency;
import org.mscsplanner.plan.action.AddLocalGroupMember;
import org.mscsplanner.plan.action.AddRegistryCheckpoint;
import org.mscsplanner.plan.action.BringGroupOnline;
import org.mscsplanner.plan.action.BringResourceOnline;
import org.mscsplanner.plan.action.CheckLocalUser;
import org.mscsplanner.plan.action.CheckRegistry;
import org.mscsplanner.plan.action.CheckServiceRuns;
import org.mscsplanner.plan.action.CheckServicesStopped;
import org.mscsplanner.plan.action.CheckWitnessShare;
import org.mscsplanner.plan.action.ConfirmTask;
import org.mscsplanner.plan.action.CopyItem;
import org.mscsplanner.plan.action.CreateGroup;
import org.mscsplanner.plan.action.CreateLocalGroup;
import org.mscsplanner.plan.action.CreateLocalUser;
import org.mscsplanner.plan.action.CreateResource;
import org.mscsplanner.plan.action.EnsurePossibleOwners;
import org.mscsplanner.plan.action.ExportRegistryKey;
import org.mscsplanner.plan.action.InstallEditedFile;
import org.mscsplanner.plan.action.InstallSyncScript;
import org.mscsplanner.plan.action.MoveGroup;
import org.mscsplanner.plan.action.RegisterSyncTask;
import org.mscsplanner.plan.action.ReleaseRegistryCheckpoint;
import org.mscsplanner.plan.action.RemovePossibleOwners;
import org.mscsplanner.plan.action.Replication;
import org.mscsplanner.plan.action.SetCommonProperties;
import org.mscsplanner.plan.action.SetGroupProperties;
import org.mscsplanner.plan.action.SetPreferredOwners;
import org.mscsplanner.plan.action.SetPrivateProperties;
import org.mscsplanner.plan.action.SetResourceMonitor;
import org.mscsplanner.plan.action.SetServiceStartMode;
import org.mscsplanner.plan.action.SetWitnessShare;
import org.mscsplanner.plan.action.StopService;
import org.mscsplanner.plan.action.TakeGroupOffline;
import org.mscsplanner.plan.action.TakeResourceOffline;
import org.mscsplanner.plan.action.WaitUntilReady;
import org.mscsplanner.plan.action.WriteRegistry;

/** Steps of a plan as procedures in the dialect of cluster.exe and the tools of Windows Server 2003. */
public final class Procedures {
    private final GroupCommands groups;
    private final ResourceCommands resources;
    private final OwnerCommands owners;
    private final PropertyCommands properties;
    private final ServiceCommands services;
    private final RegistryCommands registry;
    private final FileCommands files = new FileCommands();
    private final AccountCommands accounts = new AccountCommands();
    private final TaskCommands tasks = new TaskCommands();
    private final ReplicationCommands replication = new ReplicationCommands();
    private final WayBack back;

    /** For a person, who types commands one by one. */
    public Procedures(Plan plan) {
        this(plan, id -> "");
    }

    /** @param scripts by the id of a step: the name of the script that holds it */
    public Procedures(Plan plan, UnaryOperator<String> scripts) {
        String cluster = plan.scope().cluster().text();
        this.groups = new GroupCommands(cluster, plan.scope().nodes());
        this.resources = new ResourceCommands(cluster, plan.scope().os().administrationTool());
        this.owners = new OwnerCommands(cluster, groups);
        this.properties = new PropertyCommands(cluster, plan);
        this.services = new ServiceCommands(!plan.scope().os().is2003());
        this.registry = new RegistryCommands(plan.scope().os().is2003(), plan.steps().stream().map(Step::action).filter(AddRegistryCheckpoint.class::isInstance)
                .map(a -> ((AddRegistryCheckpoint) a).key()).collect(Collectors.toSet()));
        this.back = new WayBack(plan, scripts);
    }

    /** The procedure of a step; of a person's step only what is typed. */
    public Procedure of(Step step) {
        Records records = new Records(step.id());
        Action action = step.action();
        if (action instanceof CreateGroup a) {
            return groups.create(a, records);
        } else if (action instanceof SetPreferredOwners a) {
            return properties.preferredOwners(a, records);
        } else if (action instanceof TakeGroupOffline a) {
            return groups.offline(a, records);
        } else if (action instanceof BringGroupOnline a) {
            return groups.online(a, records);
        } else if (action instanceof MoveGroup a) {
            return groups.move(a, records);
        } else if (action instanceof CreateResource a) {
            return resources.create(a, properties.monitor(new SetResourceMonitor(a.resource(), a.separateMonitor()), records.part(1)), records);
        } else if (action instanceof TakeResourceOffline a) {
            return resources.offline(a, groups.markIfOnline(a.group(), records), records);
        } else if (action instanceof BringResourceOnline a) {
            return resources.online(a, records);
        } else if (action instanceof EnsurePossibleOwners a) {
            return owners.ensure(a, records);
        } else if (action instanceof RemovePossibleOwners a) {
            return owners.remove(a, records);
        } else if (action instanceof AddDependency a) {
            return resources.dependency(a, records);
        } else if (action instanceof ReleaseRegistryCheckpoint a) {
            return resources.release(a, records);
        } else if (action instanceof AddRegistryCheckpoint a) {
            return resources.checkpoint(a, savedFrom(step, a.group(), records), records);
        } else if (action instanceof AddCryptoCheckpoint a) {
            return resources.cryptoCheckpoint(a, savedFrom(step, a.group(), records), records);
        } else if (action instanceof SetGroupProperties a) {
            return properties.group(a, records);
        } else if (action instanceof SetCommonProperties a) {
            return properties.common(a, records);
        } else if (action instanceof SetResourceMonitor a) {
            return properties.monitor(a, records);
        } else if (action instanceof SetPrivateProperties a) {
            return properties.privates(a, records);
        } else if (action instanceof SetWitnessShare a) {
            return properties.privates(new SetPrivateProperties(a.resource(), a.properties()), records);
        } else if (action instanceof CheckWitnessShare a) {
            return resources.checkWitness(a, records);
        }
        return onNode(step, records);
    }

    private List<Op> savedFrom(Step step, Name group, Records records) {
        Name node = step.target().node();
        return groups.leadHere(group, node, back.of(step, group, node), records);
    }

    private Procedure onNode(Step step, Records records) {
        Action action = step.action();
        if (action instanceof SetServiceStartMode a) {
            return services.startMode(a, records);
        } else if (action instanceof StopService a) {
            return services.stop(a, records);
        } else if (action instanceof CheckServicesStopped a) {
            return services.checkStopped(a, node -> groups.runsOn(a.group(), node, records), groups.whereItRuns(a.group(), a.nodes(), records), records);
        } else if (action instanceof CheckServiceRuns a) {
            return services.checkRuns(a, records);
        } else if (action instanceof WaitUntilReady a) {
            return services.waitUntilReady(a, back.of(step, a.group(), a.node()));
        } else if (action instanceof ExportRegistryKey a) {
            return registry.export(a, records);
        } else if (action instanceof WriteRegistry a) {
            return registry.write(a, records);
        } else if (action instanceof CheckRegistry a) {
            return registry.check(a, records);
        } else if (action instanceof InstallEditedFile a) {
            return files.installEdited(a, records);
        } else if (action instanceof CopyItem a) {
            return files.copy(a, records);
        } else if (action instanceof InstallSyncScript a) {
            return files.syncScript(a, records);
        } else if (action instanceof RegisterSyncTask a) {
            return tasks.register(a, records);
        } else if (action instanceof Replication a) {
            return replication.of(a, records);
        } else if (action instanceof CreateLocalGroup a) {
            return accounts.localGroup(a, records);
        } else if (action instanceof CreateLocalUser a) {
            return accounts.user(a, records);
        } else if (action instanceof AddLocalGroupMember a) {
            return accounts.member(a, records);
        } else if (action instanceof CheckLocalUser a) {
            return accounts.check(a, records);
        }
        return action instanceof ConfirmTask a ? HandCommands.of(a) : new Procedure(List.of(), List.of(), List.of());
    }
}
