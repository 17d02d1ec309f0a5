package org.mscsplanner.observe;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What lmstat says of a Flex license server. Two programs must be up: the server, whose line goes on behind UP (R-168, I-28),
 * and the vendor's daemon, which alone hands out licenses.
 *
 * @param server the line that says that the server is up; empty when none does
 * @param daemons the lines of vendor daemons that are up, by name in lower case
 */
public record LicenseStatus(Optional<String> server, SortedMap<String, String> daemons) {
    private static final Pattern SERVER_UP = Pattern.compile("\\blicense server UP(?![A-Za-z])");
    private static final Pattern DAEMON_UP = Pattern.compile("^\\s*([A-Za-z0-9_]+): UP(?![A-Za-z])");

    public LicenseStatus {
        daemons = Collections.unmodifiableSortedMap(new TreeMap<>(daemons));
    }

    /** Reads what was redirected into a file: any code page that has ASCII in it, or UTF-16, which has a byte order mark or NUL bytes. */
    public static LicenseStatus of(byte[] bytes) {
        boolean wide = bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE || (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF);
        boolean bare = bytes.length > 1 && bytes[0] != 0 && bytes[1] == 0;
        Charset charset = wide ? StandardCharsets.UTF_16 : bare ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1;
        return of(new String(bytes, charset));
    }

    public static LicenseStatus of(String text) {
        Optional<String> server = Optional.empty();
        SortedMap<String, String> daemons = new TreeMap<>();
        for (String line : text.split("\\R")) {
            if (server.isEmpty() && SERVER_UP.matcher(line).find()) {
                server = Optional.of(line.strip());
            }
            Matcher daemon = DAEMON_UP.matcher(line);
            if (daemon.find()) {
                daemons.put(daemon.group(1).toLowerCase(Locale.ROOT), line.strip());
            }
        }
        return new LicenseStatus(server, daemons);
    }

    /** The line of a daemon that is up. */
    public Optional<String> daemon(String name) {
        return Optional.ofNullable(daemons.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Server and daemon, both. */
    public boolean isUp(String daemon) {
        return server.isPresent() && daemon(daemon).isPresent();
    }
}
