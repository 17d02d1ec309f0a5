package org.mscsplanner.render.sync;

import java.util.List;
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
        return Phrase.of("\\\\", "TO", joined("\\" + job.share(path) + path.text().substring(2), more));
    }

    /** A path in the job's folder on the node that TO names. */
    Phrase otherFolder(String... more) {
        return other(job.folder(), more);
    }

    /** What is on the node that TO names as long as it can be reached. */
    Word reach() {
        return quoted(otherFolder("\\" + SyncJob.SCRIPT));
    }

    private static String[] joined(String first, String... more) {
        String[] all = new String[Math.max(1, more.length)];
        all[0] = first + (more.length == 0 ? "" : more[0]);
        for (int i = 1; i < more.length; i++) {
            all[i] = more[i];
        }
        return all;
    }

    /** A phrase in quotes. */
    static Word quoted(Phrase phrase) {
        return new Word(phrase.parts().stream().map(p -> new Word.Piece(p.text(), p.isVariable() ? Word.Kind.VARIABLE : Word.Kind.QUOTED)).toList());
    }

    /** The content of a variable in quotes. */
    static Word variable(String name) {
        return Word.ofVariable("", name);
    }

    /** Words that need no quotes. */
    static List<Word> literals(String... words) {
        return List.of(words).stream().map(Word::literal).toList();
    }
}
