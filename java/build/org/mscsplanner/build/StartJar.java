package org.mscsplanner.build;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes the jar as it starts soonest: stored and not deflated (unpacking its classes took a fifth of the time of a check),
 * and with {@link StartClasses} in the place of ours. The same jar gives the same bytes.
 */
public final class StartJar {
    private StartJar() { }

    /**
     * @param args the shaded jar, the jar to write, the time of all its entries (ISO 8601), the folder of our classes
     *     ({@code org/mscsplanner/})
     */
    public static void main(String[] args) throws IOException {
        Map<String, byte[]> files = read(Path.of(args[0]));
        Map<String, byte[]> classes = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (name.startsWith(args[3]) && name.endsWith(".class")) {
                classes.put(name, bytes);
            }
        });
        files.putAll(StartClasses.of(classes.values()));
        write(files, Path.of(args[1]), Instant.parse(args[2]));
    }

    /** The files of a jar in their order, the manifest first: {@link java.util.jar.JarInputStream} looks for it there. */
    private static Map<String, byte[]> read(Path jar) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            files.put(JarFile.MANIFEST_NAME, zip.getInputStream(zip.getEntry(JarFile.MANIFEST_NAME)).readAllBytes());
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        return files;
    }

    private static void write(Map<String, byte[]> files, Path jar, Instant time) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                CRC32 crc = new CRC32();
                crc.update(file.getValue());
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(time.atOffset(ZoneOffset.UTC).toLocalDateTime());
                entry.setSize(file.getValue().length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }
}
