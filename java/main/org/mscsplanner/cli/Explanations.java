package org.mscsplanner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mscsplanner.check.Judged;
import org.mscsplanner.diag.Code;
import org.mscsplanner.diag.CommandCode;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.ProfileCode;
import org.mscsplanner.diag.SpecCode;
import org.mscsplanner.diag.SyncCode;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.simulate.cluster.Reading;

/** The page of a finding's code or of a decision, what a rehearsal assumes, or what there is to say of a step. */
final class Explanations {
    /** Pages of decisions, and what they are called in a spec. */
    private static final SortedMap<String, List<String>> TOPICS = new TreeMap<>(Map.of("quorum", List.of(), "managed-ip", List.of("managedIp"),
            "license-server", List.of("licenseServer", "license"), "synchronisation", List.of("sync", "synchronization")));
    private static final String FINDINGS = "findings";
    private static final String SIMULATION = "simulation";

    private Explanations() { }

    static String of(String topic, Optional<Path> spec) throws IOException {
        if (topic.toUpperCase(Locale.ROOT).startsWith("MSCS-")) {
            return code(codes().stream().filter(c -> c.id().equalsIgnoreCase(topic)).findFirst()
                    .orElseThrow(() -> new UsageException("there is no code " + topic)));
        }
        if (topic.equalsIgnoreCase(SIMULATION)) {
            return simulation();
        }
        if (topic.equals(FINDINGS)) {
            return codes().stream().map(Explanations::line).collect(Collectors.joining());
        }
        Optional<String> decision = TOPICS.entrySet().stream().filter(t -> t.getKey().equalsIgnoreCase(topic)
                || t.getValue().stream().anyMatch(topic::equalsIgnoreCase)).map(Map.Entry::getKey).findFirst();
        if (decision.isPresent()) {
            return page(decision.get()).orElseThrow();
        }
        if (spec.isEmpty()) {
            throw new UsageException("explain takes a code such as MSCS-2004, the word " + FINDINGS + " for a list of them, the word " + SIMULATION + ", one of the decisions "
                    + String.join(", ", TOPICS.keySet()) + ", or the id of a step with --spec SPEC");
        }
        SpecFile file = SpecFile.load(spec.get());
        if (file.stops()) {
            Judged first = file.findings().stream().filter(Judged::stops).findFirst().orElseThrow();
            throw new InputException(spec.get() + " has errors, the first of them: " + first.finding().message() + " See check.");
        }
        return Planned.of(file.spec().orElseThrow(), List.of()).stream().flatMap(p -> step(p, topic).stream()).findFirst()
                .orElseThrow(() -> new UsageException("the plan has no step " + topic));
    }

    /** One line of the list: code, severity, whether it may be acknowledged, and what it says. */
    private static String line(Code code) {
        return code.id() + "  " + String.format(Locale.ROOT, "%-7s  %-11s  ", code.severity().word(), code.overridable() ? "overridable" : "")
                + holes(code.text()) + "\n";
    }

    private static String holes(String text) {
        return text.replace('{', '<').replace('}', '>');
    }

    private static Optional<String> page(String name) throws IOException {
        try (InputStream page = Explanations.class.getResourceAsStream("/explain/" + name + ".md")) {
            return page == null ? Optional.empty() : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** A step by its id; for a further cluster behind its name, as in {@code license-server/5/ls-group/create}. */
    private static Optional<String> step(Planned planned, String topic) {
        String prefix = planned.folder().isEmpty() ? "" : planned.folder() + "/";
        return topic.startsWith(prefix) ? planned.plan().step(topic.substring(prefix.length())).map(s -> step(planned.plan(), s)) : Optional.empty();
    }

    /** Every code there is. */
    static List<Code> codes() {
        List<Code> all = new ArrayList<>(List.of(SpecCode.values()));
        all.addAll(List.of(ModelCode.values()));
        all.addAll(List.of(SyncCode.values()));
        all.addAll(List.of(ProfileCode.values()));
        all.addAll(List.of(CommandCode.values()));
        return all;
    }

    /** How a rehearsal reads what no source verifies. */
    private static String simulation() {
        StringBuilder out = new StringBuilder("What no source verifies, and how a rehearsal reads it: in each case the way that is harder on a script.\n");
        for (Reading reading : Reading.values()) {
            out.append('\n').append(reading.question()).append(" (reference, section ").append(reading.section()).append(")\n    ").append(reading.answer()).append('\n');
        }
        return out.toString();
    }

    /** What the finding says, with the places of its facts in angle brackets, and the page of the code where there is one. */
    private static String code(Code code) throws IOException {
        String head = code.id() + " (" + code.severity().word() + ", "
                + (code.overridable() ? "may be acknowledged with a reason" : "cannot be acknowledged") + ")\n\n"
                + holes(code.text()) + "\n" + holes(code.fix()) + "\n";
        return page(code.id()).map(p -> head + "\n" + p).orElse(head);
    }

    private static String step(Plan plan, Step step) {
        return "Step " + plan.number(step) + "  " + step.id() + "\n"
                + step.title() + "\n\n"
                + "Why:   " + step.reason().sentence() + (step.reason().refs().isEmpty() ? "" : " (" + String.join(", ", step.reason().refs()) + ")") + "\n"
                + "Where: " + step.target().kind().word() + " " + step.target().node() + "\n"
                + "Risk:  " + step.risk().word() + ", " + step.bounds().leastSeconds() + " to " + step.bounds().mostSeconds() + " seconds\n"
                + "Check: " + step.check() + "\n"
                + "Undo:  " + step.undo().text() + "\n"
                + (plan.gui(step).isEmpty() ? "" : "By hand: " + plan.gui(step) + "\n")
                + "Needs: " + (step.needs().isEmpty() ? "nothing before it" : String.join(", ", step.needs())) + "\n";
    }
}
