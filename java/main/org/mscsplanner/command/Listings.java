package org.mscsplanner.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mscsplanner.model.Name;
import org.mscsplanner.text.Columns;
import org.mscsplanner.text.FindstrText;
import org.mscsplanner.text.Word;
import org.mscsplanner.verdict.ExitRule;

/**
 * Looks for names and values in listings of cluster.exe. Only data that we know are looked for (names, numbers), in the
 * columns that the samples show (cluster.exe reference, 8.2 and 8.3); never a word that Windows translates.
 */
final class Listings {
    /** What findstr of Windows Server 2003 takes at most is 127 characters. */
    private static final int LONGEST = 120;
    /** One backslash in an expression, whether findstr takes away one of two in a class or not. */
    static final String BACKSLASH = "[\\\\\\\\]";
    /** What no name of a node or of a task holds. In the order that findstr gives to letters, A to Z leaves small ones out. */
    private static final String NO_NAME = "[^0-9A-Za-z_-]";
    /** With what no name of a type or share goes on: a carriage return, for one. */
    private static final String NO_TEXT = "[^ 0-9A-Za-z_.,$&()+-]";

    private Listings() { }

    /** A row of a status table: the name in its column, and what follows it. */
    static String row(String name, String next) {
        return Columns.left(name, 20) + " " + next;
    }

    /** A row of the table of resources, with the whole of the group's column: other groups may begin with the same words. */
    static String rowIn(String resource, String group) {
        return row(resource, row(group, ""));
    }

    /** A row of a property table from the object's name on. */
    static String property(String object, String property) {
        return Columns.left(object, 20) + " " + Columns.left(property, 30) + " ";
    }

    /** Looks for a literal text, wherever it stands in a line; case makes no difference. Of a long text the beginning must do. */
    static Call find(String text, Word file) {
        return FindstrText.isPlain(text) ? Call.of(ExitRule.FINDSTR, Word.literal("/i"), Word.literal("/l"), Word.of("/c:", cut(text)), file).hidden()
                : match(expression(text), file);
    }

    /** Looks for a literal text at the beginning of a line; likewise. */
    static Call findAtStart(String text, Word file) {
        return FindstrText.isPlain(text) ? Call.of(ExitRule.FINDSTR, Word.literal("/i"), Word.literal("/b"), Word.literal("/l"), Word.of("/c:", cut(text)), file).hidden()
                : match("^" + expression(text), file);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).replaceAll("\\\\$", "");
    }

    private static String expression(String text) {
        String beginning = text;
        while (FindstrText.expression(beginning).length() > LONGEST) {
            beginning = beginning.substring(0, beginning.length() - 1);
        }
        return FindstrText.expression(beginning);
    }

    /** Asks whether a line ends in a backslash. */
    static Call endsInBackslash(Word file) {
        return match(BACKSLASH + "$", file);
    }

    /** Looks for a regular expression of findstr. */
    static Call match(String expression, Word file) {
        return Call.of(ExitRule.FINDSTR, Word.literal("/i"), Word.literal("/r"), Word.of("/c:", expression), file).hidden();
    }

    /** Looks for lines that are the name of one of some nodes; what ends a line of a listing is not certain. */
    static Call nodes(List<Name> nodes, Word file) {
        return oneOf(nodes.stream().flatMap(n -> Stream.of("^" + FindstrText.expression(n.text()) + "$", "^" + FindstrText.expression(n.text()) + NO_NAME)).toList(), file);
    }

    /** Looks for a name among others, where something that is no part of a name stands on both sides of it. */
    static Call name(String name, Word file) {
        String expression = NO_NAME + FindstrText.expression(name) + NO_NAME;
        return expression.length() <= LONGEST ? match(expression, file) : find(name, file);
    }

    /**
     * Looks for lines that end in a text: a longer text that begins with it is another one. What ends a line of a listing is not certain,
     * so behind it may stand blanks and anything with which no name goes on.
     *
     * @param before an expression of what stands in front of it
     */
    static Call ending(String before, String text, Word file) {
        String expression = before + FindstrText.expression(text) + " *";
        return expression.length() + NO_TEXT.length() <= LONGEST ? oneOf(List.of(expression + "$", expression + NO_TEXT), file) : find(text, file);
    }

    private static Call oneOf(List<String> expressions, Word file) {
        List<Word> words = new ArrayList<>(List.of(Word.literal("/i"), Word.literal("/r")));
        expressions.forEach(e -> words.add(Word.of("/c:", e)));
        words.add(file);
        return Call.of(ExitRule.FINDSTR, words.toArray(Word[]::new)).hidden();
    }

    /** How many blank-separated parts a name has. */
    static int parts(String name) {
        return name.strip().split(" +").length;
    }
}
