package org.mscsplanner.check;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.Account;
import org.mscsplanner.model.FileEdit;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.Network;
import org.mscsplanner.model.Node;
import org.mscsplanner.model.Probe;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.ServiceSetting;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.Target;

/**
 * The spec with its lists in the order of their places: of two equal names, the one further up in the file is "the
 * first", however the lists were put together. Lists whose order has a meaning (preferred owners) stay as they are.
 */
final class PlaceOrder {
    private PlaceOrder() { }

    static GeneralSpec of(GeneralSpec s) {
        return new GeneralSpec(s.name(), s.change(), target(s.target()),
                sorted(s.groups(), Group::at).stream().map(PlaceOrder::group).toList(),
                sorted(s.registry(), RegistryEntry::at), sorted(s.files(), FileItem::at), sorted(s.services(), ServiceSetting::at),
                sorted(s.fileEdits(), FileEdit::at), sorted(s.accounts(), Account::at), sorted(s.probes(), Probe::at),
                sorted(s.syncJobs(), SyncJob::at), sorted(s.manualTasks(), ManualTask::at), s.decisions(), s.acknowledge(),
                sorted(s.clusters(), GeneralSpec::at).stream().map(PlaceOrder::of).toList(), s.at());
    }

    private static Target target(Target t) {
        return new Target(t.cluster(), t.address(), t.domain(), t.os(), t.hotfixes(), t.edition(), t.architecture(),
                sorted(t.networks(), Network::at), sorted(t.nodes(), Node::at), t.quorum(), t.dns(), t.at());
    }

    private static Group group(Group g) {
        return new Group(g.name(), g.description(), g.primaryNode(), g.preferredOwners(), g.antiAffinity(),
                g.failoverThreshold(), g.failoverPeriodHours(), g.failback(), g.waitSeconds(), sorted(g.resources(), Resource::at), g.at());
    }

    private static <E> List<E> sorted(List<E> list, Function<E, Place> at) {
        return list.stream().sorted(Comparator.comparing(at, Place.ORDER)).toList();
    }
}
