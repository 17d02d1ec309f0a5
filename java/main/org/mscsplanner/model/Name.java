package org.mscsplanner.model;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The name of a cluster object (group, resource, node, network), of a service or of a registry value: compared without
 * regard to case, as the cluster does (Microsoft Cluster SDK, resources-name), and kept as the user spelled it.
 *
 * <p>A name may be empty only where the user left it out and a finding says so; the rules of {@code check} judge the
 * characters.
 */
public final class Name implements Comparable<Name> {
    public static final Name NONE = new Name("");

    private final String text;
    /** Of the folded text; 0 until somebody asks, as in a String. */
    private int hash;

    private Name(String text) {
        this.text = text;
    }

    public static Name of(String text) {
        return text.isEmpty() ? NONE : new Name(text);
    }

    /** These names, sorted. */
    public static SortedSet<Name> set(String... texts) {
        SortedSet<Name> all = new TreeSet<>();
        for (String text : texts) {
            all.add(of(text));
        }
        return all;
    }

    /** The names as spelled, in the order given, with a comma and a blank between them. */
    public static String list(Collection<Name> names) {
        return names.stream().map(Name::text).collect(Collectors.joining(", "));
    }

    /** As spelled. */
    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public int compareTo(Name other) {
        return String.CASE_INSENSITIVE_ORDER.compare(text, other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Name that && text.equalsIgnoreCase(that.text);
    }

    @Override
    public int hashCode() {
        int known = hash;
        if (known == 0) {
            for (int i = 0; i < text.length(); i++) {
                known = 31 * known + Character.toLowerCase(Character.toUpperCase(text.charAt(i)));
            }
            hash = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return text;
    }
}
