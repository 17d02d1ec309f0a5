package org.mscsplanner.check;

import java.util.List;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.Target;

/** On Windows Server 2003 a network name may demand that its records are written (KB 302389); in a zone that a person writes, nobody can for it. */
final class DnsRule implements Rule {
    private static final Name REQUIRE_DNS = Name.of("RequireDNS");

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        if (spec.target().dns() != Target.Dns.STATIC || !spec.target().os().is2003()) {
            return List.of();
        }
        return Member.of(spec).stream().filter(m -> m.resource().isType(Resource.NETWORK_NAME) && PropertyValue.Number.is(1, m.resource().privateProperties().get(REQUIRE_DNS)))
                .map(m -> Finding.of(ModelCode.DNS_REQUIRED, m.privateAt("RequireDNS"), "resource", Wording.shown(m.name()))).toList();
    }
}
