package org.mscsplanner.windows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Windows that is not there: both ports, answering from values, and writing down each call of the registry. */
final class RecordedWindows implements RegistryPort, SystemPort {
    private final Map<String, RegistryKeyContent> keys;
    private final boolean wow64;
    private final boolean bits64;
    private final List<String> asked = new ArrayList<>();

    /** @param keys by view and path: {@code 64-bit SOFTWARE\Acme} */
    RecordedWindows(Map<String, RegistryKeyContent> keys, boolean bits64, boolean wow64) {
        this.keys = Map.copyOf(keys);
        this.bits64 = bits64;
        this.wow64 = wow64;
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Optional<RegistryKeyContent> read(RegistryRoot root, String path, RegistryView view) {
        asked.add(root + " " + view.word() + " " + path);
        return Optional.ofNullable(keys.get(view.word() + " " + path));
    }

    @Override
    public String version() {
        return "5.2.3790";
    }

    @Override
    public String servicePack() {
        return "Service Pack 2";
    }

    @Override
    public String architecture() {
        return bits64 || wow64 ? "x64" : "x86";
    }

    @Override
    public boolean isWow64() {
        return wow64;
    }

    @Override
    public boolean is64Bit() {
        return bits64;
    }

    @Override
    public int ansiCodePage() {
        return 1252;
    }

    @Override
    public int oemCodePage() {
        return 850;
    }

    @Override
    public int consoleCodePage() {
        return 0;
    }
}
