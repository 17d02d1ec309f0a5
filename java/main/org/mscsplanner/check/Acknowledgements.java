package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.Acknowledgement;
import org.mscsplanner.model.GeneralSpec;

/**
 * Matches what the user acknowledged with what was found. Only a finding whose code is overridable is lowered, and only
 * by an acknowledgement with its code, its place (or a block around it) and a reason.
 */
public final class Acknowledgements {
    private Acknowledgements() { }

    /**
     * Judges findings of any room: those of the reader and the profile as well as those of {@link Checker}.
     *
     * @return one for each finding, and one for each acknowledgement that lowers nothing, in report order
     */
    public static List<Judged> apply(GeneralSpec spec, List<Finding> findings) {
        List<Judged> judged = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Acknowledgement> by = !finding.code().overridable() ? Optional.empty()
                    : spec.acknowledge().stream().filter(a -> !a.reason().isBlank() && matches(a, finding)).findFirst();
            judged.add(new Judged(finding, by));
        }
        for (Acknowledgement acknowledgement : spec.acknowledge()) {
            idle(acknowledgement, findings).ifPresent(f -> judged.add(new Judged(f, Optional.empty())));
        }
        judged.sort(Comparator.comparing(Judged::finding, Finding.ORDER));
        return List.copyOf(judged);
    }

    private static Optional<Finding> idle(Acknowledgement acknowledgement, List<Finding> findings) {
        List<Finding> matching = findings.stream().filter(f -> matches(acknowledgement, f)).toList();
        ModelCode code;
        if (matching.isEmpty()) {
            code = ModelCode.ACKNOWLEDGED_NOTHING;
        } else if (matching.stream().noneMatch(f -> f.code().overridable())) {
            code = ModelCode.NOT_OVERRIDABLE;
        } else if (acknowledgement.reason().isBlank()) {
            code = ModelCode.ACKNOWLEDGED_WITHOUT_REASON;
        } else {
            return Optional.empty();
        }
        return Optional.of(Finding.of(code, acknowledgement.at(),
                "code", acknowledgement.code(), "pointer", acknowledgement.pointer()));
    }

    private static boolean matches(Acknowledgement acknowledgement, Finding finding) {
        String block = acknowledgement.pointer();
        while (block.endsWith("/")) {
            block = block.substring(0, block.length() - 1);
        }
        String spot = finding.at().pointer();
        return finding.code().id().equalsIgnoreCase(acknowledgement.code())
                && (spot.equals(block) || spot.startsWith(block + "/"));
    }
}
