package org.mscsplanner.simulate.tool;

import java.util.Locale;
import java.util.Optional;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.Registry;
import org.mscsplanner.text.RegFile;
import org.mscsplanner.text.RegReader;

/** A .reg file into the registry: it merges, key by key and value by value in the order of the file (KB 310516). */
final class RegImport {
    private RegImport() { }

    static Answer run(Session session, String path) {
        Optional<FileEntry> file = session.locate(path).flatMap(l -> l.files().file(l.path()));
        if (file.isEmpty()) {
            return RegExe.failed("The file cannot be opened.");
        }
        RegFile content;
        try {
            content = RegReader.read(file.get().bytes());
        } catch (IllegalArgumentException e) {
            return RegExe.failed("This is no registry file: " + e.getMessage());
        }
        for (RegFile.Block block : content.blocks()) {
            if (key(block.key()).isEmpty()) {
                return RegExe.failed("A key of another hive: " + block.key());
            }
        }
        content.blocks().forEach(b -> merge(session, b));
        return Answer.of(0, "Done.");
    }

    private static void merge(Session session, RegFile.Block block) {
        Registry registry = session.here().registry();
        RegistryKey key = key(block.key()).orElseThrow();
        if (block.delete()) {
            registry.remove(key);
            return;
        }
        registry.create(key);
        for (RegFile.Entry entry : block.entries()) {
            if (entry.value() instanceof RegFile.Value.Delete) {
                registry.remove(key, Name.of(entry.name()));
            } else {
                registry.write(key, Name.of(entry.name()), entry.value(), session.world().actor());
            }
        }
    }

    /** A key of HKEY_LOCAL_MACHINE, with the short or the long name of the hive. */
    static Optional<RegistryKey> key(String text) {
        for (String hive : new String[] {"HKLM\\", "HKEY_LOCAL_MACHINE\\"}) {
            if (text.toUpperCase(Locale.ROOT).startsWith(hive) && text.length() > hive.length()) {
                return Optional.of(RegistryKey.of(text.substring(hive.length())));
            }
        }
        return Optional.empty();
    }
}
