package org.mscsplanner.render.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files that documents are made from, below {@code templates} in the jar, and in front of them those of a user's folder.
 * Only what lays documents out may be replaced: a script that runs on a node always comes from the jar.
 */
public final class TemplateFiles {
    private final Optional<Path> folder;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final SortedMap<String, Boolean> own = new TreeMap<>();

    private TemplateFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    /** A file of the user's folder that replaces nothing, or must not replace what it does. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason);
        }
    }

    public static TemplateFiles builtIn() {
        return new TemplateFiles(Optional.empty());
    }

    /**
     * With a user's folder in front.
     *
     * @throws Refused when the folder holds a file that is not the name of a document template or wording
     * @throws IOException when the folder cannot be read
     */
    public static TemplateFiles with(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!isReplaceable(name)) {
                    throw new Refused(isKnown(name) ? name + " makes a file that runs on a node; it cannot be replaced"
                            : name + " is not the name of a document template; see the templates folder of the sources");
                }
            }
        }
        return new TemplateFiles(Optional.of(folder));
    }

    private static boolean isReplaceable(String name) {
        return (name.startsWith("document/") || name.startsWith("wording/")) && isKnown(name);
    }

    private static boolean isKnown(String name) {
        return TemplateFiles.class.getResource("/templates/" + name) != null;
    }

    /**
     * The text of a file: the user's, or ours.
     *
     * @param name below {@code templates}, with slashes
     */
    public String text(String name) {
        String known = texts.get(name);
        if (known != null) {
            return known;
        }
        Optional<String> users = users(name);
        String text = users.orElseGet(() -> ours(name));
        texts.put(name, text);
        own.put(name, users.isEmpty());
        return text;
    }

    /** Ours, whatever the user has. */
    String ours(String name) {
        try (InputStream in = TemplateFiles.class.getResourceAsStream("/templates/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no template " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The user's, when there is one. */
    Optional<String> users(String name) {
        Optional<Path> file = folder.map(f -> f.resolve(name)).filter(Files::isRegularFile);
        try {
            return file.isEmpty() ? Optional.empty()
                    : Optional.of(new String(Files.readAllBytes(file.get()), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file that was used, with its text. */
    SortedMap<String, String> used() {
        return Collections.unmodifiableSortedMap(texts);
    }

    /** False for a file of the user's folder. */
    boolean isOurs(String name) {
        return own.getOrDefault(name, true);
    }
}
