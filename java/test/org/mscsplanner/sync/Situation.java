package org.mscsplanner.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mscsplanner.model.SyncJob.Tool;
import org.mscsplanner.rehearse.ScriptRunner;

/**
 * One situation that a sync may meet: how it comes about, and how it must end.
 *
 * @param draft what is special about the spec
 * @param play what happens; gives the result of the run that matters, as {@link SyncLab#result}
 * @param expected word and exit code
 * @param after what must hold then
 */
record Situation(String name, List<Tool> tools, Function<Tool, SyncLab> draft, Function<SyncLab, String> play, String expected, Consumer<SyncLab> after) {
    static final List<Tool> BOTH = List.of(Tool.ROBOCOPY, Tool.XCOPY);
    static final List<Tool> ROBOCOPY = List.of(Tool.ROBOCOPY);

    static Situation both(String name, Function<SyncLab, String> play, String expected, Consumer<SyncLab> after) {
        return new Situation(name, BOTH, SyncLab::of, play, expected, after);
    }

    /** Only robocopy can do it. */
    static Situation robocopy(String name, Function<SyncLab, String> play, String expected, Consumer<SyncLab> after) {
        return new Situation(name, ROBOCOPY, SyncLab::of, play, expected, after);
    }

    /** Only xcopy meets it. */
    static Situation xcopy(String name, Function<SyncLab, String> play, String expected, Consumer<SyncLab> after) {
        return new Situation(name, List.of(Tool.XCOPY), SyncLab::of, play, expected, after);
    }

    /** With a spec of its own. */
    Situation with(Consumer<SyncLab> change) {
        return new Situation(name, tools, tool -> {
            SyncLab lab = SyncLab.draft(2);
            lab.job().tool = tool;
            change.accept(lab);
            return lab.ready();
        }, play, expected, after);
    }

    void check(Tool tool) {
        check(draft.apply(tool));
    }

    void check(Tool tool, ScriptRunner runner) {
        check(tool, runner, runner);
    }

    /** @param before runs what only leads to the situation */
    void check(Tool tool, ScriptRunner runner, ScriptRunner before) {
        check(draft.apply(tool).by(runner, before));
    }

    private void check(SyncLab lab) {
        String result = play.apply(lab);
        assertEquals(expected, result, () -> name + "\n" + lab.own(1, "mscs-sync.log") + "\n" + lab.own(1, "running.txt"));
        after.accept(lab);
    }

    @Override
    public String toString() {
        return name;
    }
}
