package org.mscsplanner.rehearse;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.script.Phrase;
import org.mscsplanner.script.Statement;
import org.mscsplanner.simulate.tool.FileWork;
import org.mscsplanner.simulate.tool.Session;

/** What a batch file does by itself, without a program: with its variables, with text files, and on its screen. */
final class Console {
    private final Variables variables;
    private final List<String> screen = new ArrayList<>();
    private Session session;
    private int errorLevel;

    Console(Session session, Variables variables) {
        this.session = session;
        this.variables = variables;
    }

    /** What was printed, line by line. */
    List<String> screen() {
        return screen;
    }

    void say(String line) {
        screen.add(line);
    }

    int errorLevel() {
        return errorLevel;
    }

    void setErrorLevel(int code) {
        errorLevel = code;
    }

    Session session() {
        return session;
    }

    /** As {@code chcp} does. */
    void setPage(Charset page) {
        session = session.withPage(page);
    }

    FileWork files() {
        return new FileWork(session);
    }

    byte[] bytes(String text) {
        return text.getBytes(session.page());
    }

    /** Writes a text file as a redirection of cmd.exe does: where that cannot be, it says so and fails. */
    boolean write(String file, String text) {
        return written(files().write(file, bytes(text)), file);
    }

    private boolean written(boolean done, String file) {
        return done || failed("The file cannot be written: " + file);
    }

    private boolean failed(String why) {
        screen.add(why);
        errorLevel = 1;
        return false;
    }

    /** In a .cmd file a successful set leaves ERRORLEVEL 0. */
    void set(Statement.Set v) {
        variables.set(v.name(), variables.text(v.value()));
        errorLevel = 0;
    }

    /**
     * Does what the statement says.
     *
     * @return false for one that starts, jumps or ends something, which is left undone
     * @throws NotToBeRun where cmd.exe would do something else than the statement means
     */
    boolean takes(Statement s) {
        if (s instanceof Statement.SaveCode) {
            variables.set("RC", Integer.toString(errorLevel));
        } else if (s instanceof Statement.Echo e) {
            echo(e.text(), e.into().map(variables::argument), false);
        } else if (s instanceof Statement.Log l) {
            echo(l.text(), Optional.of(variables.argument(l.file())), true);
        } else if (s instanceof Statement.MakeFolder m) {
            makeFolder(variables.argument(m.path()));
        } else if (s instanceof Statement.TakeParts t) {
            take(t);
        } else if (s instanceof Statement.SetWords w) {
            variables.set(w.name(), variables.raw(w.words()));
        } else if (s instanceof Statement.Increment i) {
            add(i.name(), 1);
        } else if (s instanceof Statement.Decrement d) {
            add(d.name(), -1);
        } else if (s instanceof Statement.CountLines c) {
            add(c.name(), lines(variables.argument(c.file())).size());
        } else if (s instanceof Statement.ShowTimes t) {
            lines(variables.get(t.list())).forEach(path -> screen.add(files().stamp(path)));
        } else if (s instanceof Statement.Show w) {
            // Every variable whose name begins so; the language sets none beside it.
            screen.add(w.name() + "=" + variables.get(w.name()));
        } else if (s instanceof Statement.Explain e) {
            if (variables.get("TOOL").equals(e.tool()) && variables.get("RC").equals(Integer.toString(e.code()))) {
                screen.add(e.text());
            }
        } else {
            return false;
        }
        return true;
    }

    private void add(String name, long what) {
        variables.set(name, Long.toString(variables.number(name) + what));
    }

    /** What comes from a variable is not escaped: some signs in it would mean something to cmd.exe. */
    private void echo(Phrase phrase, Optional<String> file, boolean append) {
        phrase.parts().stream().filter(p -> p.isVariable() && variables.get(p.text()).matches(".*[&|<>^].*")).findFirst().ifPresent(p -> {
            throw new NotToBeRun("cmd.exe would act on a sign in the value of " + p.text() + ": " + variables.get(p.text()));
        });
        String text = variables.text(phrase);
        if (file.isEmpty()) {
            screen.add(text);
        } else if (append) {
            written(files().append(file.get(), bytes(text + "\r\n")), file.get());
        } else {
            write(file.get(), text + "\r\n");
        }
    }

    private void makeFolder(String path) {
        if (!files().exists(path) && !files().makeFolder(path)) {
            failed("The folder cannot be made: " + path);
        }
    }

    /** Every line is taken apart, and the last one that has the part wins. */
    private void take(Statement.TakeParts t) {
        lines(variables.argument(t.file())).forEach(line -> ListingLines.part(line, t.skip(), t.rest()).ifPresent(p -> variables.set(t.name(), p)));
    }

    private List<String> lines(String file) {
        Optional<String> text = files().read(file).map(b -> new String(b, session.page()));
        if (text.isEmpty()) {
            failed("The file cannot be read: " + file);
        }
        return text.map(ListingLines::of).orElse(List.of());
    }
}
