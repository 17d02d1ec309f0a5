package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.file.PlanJson;
import org.mscsplanner.proof.Material;
import org.mscsplanner.render.Digests;
import org.mscsplanner.render.FolderFiles;
import org.mscsplanner.render.FolderVerifier;

/** A rendered folder on disk, read back: what each cluster of it is rehearsed with. */
final class RenderedFolder {
    private static final String PLAN = "plan.json";

    private RenderedFolder() { }

    /** A plan of a folder that cannot be rehearsed; the message says which and why. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(reason);
        }
    }

    /**
     * One cluster.
     *
     * @param folder below the rendered one; empty for the cluster of the spec itself
     * @param files what runs, by path
     */
    record Part(String folder, Plan plan, SortedMap<String, byte[]> files) {
        Material material(State from) {
            byte[] json = files.getOrDefault(PLAN, new byte[0]);
            return new Material(plan, Digests.sha256(json), files, from);
        }
    }

    /**
     * Asks whether there is one.
     *
     * @throws UsageException when it is not there, is no folder, or was not rendered
     * @throws AccessDeniedException when nobody can tell
     */
    static void require(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw UsageException.noFolder(folder);
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            // What is in it does not show, and would seem not to be there.
            throw new AccessDeniedException(folder.toString());
        }
        if (!FolderVerifier.isRendered(folder)) {
            throw new UsageException(folder + " is no rendered folder: it has no DIGEST of mscs-planner");
        }
    }

    /** Every cluster, that of the spec itself first. */
    static List<Part> read(Path folder) throws IOException, Unreadable {
        List<Part> parts = new ArrayList<>(List.of(part(folder, "")));
        try (Stream<Path> all = Files.list(folder)) {
            for (Path further : all.filter(p -> Files.isRegularFile(p.resolve(PLAN))).sorted().toList()) {
                parts.add(part(further, further.getFileName().toString()));
            }
        }
        return parts;
    }

    private static Part part(Path root, String name) throws IOException, Unreadable {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, Path> file : FolderFiles.of(root).entrySet()) {
            if (Digests.isExecutable(file.getKey())) {
                files.put(file.getKey(), Files.readAllBytes(file.getValue()));
            }
        }
        byte[] json = files.get(PLAN);
        if (json == null) {
            throw new Unreadable(root.resolve(PLAN) + ": there is no such file, so nobody knows what is to be rehearsed");
        }
        try {
            return new Part(name, PlanJson.read(json), files);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(root.resolve(PLAN) + ": " + e.getMessage());
        }
    }
}
