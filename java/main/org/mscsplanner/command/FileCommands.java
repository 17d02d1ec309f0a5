package org.mscsplanner.command;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.FileItem.Kind;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.plan.action.CopyItem;
import org.mscsplanner.plan.action.InstallEditedFile;
import org.mscsplanner.plan.action.InstallSyncScript;
import org.mscsplanner.plan.action.StageEditedFile;
import org.mscsplanner.text.Word;
import org.mscsplanner.text.Xml;
import org.mscsplanner.verdict.ExitRule;

/** Files: every overwrite has a backup beside the record, is compared byte by byte, and can be taken back (I-52). */
final class FileCommands {
    private static final String MADE = "made-folder";
    /** ERROR_DIR_NOT_EMPTY. */
    private static final int NOT_EMPTY = 145;
    /** Why a file that undo or an export takes away is still there. */
    static final String BLOCKED = "A file cannot be deleted: it is in use, or read-only. Close the program that has it open or clear the attribute, then run this script again.";

    static Word path(WinPath path) {
        return Word.value(path.text());
    }

    static Call same(Word a, Word b) {
        return Call.of(ExitRule.FC, Word.literal("/b"), a, b).hidden();
    }

    static Call copyFile(Word from, Word to) {
        return Call.internal("copy", Word.literal("/y"), Word.literal("/b"), from, to);
    }

    /**
     * Installs only when the file on the node is still the one that was edited. That the copy was edited at all is told by
     * the note that {@code stage} leaves; without it (a copy made by hand) the text itself must be found.
     */
    Procedure installEdited(InstallEditedFile a, Records records) {
        Word file = path(a.file());
        Word edited = Records.rendered(StageEditedFile.FOLDER + "\\" + a.file().fileName());
        Word original = Records.rendered(StageEditedFile.FOLDER + "\\" + StageEditedFile.originalName(a.file()));
        Word note = Records.rendered(StageEditedFile.FOLDER + "\\" + StageEditedFile.noteName(a.file()));
        Word saved = records.file("file");
        Word fresh = path(WinPath.of(a.file().text() + ".mscs-planner"));
        List<Op> install = new ArrayList<>(List.of(
                new Op.Ask(same(file, original), List.of(),
                        List.of(new Op.Fail("The file changed since it was copied for editing. Prepare the edited copy again."))),
                new Op.IfFile(records.present(), List.of(), List.of(new Op.Run(copyFile(file, saved)))),
                new Op.Run(same(file, saved)),
                new Op.Mark(records.present(), "present")));
        install.addAll(replace(edited, fresh, file));
        List<Op> forward = List.of(
                new Op.IfFile(edited, List.of(), List.of(new Op.Fail("There is no edited copy in the folder staged beside the scripts."))),
                new Op.IfFile(note, List.of(new Op.Run(Listings.find(a.staged(), note))), List.of(new Op.Run(Listings.find(Xml.text(a.text()), edited)))),
                new Op.Ask(same(file, edited), List.of(new Op.Say("    the edited file is in place already")), install));
        List<Op> restore = List.of(
                remove(fresh, BLOCKED),
                new Op.Ask(same(file, edited), replace(saved, fresh, file), List.of(new Op.Ask(same(file, saved), List.of(), List.of(new Op.Fail("The file was changed after this plan; it is left alone."))))));
        Call hand = Call.internal("copy", Word.literal("/y"), Word.literal("/b"), Word.value(StageEditedFile.FOLDER + "\\" + a.file().fileName()), file);
        return new Procedure(List.of(hand), forward, records.undo(List.of(), restore));
    }

    /** Beside the file first: a copy that finds no room must leave the old one whole. */
    private static List<Op> replace(Word from, Word fresh, Word file) {
        return List.of(new Op.Run(copyFile(from, fresh)), new Op.Run(same(from, fresh)),
                new Op.Run(Call.internal("move", Word.literal("/y"), fresh, file)), new Op.Run(same(from, file)));
    }

    Procedure copy(CopyItem a, Records records) {
        return a.kind() == Kind.FOLDER ? copyFolder(a, records) : copySingle(a, records);
    }

    private Procedure copySingle(CopyItem a, Records records) {
        Word from = path(a.path().onNode(a.from()));
        Word to = path(a.path());
        String noSource = "The file is not on " + a.from() + ", or its administrative share cannot be reached.";
        WinPath folder = a.path().parent();
        boolean root = folder.text().endsWith("\\");
        return root ? singleFile(from, to, noSource, List.of(), List.of(), records)
                : singleFile(from, to, noSource, List.of(makeFolder(folder, records)), List.of(removeMade(folder, records)), records);
    }

    /** A copy makes no folder; a mark says that it was made for the file. */
    private static Op makeFolder(WinPath folder, Records records) {
        return makeFolder(folder, records.file(MADE));
    }

    private static Op makeFolder(WinPath folder, Word made) {
        return new Op.IfFile(path(folder), List.of(), List.of(new Op.Mark(made, "made"), new Op.Folder(path(folder))));
    }

