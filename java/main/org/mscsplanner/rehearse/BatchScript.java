package org.mscsplanner.rehearse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mscsplanner.script.Statement;
import org.mscsplanner.script.StatementReader;

/**
 * A batch file of the closed language, read and ready to be interpreted. Anything else is refused with the line: it would
 * mean something to cmd.exe that nobody has rehearsed.
 */
public final class BatchScript {
    private final String path;
    private final List<Statement> statements;
    private final Map<String, Integer> labels;
    private final Charset page;

    private BatchScript(String path, List<Statement> statements, Map<String, Integer> labels, Charset page) {
        this.path = path;
        this.statements = statements;
        this.labels = labels;
        this.page = page;
    }

    /** A file that is not of the language. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String file, int line, String reason) {
            super(file + (line == 0 ? "" : ":" + line) + ": " + reason);
        }
    }

    /** As in messages. */
    public String path() {
        return path;
    }

    /** One a line: the statement at index 0 stands in line 1. */
    public List<Statement> statements() {
        return statements;
    }

    /** The index of a label, which does not mind case. */
    int labelled(String label) {
        return labels.getOrDefault(label.toLowerCase(Locale.ROOT), -1);
    }

    /** The code page that the file declares. */
    public Charset page() {
        return page;
    }

    /**
     * Reads a file.
     *
     * @param path for messages
     * @throws Refused with the line of the first offence
     */
    public static BatchScript read(String path, byte[] bytes) throws Refused {
        return read(path, bytes, StatementReader::read);
    }

    /** @param reader what a line means, as {@link StatementReader#read} tells */
    static BatchScript read(String path, byte[] bytes, Function<String, Optional<Statement>> reader) throws Refused {
        encoding(path, bytes);
        List<String> lines = lines(path, new String(bytes, StandardCharsets.ISO_8859_1));
        Charset page = page(lines);
        List<Statement> statements = new ArrayList<>();
        Map<String, Integer> labels = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = new String(lines.get(i).getBytes(StandardCharsets.ISO_8859_1), page);
            Optional<Statement> statement = reader.apply(line);
            if (statement.isEmpty()) {
                throw new Refused(path, i + 1, "not of the batch language that a rehearsal knows: " + line);
            }
            statements.add(statement.get());
            if (statement.get() instanceof Statement.Label label && labels.put(label.name().toLowerCase(Locale.ROOT), i) != null) {
                throw new Refused(path, i + 1, "the label " + label.name() + " stands twice");
            }
        }
        BatchScript script = new BatchScript(path, List.copyOf(statements), Map.copyOf(labels), page);
        script.checkJumps();
        return script;
    }

    private static void encoding(String path, byte[] bytes) throws Refused {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
        if (first == 0xEF || first == 0xFE || first == 0xFF) {
            throw new Refused(path, 1, "the file begins with a byte order mark; cmd.exe takes it for text");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new Refused(path, 1 + count(bytes, i), "a NUL character: the file is not written in a single-byte code page");
            }
        }
    }

    private static int count(byte[] bytes, int before) {
        int lines = 0;
        for (int i = 0; i < before; i++) {
            lines += bytes[i] == '\n' ? 1 : 0;
        }
        return lines;
    }

    private static List<String> lines(String path, String text) throws Refused {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                throw new Refused(path, lines.size() + 1, "the last line has no end");
            }
            if (end == start || text.charAt(end - 1) != '\r') {
                throw new Refused(path, lines.size() + 1, "the line ends in LF without CR; cmd.exe may miss labels in such a file");
            }
            lines.add(text.substring(start, end - 1));
            start = end + 1;
        }
        return lines;
    }

    /** What {@code chcp} says; ASCII needs none. */
    private static Charset page(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith("chcp ") && line.matches("chcp [0-9]{3,5} >nul")) {
                String number = line.substring(5, line.length() - 5);
                return Charset.isSupported("windows-" + number) ? Charset.forName("windows-" + number) : StandardCharsets.US_ASCII;
            }
        }
        return StandardCharsets.US_ASCII;
    }

    private void checkJumps() throws Refused {
        for (int i = 0; i < statements.size(); i++) {
            Optional<String> label = jump(statements.get(i));
            if (label.isPresent() && labelled(label.get()) < 0) {
                throw new Refused(path, i + 1, "there is no label " + label.get());
            }
        }
    }

    /** The label that a statement may jump to. */
    static Optional<String> jump(Statement s) {
        return s instanceof Statement.Jump j ? Optional.of(j.label()) : Optional.empty();
    }
}
