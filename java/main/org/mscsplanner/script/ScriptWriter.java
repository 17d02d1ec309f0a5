package org.mscsplanner.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.command.Explanation;
import org.mscsplanner.script.Statement.CommandText;
import org.mscsplanner.script.Statement.Output;
import org.mscsplanner.text.Word;

/** A script as sections of statements: header, guards, one block a step, the end, and the one failure exit. */
public final class ScriptWriter {
    private final Script script;
    private final List<List<Statement>> sections = new ArrayList<>();
    private List<Statement> now = new ArrayList<>();

    private ScriptWriter(Script script) {
        this.script = script;
    }

    /** The sections in order, each with its lines, for a template to lay out. */
    public static List<List<String>> lines(Script script) {
        return StatementPrinter.lines(new ScriptWriter(script).write());
    }

    private List<List<Statement>> write() {
        arguments();
        section();
        guards();
        for (int i = 0; i < script.blocks().size(); i++) {
            section();
            block(script.blocks().get(i), i + 1);
        }
        section();
        end();
        section();
        if (jumpsTo(Compiler.FAILED) || jumpsTo(Compiler.UNRECORDED)) {
            failure();
            section();
        }
        refusals();
        section();
        sections.removeIf(List::isEmpty);
        sections.add(0, Head.of(List.of((script.kind() == Script.Kind.UNDO ? "undo\\" : "") + script.name() + ".cmd - " + script.title(),
                "Run it on " + script.node() + " at a command prompt of an administrator. One step alone: /step ID",
                "It may be run again at any time: what is done already is left as it is."), sections, script.digest()));
        return sections;
    }

    /** An undo of steps that only looked has nothing that could fail. */
    private boolean jumpsTo(String label) {
        return sections.stream().flatMap(List::stream).anyMatch(s -> s instanceof Statement.Jump j && j.label().equals(label));
    }

    private boolean leavesSomething() {
        return sections.stream().flatMap(List::stream).anyMatch(s -> s instanceof Statement.Set set && set.name().equals(Compiler.LEFT) && !set.value().parts().isEmpty());
    }

    private void section() {
        sections.add(now);
        now = new ArrayList<>();
    }

    private void arguments() {
        now.add(new Statement.Set("SCRIPT", Phrase.of(script.name())));
        now.add(new Statement.Set("HERE", Phrase.of("", "~dp0", script.kind() == Script.Kind.UNDO ? "..\\..\\" : "..\\")));
        now.add(new Statement.Set("RECORDS", Phrase.of("", "SystemRoot", "\\" + recordFolder(script.digest()))));
        for (String empty : List.of("ONLY", "STEP", "WHY", "TOOL", "RAN")) {
            now.add(new Statement.Set(empty, Phrase.of("")));
        }
        now.add(new Statement.Set("RC", Phrase.of("0")));
        now.add(new Statement.IfText(false, "~1", "", "guards"));
        now.add(new Statement.IfText(true, "~1", "/step", "usage"));
        now.add(new Statement.IfText(false, "~2", "", "usage"));
        now.add(new Statement.Set("ONLY", Phrase.of("", "~2")));
    }

    /** Below the Windows folder, where only administrators may write; one folder a plan. */
    public static String recordFolder(String digest) {
        return "Cluster\\mscs-planner\\" + digest.substring(0, 16);
    }

    private void guards() {
        now.add(new Statement.Label("guards"));
        now.add(new Statement.IfText(true, "COMPUTERNAME", script.node(), "wrong_node"));
        if (script.is64Bit()) {
            now.add(WrongPrompt.guard());
        }
        quiet("reg", Word.literal("query"), Word.value("HKU\\S-1-5-19"));
        now.add(new Statement.UnlessCodes(List.of(0), "no_rights"));
        passed();
        if (!script.cluster().isEmpty()) {
            now.add(new Statement.Set("TOOL", Phrase.of("cluster")));
            quiet("cluster", Word.of("/cluster:", script.cluster()), Word.literal("node"));
            now.add(new Statement.UnlessCodes(List.of(0), "no_cluster"));
        }
        for (String node : script.nodesUp()) {
            now.add(new Statement.Set("WHO", Phrase.of(node)));
            now.add(new Statement.Run(
                    List.of(new CommandText("sc", List.of(Word.value("\\\\" + node), Word.literal("query"), Word.literal("ClusSvc")))),
                    new CommandText("findstr", List.of(Word.literal("/r"), Word.of("/c:", ": 4  [A-Z]"))), new Output.Nowhere()));
            now.add(new Statement.SaveCode());
            now.add(new Statement.UnlessCodes(List.of(0), "node_down"));
        }
        for (Script.Other earlier : script.earlier()) {
            now.add(new Statement.Set("WHO", Phrase.of(earlier.name() + " on " + earlier.node())));
            now.add(new Statement.IfExists(true, mark(earlier, ".done"), "not_yet"));
        }
        for (Script.Other later : script.later()) {
            now.add(new Statement.Set("WHO", Phrase.of(later.name() + " on " + later.node())));
            now.add(new Statement.IfExists(false, mark(later, ".started"), "later_first"));
        }
        now.add(new Statement.MakeFolder(records("")));
        now.add(new Statement.IfExists(true, records(""), "no_records"));
        if (script.kind() == Script.Kind.UNDO) {
            undoneFolder();
        } else {
            recorded();
        }
    }