    /** Takes a folder away that was made for a file, unless somebody put another one there. */
    private static Op removeMade(WinPath folder, Records records) {
        return new Op.IfFile(records.file(MADE), List.of(new Op.Ask(listed(path(folder.resolve("*"))),
                List.of(new Op.Say("    " + folder + " holds other files: it stays")), List.of(new Op.Run(removeFolder(path(folder)))))), List.of());
    }

    /** A folder of which the plan alone knows, and those around it, from the outermost on: each that is made has a mark. */
    private static List<Op> makeFolders(WinPath folder, Records records) {
        List<Op> all = new ArrayList<>();
        List<WinPath> around = around(folder);
        for (int i = around.size(); i > 0; i--) {
            all.add(makeFolder(around.get(i - 1), records.file(MADE + "-" + i)));
        }
        all.add(makeFolder(folder, records));
        return all;
    }

    private static List<Op> removeAllMade(WinPath folder, Records records) {
        List<Op> all = new ArrayList<>(List.of(removeMade(folder, records)));
        WinPath inner = folder;
        List<WinPath> around = around(folder);
        for (int i = 1; i <= around.size(); i++) {
            WinPath outer = around.get(i - 1);
            all.add(new Op.IfFile(records.file(MADE + "-" + i), List.of(new Op.IfFile(path(inner), List.of(), List.of(new Op.Run(removeEmpty(outer)),
                    new Op.IfFile(path(outer), List.of(new Op.Say("    " + outer + " holds something else: it stays")), List.of())))), List.of()));
            inner = outer;
        }
        return all;
    }

    /** rd takes no folder away that holds something; whether it then says so by its exit code depends on how it is called. */
    private static Call removeEmpty(WinPath folder) {
        return new Call("rd", List.of(path(folder)), ExitRule.CMD.allowing(1).allowing(NOT_EMPTY), new Call.Output.Hidden());
    }

    /** The folders that a folder lies in, the innermost first and the drive left out. */
    private static List<WinPath> around(WinPath folder) {
        List<WinPath> all = new ArrayList<>();
        for (WinPath p = folder.parent(); !p.isEmpty() && !p.text().endsWith("\\"); p = p.parent()) {
            all.add(p);
        }
        return all;
    }

    /**
     * @param first what is done right before the copy
     * @param thenRemove what undo removes behind a file that was not there before
     */
    private Procedure singleFile(Word from, Word to, String noSource, List<Op> first, List<Op> thenRemove, Records records) {
        Word saved = records.file("file");
        Call copy = copyFile(from, to);
        List<Op> forward = new ArrayList<>();
        forward.add(new Op.IfFile(from, List.of(), List.of(new Op.Fail(noSource))));
        forward.addAll(records.once(List.of(records.absent(), records.present()), List.of(new Op.IfFile(to,
                List.of(new Op.Run(copyFile(to, saved)), new Op.Run(same(to, saved)), new Op.Mark(records.present(), "present")),
                List.of(new Op.Mark(records.absent(), "absent"))))));
        forward.addAll(first);
        forward.add(new Op.Run(copy));
        forward.add(new Op.Run(same(from, to)));
        List<Op> remove = new ArrayList<>(List.of(remove(to, BLOCKED)));
        remove.addAll(thenRemove);
        return new Procedure(List.of(copy), forward, records.undo(remove, List.of(new Op.Run(copyFile(saved, to)), new Op.Run(same(saved, to)))));
    }

    /** Undo exchanges the folder: what is there now is kept with the put-aside record, and the saved one comes back whole. */
    private Procedure copyFolder(CopyItem a, Records records) {
        Word from = path(a.path().onNode(a.from()));
        Word to = path(a.path());
        Word saved = records.file("files");
        Word part = records.file("part");
        List<Op> forward = new ArrayList<>();
        forward.add(new Op.IfFile(from, List.of(), List.of(new Op.Fail(
                "The folder is not on " + a.from() + ", or its administrative share cannot be reached."))));
        List<Op> backup = List.of(new Op.Folder(part), new Op.Run(kept(to, part)), new Op.Run(Call.internal("move", part, saved)));
        forward.addAll(records.once(List.of(records.absent(), records.present()), List.of(new Op.IfFile(to,
                List.of(new Op.IfFile(saved, List.of(), backup), new Op.Mark(records.present(), "present")),
                List.of(new Op.Mark(records.absent(), "absent"))))));
        Call copy = tree(from, to, a.keepAccess());
        forward.add(new Op.Run(copy));
        if (a.expected().isEmpty()) {
            Word all = path(a.path().onNode(a.from()).resolve("*"));
            forward.add(new Op.Ask(listed(all), List.of(new Op.Run(same(all, path(a.path().resolve("*"))))),
                    List.of(new Op.Say("    it holds only folders; xcopy has judged them"))));
        }
        for (String name : a.expected()) {
            forward.add(new Op.Run(same(path(a.path().onNode(a.from()).resolve(name)), path(a.path().resolve(name)))));
        }
        Word aside = Word.variable(Records.UNDONE, "\\" + records.name() + ".replaced");
        List<Op> takeAway = List.of(new Op.Folder(Word.variable(Records.UNDONE, "")), new Op.IfFile(to, List.of(
                new Op.Folder(aside),
                new Op.Run(kept(to, aside)),
                new Op.Run(removeFolder(Word.literal("/s"), Word.literal("/q"), to)),
                new Op.IfFile(to, List.of(new Op.Fail("A file of the folder is in use. Close the program that has it open and run this script again.")), List.of())),
                List.of()));
        List<Op> restore = new ArrayList<>(takeAway);
        restore.add(new Op.Folder(to));
        restore.add(new Op.Run(kept(saved, to)));
        // A wildcard of move means files, but one of "if exist" folders too: the folders of the record go by themselves. Without a
        // mark there is nothing that they could restore.
        List<Op> backward = new ArrayList<>(List.of(putAside(part), new Op.IfFile(records.present(), List.of(), List.of(putAside(saved)))));
        backward.addAll(records.undo(takeAway, restore));
        backward.add(putAside(saved));
        return new Procedure(List.of(copy), forward, backward);
    }

