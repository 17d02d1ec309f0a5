package org.mscsplanner.render.sync;

import java.util.List;
import java.util.Optional;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.script.Phrase;
import org.mscsplanner.script.Statement;
import org.mscsplanner.script.Statements;
import org.mscsplanner.text.Word;

/**
 * xcopy, which every Windows has. What is newer where is decided by xcopy itself ({@code /d}), at the full precision of the
 * file system; the state of a node is listed by cmd.exe, in minutes of local time. So three things are weaker than with
 * robocopy: a change of the same size within the minute of the last one is not seen as a conflict; when the clocks go forward
 * or back an hour, or the regional settings change, every item with a difference becomes a conflict, which a person accepts; and
 * so does a file that a crash left half written.
 * It removes nothing (D-09: no question, and 0 or 1 at list-only runs).
 */
final class Xcopy implements CopyTool {
    private final Places places;

    Xcopy(Places places) {
        this.places = places;
    }

    @Override
    public void constants(Statements out) {
        // Every word stands in the lines themselves.
    }

    @Override
    public void newerOnly(Statements out) {
        out.setWords("NEWER", Places.literals("/d"));
    }

    @Override
    public void whateverDiffers(Statements out) {
        out.setWords("NEWER", List.of());
    }

    @Override
    public void item(Statements out, FileItem item) {
        boolean file = item.kind() == FileItem.Kind.FILE;
        String name = file ? "\\" + item.path().fileName() : "";
        // A single file goes into a folder without a question only where a backslash ends its name (Microsoft's page on xcopy).
        String here = file ? "\\" : "";
        out.set("FROM", Phrase.of("", "SRC", name)).set("BACK", Phrase.of("", "DST", name));
        out.set("INTO", Phrase.of("", "DST", here)).set("HOME", Phrase.of("", "SRC", here));
        out.setWords("DEEP", file ? List.of() : Places.literals("/e"));
        out.setWords("HOW", Places.literals(item.keyMaterial() ? new String[] {"/i", "/h", "/r", "/k", "/y", "/o"} : new String[] {"/i", "/h", "/r", "/k", "/y"}));
        out.set("SINGLE", file ? "yes" : "no");
        if (file) {
            out.write(places.work("src-names.txt"), Phrase.of(item.path().text()));
            out.write(places.work("dst-names.txt"), places.other(item.path()));
        }
    }

    @Override
    public void listSource(Statements out, String file) {
        times(out, "src", "FROM", "SOURCES", file, file.replaceAll("\\W.*", "_listed"));
    }

    @Override
    public Word target() {
        return Places.variable("BACK");
    }

    @Override
    public void listTarget(Statements out, String label) {
        times(out, "dst", "BACK", "TARGETS", TARGET_LIST, label + "_times");
    }

    /** Full paths by {@code dir}, then size, time and name of each. An empty folder makes {@code dir} end with 1. */
    private void times(Statements out, String side, String path, String counter, String list, String label) {
        Word names = places.work(side + "-names.txt");
        out.set(counter, "0");
        out.ifText("SINGLE", "yes", label + "_names");
        out.into(names, "dir", List.of(Word.literal("/b"), Word.literal("/s"), Word.literal("/a-d"), Places.variable(path)));
        out.write(places.work(list), Phrase.of(""));
        out.ifCode(1, label);
        out.label(label + "_names");
        out.set("NAMES", names.argv());
        out.inner(places.script(), "/times", places.work(list)).save().unlessCode(0, Result.FAILED.label());
        out.add(new Statement.CountLines(counter, places.work(list)));
        out.label(label);
    }

    /** What the inner call does for {@link #times}. */
    static void times(Statements out) {
        out.add(new Statement.ShowTimes("NAMES")).exit(0);
    }

    private void list(Statements out, String file, String counter, String from, String to, String... switches) {
        List<Word> words = CopyTool.words(List.of(Places.variable(from), Places.variable(to), Word.ofWords("DEEP")), Places.switches(switches));
        words.addAll(Places.literals("/i", "/h", "/y", "/l"));
        out.into(places.work("list.txt"), "xcopy", words).ifAtLeast("RC", 2, Result.FAILED.label());
        // The lines of files hold a backslash; the one that counts them holds none.
        out.into(places.work(file), "findstr", List.of(Word.literal("/l"), Word.ofQuoted("/c:", "\\\\"), places.work("list.txt")));
        out.ifAtLeast("RC", 2, Result.FAILED.label());
        out.count(counter, places.work(file));
    }

    @Override
    public void waiting(Statements out, String counter) {
        list(out, WAITING_LIST, counter, "FROM", "INTO", "NEWER");
    }

    @Override
    public void behind(Statements out) {
        list(out, BEHIND_LIST, "BEHIND", "BACK", "HOME", "/d", "/u");
    }

    @Override
    public void replaced(Statements out) {
        list(out, REPLACED_LIST, "OVER", "FROM", "INTO", "/d", "/u");
    }

    @Override
    public Optional<String> unfinished() {
        return Optional.empty();
    }

    @Override
    public Optional<Removal> removal() {
        return Optional.empty();
    }

    @Override
    public void copy(Statements out) {
        out.into(places.work("copied.txt"), "xcopy", List.of(Places.variable("FROM"), Places.variable("INTO"), Word.ofWords("DEEP"),
                Word.ofWords("NEWER"), Word.ofWords("HOW")));
    }

    @Override
    public void unlessCopied(Statements out) {
        out.unlessCode(0, Result.FAILED.label());
    }

    @Override
    public void aside(Statements out) {
        out.hide("xcopy", Places.variable("BACK"), Places.variable("ASIDE"), Word.ofWords("DEEP"), Word.ofWords("HOW"));
        out.save().ifAtLeast("RC", 2, Result.FAILED.label());
    }
}
