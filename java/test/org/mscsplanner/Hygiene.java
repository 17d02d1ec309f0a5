package org.mscsplanner;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules over the text of the source tree; each offence reads {@code path:line: what}. */
final class Hygiene {
    private static final int MOST_LINES = 500;
    private static final Set<String> SKIPPED = Set.of("target", ".git", ".idea", ".vscode", ".settings");
    /** Bytes here are the product or the case, not source text; see .gitattributes. */
    private static final Pattern KEPT_AS_BYTES =
            Pattern.compile("java/test/cases/.*|java/test/resources/bytes/.*|examples/[^/]+/expected/.*|ps-module/MscsPlanner/lib/.*");
    private static final Set<String> TEXT_ENDINGS = Set.of("java", "xml", "vm", "md", "json", "jsonc", "properties", "ps1",
            "psm1", "psd1", "ps1xml", "c", "h", "sh", "txt", "css", "svg", "html", "csv", "yml");
    private static final Set<String> TEXT_NAMES = Set.of(".ci/run", ".editorconfig", ".gitattributes", ".gitignore", "LICENSE",
            "java/main-resources/META-INF/NOTICE");
    /** Left behind by tools, and left out by .gitignore too; {@code .git} is a file where the tree is a second one of a repository. */
    private static final Pattern LEFT_BEHIND = Pattern.compile("\\.git|\\.(classpath|project)|javac\\..*\\.args|.*\\.(class|jsa|iml)|.*hs_err_pid\\d+\\.log");
    /** Written in two halves, so that this file does not offend against itself. */
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");
    private static final Pattern MACHINE_PATH = Pattern.compile("/(wo" + "rk|fa" + "rm|ro" + "ot|tmp/bash" + "_jobs)/");
    private static final Pattern STREAM = Pattern.compile("\\bSystem\\.(out|err)\\b");

    /** A file by its path from the root, with slashes; each byte is one char, for no rule minds the characters themselves. */
    record Source(String path, String bytes) {
        boolean endsWith(String... endings) {
            return List.of(endings).stream().anyMatch(path::endsWith);
        }

        List<String> lines() {
            return bytes.lines().toList();
        }
    }

    private Hygiene() {
    }

    /** The rules by the sentence that they hold, in a fixed order. */
    static Map<String, Function<List<Source>, List<String>>> rules() {
        var rules = new LinkedHashMap<String, Function<List<Source>, List<String>>>();
        rules.put("each file is of a kind that belongs here", files -> whole(files, s -> !isText(s.path()), "is of no kind that is known here"));
        rules.put("lines end with LF", files -> whole(files, s -> s.bytes().indexOf('\r') >= 0, "has a carriage return"));
        rules.put("a file ends with one line end", files -> whole(files,
                s -> !s.bytes().isEmpty() && (!s.bytes().endsWith("\n") || s.bytes().endsWith("\n\n")), "ends without, or with two"));
        rules.put("no byte order mark", files -> whole(files, s -> s.bytes().startsWith("\u00EF\u00BB\u00BF"), "has one"));
        rules.put("no tab", files -> each(files, s -> true, Pattern.compile("\t"), "a tab"));
        rules.put("no blank at the end of a line", files -> each(files, s -> !s.endsWith(".md"), Pattern.compile(" $"), "a trailing blank"));
        rules.put("Java files are short", files -> whole(files,
                s -> s.endsWith(".java") && s.lines().size() > MOST_LINES, "is longer than " + MOST_LINES + " lines"));
        rules.put("nothing is left unfinished", files -> each(files, s -> true, UNFINISHED, "unfinished"));
        rules.put("PowerShell is ASCII", files -> each(files,
                s -> s.endsWith(".ps1", ".psm1", ".psd1", ".ps1xml"), Pattern.compile("[^\t -~]"), "not ASCII"));
        rules.put("no path of a machine", files -> each(files, s -> true, MACHINE_PATH, "a path of one machine"));
        rules.put("only cli prints", files -> each(files,
                s -> s.path().startsWith("java/main/") && !s.path().contains("/cli/"), STREAM, "prints"));
        rules.put("each package says what it is", Hygiene::packages);
        return rules;
    }

    private static List<String> whole(List<Source> files, Predicate<Source> offends, String what) {
        return files.stream().filter(offends).map(s -> s.path() + ": " + what).toList();
    }

    private static List<String> each(List<Source> files, Predicate<Source> concerns, Pattern bad, String what) {
        List<String> offences = new ArrayList<>();
        for (Source source : files) {
            List<String> lines = concerns.test(source) ? source.lines() : List.of();
            for (int i = 0; i < lines.size(); i++) {
                Matcher found = bad.matcher(lines.get(i));
                if (found.find()) {
                    offences.add(source.path() + ":" + (i + 1) + ": " + what + ": " + found.group().strip());
                }
            }
        }
        return offences;
    }

    private static List<String> packages(List<Source> files) {
        Set<String> folders = new TreeSet<>();
        Set<String> told = new TreeSet<>();
        for (Source source : files) {
            if (source.path().startsWith("java/main/") && source.endsWith(".java")) {
                String folder = source.path().substring(0, source.path().lastIndexOf('/'));
                folders.add(folder);
                if (source.endsWith("/package-info.java") && source.bytes().contains("@NullMarked") && source.bytes().contains("/**")) {
                    told.add(folder);
                }
            }
        }
        folders.removeAll(told);
        return folders.stream().map(f -> f + ": no package-info.java with a comment and @NullMarked").toList();
    }

    /** All files below {@code root} but what is kept as bytes or left behind, sorted by path. */
    static List<Source> sources(Path root) {
        List<Source> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    return SKIPPED.contains(String.valueOf(dir.getFileName())) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String path = root.relativize(file).toString().replace('\\', '/');
                    if (!LEFT_BEHIND.matcher(path).matches() && !KEPT_AS_BYTES.matcher(path).matches()) {
                        found.add(new Source(path, Files.readString(file, ISO_8859_1)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort((a, b) -> a.path().compareTo(b.path()));
        return found;
    }

    private static boolean isText(String path) {
        return TEXT_NAMES.contains(path) || TEXT_ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1));
    }
}
