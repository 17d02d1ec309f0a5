package org.mscsplanner.windows;

import java.util.Optional;

/**
 * Which Windows this is, for support and for whoever wonders why a key is not there.
 *
 * @param product as Windows names itself in the registry, in the language of the setup; empty where it does not. Windows 11
 *     still says Windows 10: the version is the fact
 * @param version major, minor and build: {@code 5.2.3790}
 * @param servicePack in words; empty where there is none
 * @param architecture of the machine: {@code x86}, {@code x64}, {@code arm64}
 * @param view the registry view that this process gets when it names none
 * @param ansiCodePage of programs with windows
 * @param oemCodePage of cmd.exe and batch files
 * @param consoleCodePage of the console now; 0 without one
 */
public record WindowsFacts(String product, String version, String servicePack, String architecture, RegistryView view,
        int ansiCodePage, int oemCodePage, int consoleCodePage) {
    static final String CURRENT_VERSION = "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";

    /** True where this Java runs on Windows. */
    public static boolean isWindows() {
        return System.getProperty("os.name", "").startsWith("Windows");
    }

    /**
     * The facts of this machine; empty where it is no Windows.
     *
     * @throws WindowsException when Windows refuses one of them, or JNA cannot load its library
     */
    public static Optional<WindowsFacts> here() throws WindowsException {
        if (!isWindows()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(new JnaSystem(), new JnaRegistry()));
        } catch (LinkageError e) {
            // JNA unpacks its library to the folder for temporary files, which may be full or closed to programs.
            throw new WindowsException("loading the library of JNA", 0, String.valueOf(e.getMessage()));
        }
    }

    static WindowsFacts of(SystemPort system, RegistryPort registry) throws WindowsException {
        RegistryView view = system.is64Bit() ? RegistryView.BITS_64 : RegistryView.BITS_32;
        RegistryView whole = system.is64Bit() || system.isWow64() ? RegistryView.BITS_64 : RegistryView.BITS_32;
        String product = registry.read(RegistryRoot.LOCAL_MACHINE, CURRENT_VERSION, whole)
                .flatMap(key -> key.value("ProductName")).flatMap(RegistryValue::text).orElse("");
        return new WindowsFacts(product, system.version(), system.servicePack(), system.architecture(), view,
                system.ansiCodePage(), system.oemCodePage(), system.consoleCodePage());
    }
}
