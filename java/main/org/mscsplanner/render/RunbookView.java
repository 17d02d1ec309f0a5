package org.mscsplanner.render;

import java.util.List;

/** The view of {@code runbook/runbook.md.vm}: every text is escaped for Markdown already. */
public record RunbookView(String title, String cluster, String change, String contacts, String approval, String shortApproval,
        String least, String most, String window, int steps, int scripted, int byHand, int outages, List<Acceptance> accepted,
        List<Choice> decisions, List<NodeRow> nodes, List<PhaseBlock> phases, List<ScriptRow> scripts, List<String> unmanaged) {
    /** An acknowledged finding. */
    public record Acceptance(String code, String place, String message, String reason) { }

    public record Choice(String topic, String choice, String reason) { }

    public record NodeRow(String name, String kind, String address) { }

    public record PhaseBlock(String number, String title, String anchor, List<StepBlock> steps) { }

    /**
     * One step.
     *
     * @param script the script that holds it; empty for a person's step
     * @param instructions for a person
     * @param commands for a prompt, in a fence each
     */
    public record StepBlock(int number, String id, String anchor, String title, String where, String script, String reason,
            String refs, String risk, String least, String most, String gate, List<String> instructions, List<String> commands,
            String fence, String gui, String check, String ifNot, String undo) { }

    public record ScriptRow(String name, String node, String steps) { }
}
