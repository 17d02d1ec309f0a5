package org.mscsplanner.windows;

/** What the kernel says about this Windows and this process. */
public interface SystemPort {
    /** Major, minor and build number with dots: {@code 5.2.3790}. */
    String version() throws WindowsException;

    /** The service pack in words; empty where there is none. */
    String servicePack() throws WindowsException;

    /** The machine's architecture, whatever this process is: {@code x86}, {@code x64}, {@code arm64}, or a number that we have no word for. */
    String architecture();

    /** True for a process of 32 bits on a Windows of 64. */
    boolean isWow64() throws WindowsException;

    /** True for a process of 64 bits. */
    boolean is64Bit();

    /** The code page of programs with windows ({@code GetACP}). */
    int ansiCodePage();

    /** The code page of cmd.exe and batch files ({@code GetOEMCP}). */
    int oemCodePage();

    /** The code page of this process's console output; 0 without a console. */
    int consoleCodePage();
}
