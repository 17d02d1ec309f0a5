package org.mscsplanner.windows;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A program for a Windows Java: prints a key of the local machine as {@link JnaRegistry} reads it. */
public final class RegistryProbe {
    private RegistryProbe() { }

    /** @param args the name of a view and a path, as often as wanted */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        for (int i = 0; i < args.length; i += 2) {
            out.print(args[i] + " " + args[i + 1] + "\n");
            try {
                new JnaRegistry().read(RegistryRoot.LOCAL_MACHINE, args[i + 1], RegistryView.valueOf(args[i]))
                        .ifPresentOrElse(key -> print(out, key), () -> out.print("no such key\n"));
            } catch (WindowsException e) {
                out.print("code " + e.code() + "\n");
            }
        }
        out.flush();
    }

    private static void print(PrintStream out, RegistryKeyContent key) {
        key.subkeys().forEach(name -> out.print("key " + name + "\n"));
        key.values().forEach(v -> out.print("value \"" + v.name() + "\" " + v.type() + " " + v.hex().length() / 2 + " bytes "
                + v.text().or(() -> v.texts().map(Object::toString)).or(() -> v.number().map(Object::toString)).orElse(v.hex()) + "\n"));
    }
}
