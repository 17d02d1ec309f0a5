package org.mscsplanner.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mscsplanner.check.Judged;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.plan.checkpoint.Foresight;
import org.mscsplanner.plan.checkpoint.History;
import org.mscsplanner.plan.checkpoint.History.Loss;
import org.mscsplanner.plan.checkpoint.ValueHistory;

/** Says which edits a checkpoint would overwrite, and shows which copy holds what after each step. */
final class LostEdits {
    private final Report report;

    LostEdits(Report report) {
        this.report = report;
    }

    /**
     * True when nothing must be done with these plans: one of them would lose an edit.
     *
     * @param file whose plans they are
     */
    boolean refuses(SpecFile file, List<Planned> plans) {
        boolean refused = false;
        for (Planned planned : plans) {
            History history = Foresight.of(planned.plan(), planned.from());
            if (!history.lost().isEmpty()) {
                report.findings(file.name(), history.lost().stream().map(l -> new Judged(finding(planned, l), Optional.empty())).distinct().toList());
                show(planned, history, history.lost().stream().map(LostEdits::value).toList());
                refused = true;
            }
        }
        return refused;
    }

    /** The table of the values that a checked spec would lose, where nothing else is wrong with it. */
    void show(SpecFile file) throws IOException {
        List<Judged> stopping = file.findings().stream().filter(Judged::stops).toList();
        if (stopping.isEmpty() || file.spec().isEmpty() || stopping.stream().anyMatch(j -> j.finding().code() != ModelCode.EDIT_LOST)) {
            return;
        }
        for (Planned planned : Planned.of(file.spec().get(), List.of())) {
            List<String> values = new ArrayList<>();
            for (RegistryEntry entry : planned.spec().registry()) {
                if (stopping.stream().anyMatch(j -> j.finding().at().pointer().startsWith(entry.at().pointer() + "/"))) {
                    values.add(value(entry.key().text(), entry.value().text()));
                }
            }
            show(planned, Foresight.of(planned.plan(), planned.from()), values);
        }
    }

    private void show(Planned planned, History history, List<String> values) {
        List<ValueHistory> some = history.values().stream().filter(v -> values.contains(value(v.key().text(), v.value().text()))).toList();
        report.checkpoints(planned.plan(), new History(some, history.lost()));
    }

    private static Finding finding(Planned planned, Loss loss) {
        Place at = planned.spec().registry().stream().filter(e -> value(e.key().text(), e.value().text()).equals(value(loss)))
                .findFirst().map(RegistryEntry::at).orElse(Place.NONE);
        return Finding.of(ModelCode.EDIT_LOST, at, "value", loss.value().text(), "key", loss.key().text(), "resource", loss.resource().text(),
                "when", "on " + loss.node() + " at step " + loss.step());
    }

    private static String value(Loss loss) {
        return value(loss.key().text(), loss.value().text());
    }

    private static String value(String key, String name) {
        return (key + "\n" + name).toLowerCase(Locale.ROOT);
    }
}
