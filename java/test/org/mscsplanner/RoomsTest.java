package org.mscsplanner;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mscsplanner.trace.Claims;

/** Holds the house to {@link RoomTable}; the second half proves on planted classes that each rule can fail. */
class RoomsTest {
    private static final String PLANTED_ROOT = "org.mscsplanner.planted";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.mscsplanner");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(PLANTED_ROOT);

    private final RoomRules rules = new RoomRules("org.mscsplanner");
    private final RoomRules planted = new RoomRules(PLANTED_ROOT);

    @Test
    void every_class_has_a_room() {
        rules.every_class_has_a_room().check(HOUSE);
    }

    @Test
    void rooms_import_what_the_table_allows() {
        rules.rooms_import_what_the_table_allows().check(HOUSE);
    }

    @Test
    void packages_do_not_run_in_circles() {
        slices().matching("org.mscsplanner.(**)").should().beFreeOfCycles().allowEmptyShould(true).check(HOUSE);
    }

    @Test
    @Claims("D-24")
    void pure_rooms_stay_pure() {
        rules.pure_rooms_stay_pure().check(HOUSE);
    }

    @Test
    void only_the_door_talks() {
        rules.only_the_door_talks().check(HOUSE);
    }

    @Test
    void the_table_itself_has_no_circle() {
        for (String room : RoomTable.rooms()) {
            for (String first : RoomTable.importsOf(room)) {
                assertTrue(!reach(first, new HashSet<>()).contains(room), room + " -> " + first + " -> ... -> " + room);
            }
        }
    }

    private static Set<String> reach(String room, Set<String> seen) {
        if (seen.add(room)) {
            RoomTable.importsOf(room).forEach(next -> reach(next, seen));
        }
        return seen;
    }

    @Test
    void a_class_outside_all_rooms_is_found() {
        assertEquals(List.of("cellar.Stray"), offenders(planted.every_class_has_a_room()));
    }

    @Test
    void an_import_against_the_direction_and_a_foreign_library_are_found() {
        assertEquals(List.of("check.Back", "diag.SeesTheModel", "graph.SpeaksJson", "plan.Thinks"),
                offenders(planted.rooms_import_what_the_table_allows()));
    }

    @Test
    void a_clock_a_file_and_the_environment_in_a_pure_room_are_found() {
        assertEquals(List.of("model.LooksOut", "text.Prints"), offenders(planted.pure_rooms_stay_pure()));
        String report = planted.pure_rooms_stay_pure().evaluate(PLANTED).getFailureReport().toString();
        for (String what : List.of("Instant.now", "System.getenv", "java.nio.file.Path", "Math.random")) {
            assertTrue(report.contains(what), what + " in " + report);
        }
    }

    @Test
    void talk_outside_the_door_is_found() {
        assertEquals(List.of("cli.Leaves", "text.Prints"), offenders(planted.only_the_door_talks()));
    }

    @Test
    void a_circle_is_found() {
        assertTrue(slices().matching(PLANTED_ROOT + ".(**)").should().beFreeOfCycles().evaluate(PLANTED).hasViolation());
    }

    private static List<String> offenders(ArchRule rule) {
        Set<String> names = new HashSet<>();
        rule.evaluate(PLANTED).handleViolations((types, message) -> types.forEach(type -> names.add(
                ((JavaClass) type).getName().substring(PLANTED_ROOT.length() + 1))));
        return names.stream().sorted().toList();
    }
}
