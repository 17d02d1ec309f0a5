package org.mscsplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mscsplanner.render.document.Rendered;

/** Whoever looks for a script finds it by its name: what the name says is done in it. */
class ScriptNamesTest {
    /** Actions of which a script with this word in its name has at least one. */
    private static final Map<String, Set<String>> DONE = Map.of(
            "services", Set.of("StopService", "SetServiceStartMode"),
            "group", Set.of("CreateGroup", "CreateResource", "RemovePossibleOwners"),
            "registry", Set.of("WriteRegistry", "AddRegistryCheckpoint", "AddCryptoCheckpoint"),
            "edit", Set.of("InstallEditedFile"),
            "copy", Set.of("CopyItem"),
            "save", Set.of("ExportRegistryKey"),
            "accounts", Set.of("CheckLocalUser", "CreateLocalUser", "CreateLocalGroup", "AddLocalGroupMember"),
            "online", Set.of("BringGroupOnline"),
            "failover", Set.of("MoveGroup"));

    @Test
    void a_script_does_what_its_name_says() {
        List<String> wrong = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Rendered r : Rendered.cases()) {
            for (ScriptFiles.Part part : ScriptFiles.partsOf(r.plan())) {
                String word = part.name().split("-")[1];
                Set<String> done = DONE.get(word);
                if (done != null) {
                    seen.add(word);
                    if (part.steps().stream().noneMatch(s -> done.contains(s.action().getClass().getSimpleName()))) {
                        wrong.add(r.spec().name() + " " + part.name() + ": " + part.steps().stream().map(s -> s.id()).toList());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(seen.containsAll(Set.of("registry", "edit", "copy", "accounts")), seen.toString());
    }
}
