package org.mscsplanner.check;

import java.util.Set;
import java.util.TreeSet;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.model.SpecDraft;

/** What the seeded mistakes bring out that a person may accept, so that a runbook prints it. */
public final class AcceptableMessages {
    private AcceptableMessages() { }

    public static Set<String> all() {
        Set<String> messages = new TreeSet<>();
        for (Mistake mistake : CheckerTest.mistakes()) {
            SpecDraft draft = mistake.good().get();
            mistake.change().accept(draft);
            Checker.check(draft.build()).stream().filter(f -> f.code().overridable()).map(Finding::message).forEach(messages::add);
        }
        return messages;
    }
}
