package org.mscsplanner.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rendered scripts of some of the examples and golden cases, run by a real cmd.exe and by the built-in interpreter. The
 * classes that extend it share out all of them; each takes minutes, and two processors take one each.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RealCmdJudge {
    private BothCmds cmds;

    /** True for the folders of this class. */
    abstract boolean judges(Path folder);

    BothCmds cmds() {
        return cmds;
    }

    @BeforeAll
    void needs_wine_and_a_compiler() throws IOException {
        cmds = BothCmds.open();
    }

    @AfterAll
    void clear() throws IOException {
        if (cmds != null) {
            cmds.close();
        }
    }

    Stream<Arguments> clusters() {
        return BothCmds.clusters(this::judges);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clusters")
    void a_real_cmd_and_the_interpreter_do_the_same(String name, Material material) {
        cmds.judge(material);
    }
}
