package org.mscsplanner.clusterexe;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a command is about, with every spelling that the tool knows (cluster.exe reference, 3.3 and 4). */
public enum ObjectWord {
    /** The cluster itself: no object word on the line. */
    CLUSTER(),
    NODE("node"),
    GROUP("group", "resgroup", "resourcegroup"),
    RESOURCE("res", "resource"),
    RESOURCE_TYPE("restype", "resourcetype", "type"),
    NETWORK("net", "network"),
    NET_INTERFACE("netint", "netinterface"),
    /** 2008 and later. */
    LOG("log");

    private final List<String> spellings;

    ObjectWord(String... spellings) {
        this.spellings = List.of(spellings);
    }

    /** As the printer writes it; empty for the cluster. */
    public String printed() {
        return spellings.isEmpty() ? "" : spellings.get(0);
    }

    List<String> spellings() {
        return spellings;
    }

    /** In a sentence. */
    String said() {
        return switch (this) {
            case CLUSTER -> "the cluster as a whole";
            case NODE -> "a node";
            case GROUP -> "a group";
            case RESOURCE -> "a resource";
            case RESOURCE_TYPE -> "a resource type";
            case NETWORK -> "a network";
            case NET_INTERFACE -> "a network interface";
            case LOG -> "the log";
        };
    }

    /** The object word that a token is, whatever its case. */
    public static Optional<ObjectWord> of(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(w -> w.spellings.contains(lower)).findFirst();
    }

    /** The object that a word without meaning was likely to be: one with a letter or two too many. */
    static Optional<ObjectWord> likely(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(w -> w.spellings.stream().anyMatch(s -> lower.startsWith(s) && lower.length() - s.length() <= 2)).findFirst();
    }
}
