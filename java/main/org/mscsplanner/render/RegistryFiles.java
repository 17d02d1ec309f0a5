package org.mscsplanner.render;

import java.util.List;
import org.mscsplanner.model.RegistryEntry.Data;
import org.mscsplanner.plan.action.WriteRegistry;
import org.mscsplanner.text.RegFile;
import org.mscsplanner.text.RegFile.Value;
import org.mscsplanner.text.RegText;

/** The .reg file of a step that writes the registry. */
public final class RegistryFiles {
    private RegistryFiles() { }

    static byte[] bytes(WriteRegistry action) {
        List<RegFile.Entry> entries = action.values().entrySet().stream()
                .map(v -> new RegFile.Entry(v.getKey().text(), value(v.getValue()))).toList();
        return RegText.bytes(new RegFile(List.of(new RegFile.Block(action.key().forRegFile(), false, entries))));
    }

    /** What a value of a spec is in a .reg file. */
    public static Value value(Data data) {
        if (data instanceof Data.Text t) {
            return new Value.Text(t.text());
        } else if (data instanceof Data.ExpandText x) {
            return new Value.ExpandText(x.text());
        } else if (data instanceof Data.MultiText m) {
            return new Value.MultiText(m.texts());
        } else if (data instanceof Data.Dword d) {
            return new Value.Dword(d.number());
        } else if (data instanceof Data.Qword q) {
            return new Value.Qword(q.number());
        }
        return new Value.Binary(((Data.Binary) data).hex());
    }
}
