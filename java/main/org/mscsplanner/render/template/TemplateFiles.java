package org.mscsplanner.render.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files that documents are made from, below {@code templates} in the jar, and in front of them those of a user's folder.
 * Only what lays documents out may be replaced: a script that runs on a node always comes from the jar. Several threads may ask.
 */
public final class TemplateFiles {
    static final String ENCODING = "is not written in UTF-8";
    private final Optional<Path> folder;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final SortedSet<String> own = new TreeSet<>();

    private TemplateFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    /** A file of the user's folder that replaces nothing, or must not replace what it does. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Refused(String reason) {
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
        for (String name : TemplateLint.names(folder)) {
            whyNot(name).ifPresent(reason -> {
                throw new Refused(name + " " + reason);
            });
        }
        return new TemplateFiles(Optional.of(folder));
    }

    /** Why a file of this name must not stand in a user's folder; empty for one that may. */
    static Optional<String> whyNot(String name) {
        boolean known = TemplateFiles.class.getResource("/templates/" + name) != null;
        if (known && (name.startsWith("document/") || name.startsWith("wording/"))) {
            return Optional.empty();
        }
        return Optional.of(known && name.endsWith(".vm") ? "makes a file that runs on a node; it cannot be replaced"
                : "is not the name of a document template; see the folder templates of the module or of the sources");
    }

    /**
     * The text of a file: the user's, or ours.
     *
     * @param name below {@code templates}, with slashes
     */
    public synchronized String text(String name) {
        String known = texts.get(name);
        if (known != null) {
            return known;
        }
        Optional<String> users = users(name);
        String text = users.orElseGet(() -> ours(name));
        texts.put(name, text);
        users.ifPresent(u -> own.add(name));
        return text;
    }

    /** Ours, whatever the user has. */
    public String ours(String name) {
        try (InputStream in = TemplateFiles.class.getResourceAsStream("/templates/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no template " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The user's, when there is one.
     *
     * @throws Refused when it is not UTF-8
     */
    public Optional<String> users(String name) {
        Optional<Path> file = folder.map(f -> f.resolve(name)).filter(Files::isRegularFile);
        try {
            return file.isEmpty() ? Optional.empty()
                    : Optional.of(decoded(Files.readAllBytes(file.get())).orElseThrow(() -> new Refused(name + ": " + ENCODING)).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return without a byte order mark; empty for what is not UTF-8, and would be read as something else */
    static Optional<String> decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** SHA-256 of every file that was used, by its name. */
    public synchronized SortedMap<String, String> digests() {
        SortedMap<String, String> digests = new TreeMap<>();
        texts.forEach((name, text) -> digests.put(name, sha256(text)));
        return digests;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** True for a file that came from the user's folder. */
    public synchronized boolean isOwn(String name) {
        return own.contains(name);
    }

    /** True when a user's folder stands in front. */
    boolean isOwn() {
        return folder.isPresent();
    }
}
