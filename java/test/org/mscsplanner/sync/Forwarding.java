package org.mscsplanner.sync;

import java.util.Optional;
import org.mscsplanner.rehearse.Call;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.tool.Answer;

/** A watcher that stands in front of another one. */
class Forwarding implements Watch {
    private final Watch inner;

    Forwarding(Watch inner) {
        this.inner = inner;
    }

    @Override
    public boolean step(World world, String id) {
        return inner.step(world, id);
    }

    @Override
    public Optional<Answer> instead(World world, String step, String program, String tail) {
        return inner.instead(world, step, program, tail);
    }

    @Override
    public boolean hangs(World world, String program, String tail) {
        return inner.hangs(world, program, tail);
    }

    @Override
    public void ran(World world, Call call) {
        inner.ran(world, call);
    }

    @Override
    public boolean stops(World world) {
        return inner.stops(world);
    }
}
