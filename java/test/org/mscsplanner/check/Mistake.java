package org.mscsplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mscsplanner.diag.Code;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.model.SampleSpecs;
import org.mscsplanner.model.SpecDraft;

/**
 * One mistake in a good spec, and what must be found: exactly this code at this pointer, and nothing else unless the row
 * names it.
 */
record Mistake(Code code, String pointer, Supplier<SpecDraft> good, Consumer<SpecDraft> change, List<Code> besides) {
    static Mistake inFiles(Code code, String pointer, Consumer<SpecDraft> change, Code... besides) {
        return new Mistake(code, pointer, SampleSpecs::fileServerDraft, change, List.of(besides));
    }

    static Mistake inVc(Code code, String pointer, Consumer<SpecDraft> change, Code... besides) {
        return new Mistake(code, pointer, SampleSpecs::virtualCenterDraft, change, List.of(besides));
    }

    static Mistake inCfg(Code code, String pointer, Consumer<SpecDraft> change, Code... besides) {
        return new Mistake(code, pointer, SampleSpecs::vpxdCfgDraft, change, List.of(besides));
    }

    void verify() {
        SpecDraft draft = good.get();
        change.accept(draft);
        List<Finding> found = Checker.check(draft.build());
        List<Finding> mine = found.stream().filter(f -> f.code() == code).toList();
        assertTrue(mine.stream().anyMatch(f -> f.at().pointer().equals(pointer)),
                code + " expected at " + pointer + ", found " + text(found));
        assertEquals(List.of(), found.stream().filter(f -> f.code() != code && !besides.contains(f.code())).toList(),
                () -> "besides " + code + ": " + text(found));
    }

    private static String text(List<Finding> found) {
        StringBuilder text = new StringBuilder();
        found.forEach(f -> text.append('\n').append(f.code()).append(" at ").append(f.at()).append(": ").append(f.message()));
        return text.toString();
    }

    @Override
    public String toString() {
        return code + " at " + pointer;
    }
}
