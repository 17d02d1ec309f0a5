package org.mscsplanner.render.document;

/** Specs whose texts try to be more than text. */
final class OddSpecs {
    static final String SECRET = "Sommer2007geheim";

    private OddSpecs() { }

    private static final String HEAD = """
            {"format": "mscs-spec/1", "name": "odd",
             "change": {"number": "C|1 <img src=x onerror=y>", "windowMinutes": 60, "contacts": ["a & b", "*c* [d](http://e)"]},
             "target": {"cluster": "ODDCLU", "address": "10.1.0.10", "domain": "d.test", "os": "2003-sp2", "edition": "enterprise", "architecture": "x86",
              "networks": [{"name": "Public", "role": "mixed", "subnet": "10.1.0.0/24", "gateway": "10.1.0.1"}],
              "nodes": [{"name": "NODE1", "address": "10.1.0.11"}, {"name": "NODE2", "address": "10.1.0.12"}],
              "quorum": {"type": "disk", "resource": "Disk Q:", "drive": "Q:"}},
            """;

    /** Names of 64 characters, with markup, pipes, directions and letters of four scripts. */
    static String names() {
        return HEAD + """
             "groups": [
              {"name": "<img src=x onerror=alert(1)> & 'more' | `code` *bold* ", "resources": [
               {"name": "GroupNameOfExactlySixtyFourCharactersWithoutAnyBlankInItXXXXXXXX", "type": "Generic Service", "private": {"ServiceName": "a"}},
               {"name": "\\u05d0\\u05d1 \\u202e evil \\u4e2d\\u6587", "type": "Generic Service", "dependsOn": ["GroupNameOfExactlySixtyFourCharactersWithoutAnyBlankInItXXXXXXXX"],
                "private": {"ServiceName": "b", "StartupParameters": "</style><b>x</b> {hole} ${ref} #end"}}]},
              {"name": "</section></main><h1>", "resources": [
               {"name": "C:\\\\dir\\\\_x_", "type": "Generic Service", "private": {"ServiceName": "c"}}]}]}
            """;
    }

    /** A password in start parameters and one in a manual task. */
    static String secret() {
        return HEAD + """
             "groups": [{"name": "G", "resources": [
               {"name": "S", "type": "Generic Service", "private": {"ServiceName": "s", "StartupParameters": "-p %s"}}]}],
             "manualTasks": [{"id": "t", "phase": 0, "title": "Log in", "instructions": ["The password = %s works."], "expected": "e", "reason": "r", "minutesLeast": 1, "minutesMost": 2}]}
            """.formatted(SECRET, SECRET);
    }
}
