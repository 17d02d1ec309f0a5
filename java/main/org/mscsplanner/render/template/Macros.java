package org.mscsplanner.render.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which macros there are. Velocity prints the call of one that there is not, name and brackets, into the document. */
final class Macros {
    private static final Set<String> DIRECTIVES = Set.of("if", "elseif", "foreach", "set", "macro", "define", "evaluate", "parse", "include", "stop", "break");
    static final Pattern DEFINED = Pattern.compile("#\\{?macro\\}?\\s*\\(\\s*([a-zA-Z][a-zA-Z0-9_-]*)");
    static final Pattern CALLED = Pattern.compile("(?<!\\\\)#\\{?@?([a-zA-Z][a-zA-Z0-9_-]*)\\}?[ \\t]*\\(");
    /** What Velocity does not look into. What has no end goes to the end of the text; looked for at every beginning, that would take for ever. */
    static final Pattern TALK = Pattern.compile("(?s)#\\[\\[.*?(?:\\]\\]#|\\z)|#\\*.*?(?:\\*#|\\z)|##[^\\n]*");

    private final TemplateFiles files;
    private final List<String> libraries;
    private final Set<String> known = new TreeSet<>(DIRECTIVES);

    private Macros(TemplateFiles files, List<String> libraries) {
        this.files = files;
        this.libraries = libraries;
    }

    /** Those of libraries, which every template may call. */
    static Macros of(TemplateFiles files, List<String> libraries) {
        Macros macros = new Macros(files, libraries);
        libraries.forEach(library -> macros.known.addAll(defined(files.text(library))));
        return macros;
    }

    /** The first call that nothing answers, in a template or in the libraries: {@code NAME:LINE calls #macro}. */
    Optional<String> unknown(String template) {
        Set<String> all = new TreeSet<>(known);
        all.addAll(defined(files.text(template)));
        return Stream.concat(Stream.of(template), libraries.stream()).flatMap(name -> unknown(name, m -> !all.contains(m.group(1))).stream()).findFirst();
    }

    private Optional<String> unknown(String name, Predicate<MatchResult> is) {
        String text = TALK.matcher(files.text(name)).replaceAll(talk -> talk.group().replaceAll("[^\\n]", ""));
        return CALLED.matcher(text).results().filter(is)
                .map(call -> name + ":" + (1 + text.substring(0, call.start()).chars().filter(c -> c == '\n').count()) + " calls #" + call.group(1)).findFirst();
    }

    private static List<String> defined(String text) {
        return DEFINED.matcher(TALK.matcher(text).replaceAll("")).results().map(m -> m.group(1)).toList();
    }
}
