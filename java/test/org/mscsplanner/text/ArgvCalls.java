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

    /** The lines as batch files. */
    public List<Call> inBatchFile(List<String> lines) throws IOException {
        List<Call> calls = new ArrayList<>();
        for (List<String> part : parts(lines)) {
            List<String> all = new ArrayList<>(List.of("@echo off"));
            all.addAll(part);
            calls.addAll(run(BatchFile.bytes(all)));
        }
        return calls;
    }

    /** The lines as typed at a prompt, in the code page that a prompt of Wine reads. */
    public List<Call> atPrompt(List<String> lines) throws IOException {
        List<Call> calls = new ArrayList<>();
        for (List<String> part : parts(lines)) {
            Files.write(folder.resolve("typed.txt"), Lines.crlf(part).getBytes(READ_AS));
            calls.addAll(run(BatchFile.bytes(List.of("@cmd /d <typed.txt >nul"))));
        }
        return calls;
    }

    /** So few at a time that a busy machine is through with them long before the time-out of a start. */
    private static List<List<String>> parts(List<String> lines) {
        List<List<String>> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 60) {
            parts.add(lines.subList(i, Math.min(i + 60, lines.size())));
        }
        return parts;
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
