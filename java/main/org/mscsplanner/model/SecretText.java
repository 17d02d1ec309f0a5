package org.mscsplanner.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which texts look like a secret. A short list: an alarm that is often false is soon acknowledged unread. */
public final class SecretText {
    /** A word for password, an equals sign, and something that is no placeholder. */
    private static final Pattern PASSWORD =
            Pattern.compile("(?i)\\b(?:password|passwd|passwort|kennwort|passphrase|pwd)\\s*=\\s*['\"]?([^\\s'\";,]+)");
    private static final Pattern PRIVATE_KEY = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----");
    /** Five groups of five: the form of product and license keys of the time. */
    private static final Pattern LICENSE_KEY = Pattern.compile("(?<![A-Za-z0-9-])(?:[A-Z0-9]{5}-){4}[A-Z0-9]{5}(?![A-Za-z0-9-])");
    /** {@code -p secret}, {@code --password secret}, {@code /password:secret}. */
    private static final Pattern OPTION =
            Pattern.compile("(?i)(?<!\\S)(?:-p\\s+|-pw\\s+|-pass(?:word)?[ :]\\s*|--password[ ]+|/p(?:ass)?(?:word)?:)(\\S+)");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\*+|<.*|%.*%|\\$.*|\\{.*|\\d+|[-/].*|(?i)[A-Z]:\\\\.*|\\\\.*|\\(?none\\)?|typed");

    private SecretText() { }

    /**
     * What the text looks like, with its article.
     *
     * @param command true for a command line or start parameters, where options count
     */
    public static Optional<String> kind(String text, boolean command) {
        return PRIVATE_KEY.matcher(text).find() ? Optional.of("a private key")
                : LICENSE_KEY.matcher(text).find() ? Optional.of("a license key")
                : finds(PASSWORD, text) || command && finds(OPTION, text) ? Optional.of("a password")
                : Optional.empty();
    }

    private static boolean finds(Pattern pattern, String text) {
        return !parts(pattern, text).isEmpty();
    }

    /**
     * What of the text must not be shown: the passwords and keys alone, for a private key everything.
     *
     * @param command as in {@link #kind}
     */
    public static List<String> parts(String text, boolean command) {
        if (PRIVATE_KEY.matcher(text).find()) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>(LICENSE_KEY.matcher(text).results().map(r -> r.group()).toList());
        parts.addAll(parts(PASSWORD, text));
        if (command) {
            parts.addAll(parts(OPTION, text));
        }
        return parts;
    }

    private static List<String> parts(Pattern pattern, String text) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (!PLACEHOLDER.matcher(matcher.group(1)).matches()) {
                parts.add(matcher.group(1));
            }
        }
        return parts;
    }

    /** VirtualCenter keeps data source, user and encrypted password as the values 1, 2 and 3 of its key DB (DOMAIN 3). */
    public static boolean isStoredPassword(RegistryEntry entry) {
        return entry.value().text().equals("3")
                && entry.key().text().toLowerCase(Locale.ROOT).endsWith("vmware virtualcenter\\db");
    }
}