    /** Says that it began, and reads it back: where nothing can be written, every later record would be lost without a word. */
    private void recorded() {
        Word started = records("\\" + script.name() + ".started");
        now.add(new Statement.Echo(Phrase.of(script.digest()), Optional.of(started)));
        quiet("findstr", Word.literal("/l"), Word.of("/c:", script.digest()), started);
        now.add(new Statement.UnlessCodes(List.of(0), "no_records"));
    }

    /** A whole script is not run again when one behind it is done: it would stop services, move groups or copy older files over newer ones. */
    private void passed() {
        if (!script.next().isEmpty()) {
            now.add(new Statement.IfText(true, "ONLY", "", "first_time"));
            for (Script.Other next : script.next()) {
                now.add(new Statement.Set("WHO", Phrase.of(next.name() + " on " + next.node())));
                now.add(new Statement.IfExists(false, mark(next, ".done"), "passed"));
            }
            now.add(new Statement.Label("first_time"));
        }
    }

    /** On this node a file; on another one the same file through its administrative share of the Windows folder. */
    private Word mark(Script.Other other, String suffix) {
        String file = "\\" + other.name() + suffix;
        return other.node().equals(script.node()) ? records(file)
                : Word.quoted("\\\\" + other.node() + "\\admin$\\" + recordFolder(script.digest()) + file);
    }

    private void undoneFolder() {
        now.add(new Statement.Set(Compiler.LEFT, Phrase.of("")));
        now.add(new Statement.Set("N", Phrase.of("0")));
        now.add(new Statement.Label("next_undone"));
        now.add(new Statement.Increment("N"));
        now.add(new Statement.Set("UNDONE", Phrase.of("", "RECORDS", "\\undone-", "N")));
        now.add(new Statement.IfExists(false, variable("UNDONE", ""), "next_undone"));
    }

    private void quiet(String program, Word... words) {
        now.add(new Statement.Run(List.of(), new CommandText(program, List.of(words)), new Output.Nowhere()));
        now.add(new Statement.SaveCode());
    }

    private void block(Script.Block block, int number) {
        String next = number == script.blocks().size() ? "finish" : label(number + 1);
        now.add(new Statement.Label(label(number)));
        now.add(new Statement.StepGate(block.id(), next));
        now.add(new Statement.Set("STEP", Phrase.of(block.id())));
        now.add(new Statement.Set("RAN", Phrase.of("1")));
        now.add(Statement.Echo.of("[" + number + "/" + script.blocks().size() + "] "
                + (script.kind() == Script.Kind.UNDO ? "Take back: " : "") + block.sentence()));
        now.addAll(Compiler.compile(label(number), block.ops()));
    }

    private static String label(int number) {
        return (number < 10 ? "s0" : "s") + number;
    }

    private void end() {
        now.add(new Statement.Label("finish"));
        now.add(new Statement.IfText(false, "RAN", "", "unknown_step"));
        if (script.kind() == Script.Kind.APPLY) {
            now.add(new Statement.IfText(true, "ONLY", "", "said"));
            now.add(new Statement.Echo(Phrase.of(script.digest()), Optional.of(records("\\" + script.name() + ".done"))));
            now.add(new Statement.Label("said"));
        } else {
            now.add(new Statement.IfText(true, "ONLY", "", "said"));
            for (String suffix : List.of(".started", ".done")) {
                now.add(new Statement.IfExists(true, records("\\" + script.name() + suffix), "without" + suffix.substring(1)));
                now.add(new Statement.MakeFolder(variable("UNDONE", "")));
                now.add(new Statement.Run(List.of(), new CommandText("move", List.of(Word.literal("/y"),
                        records("\\" + script.name() + suffix), variable("UNDONE", ""))), new Output.Nowhere()));
                now.add(new Statement.Label("without" + suffix.substring(1)));
            }
            now.add(new Statement.Label("said"));
        }
        if (leavesSomething()) {
            now.add(new Statement.IfText(false, Compiler.LEFT, "", "all_done"));
            now.add(new Statement.Echo(Phrase.of("", "SCRIPT", ": done, except for what is left to you: each former value above that stands in a file."), Optional.empty()));
            now.add(new Statement.Exit(Head.DONE));
            now.add(new Statement.Label("all_done"));
        }
        now.add(new Statement.Echo(Phrase.of("", "SCRIPT", ": done. The records are in ", "RECORDS"), Optional.empty()));
        now.add(new Statement.Exit(Head.DONE));
    }

