package org.mscsplanner.model;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A registry key below HKEY_LOCAL_MACHINE, without the hive and without a leading backslash: the form in which
 * checkpoints are named (Microsoft Cluster SDK, clusctl-resource-add-registry-checkpoint; I-40). Compared without
 * regard to case.
 */
public final class RegistryKey implements Comparable<RegistryKey> {
    private final String text;

    private RegistryKey(String text) {
        this.text = text;
    }

    public static RegistryKey of(String text) {
        return new RegistryKey(text);
    }

    /** For example {@code SOFTWARE\VMware, Inc.\VMware VirtualCenter}. */
    public String text() {
        return text;
    }

    /** With the short hive name, as reg.exe wants it. */
    public String forReg() {
        return "HKLM\\" + text;
    }

    /** With the long hive name, as a .reg file wants it. */
    public String forRegFile() {
        return "HKEY_LOCAL_MACHINE\\" + text;
    }

    /** True for this key and for everything below it: a checkpoint saves the whole subtree. */
    public boolean covers(RegistryKey other) {
        return equals(other) || other.text.regionMatches(true, 0, text + "\\", 0, text.length() + 1);
    }

    /** This key and everything below it, of many: a copy, looked up and not filtered. Keys like {@code K 2} sort between a key and those below it. */
    public <V> SortedMap<RegistryKey, V> subtree(SortedMap<RegistryKey, V> all) {
        SortedMap<RegistryKey, V> some = new TreeMap<>(all.subMap(this, of(text + "\0")));
        some.putAll(all.subMap(of(text + "\\"), of(text + (char) ('\\' + 1))));
        return some;
    }

    @Override
    public int compareTo(RegistryKey other) {
        return String.CASE_INSENSITIVE_ORDER.compare(text, other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegistryKey that && text.equalsIgnoreCase(that.text);
    }

    @Override
    public int hashCode() {
        return Name.of(text).hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
