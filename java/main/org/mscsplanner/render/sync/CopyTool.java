package org.mscsplanner.render.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.script.Phrase;
import org.mscsplanner.script.Statements;
import org.mscsplanner.text.Word;

/**
 * What a sync asks of the program that copies. Every question is answered by files in the folder {@code work} and by the
 * number of their lines, never by a word: a list-only run prints one line a file. A program that fails sends the script to
 * {@code failed}.
 */
interface CopyTool {
    String SOURCE_LIST = "src.txt";
    String TARGET_LIST = "dst.txt";
    String WAITING_LIST = "waiting.txt";
    String BEHIND_LIST = "behind.txt";
    String REPLACED_LIST = "replaced.txt";

    /** Variables that are the same for every item. */
    void constants(Statements out);

    /** From now on a copy takes new files and newer ones. */
    void newerOnly(Statements out);

    /** From now on a copy takes whatever differs. */
    void whateverDiffers(Statements out);

    /** Variables of an item: SRC and DST are set already. */
    void item(Statements out, FileItem item);

    /**
     * Size, time and name of each file on this node; SOURCES counts them.
     *
     * @param file its name in the folder {@code work}
     */
    void listSource(Statements out, String file);

    /** What must be there on the other node to be listed. */
    Word target();

    /** Likewise of {@link #target}, into {@link #TARGET_LIST}; TARGETS counts them. */
    void listTarget(Statements out, String label);

    /**
     * Lists the other node, where what is not there has no line. A node that cannot be reached has nothing either: that is told
     * apart, because its files are no less there.
     *
     * @param label where the script goes on, unique in it
     */
    default void listOther(Statements out, Places places, String label) {
        out.set("TARGETS", "0").write(places.work(TARGET_LIST), Phrase.of(""));
        out.ifExists(target(), label + "_there").ifExists(places.reach(), label).go(Result.NO_TARGET.label());
        out.label(label + "_there");
        listTarget(out, label);
        out.label(label);
    }

    /** Counts the files that a copy would carry over, and lists them in {@link #WAITING_LIST}. */
    void waiting(Statements out, String counter);

    /** Counts the files that are newer on the other node, or differ at the same time, and lists them in {@link #BEHIND_LIST}. */
    void behind(Statements out);

    /** Counts in OVER the older files of the other node that a copy would replace, and lists them in {@link #REPLACED_LIST}. */
    void replaced(Statements out);

    /** Copies; RC has the code. */
    void copy(Statements out);

    /** A failure when RC is the code of a copy that failed. */
    void unlessCopied(Statements out);

    /** Copies what the other node has into the folder ASIDE, which is there. */
    void aside(Statements out);

    /** What the line of a file holds that an interrupted copy left unfinished; empty when such a file looks like any other. */
    Optional<String> unfinished();

    /** How it removes files; empty when it cannot. */
    Optional<Removal> removal();

    /** Removal of files that only the other node has, within the budget of an item. */
    interface Removal {
        /** Counts such files, and lists them in {@code extra.txt}. */
        void count(Statements out, String counter);

        void remove(Statements out);
    }

    /** With words that stand in front of others. */
    static List<Word> words(List<Word> first, List<Word> more) {
        List<Word> all = new ArrayList<>(first);
        all.addAll(more);
        return all;
    }
}
