package org.mscsplanner.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which texts look like a secret. A short list: an alarm that is often false is soon acknowledged unread. */
final class SecretText {
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
    static Optional<String> kind(String text, boolean command) {
        return PRIVATE_KEY.matcher(text).find() ? Optional.of("a private key")
                : LICENSE_KEY.matcher(text).find() ? Optional.of("a license key")
                : finds(PASSWORD, text) || command && finds(OPTION, text) ? Optional.of("a password")
                : Optional.empty();
    }

    private static boolean finds(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (!PLACEHOLDER.matcher(matcher.group(1)).matches()) {
                return true;
            }
        }
        return false;
    }
}
