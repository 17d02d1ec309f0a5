package org.mscsplanner.windows;

import com.sun.jna.platform.win32.Advapi32;
import com.sun.jna.platform.win32.Kernel32Util;
import com.sun.jna.platform.win32.WinError;
import com.sun.jna.platform.win32.WinNT;
import com.sun.jna.platform.win32.WinReg.HKEY;
import com.sun.jna.platform.win32.WinReg;
import com.sun.jna.platform.win32.WinReg.HKEYByReference;
import com.sun.jna.ptr.IntByReference;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The registry of this machine. Nothing is kept open between calls. */
final class JnaRegistry implements RegistryPort {
    /** Windows allows 255 characters for the name of a key and 16,383 for that of a value. */
    private static final int KEY_NAME = 256;
    private static final int VALUE_NAME = 16_384;
    private static final int FIRST_GUESS = 1_024;

    @Override
    public Optional<RegistryKeyContent> read(RegistryRoot root, String path, RegistryView view) throws WindowsException {
        String asked = "reading the registry key " + root + "\\" + path + " (" + view.word() + ")";
        int access = WinNT.KEY_READ | (view == RegistryView.BITS_64 ? WinNT.KEY_WOW64_64KEY : WinNT.KEY_WOW64_32KEY);
        HKEYByReference opened = new HKEYByReference();
        int code = Advapi32.INSTANCE.RegOpenKeyEx(handle(root), path, 0, access, opened);
        if (code == WinError.ERROR_FILE_NOT_FOUND || code == WinError.ERROR_PATH_NOT_FOUND) {
            return Optional.empty();
        }
        check(asked, code);
        HKEY key = opened.getValue();
        try {
            return Optional.of(new RegistryKeyContent(subkeys(asked, key), values(asked, key)));
        } finally {
            Advapi32.INSTANCE.RegCloseKey(key);
        }
    }

    private static HKEY handle(RegistryRoot root) {
        return switch (root) {
            case LOCAL_MACHINE -> WinReg.HKEY_LOCAL_MACHINE;
            case CURRENT_USER -> WinReg.HKEY_CURRENT_USER;
            case USERS -> WinReg.HKEY_USERS;
        };
    }

    private static List<String> subkeys(String asked, HKEY key) throws WindowsException {
        List<String> names = new ArrayList<>();
        char[] name = new char[KEY_NAME];
        for (int index = 0;; index++) {
            IntByReference length = new IntByReference(name.length);
            int code = Advapi32.INSTANCE.RegEnumKeyEx(key, index, name, length, null, null, null, null);
            if (code == WinError.ERROR_NO_MORE_ITEMS) {
                return names;
            }
            check(asked, code);
            names.add(new String(name, 0, length.getValue()));
        }
    }

    private static List<RegistryValue> values(String asked, HKEY key) throws WindowsException {
        List<RegistryValue> values = new ArrayList<>();
        char[] name = new char[VALUE_NAME];
        byte[] data = new byte[FIRST_GUESS];
        for (int index = 0;; index++) {
            IntByReference nameLength = new IntByReference(name.length);
            IntByReference type = new IntByReference();
            IntByReference dataLength = new IntByReference(data.length);
            int code = Advapi32.INSTANCE.RegEnumValue(key, index, name, nameLength, null, type, data, dataLength);
            if (code == WinError.ERROR_NO_MORE_ITEMS) {
                return values;
            }
            if (code == WinError.ERROR_MORE_DATA) {
                // The value is longer than the buffer, or grew meanwhile: the same one again, with room.
                data = new byte[Math.max(dataLength.getValue(), data.length * 2)];
                index--;
                continue;
            }
            check(asked, code);
            values.add(new RegistryValue(new String(name, 0, nameLength.getValue()), type.getValue(),
                    HexFormat.of().formatHex(data, 0, dataLength.getValue())));
        }
    }

    private static void check(String asked, int code) throws WindowsException {
        if (code != WinError.ERROR_SUCCESS) {
            throw new WindowsException(asked, code, Kernel32Util.formatMessage(code));
        }
    }
}
