package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;

/**
 * A checkpoint saves the whole tree below its key and writes it over the registry of the node that takes the resource
 * (KB 174070): so it is the key of one application, and of one resource.
 */
final class CheckpointRule implements Rule {
    private static final Set<String> TOO_WIDE = Set.of("software\\microsoft", "software\\classes", "software\\policies",
            "software\\wow6432node", "software\\wow6432node\\microsoft", "software\\wow6432node\\classes",
            "software\\microsoft\\windows", "software\\microsoft\\windows\\currentversion", "software\\microsoft\\windows nt",
            "software\\microsoft\\windows nt\\currentversion", "system\\currentcontrolset", "system\\controlset001",
            "system\\controlset002", "system\\currentcontrolset\\services", "system\\currentcontrolset\\control");

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        List<KeyUse> all = KeyUse.checkpoints(spec);
        Map<RegistryKey, KeyUse> first = new HashMap<>();
        for (KeyUse use : all) {
            RegistryKey key = KeyUse.plain(use.key());
            if (!key.text().isEmpty() && (key.text().indexOf('\\') < 0 || TOO_WIDE.contains(key.text().toLowerCase(Locale.ROOT)))) {
                found.add(Finding.of(ModelCode.CHECKPOINT_TOO_WIDE, use.at(), "key", Wording.shown(key.text()),
                        "resource", owner(use)));
            }
            KeyUse same = first.putIfAbsent(key, use);
            if (same != null) {
                overlap(key, use, same, found);
            }
        }
        for (KeyUse use : all) {
            above(use, first, found);
        }
        crypto(spec, found);
        return found;
    }

    private static void above(KeyUse use, Map<RegistryKey, KeyUse> all, List<Finding> found) {
        RegistryKey key = KeyUse.plain(use.key());
        String text = key.text();
        for (int end = text.lastIndexOf('\\'); end > 0; end = text.lastIndexOf('\\', end - 1)) {
            KeyUse outer = all.get(RegistryKey.of(text.substring(0, end)));
            if (outer != null) {
                overlap(key, use, outer, found);
                return;
            }
        }
    }

    private static void overlap(RegistryKey key, KeyUse use, KeyUse other, List<Finding> found) {
        String owners = owner(use).equals(owner(other)) ? "both of " + owner(use) : owner(other) + ", " + owner(use);
        found.add(Finding.of(ModelCode.CHECKPOINT_OVERLAP, use.at(), "key", Wording.shown(key.text()), "owners", owners)
                .alsoAt(List.of(other.at())));
    }

    private static String owner(KeyUse use) {
        return use.owner().map(Member::name).map(Name::text).map(Wording::shown).orElse("");
    }

    private static void crypto(GeneralSpec spec, List<Finding> found) {
        for (Member member : Member.of(spec)) {
            List<String> texts = member.resource().cryptoCheckpoints();
            for (int i = 0; i < texts.size(); i++) {
                if (!texts.get(i).matches("\\d+\\\\[^\\\\\"]+\\\\[^\\\\\"]+")) {
                    found.add(Finding.of(ModelCode.CRYPTO_CHECKPOINT_FORM, Spots.of(member.at(), "cryptoCheckpoints", i),
                            "text", Wording.shown(texts.get(i)), "resource", Wording.shown(member.name())));
                }
            }
        }
    }
}
