package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;

/**
 * Keys are named below HKEY_LOCAL_MACHINE, without the hive and without a leading backslash, which makes the call fail
 * (Microsoft Cluster SDK, clusctl-resource-add-registry-checkpoint; I-40).
 */
final class RegistryKeyRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        List<KeyUse> all = new ArrayList<>(KeyUse.checkpoints(spec));
        all.addAll(KeyUse.entries(spec));
        for (KeyUse use : all) {
            String key = use.key().text();
            boolean hive = KeyUse.hasHive(use.key());
            if (hive || key.startsWith("\\")) {
                found.add(Finding.of(ModelCode.REGISTRY_HIVE, use.at(), "key", Wording.shown(key), "what", use.what(),
                        "problem", hive ? "starts with the name of the hive" : "starts with a backslash",
                        "proposal", Wording.shown(KeyUse.plain(use.key()).text())));
            } else {
                problem(use, key).ifPresent(p -> found.add(Finding.of(ModelCode.REGISTRY_KEY_FORM, use.at(),
                        "key", Wording.shown(key), "what", use.what(), "problem", p)));
            }
        }
        return found;
    }

    private static Optional<String> problem(KeyUse use, String key) {
        return key.matches("(?i)(([^\\\\]+\\\\)?HKEY_[A-Z_]+|HKCU|HKCR|HKU|HKCC):?(\\\\.*)?") ? Optional.of("is not below HKEY_LOCAL_MACHINE")
                : key.endsWith("\\") ? Optional.of("ends with a backslash")
                : key.contains("\\\\") ? Optional.of("has two backslashes in a row")
                : !key.equals(key.strip()) ? Optional.of("starts or ends with a blank")
                : use.owner().isEmpty() && key.indexOf(']') >= 0 ? Optional.of("has a closing bracket, which ends a key in a .reg file")
                : Optional.empty();
    }
}
