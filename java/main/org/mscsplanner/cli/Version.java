package org.mscsplanner.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mscsplanner.plan.file.PlanJson;
import org.mscsplanner.plan.file.StateJson;
import org.mscsplanner.windows.WindowsException;
import org.mscsplanner.windows.WindowsFacts;

/** What a report of a problem must say about this program, its Java and the machine. */
final class Version {
    private Version() { }

    /** Names and values in the order in which they are told; what this machine does not have is left out. */
    static Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        String version = Version.class.getPackage().getImplementationVersion();
        facts.put("mscs-planner", version == null ? "0 (not packaged)" : version);
        facts.put("java", System.getProperty("java.version") + " " + System.getProperty("java.vendor"));
        facts.put("formats", "mscs-spec/1, " + PlanJson.FORMAT + ", " + StateJson.FORMAT);
        try {
            Optional<WindowsFacts> windows = WindowsFacts.here();
            facts.putAll(windows.isPresent() ? windows(windows.get()) : java());
        } catch (WindowsException e) {
            // Still an answer: the versions above are what most callers want.
            facts.putAll(java());
            facts.put("not known", String.valueOf(e.getMessage()));
        }
        return facts;
    }

    static Map<String, String> windows(WindowsFacts windows) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("system", windows.product().isEmpty() ? "Windows" : windows.product());
        facts.put("system version", (windows.version() + " " + windows.servicePack()).strip());
        facts.put("architecture", windows.architecture());
        facts.put("registry view", windows.view().word());
        facts.put("ansi code page", Integer.toString(windows.ansiCodePage()));
        facts.put("oem code page", Integer.toString(windows.oemCodePage()));
        facts.put("console code page", windows.consoleCodePage() == 0 ? "none" : Integer.toString(windows.consoleCodePage()));
        return facts;
    }

    private static Map<String, String> java() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("system", System.getProperty("os.name", ""));
        facts.put("system version", System.getProperty("os.version", ""));
        facts.put("architecture", System.getProperty("os.arch", ""));
        return facts;
    }
}
