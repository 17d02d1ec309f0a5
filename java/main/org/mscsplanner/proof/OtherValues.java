package org.mscsplanner.proof;

import java.util.List;
import org.mscsplanner.model.Ipv4;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.RegistryEntry.Data;

/** Values of the same kind that are not the wanted ones: what an earlier hand may have set. */
final class OtherValues {
    private OtherValues() { }

    static PropertyValue of(PropertyValue wanted) {
        if (wanted instanceof PropertyValue.Number n) {
            return new PropertyValue.Number(n.number() == 0 ? 1 : n.number() - 1);
        } else if (wanted instanceof PropertyValue.Strings) {
            return new PropertyValue.Strings(List.of("another"));
        }
        return new PropertyValue.Text(text(wanted.toString()));
    }

    /** An address stays one, and two addresses stay two: the last number changes. */
    private static String text(String wanted) {
        if (new Ipv4(wanted).bits().isEmpty()) {
            return "old " + wanted;
        }
        int dot = wanted.lastIndexOf('.');
        return wanted.substring(0, dot + 1) + (Integer.parseInt(wanted.substring(dot + 1)) + 128) % 256;
    }

    static Data of(Data wanted) {
        if (wanted instanceof Data.Text t) {
            return new Data.Text(text(t.text()));
        } else if (wanted instanceof Data.ExpandText t) {
            return new Data.ExpandText("old " + t.text());
        } else if (wanted instanceof Data.MultiText) {
            return new Data.MultiText(List.of("another"));
        } else if (wanted instanceof Data.Dword d) {
            return new Data.Dword(d.number() == 0 ? 1 : d.number() - 1);
        } else if (wanted instanceof Data.Qword q) {
            return new Data.Qword(q.number() == 0 ? 1 : q.number() - 1);
        }
        return new Data.Binary(((Data.Binary) wanted).hex() + "00");
    }
}
