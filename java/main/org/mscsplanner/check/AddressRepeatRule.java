package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;

/** An address belongs to one owner; the cluster's own is never that of a virtual server (I-16). */
final class AddressRepeatRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        Map<Long, AddressUse> first = new HashMap<>();
        for (AddressUse use : AddressUse.of(spec)) {
            if (use.address().bits().isEmpty()) {
                continue;
            }
            AddressUse other = first.putIfAbsent(use.address().bits().getAsLong(), use);
            if (other != null) {
                found.add(repeated(use, other).alsoAt(List.of(other.at())));
            }
        }
        return found;
    }

    private static Finding repeated(AddressUse use, AddressUse other) {
        String address = use.address().text();
        boolean clusters = use.kind() == AddressUse.Kind.VIRTUAL_SERVER && other.kind() == AddressUse.Kind.CLUSTER;
        return clusters
                ? Finding.of(ModelCode.ADDRESS_OF_CLUSTER, use.at(), "address", address, "what", use.what())
                : Finding.of(ModelCode.ADDRESS_TWICE, use.at(), "address", address, "what", use.what(), "other", other.what());
    }
}
