package org.mscsplanner.render.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.script.Statements;
import org.mscsplanner.text.Word;

/**
 * robocopy, with switches that build XP010 of the Resource Kit has. Listings hold names, sizes and times to the second in
 * universal time and no word of any language ({@code /l /ts /nc /njh /njs /np /ndl}); an exit code of 8 or more is a failure
 * (D-07), and what a code below says is counted instead: build XP026 returns success whatever happened. Retries and waits are
 * always given (D-06). No run mirrors (D-05).
 */
final class Robocopy implements CopyTool, CopyTool.Removal {
    private static final int FAILURE = 8;

    private final Places places;

    Robocopy(Places places) {
        this.places = places;
    }

    @Override
    public void constants(Statements out) {
        out.setWords("LIST", Places.literals("/l", "/ts", "/nc", "/njh", "/njs", "/np", "/ndl", "/r:0", "/w:0"));
    }

    @Override
    public void newerOnly(Statements out) {
        out.setWords("NEWER", Places.literals("/xo", "/xc", "/xx"));
    }

    @Override
    public void whateverDiffers(Statements out) {
        out.setWords("NEWER", Places.literals("/xx"));
    }

    @Override
    public void item(Statements out, FileItem item) {
        List<Word> files = new ArrayList<>();
        if (item.kind() == FileItem.Kind.FILE) {
            files.add(Word.value(item.path().fileName()));
        } else {
            item.include().forEach(p -> files.add(Word.value(p)));
            files.add(Word.literal("/e"));
        }
        if (!item.exclude().isEmpty()) {
            files.add(Word.literal("/xf"));
            item.exclude().forEach(p -> files.add(Word.value(p)));
        }
        out.setWords("FILES", files);
        out.setWords("HOW", Places.literals(item.keyMaterial() ? "/copy:DATS" : "/copy:DAT", "/r:2", "/w:5", "/np"));
    }

    private List<Word> between(String from, String to, String... switches) {
        return CopyTool.words(List.of(Places.variable(from), Places.variable(to), Word.ofWords("FILES")), Places.switches(switches));
    }

    private void list(Statements out, String file, String counter, List<Word> words) {
        out.into(places.work(file), "robocopy", words).ifAtLeast("RC", FAILURE, Result.FAILED.label());
        out.count(counter, places.work(file));
    }

    /** Against a folder that is never there: every file is a new one. */
    private List<Word> alone(String side) {
        return List.of(Places.variable(side), places.work("none"), Word.ofWords("FILES"), Word.ofWords("LIST"));
    }

    @Override
    public void listSource(Statements out, String file) {
        list(out, file, "SOURCES", alone("SRC"));
    }

    @Override
    public Word target() {
        return Places.variable("DST");
    }

    @Override
    public void listTarget(Statements out, String label) {
        list(out, TARGET_LIST, "TARGETS", alone("DST"));
    }

    @Override
    public void waiting(Statements out, String counter) {
        list(out, WAITING_LIST, counter, between("SRC", "DST", "NEWER", "LIST", "/fp"));
    }

    @Override
    public void behind(Statements out) {
        list(out, BEHIND_LIST, "BEHIND", between("SRC", "DST", "/xn", "/xl", "/xx", "LIST", "/fp"));
    }

    @Override
    public void replaced(Statements out) {
        list(out, REPLACED_LIST, "OVER", between("SRC", "DST", "/xo", "/xc", "/xl", "/xx", "LIST", "/fp"));
    }

    @Override
    public void count(Statements out, String counter) {
        list(out, "extra.txt", counter, between("DST", "SRC", "/xo", "/xc", "/xn", "/xx", "LIST", "/fp"));
    }

    /** While robocopy writes a file, its time is the second of January 1980 (robocopy.doc of the Resource Kit). */
    @Override
    public Optional<String> unfinished() {
        return Optional.of(" 1980/01/0");
    }

    @Override
    public Optional<Removal> removal() {
        return Optional.of(this);
    }

    @Override
    public void copy(Statements out) {
        run(out, between("SRC", "DST", "NEWER", "HOW"));
    }

    @Override
    public void unlessCopied(Statements out) {
        out.ifAtLeast("RC", FAILURE, Result.FAILED.label());
    }

    @Override
    public void remove(Statements out) {
        run(out, between("SRC", "DST", "/purge", "/xo", "/xc", "/xn", "/xl", "HOW"));
        out.ifAtLeast("RC", FAILURE, Result.FAILED.label());
    }

    @Override
    public void aside(Statements out) {
        run(out, between("DST", "ASIDE", "HOW"));
        out.ifAtLeast("RC", FAILURE, Result.FAILED.label());
    }

    private void run(Statements out, List<Word> words) {
        List<Word> all = CopyTool.words(words, List.of(Word.literal("/log+:" + places.folder() + "\\mscs-sync.log")));
        out.hide("robocopy", all.toArray(Word[]::new)).save();
    }
}
