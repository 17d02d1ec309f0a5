package org.mscsplanner.ground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A real browser without a window, driven over its DevTools: one page, what it asked for and what it complained about.
 * Ends with {@link #close}, and with the tests at the latest.
 */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();

    private Browser(Process process, Path profile, int port) throws IOException, InterruptedException {
        this.process = process;
        this.profile = profile;
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest fresh = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
                .method("PUT", HttpRequest.BodyPublishers.noBody()).build();
        String target = client.send(fresh, HttpResponse.BodyHandlers.ofString()).body();
        socket = client.newWebSocketBuilder().buildAsync(URI.create(JSON.readTree(target).path("webSocketDebuggerUrl").asText()), new Ear()).join();
        for (String domain : List.of("Page", "Runtime", "Log", "Network", "Accessibility")) {
            call(domain + ".enable", Map.of());
        }
    }

    /** Starts a browser with an empty profile; skips the test where there is none. */
    public static Browser start() {
        Ground.need(Part.CHROMIUM);
        try {
            Path profile = Files.createTempDirectory(Files.createDirectories(Ground.folder("chromium")), "profile");
            Process process = new ProcessBuilder(Ground.program(Part.CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync", "--no-first-run", "--hide-scrollbars", "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank")
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
            return new Browser(process, profile, port(process, profile.resolve("DevToolsActivePort")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int port(Process process, Path file) throws IOException, InterruptedException {
        for (int tries = 0; tries < 600 && process.isAlive(); tries++) {
            if (Files.exists(file)) {
                List<String> lines = Files.readAllLines(file);
                if (lines.size() > 1) {
                    return Integer.parseInt(lines.get(0));
                }
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("the browser did not start");
    }

    /** Collects answers and events; a message may come in pieces. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                try {
                    JsonNode message = JSON.readTree(text.toString());
                    text.setLength(0);
                    if (message.has("id")) {
                        answers.remove(message.path("id").asInt()).complete(message);
                    } else {
                        events.add(message);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }

    /**
     * One command of the DevTools protocol.
     *
     * @throws AssertionError when the browser refuses it
     */
    public JsonNode call(String method, Map<String, ?> parameters) {
        int id = number.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        try {
            socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true).join();
            JsonNode message = answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (message.has("error")) {
                throw new AssertionError(method + ": " + message.path("error"));
            }
            return message.path("result");
        } catch (Exception e) {
            throw new AssertionError(method, e);
        }
    }

    /** Opens a file in a window of this width, and waits until it is loaded. */
    public void open(Path file, int width) {
        events.clear();
        width(width);
        call("Page.navigate", Map.of("url", file.toAbsolutePath().toUri().toString()));
        for (int tries = 0; tries < 600; tries++) {
            if (!events("Page.loadEventFired").isEmpty()) {
                return;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError(file + " was not loaded");
    }

    /** The page that is open, in a window of this width. */
    public void width(int width) {
        call("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** What happened since the page was opened. */
    public List<JsonNode> events(String method) {
        return events.stream().filter(e -> e.path("method").asText().equals(method)).map(e -> e.path("params")).toList();
    }

    /** The value of an expression in the page. */
    public JsonNode evaluate(String script) {
        JsonNode result = call("Runtime.evaluate", Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(script + ": " + result.path("exceptionDetails"));
        }
        return result.path("result").path("value");
    }

    /** {@code prefers-color-scheme}: light or dark; for the next pages as well. */
    public void scheme(String scheme) {
        call("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    public void press(String key, int code) {
        for (String type : List.of("keyDown", "keyUp")) {
            call("Input.dispatchKeyEvent", Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code, "text", key.equals("Enter") && type.equals("keyDown") ? "\r" : ""));
        }
    }

    /** The page as PDF, on paper of this size in inches, with the margins that its style sheet says. */
    public byte[] print(double width, double height) {
        JsonNode pdf = call("Page.printToPDF", Map.of("paperWidth", width, "paperHeight", height, "preferCSSPageSize", true, "printBackground", false,
                "marginTop", 0.7, "marginBottom", 0.8, "marginLeft", 0.6, "marginRight", 0.6));
        return Base64.getDecoder().decode(pdf.path("data").asText());
    }

    /** A picture of the upper part of the page, for people, below {@code target/pictures}. */
    public void picture(String name, int height) {
        try {
            int width = evaluate("document.documentElement.clientWidth").asInt();
            JsonNode shot = call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true,
                    "clip", Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1)));
            Path folder = Files.createDirectories(Path.of("target", "pictures"));
            Files.write(folder.resolve(name + ".png"), Base64.getDecoder().decode(shot.path("data").asText().getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
        end(process);
        try (Stream<Path> all = Files.walk(profile)) {
            List<Path> files = new ArrayList<>(all.sorted(Comparator.reverseOrder()).toList());
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            profile.toFile().deleteOnExit();
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }
}
