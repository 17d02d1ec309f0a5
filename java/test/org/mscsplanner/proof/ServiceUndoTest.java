package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.Name;
import org.mscsplanner.plan.action.CheckServicesStopped;
import org.mscsplanner.plan.action.StopService;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.node.Actor;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.Service;
import org.mscsplanner.simulate.node.Services;

/** A service that is stopped takes others along, and its automatic start may be a delayed one: both come back, or are told. */
class ServiceUndoTest {
    private static final Actor SETUP = Actor.before("the installer");
    private static final Name AGENT = Name.of("Agent");

    private final Material material = Materials.of(Examples.CASES.resolve("25-sync-as-a-managed-account")).get(0);
    private final Course course = new Course(material, new Interpreter());
    private final World world = StartWorld.of(material, material.from());
    private final Leg.Script script = course.scripts().stream().filter(s -> s.steps().get(0).action() instanceof StopService).findFirst().orElseThrow();
    private final Name service = ((StopService) script.steps().get(0).action()).service();
    private final Machine machine = world.machine(script.node()).orElseThrow();

    @Test
    void an_automatic_start_with_delay_is_one_with_delay_again() {
        machine.services().setDelayed(service, true, SETUP);
        thereAndBack();
        assertEquals(Services.AUTOMATIC, machine.services().startType(service));
        assertTrue(machine.services().isDelayed(service));
    }

    @Test
    void an_automatic_start_without_delay_gets_none() {
        ScriptRun undo = thereAndBack();
        assertEquals(Services.AUTOMATIC, machine.services().startType(service));
        assertFalse(machine.services().isDelayed(service));
        assertTrue(undo.said(": done. The records are in"), () -> undo.screen().toString());
    }

    @Test
    void a_service_that_ran_although_it_is_disabled_runs_again_and_is_disabled() {
        machine.services().setStartType(service, Services.DISABLED, SETUP);
        thereAndBack();
        assertEquals(Services.DISABLED, machine.services().startType(service));
    }

    @Test
    void services_that_stopped_with_it_are_named_in_a_file() {
        machine.services().install(AGENT, new Service("Agent of the application", List.of(service.text()), Service.STOPPED, 0), Services.AUTOMATIC, SETUP);
        machine.services().start(AGENT, 0);
        ScriptRun undo = thereAndBack();
        assertFalse(machine.services().service(AGENT).orElseThrow().isRunning(), "no step is about it, so no script starts it");
        String left = LeftOver.of("state of the services that need " + service, "the Services console", undo, machine);
        assertTrue(left.contains("SERVICE_NAME: Agent"), left);
    }

    /** sc qc has 1024 bytes for it unless it is told otherwise: a service of Java with a long command line has more. */
    @Test
    void a_service_with_a_long_configuration_does_not_stop_the_check_before_online() {
        world.machines().values().forEach(m -> m.services().install(service, Service.of("x".repeat(700)), Services.DEMAND, SETUP));
        for (Leg.Script leg : course.scripts()) {
            ScriptRun run = course.run(world, leg, Watch.NONE);
            assertTrue(run.isDone(), () -> run.screen().toString());
            if (leg.steps().stream().anyMatch(s -> s.action() instanceof CheckServicesStopped)) {
                return;
            }
        }
        throw new AssertionError("no script checks the services");
    }

    /** sc qc has other lines in which 3 and a word stand behind a colon: an error control of CRITICAL, and display names. */
    @Test
    void a_number_3_in_another_line_is_no_manual_start() {
        for (Leg.Script leg : course.scripts()) {
            if (leg.steps().stream().anyMatch(s -> s.action() instanceof CheckServicesStopped)) {
                world.machines().values().forEach(m -> m.services().install(service, Service.of("3 Tier Server"), Services.AUTOMATIC, SETUP));
                ScriptRun run = course.run(world, leg, Watch.NONE);
                assertEquals(3, run.exit(), () -> run.screen().toString());
                assertTrue(run.said("does not start on demand only"), () -> run.screen().toString());
                return;
            }
            assertTrue(course.run(world, leg, Watch.NONE).isDone());
        }
        throw new AssertionError("no script checks the services");
    }

    private ScriptRun thereAndBack() {
        ScriptRun run = course.run(world, script, Watch.NONE);
        assertTrue(run.isDone(), () -> run.screen().toString());
        assertFalse(machine.services().service(service).orElseThrow().isRunning());
        ScriptRun undo = course.undo(world, script, Watch.NONE);
        assertTrue(undo.isDone(), () -> undo.screen().toString());
        assertTrue(machine.services().service(service).orElseThrow().isRunning());
        return undo;
    }
}
