package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.ground.Wine;

/**
 * The rendered scripts of every general group among the examples and golden cases, run by a real cmd.exe and by the built-in
 * interpreter; those of VirtualCenter are in {@link RealVirtualCenterTest}. A second run and the way back are run for one case.
 */
class RealRehearsalTest {
    private static final Material FILE_SERVER = Materials.of(Examples.ROOT.resolve("file-server")).get(0);
    private static BothCmds cmds;

    @BeforeAll
    static void needs_wine_and_a_compiler() throws IOException {
        cmds = BothCmds.open();
    }

    @AfterAll
    static void clear() throws IOException {
        if (cmds != null) {
            cmds.close();
        }
    }

    static Stream<Arguments> clusters() {
        int[] number = {0};
        return BothCmds.clusters(folder -> !Examples.isVirtualCenter(folder) && BothCmds.isDue(folder, number));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clusters")
    void a_real_cmd_and_the_interpreter_do_the_same(String name, Material material) {
        cmds.judge(material);
    }

    @Test
    void also_a_second_time_and_on_the_way_back() {
        cmds.judgeSecondTimeAndBack(FILE_SERVER, StartWorld.of(FILE_SERVER, FILE_SERVER.from()));
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
        cmds.judgeSecondTimeAndBack(FILE_SERVER, fullest.world(FILE_SERVER, FILE_SERVER.from()));
    }

    @Test
    void nothing_is_left_beside_the_temporary_folder() throws IOException {
        try (Stream<Path> windows = Files.list(Wine.shared().drive().resolve("windows"))) {
            assertEquals(List.of(), windows.filter(f -> f.getFileName().toString().equalsIgnoreCase("Cluster")).toList());
        }
    }
}
