package org.mscsplanner.clusterexe;

/**
 * A form of which no source shows how cluster.exe reads it (cluster.exe reference, 3.2 to 3.4 and 6.2). The reader takes
 * the likely reading and says so; who must not rely on it refuses the line.
 */
public enum Doubt {
    DASH("whether - opens an option as / does", "it does"),
    SHORT_SELECTOR("whether /c: names the cluster as /cluster: does", "it does"),
    QUOTED_COMMA("whether a comma inside quotes separates two values", "it is part of one value"),
    BACKSLASH_QUOTE("whether a quote behind a backslash ends a quoted text", "it ends it"),
    DOUBLED_QUOTE("whether two quotes inside quotes stand for one", "they stand for nothing"),
    BLANK_IN_LIST("whether a blank may stand behind the comma of a list", "it may"),
    SET_DEPENDENCY("whether /setdependency puts an expression in the place of the dependencies", "it does, on Windows Server 2008 and later"),
    FORMAT_IN_VALUE("what becomes of a word behind a colon that is no format of cluster.exe", "it is part of the value");

    private final String question;
    private final String answer;

    Doubt(String question, String answer) {
        this.question = question;
        this.answer = answer;
    }

    /** Without a question mark. */
    public String question() {
        return question;
    }

    public String answer() {
        return answer;
    }
}
