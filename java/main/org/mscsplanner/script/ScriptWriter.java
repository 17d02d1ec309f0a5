package org.mscsplanner.script;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.command.Explanation;
import org.mscsplanner.command.Records;
import org.mscsplanner.script.Statement.CommandText;
import org.mscsplanner.script.Statement.Output;
import org.mscsplanner.text.Word;

/** A script as sections of statements: header, guards, one block a step, the end, and the one failure exit. */
public final class ScriptWriter {
    private final Script script;
    private final Statements out = new Statements();
    private final OtherScripts others;

    private ScriptWriter(Script script) {
        this.script = script;
        this.others = new OtherScripts(script, recordFolder(script.digest()));
    }

    /** The sections in order, each with its lines, for a template to lay out. */
    public static List<List<String>> lines(Script script) {
        return StatementPrinter.lines(new ScriptWriter(script).write());
    }

    private List<List<Statement>> write() {
        arguments();
        out.section();
        guards();
        for (int i = 0; i < script.blocks().size(); i++) {
            out.section();
            block(script.blocks().get(i), i + 1);
        }
        out.section();
        end();
        if (jumpsTo(Compiler.FAILED) || jumpsTo(Compiler.UNRECORDED)) {
            out.section();
            failure();
        }
        out.section();
        refusals();
        List<List<Statement>> sections = new ArrayList<>(out.sections());
        sections.add(0, Head.of(purpose(), sections, script.digest()));
        return sections;
    }

    private List<String> purpose() {
        String run = "Run it on " + script.node() + " at a command prompt of an administrator. One step alone: /step ID";
        String again = "It may be run again at any time: what is done already is left as it is.";
        return script.kind() == Script.Kind.UNDO
                ? List.of("undo\\" + script.name() + ".cmd - Take back: " + script.title(), run, OtherScripts.ONLY_IF_GONE, again)
                : List.of(script.name() + ".cmd - " + script.title(), run, again);
    }

    /** An undo of steps that only looked has nothing that could fail. */
    private boolean jumpsTo(String label) {
        return out.sections().stream().flatMap(List::stream).anyMatch(s -> s instanceof Statement.Jump j && j.label().equals(label));
    }

    private boolean leavesSomething() {
        return out.sections().stream().flatMap(List::stream).anyMatch(s -> s instanceof Statement.Set set && set.name().equals(Compiler.LEFT) && !set.value().parts().isEmpty());
    }

    private void arguments() {
        out.set("SCRIPT", script.name());
        out.set("HERE", Phrase.of("", "~dp0", script.kind() == Script.Kind.UNDO ? "..\\..\\" : "..\\"));
        out.set(Records.FOLDER, Phrase.of("", "SystemRoot", "\\" + recordFolder(script.digest())));
        for (String empty : List.of("ONLY", "STEP", "WHY", "TOOL", "RAN")) {
            out.set(empty, "");
        }
        out.set("RC", "0");
        others.gone(out);
        out.ifText("~1", "", "guards");
        out.unlessText("~1", "/step", "usage");
        out.ifText("~2", "", "usage");
        out.set("ONLY", Phrase.of("", "~2"));
        others.stepGone(out);
    }

    /** Below the Windows folder, where only administrators may write; one folder a plan. */
    private static String recordFolder(String digest) {
        return "Cluster\\mscs-planner\\" + digest.substring(0, 16);
    }

    private void guards() {
        out.label("guards");
        out.unlessText("COMPUTERNAME", script.node(), "wrong_node");
        if (script.is64Bit()) {
            out.add(WrongPrompt.guard());
        }
        out.hide("reg", Word.literal("query"), Word.value("HKU\\S-1-5-19")).save().unlessCode(0, "no_rights");
        others.passed(out);
        if (!script.cluster().isEmpty()) {
            out.set("TOOL", "cluster");
            out.hide("cluster", Word.of("/cluster:", script.cluster()), Word.literal("node")).save().unlessCode(0, "no_cluster");
        }
        for (String node : script.nodesUp()) {
            out.set("WHO", node);
            out.add(new Statement.Run(
                    List.of(new CommandText("sc", List.of(Word.value("\\\\" + node), Word.literal("query"), Word.literal("ClusSvc")))),
                    new CommandText("findstr", List.of(Word.literal("/r"), Word.of("/c:", ": 4  [A-Z]"))), new Output.Nowhere()));
            out.save().unlessCode(0, "node_down");
        }
        others.earlier(out);
        others.later(out);
        out.makeFolder(records(""));
        out.unlessExists(records(""), "no_records");
        if (script.kind() == Script.Kind.UNDO) {
            undoneFolder();
        } else {
            recorded();
        }
    }

    /** Says that it began, and reads it back: where nothing can be written, every later record would be lost without a word. */
    private void recorded() {
        Word started = records("\\" + script.name() + ".started");
        out.write(started, Phrase.of(script.digest()));
        out.hide("findstr", Word.literal("/l"), Word.of("/c:", script.digest()), started).save().unlessCode(0, "no_records");
    }

