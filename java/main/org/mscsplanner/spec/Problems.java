package org.mscsplanner.spec;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.SpecCode;

/** Collects findings while a file is bound. */
final class Problems {
    private final List<Finding> findings = new ArrayList<>();

    void add(Finding finding) {
        findings.add(finding);
    }

    void wrongType(String field, Json value, String expected) {
        add(Finding.of(SpecCode.WRONG_TYPE, value.at(), "field", field, "expected", expected, "actual", value.kind()));
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
