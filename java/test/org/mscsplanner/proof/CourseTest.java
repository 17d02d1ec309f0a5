package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.model.SampleSpecs;
import org.mscsplanner.model.State;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;

class CourseTest {
    @Test
    void whoever_watches_a_script_is_asked_whether_a_program_hangs() {
        Material material = Materials.of(SampleSpecs.fileServer(), State.NOTHING);
        List<Boolean> hangs = new ArrayList<>();
        Course course = new Course(material, (world, node, path, arguments, watch) -> {
            hangs.add(watch.hangs(world, "sc", ""));
            return ScriptRun.unreadable("");
        });
        course.run(StartWorld.of(material, material.from()), course.scripts().get(0), new Watch() {
            @Override
            public boolean hangs(World world, String program, String tail) {
                return program.equals("sc");
            }
        });
        assertEquals(List.of(true), hangs);
    }
}
