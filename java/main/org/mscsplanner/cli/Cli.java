package org.mscsplanner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** One call of the program: streams are passed in, the exit code comes out, nothing is static. */
public final class Cli {
    /** Out of memory, or of the stack. */
    private static final String TOO_LARGE = "an input is too large for the memory that this machine gives to Java. Is it the right file? Otherwise give more: java -Xmx4g -jar ...";

    private final PrintStream out;
    private final PrintStream err;
    private final InputStream in;

    public Cli(PrintStream out, PrintStream err, InputStream in) {
        this.out = out;
        this.err = err;
        this.in = in;
    }

    /** Runs a command line; never throws. What could not be printed is a failure of the machine, whatever else came of the call. */
    public int run(List<String> args) {
        int code = answered(args);
        if (!out.checkError()) {
            return code;
        }
        err.println("mscs-planner: the output could not be written to its end: the disk is full, or nobody reads it any more");
        return ExitCode.ENVIRONMENT.number();
    }

    private int answered(List<String> args) {
        if (args.contains("--protocol")) {
            return protocol(args);
        }
        CommandLine line = Commands.commandLine(args);
        try {
            CommandLine.ParseResult parsed = line.parseArgs(args.toArray(String[]::new));
            Optional<CommandLine> asked = parsed.asCommandLineList().stream().filter(CommandLine::isUsageHelpRequested).findFirst();
            if (asked.isPresent()) {
                out.print(asked.get().getUsageMessage(CommandLine.Help.Ansi.OFF));
                return ExitCode.DONE.number();
            }
            return new Commands(out, err).run(parsed);
        } catch (CommandLine.ParameterException e) {
            err.println("mscs-planner: " + e.getMessage());
            err.println("Try: java -jar mscs-planner.jar --help");
            return ExitCode.USAGE.number();
        } catch (InvalidPathException e) {
            err.println("mscs-planner: this is no path: " + e.getInput());
            return ExitCode.USAGE.number();
        } catch (IOException | RuntimeException e) {
            return failed(e);
        } catch (VirtualMachineError e) {
            err.println("mscs-planner: " + TOO_LARGE);
            return ExitCode.ENVIRONMENT.number();
        }
    }

    /** {@code --protocol 1 VERB}: everything variable comes as one JSON object on stdin. */
    private int protocol(List<String> args) {
        List<String> rest = new ArrayList<>(args);
        int at = rest.indexOf("--protocol");
        if (at + 1 >= rest.size() || !rest.get(at + 1).equals("1") || rest.size() != 3) {
            err.println("mscs-planner: --protocol 1 VERB, and the request as JSON on stdin");
            return ExitCode.USAGE.number();
        }
        rest.subList(at, at + 2).clear();
        JsonReport report = new JsonReport(out);
        ExitCode code = answer(report, () -> {
            Request.Sheet sheet = Request.read(in.readAllBytes());
            return sheet.isList() ? each(rest.get(0), sheet.all(), report) : sheet.all().get(0).run(rest.get(0), new Verbs(report));
        });
        report.result(code);
        return code.number();
    }

    /** Answers the requests in turn. The code of the whole is the highest of theirs. */
    private ExitCode each(String verb, List<Request> requests, JsonReport report) {
        ExitCode worst = ExitCode.DONE;
        for (int i = 0; i < requests.size(); i++) {
            Request request = requests.get(i);
            report.progress(i + 1, requests.size(), request.topic());
            ExitCode code = answer(report, () -> request.run(verb, new Verbs(report)));
            report.answer(i + 1, code);
            worst = code.number() > worst.number() ? code : worst;
        }
        return worst;
    }

    private interface Work {
        ExitCode run() throws IOException;
    }

    /** What goes wrong becomes a message and a code: a program that reads the lines is told all. */
    private static ExitCode answer(JsonReport report, Work work) {
        try {
            return work.run();
        } catch (StoppedException e) {
            report.message(e.kind(), String.valueOf(e.getMessage()));
            return e.code();
        } catch (IOException | RuntimeException e) {
            ExitCode code = describe(e);
            report.message(code == ExitCode.BUG ? "bug" : "environment", text(e));
            return code;
        } catch (VirtualMachineError e) {
            report.message("environment", TOO_LARGE);
            return ExitCode.ENVIRONMENT;
        }
    }

    private int failed(Exception e) {
        ExitCode code = e instanceof StoppedException stopped ? stopped.code() : describe(e);
        err.println(code == ExitCode.BUG
                ? "mscs-planner: this is a bug of mscs-planner: " + text(e) + ". Set MSCS_TRACE=1 for more, and report it."
                : "mscs-planner: " + (code == ExitCode.ENVIRONMENT ? text(e) : e.getMessage()));
        if (code == ExitCode.BUG && System.getenv("MSCS_TRACE") != null) {
            for (StackTraceElement frame : e.getStackTrace()) {
                err.println("  " + frame);
            }
        }
        return code.number();
    }

    private static ExitCode describe(Exception e) {
        return e instanceof IOException || e instanceof UncheckedIOException ? ExitCode.ENVIRONMENT : ExitCode.BUG;
    }

    private static String text(Exception e) {
        Throwable cause = e instanceof UncheckedIOException u ? u.getCause() : e;
        if (cause instanceof IOException io) {
            return MachineText.of(io);
        }
        String message = e.getMessage();
        return e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
