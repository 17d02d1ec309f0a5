package org.mscsplanner.rehearse;

import org.mscsplanner.script.Statement;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.tool.FileWork;

/** Whether a statement that may jump does so now. */
final class Conditions {
    private final World world;
    private final Variables variables;
    private final Watch watch;

    Conditions(World world, Variables variables, Watch watch) {
        this.world = world;
        this.variables = variables;
        this.watch = watch;
    }

    /** False too for what never jumps: blank lines, remarks, labels and the two lines of a head do nothing. */
    boolean hold(Statement s, FileWork files) {
        if (s instanceof Statement.Goto) {
            return true;
        } else if (s instanceof Statement.IfCode c) {
            return variables.get("RC").equals(Integer.toString(c.code()));
        } else if (s instanceof Statement.UnlessCodes u) {
            return u.codes().stream().noneMatch(c -> variables.get("RC").equals(Integer.toString(c)));
        } else if (s instanceof Statement.IfExists e) {
            return files.exists(variables.argument(e.path())) != e.not();
        } else if (s instanceof Statement.IfText t) {
            return variables.get(t.variable()).equalsIgnoreCase(t.text()) != t.not();
        } else if (s instanceof Statement.IfAtLeast n) {
            return variables.number(n.variable()) >= n.number();
        } else if (s instanceof Statement.IfMore m) {
            return variables.number(m.variable()) > variables.number(m.other());
        } else if (s instanceof Statement.IfSize f) {
            return files.size(variables.argument(f.file())) < f.bytes() == f.less();
        } else if (s instanceof Statement.StepGate g) {
            String only = variables.get("ONLY");
            return !only.isEmpty() && !only.equalsIgnoreCase(g.stepId()) || !watch.step(world, g.stepId());
        }
        return false;
    }
}
