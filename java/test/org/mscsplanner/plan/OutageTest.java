package org.mscsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.action.BringGroupOnline;
import org.mscsplanner.plan.action.MoveGroup;
import org.mscsplanner.plan.action.StopService;
import org.mscsplanner.plan.action.WaitUntilReady;

/** From when to when clients do not reach a group. */
class OutageTest {
    private static final GeneralSpec VC = Examples.spec(Examples.ROOT.resolve("virtualcenter-registry"));
    private static final Plan PLAN = Planner.plan(VC, "", State.NOTHING, "");

    @Test
    void it_starts_with_the_first_service_that_stops_and_ends_when_the_application_is_ready() {
        Outage first = Outage.of(PLAN, VC).get(0);
        Step from = PLAN.steps().get(first.from() - 1);
        Step to = PLAN.steps().get(first.to() - 1);
        assertEquals("3", from.phase().number());
        assertTrue(from.action() instanceof StopService, from.id());
        assertTrue(to.action() instanceof WaitUntilReady, to.id());
        assertEquals(Phase.ONLINE, to.phase());
        assertTrue(PLAN.steps().subList(0, first.from() - 1).stream().noneMatch(s -> s.action() instanceof StopService));
        assertEquals(PLAN.steps().subList(first.from() - 1, first.to()).stream().mapToLong(s -> s.bounds().mostSeconds()).sum(), first.bounds().mostSeconds());
        assertTrue(first.ends() && !first.test());
    }

    @Test
    void each_move_is_an_outage_of_its_own() {
        List<Outage> moves = Outage.of(PLAN, VC).stream().filter(Outage::test).toList();
        long wanted = PLAN.steps().stream().filter(s -> s.action() instanceof MoveGroup m && m.test()).count();
        assertEquals(wanted, moves.size());
        moves.forEach(m -> assertTrue(PLAN.steps().get(m.from() - 1).action() instanceof MoveGroup, m.toString()));
        assertEquals(Outage.of(PLAN, VC).stream().mapToLong(o -> o.bounds().leastSeconds()).sum(), Outage.sum(Outage.of(PLAN, VC)).orElseThrow().leastSeconds());
    }

    /** The move of the sync's proof has no wait behind it; the application needs its time all the same. */
    @Test
    void a_move_lasts_until_the_application_can_be_used_whether_a_step_waits_for_it_or_not() {
        assertTrue(VC.probes().stream().allMatch(p -> p.delaySeconds() == 120 && p.marginSeconds() == 60));
        for (Outage move : Outage.of(PLAN, VC).stream().filter(Outage::test).toList()) {
            Bounds step = PLAN.steps().get(move.from() - 1).bounds();
            assertEquals(new Bounds(step.leastSeconds() + 120, step.mostSeconds() + 180), move.bounds(), move.toString());
        }
    }

    @Test
    void a_plan_that_is_empty_has_none_and_one_that_stays_offline_says_so() {
        State done = Execution.run(PLAN.steps(), State.NOTHING);
        assertEquals(List.of(), Outage.of(Planner.plan(VC, "", done, ""), VC));
        assertTrue(Outage.sum(List.of()).isEmpty());
        List<Step> cut = PLAN.steps().stream().filter(s -> !(s.action() instanceof BringGroupOnline) && !(s.action() instanceof MoveGroup m && m.test())).toList();
        Outage open = Outage.of(new Plan(PLAN.scope(), "", "", cut, List.of()), VC).get(0);
        assertTrue(!open.ends());
        assertEquals(cut.size(), open.to());
    }
}
