package org.mscsplanner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: one method a verb, which only passes on. */
@Command(name = "mscs-planner", mixinStandardHelpOptions = false, sortOptions = false,
        description = "Plans, renders and documents groups of Microsoft Cluster Server.",
        footer = {"", "Exit codes: 0 done, 1 usage, 2 errors in the input, 3 failed, 4 differences, 5 refused,", "8 interrupted, 30 environment, 31 bug."})
final class Commands implements Runnable {
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = CommandLine.ScopeType.INHERIT, description = "Shows this help.")
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Commands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a verb is missing");
    }

    private interface Work {
        ExitCode with(Verbs verbs) throws IOException;
    }

    private int run(boolean json, boolean findingsAreData, Work work) throws IOException {
        if (!json) {
            return work.with(new Verbs(new TextReport(out, err, findingsAreData))).number();
        }
        JsonReport report = new JsonReport(out);
        ExitCode code = work.with(new Verbs(report));
        report.result(code);
        return code.number();
    }

    @Command(name = "check", description = "Reports every mistake of one or more specs.")
    int check(@Parameters(paramLabel = "SPEC", arity = "1..*") List<Path> specs, @Option(names = "--json") boolean json) throws IOException {
        return run(json, true, v -> v.check(specs));
    }

    @Command(name = "expand", description = "Prints the general spec with every default.")
    int expand(@Parameters(paramLabel = "SPEC") Path file, @Option(names = "--json") boolean json) throws IOException {
        return run(json, false, v -> v.expand(file));
    }

    @Command(name = "plan", description = "Prints the plan against nothing or against a state.")
    int plan(@Parameters(paramLabel = "SPEC") Path file, @Option(names = "--state", paramLabel = "FILE") Optional<Path> state,
            @Option(names = "--out", paramLabel = "FILE", description = "Writes plan.json as well.") Optional<Path> target,
            @Option(names = "--json") boolean json) throws IOException {
        return run(json, false, v -> v.plan(file, state, target));
    }

    @Command(name = "render", description = "Writes the folder of scripts, registry files and documents.")
    int render(@Parameters(paramLabel = "SPEC") Path file, @Option(names = "--state", paramLabel = "FILE") Optional<Path> state,
            @Option(names = "--out", paramLabel = "DIR", required = true) Path target, @Option(names = "--json") boolean json) throws IOException {
        return run(json, false, v -> v.render(file, state, target));
    }

    @Command(name = "verify", description = "Recomputes the digests of a rendered folder and names what changed.")
    int verify(@Parameters(paramLabel = "DIR") Path folder, @Option(names = "--json") boolean json) throws IOException {
        return run(json, false, v -> v.verify(folder));
    }

    @Command(name = "diff", description = "Compares two specs, plans or rendered folders in cluster words.")
    int diff(@Parameters(paramLabel = "A", index = "0") Path a, @Parameters(paramLabel = "B", index = "1") Path b,
            @Option(names = "--json") boolean json) throws IOException {
        return run(json, false, v -> v.diff(a, b));
    }

    @Command(name = "vpxd-cfg", description = "Puts the managed IP address into vpxd.cfg and keeps every other byte.")
    int vpxdCfg(@Parameters(paramLabel = "FILE") Path file, @Option(names = "--managed-ip", paramLabel = "ADDRESS", required = true) String address,
            @Option(names = "--check", description = "Only says what would change.") boolean check, @Option(names = "--json") boolean json) throws IOException {
        return run(json, false, v -> v.vpxdCfg(file, address, check));
    }

    @Command(name = "explain", description = "Explains the code of a finding, or a step of a plan.")
    int explain(@Parameters(paramLabel = "CODE|STEP") String topic, @Option(names = "--spec", paramLabel = "SPEC") Optional<Path> file,
            @Option(names = "--json") boolean json) throws IOException {
        return run(json, false, v -> v.explain(topic, file));
    }

    @Command(name = "schema", description = "Prints the JSON Schema of a spec, for editors.")
    int schema(@Option(names = "--json") boolean json) throws IOException {
        return run(json, false, Verbs::schema);
    }

    @Command(name = "version", description = "Prints the versions of the program, of Java and of the formats.")
    int version(@Option(names = "--json") boolean json) throws IOException {
        return run(json, false, v -> v.version());
    }
}