    private void failure() {
        if (jumpsTo(Compiler.UNRECORDED)) {
            now.add(new Statement.Label(Compiler.UNRECORDED));
            now.add(new Statement.Set("WHY", Phrase.of("The record of this step cannot be written to ", "RECORDS", ". Is the disk full?")));
        }
        now.add(new Statement.Label(Compiler.FAILED));
        now.add(Statement.Echo.of(""));
        now.add(new Statement.Echo(Phrase.of("STOPPED at step ", "STEP"), Optional.empty()));
        now.add(new Statement.IfText(false, "WHY", "", "why_code"));
        now.add(new Statement.Show("WHY"));
        now.add(new Statement.Goto("why_said"));
        now.add(new Statement.Label("why_code"));
        now.add(new Statement.Echo(Phrase.of("", "TOOL", " ended with code ", "RC"), Optional.empty()));
        for (Explanation explained : script.explanations()) {
            now.add(new Statement.Explain(explained.tool(), explained.code(), explained.text()));
        }
        now.add(new Statement.Label("why_said"));
        now.add(Statement.Echo.of("Nothing more was changed. Correct the cause and run this script again."));
        if (script.kind() == Script.Kind.APPLY) {
            now.add(new Statement.Echo(Phrase.of("To go back instead, run scripts\\undo\\", "SCRIPT", ".cmd."), Optional.empty()));
        }
        now.add(new Statement.Run(List.of(), new CommandText("eventcreate", List.of(Word.literal("/t"), Word.literal("ERROR"),
                Word.literal("/id"), Word.literal("103"), Word.literal("/l"), Word.literal("APPLICATION"), Word.literal("/so"),
                Word.literal("mscs-planner"), Word.literal("/d"), stopped())), new Output.Nowhere()));
        now.add(new Statement.Exit(Head.FAILED));
    }

    /** For whoever finds the event: which script, and at which step. */
    private static Word stopped() {
        return new Word(List.of(new Word.Piece("SCRIPT", Word.Kind.VARIABLE), new Word.Piece(" stopped at step ", Word.Kind.VALUE),
                new Word.Piece("STEP", Word.Kind.VARIABLE)));
    }

    private void refusals() {
        if (!script.next().isEmpty()) {
            refuse("passed", Phrase.of("", "WHO", " is done already, so nothing of this script is done again. /step ID runs one step all the same."), Head.DONE);
        }
        refuse("usage", Phrase.of("Usage: ", "SCRIPT", ".cmd, or ", "SCRIPT", ".cmd /step ID"), Head.WRONG_USE);
        refuse("unknown_step", Phrase.of("This script has no such step. Nothing was changed."), Head.WRONG_USE);
        refuse("wrong_node", Phrase.of("REFUSED: this is ", "COMPUTERNAME", "; this script is for " + script.node() + ". Nothing was changed."), Head.REFUSED);
        if (script.is64Bit()) {
            now.addAll(WrongPrompt.refusal("Nothing was changed."));
        }
        refuse("no_rights", Phrase.of("REFUSED: this needs a command prompt of an administrator. Nothing was changed."), Head.REFUSED);
        if (!script.cluster().isEmpty()) {
            now.add(new Statement.Label("no_cluster"));
            now.add(new Statement.Echo(Phrase.of("REFUSED: the cluster " + script.cluster() + " does not answer (cluster.exe ended with code ", "RC",
                    "). Nothing was changed."), Optional.empty()));
            Explanation.noAnswer().forEach(e -> now.add(new Statement.Explain(e.tool(), e.code(), e.text())));
            now.add(new Statement.Exit(Head.REFUSED));
        }
        if (!script.nodesUp().isEmpty()) {
            refuse("node_down", Phrase.of("REFUSED: the Cluster service does not run on ", "WHO", ". Start it first. Nothing was changed."), Head.REFUSED);
        }
        if (!script.earlier().isEmpty()) {
            refuse("not_yet", Phrase.of("REFUSED: run ", "WHO", " first; there is no record that it ended well. Nothing was changed."), Head.REFUSED);
        }
        if (!script.later().isEmpty()) {
            refuse("later_first", Phrase.of("REFUSED: take back ", "WHO", " first. Nothing was changed."), Head.REFUSED);
        }
        refuse("no_records", Phrase.of("REFUSED: nothing can be written into the folder ", "RECORDS", ". Is the disk full? Nothing was changed."), Head.REFUSED);
    }

    private void refuse(String label, Phrase text, int code) {
        now.add(new Statement.Label(label));
        now.add(new Statement.Echo(text, Optional.empty()));
        now.add(new Statement.Exit(code));
    }

    private static Word records(String rest) {
        return variable("RECORDS", rest);
    }

    private static Word variable(String name, String rest) {
        List<Word.Piece> pieces = new ArrayList<>(List.of(new Word.Piece(name, Word.Kind.VARIABLE)));
        if (!rest.isEmpty()) {
            pieces.add(new Word.Piece(rest, Word.Kind.VALUE));
        }
        return new Word(pieces);
    }
}
