package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.file.PlanJson;
import org.mscsplanner.render.Digests;
import org.mscsplanner.render.FolderVerifier;

/** A spec, a plan or a rendered folder as named facts in the words of a cluster, and the difference of two. */
final class Facts {
    private Facts() { }

    /** @param kind added, removed or changed */
    record Difference(String kind, String what, String before, String after) { }

    static SortedMap<String, String> load(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            if (!FolderVerifier.isRendered(path)) {
                throw new UsageException(path + " is no rendered folder");
            }
            SortedMap<String, String> facts = plan(PlanJson.read(Files.readAllBytes(path.resolve("plan.json"))));
            facts.putAll(files(path));
            return facts;
        }
        if (!Files.isRegularFile(path)) {
            throw new UsageException("there is no file " + path);
        }
        byte[] bytes = Files.readAllBytes(path);
        String start = new String(bytes, 0, Math.min(bytes.length, 200), java.nio.charset.StandardCharsets.UTF_8);
        if (start.contains(PlanJson.FORMAT)) {
            try {
                return plan(PlanJson.read(bytes));
            } catch (IllegalArgumentException e) {
                throw new UsageException(path + ": " + e.getMessage());
            }
        }
        SpecFile file = SpecFile.of(path.toString(), bytes);
        return SpecFacts.of(file.spec().orElseThrow(() -> new UsageException(path + " is no spec, no plan and no rendered folder; see check")));
    }

    private static SortedMap<String, String> plan(Plan plan) {
        SortedMap<String, String> facts = new TreeMap<>();
        for (Step step : plan.steps()) {
            facts.put("step " + step.id(), step.title() + " on " + step.target().kind().word() + " " + step.target().node());
        }
        return facts;
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> facts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                facts.put("file " + folder.relativize(file).toString().replace('\\', '/'), Digests.sha256(Files.readAllBytes(file)).substring(0, 12));
            }
        }
        return facts;
    }

    static List<Difference> difference(SortedMap<String, String> a, SortedMap<String, String> b) {
        List<Difference> differences = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(a.keySet());
        names.addAll(b.keySet());
        for (String name : names) {
            String before = a.get(name);
            String after = b.get(name);
            if (before == null && after != null) {
                differences.add(new Difference("added", name, "", after));
            } else if (before != null && after == null) {
                differences.add(new Difference("removed", name, before, ""));
            } else if (before != null && after != null && !before.equals(after)) {
                differences.add(new Difference("changed", name, before, after));
            }
        }
        return differences;
    }
}
