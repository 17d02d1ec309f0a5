package org.mscsplanner.script;

import java.util.List;
import java.util.Optional;
import org.mscsplanner.text.EchoText;
import org.mscsplanner.text.Word;

/**
 * One line of a script. These are all the statements there are; whatever interprets scripts knows them and refuses
 * everything else. Every line stands for itself: there are no blocks in brackets, because variables in such a block are
 * expanded before it runs.
 */
public sealed interface Statement {
    /** A line that may send the script to a label. */
    sealed interface Jump extends Statement {
        String label();
    }

    /** An empty line. */
    record Blank() implements Statement { }

    /** {@code @echo off}. */
    record EchoOff() implements Statement { }

    /** {@code setlocal EnableExtensions DisableDelayedExpansion}. */
    record SetLocal() implements Statement { }

    /** {@code chcp N >nul}. */
    record CodePage(int number) implements Statement { }

    /** {@code rem text}. */
    record Remark(String text) implements Statement { }

    /** {@code echo text}, or {@code >"file" echo text}. */
    record Echo(Phrase text, Optional<Word> into) implements Statement {
        /** A sentence for people, whatever it holds. */
        public static Echo of(String text) {
            return new Echo(Phrase.of(EchoText.withoutHelp(text)), Optional.empty());
        }
    }

    /** {@code >>"file" echo text}. */
    record Log(Phrase text, Word file) implements Statement { }

    /** {@code set NAME}: prints the variable with its name; nothing in its value is interpreted. */
    record Show(String name) implements Statement { }

    /** {@code set "NAME=text"}. */
    record Set(String name, Phrase value) implements Statement { }

    /** {@code set NAME=word word}: whole words, quoted one by one, for a word of the kind {@link Word.Kind#WORDS}; none empties it. */
    record SetWords(String name, List<Word> words) implements Statement {
        public SetWords {
            words = List.copyOf(words);
        }
    }

    /** {@code set /a NAME=NAME+1}. */
    record Increment(String name) implements Statement { }

    /** {@code set /a NAME=NAME-1}. */
    record Decrement(String name) implements Statement { }

    /** {@code :name}. */
    record Label(String name) implements Statement { }

    /** {@code goto name}. */
    record Goto(String label) implements Jump { }

    /**
     * A program or an internal command.
     *
     * @param feed a command whose output it reads through a pipe
     * @param output {@code >nul 2>&1}, {@code >"file" 2>&1}, or none
     */
    record Run(List<CommandText> feed, CommandText command, Output output) implements Statement {
        public Run {
            feed = List.copyOf(feed);
        }
    }

    /** A command as a program and its words. */
    record CommandText(String program, List<Word> words) {
        public CommandText {
            words = List.copyOf(words);
        }
    }

    /** Where output goes. */
    sealed interface Output {
        record Screen() implements Output { }

        record Nowhere() implements Output { }

        record File(Word file) implements Output { }
    }

    /** {@code set "RC=%ERRORLEVEL%"}. */
    record SaveCode() implements Statement { }

    /** {@code if %RC%==N goto label}. */
    record IfCode(int code, String label) implements Jump { }

    /** {@code if not %RC%==N if not %RC%==M goto label}: jumps with every code that is none of these. */
    record UnlessCodes(List<Integer> codes, String label) implements Jump {
        public UnlessCodes {
            codes = List.copyOf(codes);
        }
    }

    /** {@code if exist "path" goto label}, or with {@code not}. */
    record IfExists(boolean not, Word path, String label) implements Jump { }

    /** {@code if not exist "path" md "path"}. */
    record MakeFolder(Word path) implements Statement { }

    /** {@code if /i "%NAME%"=="text" goto label}, or with {@code not}; the name may be an argument such as {@code ~1}. */
    record IfText(boolean not, String variable, String text, String label) implements Jump { }

    /** {@code if %NAME% GEQ N goto label}. */
    record IfAtLeast(String variable, int number, String label) implements Jump { }

    /** {@code if %NAME% GTR %OTHER% goto label}: two numbers. */
    record IfMore(String variable, String other, String label) implements Jump { }

    /** {@code for %%a in ("file") do if %%~za GEQ N goto label}, or with {@code LSS}: a file, which must be there, of N bytes or more, or of less. */
    record IfSize(boolean less, Word file, int bytes, String label) implements Jump { }

    /** {@code if defined ONLY if /i not "%ONLY%"=="id" goto label}: leaves out a step that was not asked for. */
    record StepGate(String stepId, String label) implements Jump { }

    /** {@code if "%TOOL%.%RC%"=="tool.N" echo text}: what a failing code means. */
    record Explain(String tool, int code, String text) implements Statement { }

    /** {@code for /f "usebackq tokens=N*" %%a in ("file") do set "NAME=%%b"}, or only the next part. */
    record TakeParts(String name, Word file, int skip, boolean rest) implements Statement { }

    /** {@code for /f "usebackq" %%a in ("file") do set /a NAME=NAME+1}: counts the lines that are not blank. */
    record CountLines(String name, Word file) implements Statement { }

    /**
     * {@code for /f "usebackq delims=" %%a in ("%LIST%") do echo %%~za %%~ta %%~nxa}: size, time and name of each file whose
     * path stands in the file that a variable names.
     */
    record ShowTimes(String list) implements Statement { }

    /**
     * {@code cmd /d /c SCRIPT ARGUMENT >"file" 2>&1}: a script in a cmd.exe of its own, which takes over the variables. The
     * file is held open as long as it runs, however it ends: a second one can neither delete nor open it.
     *
     * @param script path without a character that needs quotes
     * @param argument one word that begins with a slash
     */
    record Inner(String script, String argument, Word output) implements Statement { }

    /** {@code start "" /b cmd /d /c SCRIPT ARGUMENT}: as {@link Inner}, but nobody waits for it. */
    record Start(String script, String argument) implements Statement { }

    /** {@code exit /b N}. */
    record Exit(int code) implements Statement { }

    /** {@code exit /b %RC%}. */
    record ExitWithCode() implements Statement { }
}
