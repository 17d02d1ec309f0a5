package org.mscsplanner.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Native;
import com.sun.jna.platform.win32.Advapi32;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.ground.Ran;
import org.mscsplanner.ground.WinJava;
import org.mscsplanner.ground.Wine;

/** A Windows Java reads what reg.exe wrote, in either view. */
class RealRegistryTest {
    private static final String KEY = "SOFTWARE\\MscsPlannerTest, Inc.";

    @TempDir
    private Path folder;
    private Wine windows;

    @BeforeEach
    void write() {
        windows = Wine.shared();
        clear();
        reg("add", "HKLM\\" + KEY + "\\Sub B\u00FCro", "/f", "/reg:64");
        reg("add", "HKLM\\" + KEY, "/v", "text", "/d", "a \"b\" \u00FC\u4E2D", "/f", "/reg:64");
        reg("add", "HKLM\\" + KEY, "/v", "expand", "/t", "REG_EXPAND_SZ", "/d", "%SystemRoot%\\x", "/f", "/reg:64");
        reg("add", "HKLM\\" + KEY, "/v", "list", "/t", "REG_MULTI_SZ", "/d", "one\\0two words", "/f", "/reg:64");
        reg("add", "HKLM\\" + KEY, "/v", "number", "/t", "REG_DWORD", "/d", "4294967295", "/f", "/reg:64");
        reg("add", "HKLM\\" + KEY, "/v", "bytes", "/t", "REG_BINARY", "/d", "00ff10", "/f", "/reg:64");
        reg("add", "HKLM\\" + KEY, "/v", "long", "/d", "x".repeat(3_000), "/f", "/reg:64");
        reg("add", "HKLM\\" + KEY, "/ve", "/d", "the default", "/f", "/reg:64");
        reg("add", "HKLM\\" + KEY, "/v", "view", "/d", "thirty-two", "/f", "/reg:32");
    }

    @AfterEach
    void clear() {
        for (String view : List.of("/reg:64", "/reg:32")) {
            windows.run(folder, Duration.ofSeconds(90), "reg", "delete", "HKLM\\" + KEY, "/f", view);
        }
    }

    private void reg(String... args) {
        List<String> command = new ArrayList<>(List.of("reg"));
        command.addAll(List.of(args));
        Ran ran = windows.run(folder, Duration.ofSeconds(90), command.toArray(String[]::new));
        assertEquals(0, ran.exit(), ran::toString);
    }

    @Test
    void every_type_comes_back_and_each_view_has_its_own_key() {
        Ran ran = WinJava.main(windows, folder, RegistryProbe.class, List.of(RegistryPort.class, Advapi32.class, Native.class),
                "BITS_64", KEY, "BITS_32", KEY, "BITS_64", KEY + "\\nothing here");
        assertEquals(0, ran.exit(), ran::toString);
        String text = ran.text(StandardCharsets.UTF_8);
        String inside = text.substring(0, text.indexOf("BITS_32"));
        assertEquals(List.of("BITS_64 " + KEY, "key Sub B\u00FCro", "value \"\" 1 24 bytes the default", "value \"bytes\" 3 3 bytes 00ff10",
                "value \"expand\" 2 30 bytes %SystemRoot%\\x", "value \"list\" 7 30 bytes [one, two words]",
                "value \"long\" 1 6002 bytes " + "x".repeat(3_000), "value \"number\" 4 4 bytes 4294967295",
                "value \"text\" 1 18 bytes a \"b\" \u00FC\u4E2D"), inside.lines().sorted(RealRegistryTest::headFirst).toList());
        assertEquals("BITS_32 " + KEY + "\nvalue \"view\" 1 22 bytes thirty-two\nBITS_64 " + KEY + "\\nothing here\nno such key\n",
                text.substring(text.indexOf("BITS_32")));
    }

    /** Values have no order that Windows promises. */
    private static int headFirst(String a, String b) {
        return a.startsWith("BITS") ? -1 : b.startsWith("BITS") ? 1 : a.compareTo(b);
    }

    @Test
    void the_facts_of_this_windows_are_those_that_its_own_tools_tell() {
        Ran ran = WinJava.main(windows, folder, FactsProbe.class, List.of(RegistryPort.class, Advapi32.class, Native.class));
        assertEquals(0, ran.exit(), ran::toString);
        String facts = ran.text();
        String ver = windows.run(folder, Duration.ofSeconds(90), "cmd", "/d", "/c", "ver").text();
        String version = facts.replaceAll("(?s).*version=([0-9.]+).*", "$1");
        assertTrue(ver.contains(version), facts + ver);
        String nls = windows.run(folder, Duration.ofSeconds(90), "reg", "query", "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage", "/v", "OEMCP").text();
        assertTrue(nls.contains(facts.replaceAll("(?s).*oemCodePage=([0-9]+).*", "$1")), facts + nls);
        String product = windows.run(folder, Duration.ofSeconds(90), "reg", "query", "HKLM\\" + WindowsFacts.CURRENT_VERSION, "/v", "ProductName").text();
        assertTrue(product.contains(facts.replaceAll("(?s).*product=([^,]+),.*", "$1")), facts + product);
        assertTrue(facts.contains("architecture=x64") && facts.contains("view=BITS_64"), facts);
    }
}
