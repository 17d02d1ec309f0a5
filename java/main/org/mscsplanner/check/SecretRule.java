package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.RegistryEntry;

/** Free texts hold no password, license key or private key (D-19). The finding never repeats what it found. */
final class SecretRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (FreeText text : FreeText.of(spec)) {
            if (text.use() != FreeText.Use.NAME && text.use() != FreeText.Use.PATH) {
                SecretText.kind(text.text(), text.use() == FreeText.Use.COMMAND_LINE).ifPresent(k ->
                        found.add(Finding.of(ModelCode.SECRET_IN_TEXT, text.at(), "what", text.what(), "kind", k)));
            }
        }
        for (RegistryEntry entry : spec.registry()) {
            if (isStoredPassword(entry)) {
                found.add(Finding.of(ModelCode.SECRET_IN_TEXT, Spots.of(entry.at(), "data"),
                        "what", "The value \"3\" in " + Wording.shown(entry.key().text()),
                        "kind", "the stored database password of VirtualCenter"));
            }
        }
        return found;
    }

    /** VirtualCenter keeps data source, user and encrypted password as the values 1, 2 and 3 of its key DB (DOMAIN 3). */
    private static boolean isStoredPassword(RegistryEntry entry) {
        return entry.value().text().equals("3")
                && entry.key().text().toLowerCase(Locale.ROOT).endsWith("vmware virtualcenter\\db");
    }
}
