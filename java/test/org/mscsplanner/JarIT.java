package org.mscsplanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The one jar holds what it must and nothing that slows it down or breaks it. */
class JarIT {
    private JarFile jar;

    @BeforeEach
    void open() throws IOException {
        jar = new JarFile(System.getProperty("mscs.jar"));
    }

    @AfterEach
    void close() throws IOException {
        jar.close();
    }

    @Test
    void the_manifest_names_the_door_and_lets_jna_in() throws IOException {
        Attributes manifest = jar.getManifest().getMainAttributes();
        assertEquals("org.mscsplanner.cli.Main", manifest.getValue("Main-Class"));
        assertEquals("ALL-UNNAMED", manifest.getValue("Enable-Native-Access"));
        assertTrue(manifest.getValue("Implementation-Version").matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"));
    }

    @Test
    void native_parts_are_those_of_windows_and_of_the_tests() {
        assertEquals(new TreeSet<>(Set.of("linux-x86-64", "win32-aarch64", "win32-x86", "win32-x86-64")), names().stream()
                .filter(name -> name.contains("jnidispatch")).map(name -> name.split("/", -1)[3])
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void no_signature_and_no_module_descriptor_is_left() {
        assertEquals(List.of(), names().stream()
                .filter(name -> name.matches("META-INF/.*\\.(SF|DSA|RSA)|(.*/)?module-info\\.class|META-INF/versions/.*[^/]")).toList());
    }

    @Test
    void each_licence_is_there_once() throws IOException {
        assertTrue(text("META-INF/LICENSE").contains("Apache License"));
        assertTrue(text("META-INF/LICENSE.txt").contains("QOS.ch"));
        String notice = text("META-INF/NOTICE");
        assertTrue(notice.startsWith("mscs-planner\n"));
        for (String work : List.of("Jackson", "Velocity", "Commons Exec", "JNA", "picocli", "java-diff-utils", "JSpecify", "SLF4J")) {
            assertTrue(notice.contains(work), work);
        }
        assertEquals(1, notice.split("# Jackson JSON processor", -1).length - 1);
    }

    @Test
    void the_logging_of_libraries_goes_nowhere() throws IOException {
        assertEquals("org.slf4j.nop.NOPServiceProvider", text("META-INF/services/org.slf4j.spi.SLF4JServiceProvider").strip());
    }

    @Test
    void nothing_of_ours_is_left_to_the_jvm_and_it_accepts_what_is_written_out() throws Exception {
        List<String> ours = names().stream().filter(name -> name.startsWith("org/mscsplanner/") && name.endsWith(".class")).toList();
        assertTrue(ours.stream().filter(name -> name.contains("$Lambda")).count() > 2000, "there are fewer lambdas than there were");
        URL[] only = {Path.of(System.getProperty("mscs.jar")).toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(only, ClassLoader.getPlatformClassLoader())) {
            for (String name : ours) {
                String bytes = new String(jar.getInputStream(jar.getJarEntry(name)).readAllBytes(), StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains("LambdaMetafactory") || bytes.contains("java/lang/runtime/ObjectMethods"), name);
                // To ask for its methods links a class, which is when its code is verified.
                assertNotNull(Class.forName(name.replace('/', '.').replaceFirst("\\.class$", ""), false, loader).getDeclaredMethods());
            }
        }
    }

    private List<String> names() {
        return jar.stream().map(entry -> entry.getName()).toList();
    }

    private String text(String name) throws IOException {
        return new String(jar.getInputStream(jar.getJarEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
