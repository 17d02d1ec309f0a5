package org.mscsplanner.proof;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mscsplanner.examples.Examples;

/** The rendered scripts of every VirtualCenter among the examples and golden cases, run by a real cmd.exe and by the built-in interpreter. */
class RealVirtualCenterTest {
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
        return BothCmds.clusters(folder -> Examples.isVirtualCenter(folder) && BothCmds.isDue(folder, number));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clusters")
    void a_real_cmd_and_the_interpreter_do_the_same(String name, Material material) {
        cmds.judge(material);
    }
}
