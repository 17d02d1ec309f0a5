package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mscsplanner.plan.file.StateJson;

/** The files that the verb {@code plan} writes beside what it prints. Those of a further cluster lie beside the others, see {@link Planned#file}. */
final class PlanFiles {
    private final Map<Path, byte[]> plans = new LinkedHashMap<>();
    private final Map<Path, Planned> results = new LinkedHashMap<>();

    /**
     * Asks whether they can be written, and writes nothing.
     *
     * @param out for plan.json, which takes the place of a plan
     * @param result for the state that the plan leads to, which takes the place of nothing
     * @throws UsageException for one file of both
     * @throws RefusedException as {@link OutputFile#require} and {@link OutputFile#requireNew}
     */
    PlanFiles(List<Planned> all, Optional<Path> out, Optional<Path> result) throws IOException {
        if (out.isPresent() && out.map(Path::normalize).equals(result.map(Path::normalize))) {
            throw new UsageException("the plan and its result cannot both be in " + out.get());
        }
        for (Planned planned : all) {
            out.ifPresent(named -> plans.put(planned.file(named), planned.json()));
            result.ifPresent(named -> results.put(planned.file(named), planned));
        }
        for (Map.Entry<Path, byte[]> plan : plans.entrySet()) {
            OutputFile.require(plan.getKey(), plan.getValue());
        }
        for (Path file : results.keySet()) {
            OutputFile.requireNew(file);
        }
    }

    /** @throws RefusedException as {@link Planned#result}; nothing is written then */
    void write(Report report) throws IOException {
        Map<Path, byte[]> states = new LinkedHashMap<>();
        results.forEach((file, planned) -> states.put(file, StateJson.bytes(planned.result())));
        for (Map.Entry<Path, byte[]> plan : plans.entrySet()) {
            OutputFile.put(plan.getKey(), plan.getValue(), report);
            report.message("done", "The plan is in " + plan.getKey());
        }
        for (Map.Entry<Path, byte[]> state : states.entrySet()) {
            OutputFile.writeNew(state.getKey(), state.getValue(), report);
            report.message("done", "The state that the plan leads to is in " + state.getKey());
        }
    }
}
