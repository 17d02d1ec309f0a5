package org.mscsplanner.render.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What can be seen in a user's templates without laying anything out: files that replace nothing, templates that reach for more
 * than values, and pages that would fetch or run something. Whether they fit is for a trial to say.
 */
public final class TemplateLint {
    /** A rule: the files that it is about, what must not stand there, and why. */
    record Rule(String files, Pattern never, String reason) {
        Rule(String files, String never, String reason) {
            this(files, Pattern.compile(never, Pattern.CASE_INSENSITIVE), reason);
        }
    }

    private static final int SHOWN = 60;
    private static final String TEMPLATE = ".*\\.vm";
    private static final String PAGE = ".*\\.html\\.vm";
    private static final String STYLE = ".*\\.css";
    static final List<Rule> RULES = List.of(
            new Rule(TEMPLATE, "\\.(class|getClass|forName|classLoader|getClassLoader|module|getModule|getDeclared\\w*|invoke|newInstance)\\b",
                    "reaches for Java's classes; a template has values only"),
            new Rule(TEMPLATE, "#\\{?(evaluate|parse|include)\\b", "reads or runs another text; a document is laid out by its own file and the macros of blocks"),
            new Rule(TEMPLATE, "\\.\\.\\s*-?[0-9]{4,}\\s*\\]", "counts to a number so large that the loop hardly ends"),
            new Rule(PAGE, "<\\s*(script|iframe|frame|object|embed|link|base|form|img|audio|video)\\b", "fetches or runs something; the page must stand by itself, and its policy forbids it"),
            new Rule(PAGE, "\\son[a-z]+\\s*=", "runs something when the reader does something"),
            new Rule(PAGE, "(src|href|action|xlink:href)\\s*=\\s*(?:[\"']\\s*)?(https?:|//|javascript:|data:|file:)", "leads out of the page"),
            // Begun once between two brackets: at every one of a long line, that would take for ever.
            new Rule(PAGE, "(?<![^>])(?>[^>]*?(?=<[a-z]))[^>]*?=\\s*\\$", "prints a value into an attribute without quotes around it"),
            new Rule(STYLE, "@import|url\\s*\\(|expression\\s*\\(|</", "fetches or runs something; the page must stand by itself"));

    private TemplateLint() { }

    /**
     * Looks at every file of a folder.
     *
     * @return {@code NAME[:LINE]: what is wrong}, in the order of names and lines; empty for a folder that may be tried
     * @throws IOException when the folder cannot be read
     */
    public static List<String> problems(Path folder) throws IOException {
        List<String> problems = new ArrayList<>();
        for (String name : names(folder)) {
            Optional<String> reason = TemplateFiles.whyNot(name);
            problems.addAll(reason.isPresent() ? List.of(name + ": " + reason.get()) : read(folder.resolve(name), name));
        }
        return problems;
    }

    /** The files of a folder by their names with slashes, sorted. */
    public static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString().replace('\\', '/')).sorted().toList();
        }
    }

    private static List<String> read(Path file, String name) throws IOException {
        Optional<String> text = TemplateFiles.decoded(Files.readAllBytes(file));
        if (text.isEmpty()) {
            return List.of(name + ": " + TemplateFiles.ENCODING);
        }
        List<String> problems = new ArrayList<>();
        List<String> lines = text.get().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (name.endsWith(".vm") && line.startsWith("##")) {
                continue;
            }
            for (Rule rule : RULES) {
                Matcher found = rule.never().matcher(line);
                if (name.matches(rule.files()) && found.find()) {
                    problems.add(name + ":" + (i + 1) + ": " + shown(found.group()) + " " + rule.reason());
                }
            }
        }
        return problems;
    }

    /** The end of what was found, where a person sees what is meant. */
    private static String shown(String found) {
        String text = found.substring(Math.max(0, found.lastIndexOf('<'))).strip();
        return text.length() <= SHOWN ? text : "..." + text.substring(text.length() - SHOWN);
    }
}
