package org.mscsplanner.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.script.Statement.CommandText;
import org.mscsplanner.script.Statement.Output;
import org.mscsplanner.text.Word;

/** Statements in the making: sections one below the other, each with its lines. A name for every statement, in one word. */
public final class Statements {
    /** A condition that sends the script elsewhere, in front of the label. */
    private static final boolean NOT = true;

    private final List<List<Statement>> sections = new ArrayList<>();

    public Statements() {
        sections.add(new ArrayList<>());
    }

    /** The sections that have a line. */
    public List<List<Statement>> sections() {
        return sections.stream().filter(s -> !s.isEmpty()).map(List::copyOf).toList();
    }

    /** Begins a section with remarks, one a line. */
    public Statements section(String... remarks) {
        sections.add(new ArrayList<>());
        for (String remark : remarks) {
            add(new Statement.Remark(remark));
        }
        return this;
    }

    /** The last one of this section; empty in front of its first. */
    Optional<Statement> last() {
        List<Statement> section = sections.get(sections.size() - 1);
        return section.isEmpty() ? Optional.empty() : Optional.of(section.get(section.size() - 1));
    }

    public Statements add(Statement statement) {
        sections.get(sections.size() - 1).add(statement);
        return this;
    }

    public Statements label(String name) {
        return add(new Statement.Label(name));
    }

    public Statements go(String label) {
        return add(new Statement.Goto(label));
    }

    public Statements set(String name, String text) {
        return add(new Statement.Set(name, Phrase.of(text)));
    }

    public Statements set(String name, Phrase text) {
        return add(new Statement.Set(name, text));
    }

    public Statements setWords(String name, List<Word> words) {
        return add(new Statement.SetWords(name, words));
    }

    /** A sentence for people on the screen, whatever it holds. */
    public Statements say(String text) {
        return add(Statement.Echo.of(text));
    }

    /** On the screen. */
    public Statements say(Phrase text) {
        return add(new Statement.Echo(text, Optional.empty()));
    }

    /** The only line of a file. */
    public Statements write(Word file, Phrase text) {
        return add(new Statement.Echo(text, Optional.of(file)));
    }

    /** One more line of a file. */
    public Statements log(Word file, Phrase text) {
        return add(new Statement.Log(text, file));
    }

    /** A command whose output nobody sees. */
    public Statements hide(String program, Word... words) {
        return run(new Output.Nowhere(), program, List.of(words));
    }

    /** A command whose output goes into a file; RC has its code afterwards. */
    public Statements into(Word file, String program, List<Word> words) {
        return run(new Output.File(file), program, words).save();
    }

    public Statements run(Output output, String program, List<Word> words) {
        return add(new Statement.Run(List.of(), new CommandText(program, words), output));
    }

    /** Keeps the exit code in RC. */
    public Statements save() {
        return add(new Statement.SaveCode());
    }

    public Statements ifCode(int code, String label) {
        return add(new Statement.IfCode(code, label));
    }

    public Statements unlessCode(int code, String label) {
        return unlessCodes(List.of(code), label);
    }

    Statements unlessCodes(List<Integer> codes, String label) {
        return add(new Statement.UnlessCodes(codes, label));
    }

    public Statements ifText(String variable, String text, String label) {
        return add(new Statement.IfText(!NOT, variable, text, label));
    }

    public Statements unlessText(String variable, String text, String label) {
        return add(new Statement.IfText(NOT, variable, text, label));
    }

    public Statements ifExists(Word path, String label) {
        return add(new Statement.IfExists(!NOT, path, label));
    }

    public Statements unlessExists(Word path, String label) {
        return add(new Statement.IfExists(NOT, path, label));
    }

    public Statements ifAtLeast(String variable, int number, String label) {
        return add(new Statement.IfAtLeast(variable, number, label));
    }

    public Statements ifMore(String variable, String than, String label) {
        return add(new Statement.IfMore(variable, than, label));
    }

    /** Counts the lines of a file from 0. */
    public Statements count(String name, Word file) {
        return set(name, "0").add(new Statement.CountLines(name, file));
    }

    /** Waits; {@code ping -n N+1} on the loopback address does so for N seconds. */
    public Statements pause(long seconds) {
        return hide("ping", Word.literal("-n"), Word.literal(Long.toString(seconds + 1)), Word.literal("127.0.0.1"));
    }

    public Statements increment(String name) {
        return add(new Statement.Increment(name));
    }

    public Statements take(String name, Word file, int skip, boolean rest) {
        return add(new Statement.TakeParts(name, file, skip, rest));
    }

    public Statements makeFolder(Word path) {
        return add(new Statement.MakeFolder(path));
    }

    public Statements show(String name) {
        return add(new Statement.Show(name));
    }

    public Statements explain(String tool, int code, String text) {
        return add(new Statement.Explain(tool, code, text));
    }

    public Statements inner(String script, String argument, Word output) {
        return add(new Statement.Inner(script, argument, output));
    }

    /** An error in the event log of this server. */
    public Statements event(String source, int id, Word text) {
        return hide("eventcreate", Word.literal("/t"), Word.literal("ERROR"), Word.literal("/id"), Word.literal(Integer.toString(id)), Word.literal("/l"),
                Word.literal("APPLICATION"), Word.literal("/so"), Word.literal(source), Word.literal("/d"), text);
    }

    /** An end of the script that a jump leads to: a sentence and an exit code. */
    Statements refuse(String label, Phrase text, int code) {
        return label(label).say(text).exit(code);
    }

    public Statements exit(int code) {
        return add(new Statement.Exit(code));
    }

    public Statements exitWithCode() {
        return add(new Statement.ExitWithCode());
    }
}
