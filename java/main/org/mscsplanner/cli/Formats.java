package org.mscsplanner.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The formats of what a verb writes. The ending of a file's name says which one is meant where nobody else does; a name that
 * promises another one is refused, because whoever opens the file would be told that it is damaged.
 *
 * @param all the first is taken where neither caller nor name says anything
 */
record Formats(List<Format> all) {
    /** Endings that promise something. Any other one, or none, promises nothing. */
    private static final Set<String> PROMISES = Set.of("svg", "mmd", "mermaid", "dot", "gv", "html", "htm", "md", "markdown", "pdf", "doc", "docx", "odt",
            "rtf", "png", "jpg", "jpeg", "gif", "bmp", "emf", "wmf", "tif", "tiff", "ps", "eps", "vsd", "vsdx");

    /** A format and the endings of its files; of those that share one, it belongs to the format where it stands first. */
    record Format(String name, List<String> endings) { }

    /**
     * The format that a caller means.
     *
     * @param asked what the caller named
     * @param out the file that is written
     * @throws UsageException when there is no such format, or the name of the file promises another one
     */
    String chosen(Optional<String> asked, Optional<Path> out) {
        String ending = out.map(Formats::ending).orElse("");
        List<Format> named = all.stream().filter(f -> f.endings().contains(ending))
                .sorted(Comparator.comparingInt(f -> f.endings().indexOf(ending))).toList();
        Format format = asked.isEmpty() ? named.stream().findFirst().orElse(all.get(0))
                : all.stream().filter(f -> f.name().equals(asked.get())).findFirst().orElseThrow(() -> new UsageException(
                        "there is no format " + asked.get() + "; there are " + all.stream().map(Format::name).collect(Collectors.joining(", "))));
        if (!named.contains(format) && (!named.isEmpty() || PROMISES.contains(ending))) {
            throw new UsageException(out.orElseThrow() + " would hold no " + ending.toUpperCase(Locale.ROOT) + ": the format is " + format.name() + ", and its files end in ."
                    + String.join(" or .", format.endings()) + (named.isEmpty() ? "" : "; or choose the format " + named.get(0).name()));
        }
        return format.name();
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
