package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one object on stdin, or one of its {@code requests}: a list of such objects, which are answered in turn by one
 * process, each whatever became of the others. Its members are those of {@link RequestMembers}.
 */
final class Request {
    private final Map<?, ?> members;

    private Request(Map<?, ?> members) {
        this.members = members;
    }

    /**
     * What stands on stdin.
     *
     * @param all at least one
     * @param isList false for one request by itself, which has no progress and no answer line
     */
    record Sheet(List<Request> all, boolean isList) { }

    /** @throws UsageException when the text is no JSON object, or its list is none */
    static Sheet read(byte[] bytes) {
        Request one;
        try {
            one = of(RequestReader.read(bytes));
        } catch (IOException e) {
            throw new UsageException("the request on stdin is no JSON object");
        }
        if (!one.members.containsKey("requests")) {
            return new Sheet(List.of(one), false);
        }
        if (!(one.members.get("requests") instanceof List<?> list) || list.isEmpty() || one.members.size() > 1) {
            throw new UsageException("\"requests\" is a list of objects, at least one, and nothing stands beside it");
        }
        List<Request> all = new ArrayList<>();
        list.forEach(request -> all.add(of(request)));
        return new Sheet(List.copyOf(all), true);
    }

    private static Request of(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> members)) {
            throw new UsageException("the request on stdin is no JSON object");
        }
        return new Request(members);
    }

    /** What the request is about, for a progress line: its first text. */
    String topic() {
        for (Object value : members.values()) {
            Object first = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
            if (first instanceof String text) {
                return text;
            }
        }
        return "";
    }

    /** Carries the request out. */
    ExitCode run(String verb, Verbs verbs) throws IOException {
        RequestMembers.check(verb, members.keySet());
        return switch (verb) {
            case "check" -> verbs.check(paths("specs"));
            case "expand" -> verbs.expand(path("spec"), optional("out"));
            case "plan" -> verbs.plan(path("spec"), states("state", "states"), optional("out"), optional("result"));
            case "render" -> verbs.render(path("spec"), states("state", "states"), path("out"), new Appearance(optional("templates"), text("language", "en")));
            case "runbook" -> verbs.runbook(path("spec"), states("state", "states"), optionalText("format"),
                    new Appearance(optional("templates"), text("language", "en")), optional("out"));
            case "graph" -> verbs.graph(path("spec"), optionalText("format"), optional("before"),
                    new Appearance(Optional.empty(), text("language", "en")), optional("out"));
            case "templates" -> verbs.templates(path("dir"));
            case "verify" -> verbs.verify(path("dir"));
            case "diff" -> verbs.diff(path("a"), path("b"));
            case "rehearse" -> verbs.rehearse(path("path"), new Rehearse.Options(states("state", "states"), states("from", "fromFurther"),
                    text("fault", ""), text("undoFrom", ""), text("skip", ""), flag("starts"), flag("allowChanged"), true,
                    text("cmd", CmdChoice.BUILT_IN), text("language", "en")));
            case "import" -> verbs.importCommands(paths("commands"), text("name", ""), optional("out"));
            case "vpxd-cfg" -> verbs.vpxdCfg(path("file"), text("managedIp"), flag("check"));
            case "stage" -> verbs.stage(path("dir"), optionalText("step"), path("from"));
            case "license-status" -> verbs.licenseStatus(path("file"), text("daemon", "VMWARELM"));
            case "sync-verdict" -> verbs.syncVerdict(text("tool"), optionalText("exit"), optional("log"));
            case "passport" -> verbs.passport(text("action"), paths("paths"), optional("out"));
            case "explain" -> verbs.explain(text("topic"), optional("spec"));
            case "schema" -> verbs.schema();
            case "version" -> verbs.version();
            default -> throw new UsageException("there is no verb " + verb);
        };
    }

    private boolean flag(String name) {
        Object value = members.get(name);
        if (value != null && !(value instanceof Boolean)) {
            // Taken for false, "check": "true" would change a file that it should only look at.
            throw new UsageException("\"" + name + "\" is true or false, not " + value);
        }
        return Boolean.TRUE.equals(value);
    }

    private String text(String name) {
        if (!(members.get(name) instanceof String text)) {
            throw new UsageException("the request needs \"" + name + "\", a text");
        }
        return text;
    }

    private String text(String name, String otherwise) {
        return optionalText(name).orElse(otherwise);
    }

    private Optional<String> optionalText(String name) {
        return members.get(name) != null ? Optional.of(text(name)) : Optional.empty();
    }

    private Path path(String name) {
        return path(name, text(name));
    }

    private static Path path(String name, String text) {
        if (text.isEmpty()) {
            throw new UsageException("\"" + name + "\" is empty, and names no file or folder");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + name + "\" is no path: " + text);
        }
    }

    private Optional<Path> optional(String name) {
        return optionalText(name).map(text -> path(name, text));
    }

    /** As on the command line: the state of the spec's own cluster, and {@code NAME=FILE} for further ones. */
    private List<String> states(String own, String others) {
        List<String> states = new ArrayList<>();
        optional(own).ifPresent(s -> states.add(s.toString()));
        Object further = members.get(others);
        if (further instanceof Map<?, ?> files) {
            files.forEach((cluster, file) -> states.add(cluster + "=" + path(others, textIn(others, file))));
        } else if (further != null) {
            throw new UsageException("\"" + others + "\" is no object of further clusters and their files");
        }
        return states;
    }

    private List<Path> paths(String name) {
        if (!(members.get(name) instanceof List<?> list) || list.isEmpty()) {
            throw new UsageException("the request needs \"" + name + "\", a list of files");
        }
        return list.stream().map(file -> path(name, textIn(name, file))).toList();
    }

    private static String textIn(String name, @Nullable Object value) {
        if (!(value instanceof String text)) {
            throw new UsageException("\"" + name + "\" holds something that is no text: " + value);
        }
        return text;
    }
}
