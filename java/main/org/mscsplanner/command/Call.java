package org.mscsplanner.command;

import java.util.List;
import org.mscsplanner.clusterexe.ClusterLine;
import org.mscsplanner.text.PromptText;
import org.mscsplanner.text.Word;
import org.mscsplanner.verdict.ExitRule;
import org.mscsplanner.verdict.Meaning;
import org.mscsplanner.verdict.Tool;

/**
 * One command line as data.
 *
 * @param program as written; for {@link Tool#CMD} the internal command (copy, move, md)
 * @param rule what its exit codes mean
 * @param output where its output goes
 * @param feed commands whose output it reads, at most one
 */
public record Call(String program, List<Word> words, ExitRule rule, Output output, List<Call> feed) {
    /** The variable that every prompt has. */
    static final String SYSTEM_ROOT = "SystemRoot";

    public Call {
        words = List.copyOf(words);
        feed = List.copyOf(feed);
    }

    Call(String program, List<Word> words, ExitRule rule, Output output) {
        this(program, words, rule, output, List.of());
    }

    /** Where the output of a command goes. */
    public sealed interface Output {
        /** Onto the screen. */
        record Shown() implements Output { }

        /** Nowhere. */
        record Hidden() implements Output { }

        /** Into a file, instead of what was there. */
        record Into(Word file) implements Output { }
    }

    public static Call of(ExitRule rule, Word... words) {
        return new Call(rule.tool().program(), List.of(words), rule, new Output.Shown());
    }

    /** An internal command of cmd.exe. */
    static Call internal(String command, Word... words) {
        return new Call(command, List.of(words), ExitRule.CMD, new Output.Hidden());
    }

    static Call cluster(ClusterLine line, ExitRule rule) {
        return new Call("cluster", line.words(), rule, new Output.Shown());
    }

    Tool tool() {
        return rule.tool();
    }

    /** As exit codes are explained under. */
    public String toolName() {
        return rule.tool().program();
    }

    /** Codes other than 0 with which a script goes on, ascending. */
    public List<Integer> otherGoodCodes() {
        return rule.otherGoodCodes();
    }

    /** Codes that answer a question with no: it is not there, it differs, it was not found, it was not added because it is there already. */
    public List<Integer> noCodes() {
        return rule.codes().entrySet().stream()
                .filter(e -> e.getValue() == Meaning.ABSENT || e.getValue() == Meaning.NO || e.getValue() == Meaning.ALREADY).map(e -> e.getKey()).toList();
    }

    Call hidden() {
        return new Call(program, words, rule, new Output.Hidden(), feed);
    }

    /** Reads the output of another command. */
    Call fedBy(Call source) {
        return new Call(program, words, rule, output, List.of(source));
    }

    Call into(Word file) {
        return new Call(program, words, rule, new Output.Into(file), feed);
    }

    /** True when a person can type it: it uses no variable of a script. */
    public boolean isTypable() {
        return words.stream().flatMap(w -> w.pieces().stream())
                .noneMatch(p -> p.kind() == Word.Kind.VARIABLE && !p.text().equals(SYSTEM_ROOT) || p.kind() == Word.Kind.WORDS);
    }

    /** For a prompt, without redirection. */
    public String typed() {
        String start = PromptText.word(Word.value(program));
        return words.isEmpty() ? start : start + " " + PromptText.line(words);
    }
}
