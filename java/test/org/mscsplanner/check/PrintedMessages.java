package org.mscsplanner.check;

import java.util.Set;
import java.util.TreeSet;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Severity;
import org.mscsplanner.model.SpecDraft;

/** What the seeded mistakes bring out that a runbook prints: what a person may accept, and warnings with what to do about them. */
public final class PrintedMessages {
    private PrintedMessages() { }

    public static Set<String> all() {
        Set<String> messages = new TreeSet<>();
        for (Mistake mistake : CheckerTest.mistakes()) {
            SpecDraft draft = mistake.good().get();
            mistake.change().accept(draft);
            for (Finding found : Checker.check(draft.build())) {
                if (found.code().overridable() || found.code().severity() == Severity.WARNING) {
                    messages.add(found.message());
                }
                if (found.code().severity() == Severity.WARNING) {
                    messages.add(found.fix());
                }
            }
        }
        return messages;
    }
}
