package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.ground.Wine;

/** Every general group. A second run and the way back are run for one case. */
class RealRehearsalTest extends RealCmdJudge {
    private static final Material FILE_SERVER = Materials.of(Examples.ROOT.resolve("file-server")).get(0);

    @Override
    boolean judges(Path folder) {
        return !Examples.isVirtualCenter(folder);
    }

    @Test
    void also_a_second_time_and_on_the_way_back() {
        cmds().judgeSecondTimeAndBack(FILE_SERVER, StartWorld.of(FILE_SERVER, FILE_SERVER.from()));
    }

    /**
     * The start that holds the most: every kind of object is looked at, and put back as it was. Without a percent sign: that
     * of Wine, unlike that of Windows, takes one in a loop variable for the begin of a variable's name.
     */
    @Test
    void also_back_to_where_much_was_there_already() {
        Start fullest = Factors.of(FILE_SERVER).starts().all().stream().filter(s -> s.hindrance().isEmpty() && s.words().stream().noneMatch(w -> w.contains("%")))
                .max(Comparator.comparingInt(s -> s.words().size())).orElseThrow();
        assertTrue(fullest.words().size() > 20, fullest.words().toString());
        cmds().judgeSecondTimeAndBack(FILE_SERVER, fullest.world(FILE_SERVER, FILE_SERVER.from()));
    }

    @Test
    void nothing_is_left_beside_the_temporary_folder() throws IOException {
        try (Stream<Path> windows = Files.list(Wine.shared().drive().resolve("windows"))) {
            assertEquals(List.of(), windows.filter(f -> f.getFileName().toString().equalsIgnoreCase("Cluster")).toList());
        }
    }
}
