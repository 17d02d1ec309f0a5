package org.mscsplanner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;

/** The page of a finding's code, or what there is to say of a step. */
final class Explanations {
    private Explanations() { }

    static String of(String topic, Optional<Path> spec) throws IOException {
        if (topic.toUpperCase(Locale.ROOT).matches("MSCS-[0-9]{4}")) {
            try (InputStream page = Explanations.class.getResourceAsStream("/explain/" + topic.toUpperCase(Locale.ROOT) + ".md")) {
                if (page == null) {
                    throw new UsageException("there is no code " + topic);
                }
                return new String(page.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        if (spec.isEmpty()) {
            throw new UsageException("explain takes a code such as MSCS-2004, or the id of a step with --spec SPEC");
        }
        SpecFile file = SpecFile.load(spec.get());
        if (file.stops()) {
            throw new UsageException(spec.get() + " has errors; see check");
        }
        Plan plan = Verbs.plan(file.spec().orElseThrow(), Optional.empty());
        return step(plan, plan.step(topic).orElseThrow(() -> new UsageException("the plan has no step " + topic)));
    }

    private static String step(Plan plan, Step step) {
        return "Step " + plan.number(step) + "  " + step.id() + "\n"
                + step.title() + "\n\n"
                + "Why:   " + step.reason().sentence() + (step.reason().refs().isEmpty() ? "" : " (" + String.join(", ", step.reason().refs()) + ")") + "\n"
                + "Where: " + step.target().kind().word() + " " + step.target().node() + "\n"
                + "Risk:  " + step.risk().word() + ", " + step.bounds().leastSeconds() + " to " + step.bounds().mostSeconds() + " seconds\n"
                + "Check: " + step.check() + "\n"
                + "Undo:  " + step.undo().text() + "\n"
                + (step.gui().isEmpty() ? "" : "By hand: " + step.gui() + "\n")
                + "Needs: " + (step.needs().isEmpty() ? "nothing before it" : String.join(", ", step.needs())) + "\n";
    }
}
