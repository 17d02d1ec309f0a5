package org.mscsplanner;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The table of rooms: what each may import of ours, and which libraries. A sub-package belongs to the nearest room above
 * it, so a room may be split without touching this table; a new room must be entered here first.
 */
final class RoomTable {
    /** A library, known by its packages. */
    enum Library {
        JACKSON("com.fasterxml.jackson"),
        VELOCITY("org.apache.velocity"),
        EXEC("org.apache.commons.exec"),
        JNA("com.sun.jna"),
        PICOCLI("picocli"),
        DIFF("com.github.difflib"),
        JSPECIFY("org.jspecify");

        private final String root;

        Library(String root) {
            this.root = root;
        }

        static Optional<Library> of(String packageName) {
            return Arrays.stream(values()).filter(l -> isWithin(packageName, l.root)).findFirst();
        }
    }

    private static final Map<String, Set<String>> ROOMS = new TreeMap<>();
    private static final Map<String, Set<Library>> LIBRARIES = new TreeMap<>();

    static {
        room("diag");
        room("text");
        room("graph");
        room("verdict");
        room("clusterexe", "text");
        room("model", "diag", "text");
        room("profile", "model", "diag");
        room("spec", "model", "profile", "diag");
        room("check", "model", "graph", "diag");
        room("plan", "model", "graph", "diag");
        room("plan.file", "plan", "model");
        room("command", "plan", "model", "clusterexe", "verdict", "text");
        room("script", "command", "text");
        room("render.sync", "script", "command", "plan", "model", "text", "verdict");
        room("render", "render.sync", "script", "command", "plan", "model", "graph", "text");
        room("simulate", "model", "clusterexe", "text");
        room("process", "diag");
        room("rehearse", "script", "simulate", "process", "model", "text");
        room("proof", "rehearse", "simulate", "plan", "render", "clusterexe", "model", "text");
        room("proof.file", "proof", "plan", "plan.file", "model");
        room("whatif", "simulate", "model");
        room("windows", "diag");
        room("observe.batch", "diag");
        room("observe", "observe.batch", "model", "clusterexe", "text", "windows", "diag");
        room("observe.file", "observe", "diag");
        room("run", "process", "verdict", "plan.file", "windows", "diag");
        room("cli", ROOMS.keySet().toArray(String[]::new));

        library("spec", Library.JACKSON);
        library("plan.file", Library.JACKSON);
        library("proof.file", Library.JACKSON);
        library("observe.file", Library.JACKSON);
        library("render", Library.VELOCITY);
        library("process", Library.EXEC);
        library("windows", Library.JNA);
        library("cli", Library.PICOCLI, Library.JACKSON, Library.DIFF);
    }

    /** Rooms whose answers depend on their arguments alone: no file, no clock, no environment, no chance. */
    static final Set<String> PURE = Set.of("diag", "text", "graph", "verdict", "clusterexe", "model", "profile", "check",
            "plan", "command", "script", "simulate", "whatif", "observe.batch");

    private RoomTable() {
    }

    private static void room(String name, String... mayImport) {
        ROOMS.put(name, new TreeSet<>(List.of(mayImport)));
    }

    private static void library(String room, Library... libraries) {
        LIBRARIES.put(room, Set.of(libraries));
    }

    static Set<String> rooms() {
        return Collections.unmodifiableSet(ROOMS.keySet());
    }

    static Set<String> importsOf(String room) {
        return Collections.unmodifiableSet(ROOMS.getOrDefault(room, Set.of()));
    }

    static boolean mayImport(String room, String other) {
        return room.equals(other) || importsOf(room).contains(other);
    }

    static boolean mayUse(String room, Library library) {
        return library == Library.JSPECIFY || LIBRARIES.getOrDefault(room, Set.of()).contains(library);
    }

    /** The room of a package; empty where the package lies in no room of the table. */
    static Optional<String> roomOf(String root, String packageName) {
        return ROOMS.keySet().stream()
                .filter(room -> isWithin(packageName, root + "." + room))
                .max((a, b) -> Integer.compare(a.length(), b.length()));
    }

    static boolean isWithin(String packageName, String root) {
        return packageName.equals(root) || packageName.startsWith(root + ".");
    }
}