    private void undoneFolder() {
        out.set(Compiler.LEFT, "");
        out.set("N", "0");
        out.label("next_undone");
        out.increment("N");
        out.set("UNDONE", Phrase.of("", "RECORDS", "\\undone-", "N"));
        out.ifExists(Word.variable("UNDONE", ""), "next_undone");
    }

    private void block(Script.Block block, int number) {
        String next = number == script.blocks().size() ? "finish" : label(number + 1);
        out.label(label(number));
        out.add(new Statement.StepGate(block.id(), next));
        out.set("STEP", block.id());
        out.set(Records.RECORD, Phrase.of("", Records.FOLDER, "\\" + Records.slugOf(block.id())));
        out.set("RAN", "1");
        out.say("[" + number + "/" + script.blocks().size() + "] "
                + (script.kind() == Script.Kind.UNDO ? "Take back: " : "") + block.sentence());
        Compiler.compile(label(number), block.ops(), out);
    }

    private static String label(int number) {
        return (number < 10 ? "s0" : "s") + number;
    }

    private void end() {
        out.label("finish");
        out.ifText("RAN", "", "unknown_step");
        out.unlessText("ONLY", "", "said");
        if (script.kind() == Script.Kind.APPLY) {
            out.write(records("\\" + script.name() + ".done"), Phrase.of(script.digest()));
        } else {
            for (String suffix : List.of(".started", ".done")) {
                String without = "without" + suffix.substring(1);
                out.unlessExists(records("\\" + script.name() + suffix), without);
                out.makeFolder(Word.variable("UNDONE", ""));
                out.hide("move", Word.literal("/y"), records("\\" + script.name() + suffix), Word.variable("UNDONE", ""));
                out.label(without);
            }
        }
        out.label("said");
        if (leavesSomething()) {
            out.ifText(Compiler.LEFT, "", "all_done");
            out.say(Phrase.of("", "SCRIPT", ": done, except for what is left to you: each former value above that stands in a file."));
            out.exit(Head.DONE);
            out.label("all_done");
        }
        out.say(Phrase.of("", "SCRIPT", ": done. The records are in ", "RECORDS"));
        out.exit(Head.DONE);
    }

    private void failure() {
        if (jumpsTo(Compiler.UNRECORDED)) {
            out.label(Compiler.UNRECORDED);
            out.set("WHY", Phrase.of("The record of this step cannot be written to ", "RECORDS", ". Is the disk full?"));
        }
        out.label(Compiler.FAILED);
        out.say("");
        out.say(Phrase.of("STOPPED at step ", "STEP"));
        out.ifText("WHY", "", "why_code");
        out.show("WHY");
        out.go("why_said");
        out.label("why_code");
        out.say(Phrase.of("", "TOOL", " ended with code ", "RC"));
        for (Explanation explained : script.explanations()) {
            out.explain(explained.tool(), explained.code(), explained.text());
        }
        out.label("why_said");
        out.say("Nothing more was changed. Correct the cause and run this script again.");
        if (script.kind() == Script.Kind.APPLY) {
            out.say(Phrase.of("To go back instead, run scripts\\undo\\", "SCRIPT", ".cmd."));
        }
        out.event("mscs-planner", 103, stopped());
        out.exit(Head.FAILED);
    }

    /** For whoever finds the event: which script, and at which step. */
    private static Word stopped() {
        return new Word(List.of(new Word.Piece("SCRIPT", Word.Kind.VARIABLE), new Word.Piece(" stopped at step ", Word.Kind.VALUE),
                new Word.Piece("STEP", Word.Kind.VARIABLE)));
    }

    private void refusals() {
        others.history(out);
        out.refuse("usage", others.usage(), Head.WRONG_USE);
        out.refuse("unknown_step", Phrase.of("This script has no such step. Nothing was changed."), Head.WRONG_USE);
        out.refuse("wrong_node", Phrase.of("REFUSED: this is ", "COMPUTERNAME", "; this script is for " + script.node() + ". Nothing was changed."), Head.REFUSED);
        if (script.is64Bit()) {
            WrongPrompt.refusal("Nothing was changed.").forEach(out::add);
        }
        out.refuse("no_rights", Phrase.of("REFUSED: this needs a command prompt of an administrator. Nothing was changed."), Head.REFUSED);
        if (!script.cluster().isEmpty()) {
            out.label("no_cluster");
            out.say(Phrase.of("REFUSED: the cluster " + script.cluster() + " does not answer (cluster.exe ended with code ", "RC",
                    "). Nothing was changed."));
            Explanation.noAnswer().forEach(e -> out.explain(e.tool(), e.code(), e.text()));
            out.exit(Head.REFUSED);
        }
        if (!script.nodesUp().isEmpty()) {
            out.refuse("node_down", Phrase.of("REFUSED: the Cluster service does not run on ", "WHO", ". Start it first. Nothing was changed."), Head.REFUSED);
        }
        others.refusals(out);
        out.refuse("no_records", Phrase.of("REFUSED: nothing can be written into the folder ", "RECORDS", ". Is the disk full? Nothing was changed."), Head.REFUSED);
    }

    private static Word records(String rest) {
        return Word.variable(Records.FOLDER, rest);
    }
}
