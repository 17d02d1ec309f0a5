package org.mscsplanner.simulate.tool;

import java.nio.charset.Charset;
import java.util.Optional;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.World.Located;
import org.mscsplanner.simulate.node.Machine;

/**
 * Who calls: a person or a task at a server.
 *
 * @param page the code page of the console, in which programs read and write text files
 */
public record Session(World world, Machine here, Charset page) {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    public Session(World world, Machine here) {
        this(world, here, WESTERN);
    }

    /** The same console after {@code chcp}. */
    public Session withPage(Charset other) {
        return new Session(world, here, other);
    }

    /** A text file as the console shows it. */
    String text(byte[] bytes) {
        return new String(bytes, page);
    }

    /** Where a path of the command line leads; a drive of this server or a share of one that runs. */
    Optional<Located> locate(String path) {
        return world.locate(here, WinPath.of(path));
    }

    long now() {
        return world.timeOn(here);
    }
}
