package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.model.SecretText;

/** Free texts hold no password, license key or private key (D-19). The finding never repeats what it found. */
final class SecretRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (FreeText text : FreeText.of(spec)) {
            if (text.use() != FreeText.Use.NAME && text.use() != FreeText.Use.PATH) {
                SecretText.kind(text.text(), text.use().onCommandLine()).ifPresent(k ->
                        found.add(Finding.of(ModelCode.SECRET_IN_TEXT, text.at(), "what", text.what(), "kind", k)));
            }
        }
        for (RegistryEntry entry : spec.registry()) {
            if (SecretText.isStoredPassword(entry)) {
                found.add(Finding.of(ModelCode.SECRET_IN_TEXT, Spots.of(entry.at(), "data"),
                        "what", "The value \"3\" in " + Wording.shown(entry.key().text()),
                        "kind", "the stored database password of VirtualCenter"));
            }
        }
        return found;
    }
}
