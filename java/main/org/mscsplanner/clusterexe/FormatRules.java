package org.mscsplanner.clusterexe;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which values fit a format (cluster.exe reference, 6.2). A value that holds a percent sign is a script's variable and is not judged. */
final class FormatRules {
    private static final Set<String> VERBS = Set.of("grant", "deny", "set", "revoke");
    private static final String MASK = "[A-Za-z]+|0[xX][0-9A-Fa-f]{1,8}";
    /** What people write for a format: types of the registry and of the programming interfaces. */
    private static final String FOREIGN = "(?i)(REG_\\w+|SZ|EXPAND_SZ|MULTI_SZ|MULTISZ|MULTI|DW|INT|INTEGER|LONG|BIN|BOOL|BOOLEAN|SEC|TEXT)";

    private FormatRules() { }

    /** What is wrong with the values, if anything. */
    static Optional<String> problem(Format format, List<String> values) {
        if (values.stream().anyMatch(v -> v.indexOf('%') >= 0)) {
            return Optional.empty();
        }
        return switch (format) {
            case DWORD -> one(values, 0xFFFF_FFFFL, "DWORD is one number from 0 to 4294967295, decimal or with 0x");
            case ULARGE -> one(values, -1, "ULARGE is one number from 0 to 18446744073709551615, decimal or with 0x");
            case BINARY -> values.stream().allMatch(v -> fits(v, 0xFF)) ? Optional.empty()
                    : Optional.of("BINARY is a list of numbers from 0 to 255, decimal or with 0x");
            case SECURITY -> isAccess(values) ? Optional.empty()
                    : Optional.of("SECURITY is a list of trustee, verb (grant, deny, set or revoke) and, but for revoke, mask");
            case STRING, EXPAND_STRING, MULTI_STRING -> Optional.empty();
        };
    }

    /** True for a word that somebody may have meant as a format. */
    static boolean isForeignFormat(String word) {
        return word.matches(FOREIGN);
    }

    private static Optional<String> one(List<String> values, long most, String rule) {
        return values.size() == 1 && fits(values.get(0), most) ? Optional.empty() : Optional.of(rule);
    }

    /** @param most the greatest number, unsigned */
    private static boolean fits(String value, long most) {
        boolean hex = value.matches("0[xX][0-9A-Fa-f]{1,16}");
        if (!hex && !value.matches("[0-9]{1,20}")) {
            return false;
        }
        BigInteger number = hex ? new BigInteger(value.substring(2), 16) : new BigInteger(value);
        return number.compareTo(new BigInteger(Long.toUnsignedString(most))) <= 0;
    }

    private static boolean isAccess(List<String> values) {
        int i = 0;
        while (i < values.size()) {
            String verb = i + 1 < values.size() ? values.get(i + 1).toLowerCase(Locale.ROOT) : "";
            boolean whole = !values.get(i).isEmpty() && VERBS.contains(verb)
                    && (verb.equals("revoke") || i + 2 < values.size() && values.get(i + 2).matches(MASK));
            if (!whole) {
                return false;
            }
            i += verb.equals("revoke") ? 2 : 3;
        }
        return true;
    }
}
