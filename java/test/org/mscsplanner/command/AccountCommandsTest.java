package org.mscsplanner.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Planner;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.CheckLocalUser;
import org.mscsplanner.plan.action.CreateLocalGroup;
import org.mscsplanner.plan.action.CreateLocalUser;

/** Local users: made with a typed password, looked at where they come from, taken back only if the plan made them. */
class AccountCommandsTest {
    private static final Plan PLAN = Planner.plan(Examples.spec(Path.of("java/test/cases/20-local-users")), "", State.NOTHING, "");

    private static List<Step> steps(Class<?> type) {
        return PLAN.steps().stream().filter(s -> type.isInstance(s.action())).toList();
    }

    private static List<String> lines(List<Op> ops) {
        List<String> lines = new ArrayList<>();
        for (Op op : ops) {
            if (op instanceof Op.Run r) {
                lines.add(r.call().typed());
            } else if (op instanceof Op.Ask a) {
                lines.addAll(lines(a.yes()));
                lines.addAll(lines(a.no()));
            } else if (op instanceof Op.IfFile f) {
                lines.addAll(lines(f.there()));
                lines.addAll(lines(f.missing()));
            }
        }
        return lines;
    }

    @Test
    void a_user_is_only_looked_at_where_it_exists_and_made_elsewhere() {
        List<String> made = steps(CreateLocalUser.class).stream().map(s -> ((CreateLocalUser) s.action()).user() + " on " + s.target().node()).toList();
        assertEquals(List.of("appauditor on FSNODE1", "appauditor on FSNODE2", "appoperator on FSNODE2"), made);
        Step check = steps(CheckLocalUser.class).get(0);
        assertEquals(Name.of("FSNODE1"), check.target().node());
        assertTrue(PLAN.number(check) < PLAN.number(steps(CreateLocalUser.class).get(0)), "a misspelt name shows up before anything is made");
    }

    @Test
    void the_password_is_asked_for_by_net_itself() {
        for (Step step : steps(CreateLocalUser.class)) {
            Procedure procedure = new Procedures(PLAN).of(step);
            assertEquals(List.of("net user " + ((CreateLocalUser) step.action()).user() + " * /add"),
                    lines(procedure.forward()).stream().filter(l -> l.contains("/add")).toList());
            Call create = procedure.main().get(0);
            assertInstanceOf(Call.Output.Shown.class, create.output(), "the question must be seen");
        }
    }

    @Test
    void undo_deletes_a_user_and_a_group_only_behind_the_mark_that_they_were_absent() {
        List<Step> steps = new ArrayList<>(steps(CreateLocalUser.class));
        steps.addAll(steps(CreateLocalGroup.class));
        for (Step step : steps) {
            Op.IfFile choice = assertInstanceOf(Op.IfFile.class, new Procedures(PLAN).of(step).backward().get(0));
            assertTrue(choice.path().argv().endsWith(".was-absent"), choice.path().argv());
            assertEquals(1, lines(choice.there()).stream().filter(l -> l.endsWith(" /delete")).count());
            assertFalse(lines(choice.missing()).stream().anyMatch(l -> l.endsWith(" /delete")));
        }
    }

    @Test
    void a_group_of_windows_itself_is_never_made() {
        Step users = steps(CreateLocalGroup.class).stream().filter(s -> ((CreateLocalGroup) s.action()).group().equals(Name.of("Users"))).findFirst().orElseThrow();
        assertEquals(List.of(), lines(new Procedures(PLAN).of(users).forward()).stream().filter(l -> l.contains("/add")).toList());
        Step own = steps(CreateLocalGroup.class).stream().filter(s -> ((CreateLocalGroup) s.action()).group().equals(Name.of("App Operators"))).findFirst().orElseThrow();
        assertTrue(lines(new Procedures(PLAN).of(own).forward()).contains("net localgroup \"App Operators\" /add"));
    }
}
