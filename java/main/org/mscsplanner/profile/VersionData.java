package org.mscsplanner.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

/**
 * Paths, services and keys of one VirtualCenter version: data from the jar, each value with its source.
 *
 * <p>In values, {@code {drive}} is the install drive, {@code {programs}} the folder of 32-bit programs on it, and
 * {@code {wow}} the registry redirection of 32-bit programs on x64 (D-18).
 */
final class VersionData {
    private final Properties values;

    private VersionData(Properties values) {
        this.values = values;
    }

    /** Data of a version for which there is a file: 2.0.1, 2.0.2 or 2.5. */
    static VersionData of(String version) {
        Properties values = new Properties();
        try (InputStream in = VersionData.class.getResourceAsStream("/profile/virtualcenter-" + version + ".properties")) {
            if (in == null) {
                throw new IllegalArgumentException("no data of VirtualCenter " + version);
            }
            values.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new VersionData(values);
    }

    String text(String key) {
        String value = values.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("no " + key + " in the data of " + values.getProperty("title"));
        }
        return value;
    }

    String path(String item, String drive, boolean x64) {
        String programs = drive + (x64 ? "\\Program Files (x86)" : "\\Program Files");
        return text("path." + item).replace("{drive}", drive).replace("{programs}", programs);
    }

    String registryKey(boolean x64) {
        return text("registry.key").replace("{wow}", x64 ? "Wow6432Node\\" : "");
    }

    /** The values that name no source, sorted: there is none. */
    List<String> withoutSource() {
        TreeSet<String> keys = new TreeSet<>(values.stringPropertyNames());
        keys.removeIf(k -> k.equals("title") || k.endsWith(".source") || !values.getProperty(k + ".source", "").isBlank());
        return List.copyOf(keys);
    }

    /** The values whose source says that they are not confirmed, sorted. */
    List<String> unverified() {
        TreeSet<String> keys = new TreeSet<>();
        for (String key : values.stringPropertyNames()) {
            if (key.endsWith(".source") && values.getProperty(key).contains("unverified")) {
                keys.add(key.substring(0, key.length() - ".source".length()));
            }
        }
        return List.copyOf(keys);
    }
}
