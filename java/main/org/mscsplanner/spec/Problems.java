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

    /** Told at the item: the list is what the field must be. */
    void wrongItem(String field, Json item, String expected) {
        add(Finding.of(SpecCode.WRONG_TYPE, item.at(), "field", field, "expected", expected, "actual", "a list that holds " + item.kind()));
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
