package org.mscsplanner.windows;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.Kernel32Util;
import com.sun.jna.platform.win32.WinBase.SYSTEM_INFO;
import com.sun.jna.platform.win32.WinNT.OSVERSIONINFOEX;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.win32.StdCallLibrary;

/** The kernel of this machine. */
final class JnaSystem implements SystemPort {
    private static final int X86 = 0;
    private static final int X64 = 9;
    private static final int ARM64 = 12;

    /** Two functions of kernel32 that jna-platform does not map. */
    private interface CodePages extends StdCallLibrary {
        int GetACP();

        int GetOEMCP();
    }

    private final CodePages codePages = Native.load("kernel32", CodePages.class);

    @Override
    public String version() throws WindowsException {
        OSVERSIONINFOEX info = info();
        return info.getMajor() + "." + info.getMinor() + "." + info.getBuildNumber();
    }

    @Override
    public String servicePack() throws WindowsException {
        return info().getServicePack();
    }

    private static OSVERSIONINFOEX info() throws WindowsException {
        OSVERSIONINFOEX info = new OSVERSIONINFOEX();
        check("asking for the version of Windows", Kernel32.INSTANCE.GetVersionEx(info));
        return info;
    }

    @Override
    public String architecture() {
        SYSTEM_INFO info = new SYSTEM_INFO();
        Kernel32.INSTANCE.GetNativeSystemInfo(info);
        int number = info.processorArchitecture.pi.wProcessorArchitecture.intValue();
        return switch (number) {
            case X86 -> "x86";
            case X64 -> "x64";
            case ARM64 -> "arm64";
            default -> Integer.toString(number);
        };
    }

    @Override
    public boolean isWow64() throws WindowsException {
        IntByReference answer = new IntByReference();
        check("asking whether this process is of 32 bits", Kernel32.INSTANCE.IsWow64Process(Kernel32.INSTANCE.GetCurrentProcess(), answer));
        return answer.getValue() != 0;
    }

    @Override
    public boolean is64Bit() {
        return Native.POINTER_SIZE == 8;
    }

    @Override
    public int ansiCodePage() {
        return codePages.GetACP();
    }

    @Override
    public int oemCodePage() {
        return codePages.GetOEMCP();
    }

    @Override
    public int consoleCodePage() {
        return Kernel32.INSTANCE.GetConsoleOutputCP();
    }

    private static void check(String asked, boolean done) throws WindowsException {
        if (!done) {
            int code = Kernel32.INSTANCE.GetLastError();
            throw new WindowsException(asked, code, Kernel32Util.formatMessage(code));
        }
    }
}
