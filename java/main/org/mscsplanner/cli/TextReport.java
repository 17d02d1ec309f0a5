package org.mscsplanner.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.check.Judged;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Place;
import org.mscsplanner.diag.Severity;
import org.mscsplanner.observe.passport.Disparity;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.checkpoint.History;
import org.mscsplanner.proof.Outcome;
import org.mscsplanner.proof.report.RehearsalText;
import org.mscsplanner.verdict.copy.CopyError;
import org.mscsplanner.verdict.copy.CopyVerdict;
import org.mscsplanner.verdict.copy.SyncVerdict;

/** For people: answers on stdout, talk on stderr. */
final class TextReport implements Report {
    private static final int EVERY = 50;

    private final PrintStream out;
    private final PrintStream err;
    private final PrintStream findings;

    /** @param findingsAreData true for {@code check}, whose answer the findings are */
    TextReport(PrintStream out, PrintStream err, boolean findingsAreData) {
        this.out = out;
        this.err = err;
        this.findings = findingsAreData ? out : err;
    }

    @Override
    public void findings(String file, List<Judged> judged) {
        for (Judged j : judged) {
            Finding f = j.finding();
            findings.print(position(file, f.at()) + ": " + (j.acknowledgement().isPresent() ? "accepted " : "")
                    + f.code().severity().word() + " " + f.code().id() + ": " + f.message() + "\n");
            f.related().stream().filter(p -> !p.isNone()).forEach(p -> findings.print("    see also " + position(file, p) + "\n"));
            findings.print(j.acknowledgement().isPresent() ? "    accepted because: " + j.acknowledgement().get().reason() + "\n"
                    : "    " + f.fix() + "\n");
        }
        long errors = judged.stream().filter(Judged::stops).count();
        long warnings = judged.stream().filter(j -> j.finding().code().severity() == Severity.WARNING && j.acknowledgement().isEmpty()).count();
        long accepted = judged.stream().filter(j -> j.acknowledgement().isPresent()).count();
        err.print(file + ": " + count(errors, "error") + ", " + count(warnings, "warning") + (accepted == 0 ? "" : ", " + accepted + " accepted") + "\n");
    }

    private static String position(String file, Place at) {
        return at.isNone() ? file : at.line() == 0 ? at.file()
                : at.file() + ":" + at.line() + ":" + at.column() + " " + (at.pointer().isEmpty() ? "/" : at.pointer());
    }

    /** {@code no differences}, {@code 1 difference}, {@code 2 differences}. */
    static String count(long number, String what) {
        return (number == 0 ? "no" : Long.toString(number)) + " " + what + (number == 1 ? "" : "s");
    }

    @Override
    public void plan(Plan plan) { }

    @Override
    public void file(String path, long bytes, String sha256) { }

    @Override
    public void digest(String approval) {
        err.print("approval digest " + approval + "\n");
    }

    @Override
    public void text(String kind, String text) {
        out.print(text);
    }

    @Override
    public void rehearsal(Outcome outcome, boolean checkpoints) {
        out.print(RehearsalText.of(outcome));
        if (checkpoints) {
            checkpoints(outcome.plan(), outcome.checkpoints());
        }
    }

    @Override
    public void checkpoints(Plan plan, History history) {
        out.print(RehearsalText.of(plan, history));
    }

    /** Now and then, and at the end. */
    @Override
    public void progress(int number, int of, String what) {
        if (number == of || number % EVERY == 0) {
            err.print(what + ": " + number + " of " + of + "\n");
        }
    }

    @Override
    public void difference(String kind, String what, String before, String after) {
        out.print(switch (kind) {
            case "added" -> "+ " + what + value(" = ", after);
            case "removed" -> "- " + what + value(" = ", before);
            default -> "~ " + what + (before.isEmpty() ? value(": ", after) : ": " + before + " -> " + after);
        } + "\n");
    }

    /** A value behind its name; several lines stand below it. */
    private static String value(String sign, String value) {
        boolean below = value.contains("\n") || value.startsWith("- ") || value.startsWith("+ ");
        return value.isEmpty() ? "" : below ? "\n" + value.indent(4).stripTrailing() : sign + value;
    }

    @Override
    public void fact(String name, String value) {
        out.print(name + ": " + value + "\n");
    }

    @Override
    public void copy(CopyVerdict v) {
        fact("result", v.result().word());
        fact("what to do", v.advice());
        fact("copied", answer(v.copied()));
        fact("extra", answer(v.extra()));
        fact("removed", answer(v.removed()));
        fact("mismatched", answer(v.mismatched()));
        fact("failed", answer(v.failed()));
        v.log().numbers().ifPresent(n -> fact("files", n.files().copied() + " copied, " + n.files().skipped() + " skipped, " + n.files().mismatched()
                + " mismatched, " + n.files().failed() + " failed, " + n.files().extra() + " extra"));
        v.errors().forEach(this::error);
    }

    private static String answer(Optional<Boolean> told) {
        return told.map(yes -> yes ? "yes" : "no").orElse("not known");
    }

    private void error(CopyError e) {
        fact("error " + e.code(), e.path());
    }

    @Override
    public void sync(SyncVerdict v) {
        fact("result", v.result().word());
        fact("what to do", v.result().advice());
        v.items().forEach(i -> fact(i.item() + " to " + i.to(), i.result().word()
                + (i.result().isGood() ? ", " + i.files() + " files, " + i.removed() + " removed" : ", code " + i.code())));
        fact("files", Long.toString(v.files()));
        fact("node", v.node());
        v.errors().forEach(this::error);
        if (v.unfinished()) {
            fact("later run", "has begun and has no last line; it goes on, or was cut off");
        }
    }

    @Override
    public void disparity(Disparity d) {
        String what = d.area().word() + (d.subject().isEmpty() ? "" : " " + d.subject()) + (d.fact().isEmpty() ? "" : ", " + d.fact());
        out.print(d.severity().word() + ": " + what + ": " + side(d.left()) + " / " + side(d.right()) + "\n    " + d.symptom() + "\n    " + d.remedy() + "\n");
    }

    private static String side(String value) {
        return value.isEmpty() ? "-" : value;
    }

    @Override
    public void message(String kind, String text) {
        err.print((kind.equals("refused") ? "mscs-planner: " : "") + text + "\n");
    }
}