    private static Op putAside(Word folder) {
        return new Op.IfFile(folder, List.of(new Op.Folder(Word.variable(Records.UNDONE, "")),
                new Op.Run(Call.internal("move", folder, Word.variable(Records.UNDONE, "")))), List.of());
    }

    /** {@code rd} leaves ERRORLEVEL as it was, well or not: a look at the folder tells. */
    private static Call removeFolder(Word... words) {
        return new Call("rd", List.of(words), ExitRule.CMD.allowing(1), new Call.Output.Hidden());
    }

    /** Asks whether there are files of a name; folders do not count. */
    private static Call listed(Word names) {
        return new Call("dir", List.of(Word.literal("/b"), Word.literal("/a-d"), names), ExitRule.CMD.allowing(1), new Call.Output.Hidden());
    }

    /** A copy of what was there, with owners and access lists; nothing to copy is fine: the folder may be empty. */
    private static Call kept(Word from, Word to) {
        Call copy = tree(from, to, true);
        return new Call(copy.program(), copy.words(), ExitRule.XCOPY.allowing(1), copy.output());
    }

    /** All files and folders, hidden ones too, without a question; with owner and access list where asked (D-09, D-19). */
    static Call tree(Word from, Word to, boolean access) {
        List<Word> words = new ArrayList<>(List.of(from, to));
        for (String option : List.of("/e", "/i", "/h", "/r", "/k", "/y", "/q")) {
            words.add(Word.literal(option));
        }
        if (access) {
            words.add(Word.literal("/o"));
        }
        return new Call("xcopy", words, ExitRule.XCOPY, new Call.Output.Shown());
    }

    Procedure syncScript(InstallSyncScript a, Records records) {
        String source = a.source().replace('/', '\\') + "\\" + SyncJob.SCRIPT;
        Word rendered = Records.rendered(source);
        Word script = path(a.folder().resolve(SyncJob.SCRIPT));
        Procedure copy = singleFile(rendered, script,
                "The folder of this plan is not complete: " + source + " is missing.", List.of(), removeAllMade(a.folder(), records), records);
        List<Op> ended = notRunning(path(a.folder().resolve(SyncJob.SCREEN)));
        List<Op> forward = new ArrayList<>(makeFolders(a.folder(), records));
        forward.add(new Op.IfFile(rendered, List.of(new Op.IfFile(script, List.of(new Op.Ask(same(rendered, script), List.of(), ended)), List.of())), List.of()));
        forward.addAll(copy.forward());
        List<Op> backward = new ArrayList<>(List.of(new Op.IfFile(records.file("*"), ended, List.of())));
        backward.addAll(copy.backward());
        return new Procedure(List.of(Call.internal("md", path(a.folder())), Call.internal("copy", Word.literal("/y"), Word.value(source), script)),
                forward, backward);
    }

    /** cmd.exe reads a batch file line by line: one that is replaced meanwhile goes on in the middle of the other. */
    private static List<Op> notRunning(Word screen) {
        return List.of(remove(screen, "The sync runs here just now. Wait until it has ended, then run this script again."));
    }

    /**
     * Takes a file away that may be there. {@code del} sets ERRORLEVEL to 0 also where it is refused a file that is in use or read-only
     * (tables of the exit codes of cmd.exe's own commands that its users published): a look at the file tells.
     */
    static Op remove(Word file, String otherwise) {
        return new Op.IfFile(file, List.of(new Op.Run(new Call("del", List.of(Word.literal("/q"), file), ExitRule.CMD.allowing(1), new Call.Output.Hidden())),
                new Op.IfFile(file, List.of(new Op.Fail(otherwise)), List.of())), List.of());
    }
}
