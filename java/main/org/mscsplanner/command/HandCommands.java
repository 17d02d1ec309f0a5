package org.mscsplanner.command;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.plan.action.ByHand;
import org.mscsplanner.plan.action.ByHand.CopyFiles;
import org.mscsplanner.plan.action.ConfirmTask;
import org.mscsplanner.text.Word;
import org.mscsplanner.verdict.ExitRule;

/** What a person types: commands for documents. No script holds them, and no exit code of theirs is judged. */
final class HandCommands {
    /** Switches and flags stand as they are: many tools do not know them in quotes. */
    private static final String PLAIN = "[/*-][A-Za-z0-9:=+*.-]*";
    private static final String CLUSTER = "cluster";

    private HandCommands() { }

    static Procedure of(ConfirmTask task) {
        List<Call> calls = new ArrayList<>();
        for (ByHand command : task.commands()) {
            calls.addAll(calls(command));
        }
        return new Procedure(calls, List.of(), List.of());
    }

    private static List<Call> calls(ByHand command) {
        if (command instanceof ByHand.Typed t) {
            return List.of(new Call(t.program(), t.arguments().stream().map(a -> word(t.program(), a)).toList(), ExitRule.CMD, new Call.Output.Shown()));
        }
        return copy((ByHand.CopyFiles) command);
    }

    /** Keep, copy, compare. */
    private static List<Call> copy(CopyFiles c) {
        WinPath target = c.kind() == FileItem.Kind.FILE ? c.to().resolve(c.from().fileName()) : c.to();
        Word from = FileCommands.path(c.from());
        Word to = FileCommands.path(target);
        Word kept = FileCommands.path(WinPath.of(target + CopyFiles.KEPT));
        if (c.kind() == FileItem.Kind.FILE) {
            return List.of(FileCommands.copyFile(to, kept), FileCommands.copyFile(from, to), FileCommands.same(from, to));
        }
        Call copy = c.tool() == SyncJob.Tool.ROBOCOPY ? robocopy(c, from, to) : FileCommands.tree(from, to, c.keepAccess());
        return List.of(FileCommands.tree(to, kept, true), copy,
                FileCommands.same(FileCommands.path(c.from().resolve("*")), FileCommands.path(target.resolve("*"))));
    }

    /** Retries and waits are always given: the defaults would wait for days (D-06). */
    private static Call robocopy(CopyFiles c, Word from, Word to) {
        List<Word> words = new ArrayList<>(List.of(from, to));
        c.include().forEach(p -> words.add(Word.value(p)));
        words.add(Word.literal("/e"));
        if (!c.exclude().isEmpty()) {
            words.add(Word.literal("/xf"));
            c.exclude().forEach(p -> words.add(Word.value(p)));
        }
        if (c.keepAccess()) {
            words.add(Word.literal("/copy:DATS"));
        }
        words.addAll(List.of(Word.literal("/r:2"), Word.literal("/w:5"), Word.literal("/np")));
        return new Call("robocopy", words, ExitRule.CMD, new Call.Output.Shown());
    }

    /** cluster.exe wants the value of an option quoted and not the whole word. */
    private static Word word(String program, String argument) {
        int colon = argument.indexOf(':') + 1;
        if (argument.matches(PLAIN)) {
            return Word.literal(argument);
        }
        return program.equals(CLUSTER) && colon > 0 && argument.startsWith("/") ? Word.of(argument.substring(0, colon), argument.substring(colon)) : Word.value(argument);
    }
}
