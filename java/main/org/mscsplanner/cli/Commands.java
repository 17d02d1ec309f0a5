package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The command line, described in code and not by annotations: reading those took longer than checking a spec. Each verb
 * only passes its arguments on.
 */
final class Commands {
    /** Asks for JSON lines. */
    static final String JSON = "--json";

    private Commands() { }

    /** Every verb with its arguments, in the order of the help. */
    private static List<Verb> verbs() {
        return List.of(
                verb("check", "Reports every mistake of one or more specs.", List.of("SPEC...")),
                verb("expand", "Prints the general spec with every default.", List.of("SPEC"),
                        value("--out", "FILE", false, "Writes the spec to a new file instead of printing it.")),
                verb("plan", "Prints the plan against nothing or against a state.", List.of("SPEC"),
                        states(), value("--out", "FILE", false, "Writes plan.json as well."),
                        value("--result", "FILE", false, "Writes the state that the plan leads to, for the --state of a later plan, to a new file.")),
                verb("render", "Writes the folder of scripts, registry files and documents.", List.of("SPEC"),
                        states(), value("--out", "DIR", true, "The folder."),
                        value("--templates", "DIR", false, "Document templates and wording that replace ours."),
                        value("--language", "en|de", false, "The language of the documents.")),
                verb("runbook", "Prints or writes one document of a spec without its folder.", List.of("SPEC"), states(),
                        value("--format", "html|markdown|change-record|text", false, "The document; without it the ending of FILE says which, or markdown is taken."),
                        value("--templates", "DIR", false, "Document templates and wording that replace ours."),
                        value("--language", "en|de", false, "The language of the document."),
                        value("--out", "FILE", false, "Writes the document instead of printing it.")),
                verb("graph", "Draws the groups: resources, and what each needs.", List.of("SPEC"),
                        value("--format", "svg|mermaid|dot", false, "The form; without it the ending of FILE says which, or svg is taken."),
                        value("--before", "SPEC", false, "Marks what is other than in this spec."),
                        value("--language", "en|de", false, "The language of the legend."),
                        value("--out", "FILE", false, "Writes the drawing instead of printing it.")),
                verb("templates", "Checks the document templates of a folder, and tries every document with them.", List.of("DIR")),
                verb("verify", "Recomputes the digests of a rendered folder and names what changed.", List.of("DIR")),
                verb("diff", "Compares two specs, plans or rendered folders in cluster words.", List.of("A", "B")),
                verb("rehearse", "Runs the files of a rendered folder, or of a spec, on a simulated cluster.", List.of("DIR|SPEC"),
                        states(), repeated("--from", "[NAME=]FILE", "The state that the simulated cluster has at the start."),
                        value("--fault", "STEP|all", false, "Lets something go wrong at this step, in every way."),
                        value("--undo-from", "STEP|all", false, "Takes everything back from this step on."),
                        value("--skip", "STEP|all", false, "Leaves this step out."),
                        flag("--starts", "Begins where something of the plan is there already: every pair of objects in every combination."),
                        flag("--checkpoints", "Prints which copy of each checkpointed value holds what after each step."),
                        flag("--allow-changed", "Rehearses a folder that was changed after rendering."),
                        value("--language", "en|de", false, "The language of the report rehearsal.md."),
                        value("--cmd", "builtin|CMD_EXE", false, "What runs the scripts: the built-in interpreter, or a real cmd.exe with stand-ins.")),
                verb("import", "Prints a spec of what the cluster.exe lines of scripts build.", List.of(),
                        repeated("--commands", "FILE", "A script; several run one after the other."),
                        value("--name", "NAME", false, "The name of the spec; that of the first script when not given."),
                        value("--out", "FILE", false, "Writes the spec to a new file instead of printing it.")),
                verb("vpxd-cfg", "Puts the managed IP address into vpxd.cfg and keeps every other byte.", List.of("FILE"),
                        value("--managed-ip", "ADDRESS", true, "The address of the virtual server."), flag("--check", "Only says what would change.")),
                verb("stage", "Edits the copy of a node's file for the step that installs it, and keeps every other byte.", List.of("DIR"),
                        value("--from", "FILE", true, "The copy of the node's file."), value("--step", "ID", false, "The step that stages it, where there are several.")),
                verb("license-status", "Judges what lmstat printed: license server and vendor daemon must both be up.", List.of("FILE"),
                        value("--daemon", "NAME", false, "The vendor's daemon; VMWARELM when not given.")),
                verb("sync-verdict", "Says what a run of robocopy, xcopy or mscs-sync.cmd came to, in whatever language its log is.", List.of(),
                        value("--tool", "robocopy|xcopy|mscs-sync", true, "The program that ran."), value("--exit", "N", false, "Its exit code; mscs-sync needs none."),
                        value("--log", "FILE", false, "What it wrote.")),
                verb("passport", "Reads what collect.cmd wrote on a node, or compares two nodes.", List.of("read|compare", "PATH..."),
                        value("--out", "FILE", false, "Writes the passport instead of printing it.")),
                verb("explain", "Explains the code of a finding, or lists all of them; what a rehearsal assumes; a decision; or a step of a plan.", List.of("CODE|findings|simulation|DECISION|STEP"),
                        value("--spec", "SPEC", false, "The spec whose plan has the step.")),
                verb("schema", "Prints the JSON Schema of a spec, for editors.", List.of()),
                verb("version", "Prints the versions of the program, of Java and of the formats.", List.of()));
    }

