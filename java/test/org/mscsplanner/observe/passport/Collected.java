package org.mscsplanner.observe.passport;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A collected folder in the making, in the form of each tool, written here. */
final class Collected {
    static final String RULE = "-".repeat(79);

    private final Charset page;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final StringBuilder index = new StringBuilder("mscs-passport 1\r\n");

    Collected(String node, Charset page) {
        this.page = page;
        index.append("node ").append(node).append("\r\nplan 00ff\r\npage 0\r\n");
    }

    /** Of a node whose consoles have the code page 850. */
    static Collected on(String node) {
        Collected collected = new Collected(node, Charset.forName("IBM850"));
        return collected.ask("system", 0, "", "", "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage", "    OEMCP\tREG_SZ\t850");
    }

    Collected ask(String kind, int code, String about, String... lines) {
        String name = kind + "-" + files.size() + ".txt";
        files.put(name, (String.join("\r\n", lines) + "\r\n").getBytes(page));
        index.append("ask ").append(kind).append(' ').append(code).append(' ').append(name).append(about.isEmpty() ? "" : " " + about).append("\r\n");
        return this;
    }

    Collected service(String name, int start, String image, int state) {
        return ask("service", 0, name, "", "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\" + name, "    Type\tREG_DWORD\t0x10", "    Start\tREG_DWORD\t0x" + start,
                "    ImagePath\tREG_EXPAND_SZ\t" + image, "    ObjectName\tREG_SZ\tLocalSystem", "", "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\" + name + "\\Security")
                .ask("state", 0, name, "", "SERVICE_NAME: " + name, "        TYP                : 10  WIN32_OWN_PROCESS", "        STATUS             : " + state + "  WORD",
                        "                                (STOPPABLE,NOT_PAUSABLE,ACCEPTS_SHUTDOWN)", "        WIN32_EXITCODE     : 0  (0x0)");
    }

    Map<String, byte[]> files() {
        Map<String, byte[]> all = new TreeMap<>(files);
        all.put(AnswerIndex.FILE, (index + "end\r\n").getBytes(page));
        return all;
    }

    Map<String, byte[]> without(String file) {
        Map<String, byte[]> all = files();
        all.remove(file);
        return all;
    }

    static Map<String, byte[]> index(String text) {
        return Map.of(AnswerIndex.FILE, text.getBytes(StandardCharsets.US_ASCII));
    }

    /** A passport whose only answer is a listing of files in UTF-16, which some versions of a tool write. */
    static Passport ofFiles(String about, String... lines) {
        Collected collected = on("N1").ask("files", 0, about);
        collected.files.put("files-1.txt", (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_16LE));
        return collected.passport();
    }

    Passport passport() {
        try {
            return PassportReader.read(files());
        } catch (PassportReader.Refused e) {
            throw new AssertionError(e);
        }
    }
}
