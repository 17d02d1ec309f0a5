package org.mscsplanner.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mscsplanner.ground.Mingw;
import org.mscsplanner.ground.Ran;
import org.mscsplanner.ground.Wine;

/** Lets a real cmd.exe run lines that start {@code argv}, and tells what each start was handed. */
public final class ArgvCalls {
    /** Wine's cmd.exe reads batch files so, whatever {@code chcp} says. */
    static final Charset READ_AS = Charset.forName("IBM437");
    private final Path folder;

    public ArgvCalls(Path folder) {
        this.folder = folder;
    }

    /**
     * One start.
     *
     * @param raw the whole command line, as GetCommandLineW gives it
     * @param argv without the program's name
     */
    public record Call(String raw, List<String> argv) { }

    /** The lines as a batch file. */
    public List<Call> inBatchFile(List<String> lines) throws IOException {
        List<String> all = new ArrayList<>(List.of("@echo off"));
        all.addAll(lines);
        return run(BatchFile.bytes(all));
    }

    /** The same, and again while there are fewer starts than are expected: a busy machine now and then refuses Wine a process. */
    public List<Call> inBatchFile(List<String> lines, int starts) throws IOException {
        return patiently(lines, starts, this::inBatchFile);
    }

    /** The lines as typed at a prompt, in the code page that a prompt of Wine reads. */
    public List<Call> atPrompt(List<String> lines) throws IOException {
        Files.write(folder.resolve("typed.txt"), Lines.crlf(lines).getBytes(READ_AS));
        return run(BatchFile.bytes(List.of("@cmd /d <typed.txt >nul")));
    }

    private interface Way {
        List<Call> run(List<String> lines) throws IOException;
    }

    /** Lines of which each starts the program once, as a batch file. */
    public List<Call> eachInBatchFile(List<String> lines) throws IOException {
        return each(lines, this::inBatchFile);
    }

    /** Lines of which each starts the program once, as typed at a prompt. */
    public List<Call> eachAtPrompt(List<String> lines) throws IOException {
        return each(lines, this::atPrompt);
    }

    /** Some lines at a time, and again when one of them did not start. */
    private static List<Call> each(List<String> lines, Way way) throws IOException {
        List<Call> all = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += 50) {
            List<String> some = lines.subList(from, Math.min(from + 50, lines.size()));
            all.addAll(patiently(some, some.size(), way));
        }
        return all;
    }

    /** What a start was handed is never asked twice. */
    private static List<Call> patiently(List<String> lines, int starts, Way way) throws IOException {
        List<Call> calls = way.run(lines);
        for (int again = 0; again < 3 && calls.size() < starts; again++) {
            calls = way.run(lines);
        }
        return calls;
    }

    /** What the lines print. */
    byte[] printed(byte[] batch) throws IOException {
        return start(batch).out();
    }

    /** A text of a batch file as Wine's cmd.exe takes its bytes. */
    public static String asRead(String text) {
        Charset written = CodePages.charset(CodePages.numberFor(text).orElseThrow());
        return new String(text.getBytes(written), READ_AS);
    }

    private List<Call> run(byte[] batch) throws IOException {
        Path out = folder.resolve("calls.bin");
        Files.deleteIfExists(out);
        start(batch);
        return Files.exists(out) ? calls(Files.readAllBytes(out)) : List.of();
    }

    private Ran start(byte[] batch) throws IOException {
        Path file = Files.write(folder.resolve("lines.cmd"), batch);
        return Wine.shared().withProgramsOf(Mingw.programs()).with("MSCS_ARGV_OUT", Wine.path(folder.resolve("calls.bin"))).cmd(file);
    }

    private static List<Call> calls(byte[] bytes) {
        List<Call> calls = new ArrayList<>();
        int[] at = {0};
        while (at[0] < bytes.length) {
            int count = Integer.parseInt(upTo('\n', bytes, at).replace("call ", ""));
            String raw = text(bytes, at);
            List<String> argv = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                argv.add(text(bytes, at));
            }
            calls.add(new Call(raw, argv));
        }
        return calls;
    }

    private static String text(byte[] bytes, int[] at) {
        int length = Integer.parseInt(upTo(' ', bytes, at));
        String text = new String(bytes, at[0], length, StandardCharsets.UTF_8);
        at[0] += length + 1;
        return text;
    }

    private static String upTo(char end, byte[] bytes, int[] at) {
        int start = at[0];
        while (bytes[at[0]] != end) {
            at[0]++;
        }
        return new String(Arrays.copyOfRange(bytes, start, at[0]++), StandardCharsets.US_ASCII);
    }
}