    /**
     * The parser of a command line. Where the first argument is a verb, the others are not described: that took half of the
     * time of reading the command line.
     */
    private static CommandLine commandLine(List<String> args) {
        CommandSpec root = CommandSpec.create().name("mscs-planner");
        root.usageMessage(new UsageMessageSpec().description("Plans, renders and documents groups of Microsoft Cluster Server.")
                .footer("", "Exit codes: 0 done, 1 usage, 2 errors in the input, 3 failed, 4 differences, 5 refused,", "8 interrupted, 30 environment, 31 bug."));
        root.addOption(help());
        List<Verb> all = verbs();
        List<Verb> asked = new ArrayList<>();
        for (Verb verb : all) {
            if (!args.isEmpty() && verb.name().equals(args.get(0))) {
                asked.add(verb);
            }
        }
        for (Verb verb : asked.isEmpty() ? all : asked) {
            root.addSubcommand(verb.name(), verb.spec());
        }
        return new CommandLine(root);
    }

    /** An option before picocli hears of it: {@code label} is empty for one without a value. */
    private record Option(String name, String label, boolean required, boolean repeated, String description) {
        OptionSpec spec() {
            OptionSpec.Builder option = OptionSpec.builder(name).required(required).description(description);
            if (label.isEmpty()) {
                return option.type(boolean.class).arity("0").build();
            }
            option.arity("1").paramLabel(label);
            return (repeated ? option.type(List.class).auxiliaryTypes(String.class) : option.type(String.class)).build();
        }
    }

    private record Verb(String name, String description, List<String> arguments, List<Option> options) {
        CommandSpec spec() {
            CommandSpec verb = CommandSpec.create().name(name);
            verb.usageMessage(new UsageMessageSpec().description(description));
            for (int i = 0; i < arguments.size(); i++) {
                boolean many = arguments.get(i).endsWith("...");
                PositionalParamSpec.Builder argument = PositionalParamSpec.builder().index(many ? i + "..*" : Integer.toString(i))
                        .arity(many ? "1..*" : "1").required(true).paramLabel(arguments.get(i).replace("...", "")).type(many ? String[].class : String.class);
                verb.addPositional(argument.build());
            }
            for (Option option : options) {
                verb.addOption(option.spec());
            }
            verb.addOption(flag(JSON, "Prints JSON lines; the last one is a result.").spec());
            verb.addOption(help());
            return verb;
        }
    }

    private static Verb verb(String name, String description, List<String> arguments, Option... options) {
        return new Verb(name, description, arguments, List.of(options));
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help").type(boolean.class).arity("0").usageHelp(true).description("Shows this help.").build();
    }

    private static Option flag(String name, String description) {
        return new Option(name, "", false, false, description);
    }

    private static Option value(String name, String label, boolean required, String description) {
        return new Option(name, label, required, false, description);
    }

    private static Option states() {
        return repeated("--state", "[NAME=]FILE", "The state to plan against; NAME is that of a further cluster of the spec.");
    }

    private static Option repeated(String name, String label, String description) {
        return new Option(name, label, false, true, description);
    }

    /**
     * Carries a command line out, or tells how it is written where it asks for that.
     *
     * @throws ParameterException when it is none
     */
    static ExitCode run(List<String> args, Report report) throws IOException {
        CommandLine line = commandLine(args);
        String first = args.isEmpty() ? "" : args.get(0);
        if (first.equals("help")) {
            return run(args.size() > 1 && !args.get(1).startsWith("-") ? List.of(args.get(1), "--help") : List.of("--help"), report);
        } else if (!first.isEmpty() && !first.startsWith("-") && !line.getSubcommands().containsKey(first)) {
            throw new ParameterException(line, "there is no verb " + first + "; there are " + String.join(", ", line.getSubcommands().keySet()));
        }
        ParseResult parsed = line.parseArgs(args.toArray(String[]::new));
        Optional<CommandLine> asked = parsed.asCommandLineList().stream().filter(CommandLine::isUsageHelpRequested).findFirst();
        if (asked.isPresent()) {
            report.text("help", asked.get().getUsageMessage(CommandLine.Help.Ansi.OFF));
            return ExitCode.DONE;
        } else if (!parsed.hasSubcommand()) {
            throw new ParameterException(parsed.commandSpec().commandLine(), "a verb is missing");
        }
        ParseResult verb = parsed.subcommand();
        return dispatch(verb.commandSpec().name(), verb, new Verbs(report));
    }

