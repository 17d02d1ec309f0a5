package org.mscsplanner.render.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.render.template.TemplateFiles;

/** The lines of a German document that hold English words of ours: judged on the text alone, not by what translates it. */
public final class EnglishLines {
    /** Words of every English sentence that no German one has; "was", "an", "so" and the like are left out. */
    private static final Pattern ENGLISH = Pattern.compile("\\b(the|of|is|are|and|by|this|that|with|from|on|to|not|every|nothing|which|it|its|be|were|has|have|had|"
            + "will|what|when|where|must|may|only|others?|each|than|then|for|at|or|if|there|their|they|who|before|after|once|again)\\b");

    /** What stays as it is: code, what is quoted, links, ids, results, values of descriptions, names of VMware's and Microsoft's documents. */
    private static final Pattern UNTRANSLATED = Pattern.compile("(?s)```.*?```|`[^`\\n]*`|\"[^\"\\n]*\"|\\]\\([^)]*\\)|https?:\\S+|/step \\S+|\\b[0-9][abc]?/[\\w-]+/[\\w-]+|--[a-z-]+ \\S+|result=\\S+"
            + "|[0-9a-f]{16,}|Description=[^,.|\\n]*|(?m)^    .*Description=.*(\\R {10,}.*){0,2}|[A-Z]:\\\\+(Documents and Settings)?\\S+(\\R +/\\w+)?| /once|majority node set|this_host|\\.before|"
            + "\\] or \\\\?\\[");

    private EnglishLines() { }

    /** @param folder of the example that the document was made of: what its user wrote stays as it is */
    public static List<String> of(String document, Path folder) {
        String words = document;
        for (String text : given(folder)) {
            words = words.replace(text, "");
        }
        return of(words);
    }

    public static List<String> of(String words) {
        return UNTRANSLATED.matcher(words).replaceAll("").lines().filter(l -> ENGLISH.matcher(l).find()).toList();
    }

    /** Titles of documents, and every text that the user wrote into the spec. */
    private static List<String> given(Path folder) {
        Wording words = Wording.of("en", TemplateFiles.builtIn());
        Set<String> all = new TreeSet<>(Comparator.comparingInt((String t) -> -t.length()).thenComparing(Comparator.naturalOrder()));
        words.keys().stream().filter(k -> k.matches("reference\\.\\d+")).forEach(k -> all.add(words.raw(k).replaceAll(", http.*", "")));
        Matcher text = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(new String(Examples.read(folder.resolve("spec.json")), StandardCharsets.UTF_8));
        while (text.find()) {
            all.add(text.group(1));
        }
        all.removeIf(t -> t.indexOf(' ') < 0 && t.indexOf('-') < 0);
        return List.copyOf(all);
    }
}
