package org.mscsplanner.check;

import java.util.Optional;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Severity;
import org.mscsplanner.model.Acknowledgement;

/** A finding and who knows about it. */
public record Judged(Finding finding, Optional<Acknowledgement> acknowledgement) {
    /** True for an error that nobody acknowledged: nothing is planned from such a spec. */
    public boolean stops() {
        return finding.code().severity() == Severity.ERROR && acknowledgement.isEmpty();
    }
}