    private static ExitCode dispatch(String name, ParseResult p, Verbs verbs) throws IOException {
        return switch (name) {
            case "check" -> verbs.check(Arrays.stream(p.matchedPositionalValue(0, new String[0])).map(Commands::path).toList());
            case "expand" -> verbs.expand(path(p, 0), file(p, "--out"));
            case "plan" -> verbs.plan(path(p, 0), texts(p, "--state"), file(p, "--out"), file(p, "--result"));
            case "render" -> verbs.render(path(p, 0), texts(p, "--state"), file(p, "--out").orElseThrow(), appearance(p));
            case "runbook" -> verbs.runbook(path(p, 0), texts(p, "--state"), text(p, "--format"), appearance(p), file(p, "--out"));
            case "graph" -> verbs.graph(path(p, 0), text(p, "--format"), file(p, "--before"), appearance(p), file(p, "--out"));
            case "templates" -> verbs.templates(path(p, 0));
            case "verify" -> verbs.verify(path(p, 0));
            case "diff" -> verbs.diff(path(p, 0), path(p, 1));
            case "rehearse" -> verbs.rehearse(path(p, 0), new Rehearse.Options(texts(p, "--state"), texts(p, "--from"),
                    p.matchedOptionValue("--fault", ""), p.matchedOptionValue("--undo-from", ""), p.matchedOptionValue("--skip", ""),
                    p.hasMatchedOption("--starts"), p.hasMatchedOption("--allow-changed"), p.hasMatchedOption("--checkpoints"), p.matchedOptionValue("--cmd", CmdChoice.BUILT_IN),
                    p.matchedOptionValue("--language", "en")));
            case "import" -> verbs.importCommands(texts(p, "--commands").stream().map(Commands::path).toList(), p.matchedOptionValue("--name", ""), file(p, "--out"));
            case "vpxd-cfg" -> verbs.vpxdCfg(path(p, 0), p.matchedOptionValue("--managed-ip", ""), p.hasMatchedOption("--check"));
            case "stage" -> verbs.stage(path(p, 0), text(p, "--step"), file(p, "--from").orElseThrow());
            case "license-status" -> verbs.licenseStatus(path(p, 0), p.matchedOptionValue("--daemon", "VMWARELM"));
            case "sync-verdict" -> verbs.syncVerdict(p.matchedOptionValue("--tool", ""), text(p, "--exit"), file(p, "--log"));
            case "passport" -> verbs.passport(argument(p, 0), Arrays.stream(p.matchedPositionalValue(1, new String[0])).map(Commands::path).toList(), file(p, "--out"));
            case "explain" -> verbs.explain(argument(p, 0), file(p, "--spec"));
            case "schema" -> verbs.schema();
            case "version" -> verbs.version();
            default -> throw new UsageException("there is no verb " + name);
        };
    }

    /** Of a verb without templates of the user's, ours alone. */
    private static Appearance appearance(ParseResult parsed) {
        return new Appearance(file(parsed, "--templates"), parsed.matchedOptionValue("--language", "en"));
    }

    private static String argument(ParseResult parsed, int index) {
        return parsed.matchedPositionalValue(index, "");
    }

    private static Path path(ParseResult parsed, int index) {
        return path(argument(parsed, index));
    }

    /** An empty one would be the current folder, which nobody has named. */
    static Path path(String text) {
        if (text.isEmpty()) {
            throw new UsageException("a file or folder has an empty name: is a variable of the calling script not set?");
        }
        return Path.of(text);
    }

    private static List<String> texts(ParseResult parsed, String option) {
        return parsed.matchedOptionValue(option, List.of());
    }

    private static Optional<String> text(ParseResult parsed, String option) {
        return parsed.hasMatchedOption(option) ? Optional.of(parsed.matchedOptionValue(option, "")) : Optional.empty();
    }

    private static Optional<Path> file(ParseResult parsed, String option) {
        return text(parsed, option).map(Commands::path);
    }
}
