package org.mscsplanner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mscsplanner.diag.Code;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.ProfileCode;
import org.mscsplanner.diag.SpecCode;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;

/** The page of a finding's code, or what there is to say of a step. */
final class Explanations {
    private Explanations() { }

    static String of(String topic, Optional<Path> spec) throws IOException {
        if (topic.toUpperCase(Locale.ROOT).matches("MSCS-[0-9]{4}")) {
            return code(codes().stream().filter(c -> c.id().equalsIgnoreCase(topic)).findFirst()
                    .orElseThrow(() -> new UsageException("there is no code " + topic)));
        }
        if (spec.isEmpty()) {
            throw new UsageException("explain takes a code such as MSCS-2004, or the id of a step with --spec SPEC");
        }
        SpecFile file = SpecFile.load(spec.get());
        if (file.stops()) {
            throw new UsageException(spec.get() + " has errors; see check");
        }
        return Planned.of(file.spec().orElseThrow(), List.of()).stream().flatMap(p -> step(p, topic).stream()).findFirst()
                .orElseThrow(() -> new UsageException("the plan has no step " + topic));
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
        all.addAll(List.of(ProfileCode.values()));
        return all;
    }

    /** What the finding says, with the places of its facts in angle brackets, and the page of the code where there is one. */
    private static String code(Code code) throws IOException {
        String head = code.id() + " (" + code.severity().word() + ", "
                + (code.overridable() ? "may be acknowledged with a reason" : "cannot be acknowledged") + ")\n\n"
                + code.text().replace('{', '<').replace('}', '>') + "\n"
                + code.fix().replace('{', '<').replace('}', '>') + "\n";
        try (InputStream page = Explanations.class.getResourceAsStream("/explain/" + code.id() + ".md")) {
            return page == null ? head : head + "\n" + new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
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
