package org.mscsplanner.windows;

/**
 * Which registry a process sees on a 64-bit Windows: programs of 32 bits have a {@code SOFTWARE} key of their own
 * ({@code Wow6432Node}). The view is named with each call, so an answer does not depend on the bits of this Java. A
 * 32-bit Windows has one registry, and both views show it.
 */
public enum RegistryView {
    BITS_32("32-bit"),
    BITS_64("64-bit");

    private final String word;

    RegistryView(String word) {
        this.word = word;
    }

    /** As people say it: {@code 64-bit}. */
    public String word() {
        return word;
    }
}
