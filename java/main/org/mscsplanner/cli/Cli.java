package org.mscsplanner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** One call of the program: streams are passed in, the exit code comes out, nothing is static. */
public final class Cli {
    private static final String PROTOCOL = "--protocol";

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
        ExitCode code = args.contains(PROTOCOL) || args.contains(Commands.JSON) ? lines(args) : words(args);
        if (!out.checkError()) {
            return code.number();
        }
        err.println("mscs-planner: the output could not be written to its end: the disk is full, or nobody reads it any more");
        return ExitCode.ENVIRONMENT.number();
    }

    /** For people. */
    private ExitCode words(List<String> args) {
        try {
            return Commands.run(args, new TextReport(out, err, args.indexOf("check") == 0));
        } catch (IOException | RuntimeException | Error e) {
            Failure failure = Failure.of(e);
            err.println(failure.code() == ExitCode.BUG
                    ? "mscs-planner: this is a bug of mscs-planner: " + failure.text() + ". Set MSCS_TRACE=1 for more, and report it."
                    : "mscs-planner: " + failure.text());
            if (e instanceof CommandLine.ParameterException wrong) {
                CommandLine verb = wrong.getCommandLine();
                err.println("Try: java -jar mscs-planner.jar " + (verb.getParent() == null ? "" : verb.getCommandName() + " ") + "--help");
            }
            trace(failure, e);
            return failure.code();
        }
    }

    /** For programs: whatever becomes of the call, the last line is a result. */
    private ExitCode lines(List<String> args) {
        JsonReport report = new JsonReport(out);
        ExitCode code = answer(report, () -> args.contains(PROTOCOL) ? protocol(args, report) : Commands.run(args, report));
        report.result(code);
        return code;
    }

    /** {@code --protocol 1 VERB}: everything variable comes as one JSON object on stdin. */
    private ExitCode protocol(List<String> args, JsonReport report) throws IOException {
        List<String> rest = new ArrayList<>(args);
        int at = rest.indexOf(PROTOCOL);
        if (rest.size() != 3 || at == 2 || !rest.get(at + 1).equals("1")) {
            throw new UsageException(PROTOCOL + " 1 VERB, and the request as JSON on stdin");
        }
        rest.subList(at, at + 2).clear();
        String verb = rest.get(0);
        Request.Sheet sheet = Request.read(in.readAllBytes());
        return sheet.isList() ? each(verb, sheet.all(), report) : sheet.all().get(0).run(verb, new Verbs(report));
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
    private ExitCode answer(JsonReport report, Work work) {
        try {
            return work.run();
        } catch (IOException | RuntimeException | Error e) {
            Failure failure = Failure.of(e);
            report.message(failure.kind(), failure.text());
            trace(failure, e);
            return failure.code();
        }
    }

    private void trace(Failure failure, Throwable e) {
        if (failure.code() == ExitCode.BUG && System.getenv("MSCS_TRACE") != null) {
            for (StackTraceElement frame : e.getStackTrace()) {
                err.println("  " + frame);
            }
        }
    }
}
