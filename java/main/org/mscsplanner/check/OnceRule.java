package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.Resource;

/** What a cluster has only once, or only so often: a share name, a majority node set, 64 NetBIOS devices. */
final class OnceRule implements Rule {
    private static final int NETBIOS_DEVICES = 64;

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        SortedMap<Name, List<Member>> shares = new TreeMap<>();
        List<Member> sets = new ArrayList<>();
        List<Member> netBios = new ArrayList<>();
        for (Member member : Member.of(spec)) {
            Resource resource = member.resource();
            String share = resource.isType(Resource.FILE_SHARE) ? member.text("ShareName") : "";
            if (!share.isBlank()) {
                shares.computeIfAbsent(Name.of(share), s -> new ArrayList<>()).add(member);
            }
            if (resource.isType(Resource.MAJORITY_NODE_SET)) {
                sets.add(member);
            }
            if (resource.isType(Resource.IP_ADDRESS)
                    && !PropertyValue.Number.is(0, resource.privateProperties().get(Name.of("EnableNetBIOS")))) {
                netBios.add(member);
            }
        }
        shares.forEach((share, members) -> share(share, members, found));
        sets(spec, sets, found);
        if (netBios.size() > NETBIOS_DEVICES) {
            found.add(Finding.of(ModelCode.NETBIOS_LIMIT, netBios.get(NETBIOS_DEVICES).privateAt("EnableNetBIOS"),
                    "count", Integer.toString(netBios.size())));
        }
        return found;
    }

    private static void share(Name share, List<Member> members, List<Finding> found) {
        if (members.size() > 1) {
            found.add(Finding.of(ModelCode.SHARE_TWICE, members.get(1).privateAt("ShareName"), "share", Wording.shown(share),
                    "resources", names(members)).alsoAt(places(members, 1)));
        }
    }

    /** The quorum of type mns-fsw is one such resource already; it belongs to the cluster and is not planned. */
    private static void sets(GeneralSpec spec, List<Member> sets, List<Finding> found) {
        int allowed = spec.target().quorum() instanceof Quorum.MajorityNodeSet ? 0 : 1;
        if (sets.size() > allowed) {
            String all = allowed == 0 ? "the quorum, " + names(sets) : names(sets);
            found.add(Finding.of(ModelCode.TYPE_ONCE, Spots.of(sets.get(allowed).at(), "type"), "type", Resource.MAJORITY_NODE_SET,
                    "resources", all).alsoAt(places(sets, allowed)));
        }
    }

    private static String names(List<Member> members) {
        return Wording.quoted(members.stream().map(Member::name).sorted().toList());
    }

    private static List<Place> places(List<Member> members, int without) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            if (i != without) {
                places.add(members.get(i).at());
            }
        }
        return places;
    }
}
