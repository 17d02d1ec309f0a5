package org.mscsplanner.render.sync;

import java.util.List;
import java.util.stream.Stream;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.script.Phrase;
import org.mscsplanner.text.Word;

/**
 * The files of a job as words of its script. On every node the job has one folder; the other node is reached through the
 * administrative share of the drive, or through the job's own share, which stands for the root of that drive as well.
 */
final class Places {
    private final SyncJob job;

    Places(SyncJob job) {
        this.job = job;
    }

    /** A path without characters that need quotes: the rule about the job's folder sees to that. */
    String script() {
        return job.script().text();
    }

    String folder() {
        return job.folder().text();
    }

    /** A file in the job's folder on this node. */
    Word own(String name) {
        return Word.quoted(job.folder().resolve(name).text());
    }

    /** A file that only this run uses. */
    Word work(String name) {
        return own("work\\" + name);
    }

    /** A file in the job's folder on this node, with variables in its name. */
    Phrase ownPhrase(String start, String variable, String... more) {
        return Phrase.of(job.folder().text() + "\\" + start, variable, more);
    }

    /** The same path on the node that TO names. */
    Phrase other(WinPath path, String... more) {
        String[] rest = more.length == 0 ? new String[] {""} : more.clone();
        rest[0] = "\\" + job.share(path) + path.text().substring(2) + rest[0];
        return Phrase.of("\\\\", "TO", rest);
    }

    /** A path in the job's folder on the node that TO names. */
    Phrase otherFolder(String... more) {
        return other(job.folder(), more);
    }

    /** What is on the node that TO names as long as it can be reached. */
    Word reach() {
        return quoted(otherFolder("\\" + SyncJob.SCRIPT));
    }

    /** A phrase in quotes. */
    static Word quoted(Phrase phrase) {
        return new Word(phrase.parts().stream().map(p -> new Word.Piece(p.text(), p.isVariable() ? Word.Kind.VARIABLE : Word.Kind.QUOTED)).toList());
    }

    /** The content of a variable in quotes. */
    static Word variable(String name) {
        return Word.variable(name, "");
    }

    /** Switches as they are, and what does not begin with a slash as the variable that holds more of them. */
    static List<Word> switches(String... words) {
        return Stream.of(words).map(w -> w.startsWith("/") ? Word.literal(w) : Word.ofWords(w)).toList();
    }

    /** Words that need no quotes. */
    static List<Word> literals(String... words) {
        return Stream.of(words).map(Word::literal).toList();
    }
}
