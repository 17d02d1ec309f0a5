package org.mscsplanner.windows;

/** A program for a Windows Java: prints what is known of its Windows. */
public final class FactsProbe {
    private FactsProbe() { }

    public static void main(String[] args) throws WindowsException {
        System.out.println(WindowsFacts.here());
    }
}
