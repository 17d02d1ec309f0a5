package org.mscsplanner.observe.commands;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mscsplanner.clusterexe.ClusterLine.Assignment;
import org.mscsplanner.clusterexe.Format;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;

/** Values of assignments in the forms of a spec. */
final class Values {
    private static final long MOST = 0xFFFF_FFFFL;
    /** Texts, also where somebody wrote digits; any other property with digits alone is a number (cluster.exe reference, 6.2 and 9). */
    private static final Set<Name> TEXTS = Name.set("Name", "Description", "DebugPrefix", "Address", "SubnetMask", "Network", "DnsName", "ServiceName",
            "StartupParameters", "CommandLine", "CurrentDirectory", "ScriptFilePath", "Drive", "ShareName", "Path", "Remark", "SharePath", "MNSFileShare",
            "DatabasePath", "LogFilePath", "BackupPath", "DefaultSpoolDirectory", "ClusterDriverDirectory");

    /** Lists, also where somebody wrote one value and no format (9.2). */
    private static final Set<Name> LISTS = Name.set("AntiAffinityClassNames", "AntiAffinityClassName");
    /** Binary, also where somebody wrote no format (9.3, 9.4; 6.3). */
    private static final Set<Name> DESCRIPTORS = Name.set("Security", "Security Descriptor");
    /** Types whose private properties the reference lists with their formats (9.3). */
    private static final Set<Name> KNOWN_TYPES = Name.set("IP Address", "IPv6 Address", "Network Name", "Generic Service", "Generic Application", "Generic Script",
            "Physical Disk", "File Share", "File Share Witness", "Majority Node Set", "DHCP Service", "WINS Service", "Print Spooler");

    private Values() { }

    /** Empty for a format that a spec has no form for, for a number that is none, and for a list with an empty text among others. */
    static Optional<PropertyValue> of(Assignment a) {
        Name property = Name.of(a.property());
        String text = String.join(",", a.values());
        Format format = a.format().orElse(DESCRIPTORS.contains(property) ? Format.SECURITY : LISTS.contains(property) ? Format.MULTI_STRING
                : TEXTS.contains(property) || number(text).isEmpty() ? Format.STRING : Format.DWORD);
        return switch (format) {
            case DWORD -> number(text).map(PropertyValue.Number::new);
            case STRING -> Optional.of(new PropertyValue.Text(text));
            case MULTI_STRING -> text.isEmpty() ? Optional.of(new PropertyValue.Strings(List.of()))
                    : Optional.of(a.values()).filter(v -> !v.contains("")).map(PropertyValue.Strings::new);
            default -> Optional.empty();
        };
    }

    /** True for digits without a format where only the resource's DLL knows whether they are a number (6.3). */
    static boolean isGuessed(Assignment a, String type) {
        return a.format().isEmpty() && !KNOWN_TYPES.contains(Name.of(type)) && !TEXTS.contains(Name.of(a.property()))
                && number(String.join(",", a.values())).isPresent();
    }

    /** True for a text whose commas stand outside of quotes: a list, if the property were one (6.2). */
    static boolean isJoined(Assignment a, PropertyValue value) {
        return a.values().size() > 1 && value instanceof PropertyValue.Text;
    }

    /** A DWORD, decimal or hexadecimal. */
    private static Optional<Long> number(String text) {
        boolean hex = text.matches("0[xX][0-9A-Fa-f]{1,8}");
        if (!hex && !text.matches("0|[1-9][0-9]{0,9}")) {
            return Optional.empty();
        }
        long number = hex ? Long.parseLong(text.substring(2), 16) : Long.parseLong(text);
        return number > MOST ? Optional.empty() : Optional.of(number);
    }
}
