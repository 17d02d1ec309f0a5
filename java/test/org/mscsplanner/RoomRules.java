package org.mscsplanner;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The rules over {@link RoomTable}, for the house under {@code root}; a class that offends is named with the line. */
final class RoomRules {
    private static final List<String> IMPURE_PACKAGES = List.of("java.nio.file", "java.nio.channels", "java.net",
            "java.io", "java.util.prefs", "java.util.concurrent");
    private static final Set<String> IMPURE_CLASSES = Set.of("java.time.Clock", "java.util.Random",
            "java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom", "java.util.SplittableRandom",
            "java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar", "java.lang.Process", "java.lang.ProcessBuilder", "java.lang.Runtime", "java.lang.Thread");
    /** Plain values of otherwise impure packages; reading a resource of the jar is the profile's only door. */
    private static final Set<String> HARMLESS = Set.of("java.io.Serializable", "java.io.ByteArrayOutputStream",
            "java.io.ByteArrayInputStream", "java.io.StringReader", "java.io.UncheckedIOException", "java.io.IOException");
    private static final Set<String> READS_RESOURCES = Set.of("profile");
    private static final Set<String> IMPURE_CALLS = Set.of("java.lang.System.getenv", "java.lang.System.getProperty",
            "java.lang.System.getProperties", "java.lang.System.currentTimeMillis", "java.lang.System.nanoTime",
            "java.lang.System.lineSeparator", "java.lang.Math.random", "java.util.UUID.randomUUID",
            "java.util.Locale.getDefault", "java.util.TimeZone.getDefault", "java.time.ZoneId.systemDefault",
            "java.nio.charset.Charset.defaultCharset");
    private static final Set<String> STREAMS = Set.of("java.lang.System.out", "java.lang.System.err", "java.lang.System.in");

    private final String root;

    RoomRules(String root) {
        this.root = root;
    }

    ArchRule every_class_has_a_room() {
        return each("lie in a room of the table", (type, room) -> room.isPresent() || type.getSimpleName().equals("package-info")
                ? List.of() : List.of(type.getName() + " lies in no room of the table"));
    }

    ArchRule rooms_import_what_the_table_allows() {
        return each("import only what the table allows", (type, room) -> type.getDirectDependenciesFromSelf().stream()
                .filter(d -> room.isPresent() && leavesTheTable(room.get(), d))
                .map(Dependency::getDescription).sorted().distinct().toList());
    }

    private boolean leavesTheTable(String room, Dependency dependency) {
        String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
        if (RoomTable.isWithin(target, root)) {
            return RoomTable.roomOf(root, target).filter(other -> RoomTable.mayImport(room, other)).isEmpty();
        }
        if (target.isEmpty() || isOfTheJdk(target)) {
            return target.startsWith("java.awt") || target.startsWith("javax.swing");
        }
        return RoomTable.Library.of(target).filter(library -> RoomTable.mayUse(room, library)).isEmpty();
    }

    private static boolean isOfTheJdk(String packageName) {
        return packageName.startsWith("java.") || packageName.startsWith("javax.") || packageName.startsWith("jdk.");
    }

    ArchRule pure_rooms_stay_pure() {
        return each("depend on nothing but their arguments", (type, room) -> {
            if (room.filter(RoomTable.PURE::contains).isEmpty()) {
                return List.of();
            }
            boolean resources = READS_RESOURCES.contains(room.get());
            var seen = type.getDirectDependenciesFromSelf().stream()
                    .filter(d -> isImpure(d.getTargetClass().getBaseComponentType(), resources))
                    .map(Dependency::getDescription);
            var called = type.getAccessesFromSelf().stream()
                    .filter(a -> isImpureCall(a.getTarget())).map(JavaAccess::getDescription);
            return Stream.concat(seen, called).sorted().distinct().toList();
        });
    }

    private static boolean isImpure(JavaClass target, boolean resources) {
        String name = target.getName();
        if (HARMLESS.contains(name) || resources && target.getPackageName().equals("java.io") && !name.startsWith("java.io.File")) {
            return false;
        }
        return IMPURE_CLASSES.contains(name) || IMPURE_PACKAGES.stream().anyMatch(p -> RoomTable.isWithin(target.getPackageName(), p));
    }

    private static boolean isImpureCall(AccessTarget target) {
        String call = target.getOwner().getName() + "." + target.getName();
        return IMPURE_CALLS.contains(call) || target.getName().equals("now") && call.startsWith("java.time.");
    }

    ArchRule only_the_door_talks() {
        return each("leave streams and the end of the program to cli", (type, room) -> type.getAccessesFromSelf().stream()
                .filter(a -> talks(type, room.orElse(""), a.getTarget()))
                .map(JavaAccess::getDescription).sorted().distinct().toList());
    }

    private boolean talks(JavaClass type, String room, AccessTarget target) {
        String call = target.getOwner().getName() + "." + target.getName();
        if (call.equals("java.lang.System.exit") || call.equals("java.lang.Runtime.halt")) {
            return !type.getName().equals(root + ".cli.Main");
        }
        boolean trace = target.getName().equals("printStackTrace") && target.getOwner().isAssignableTo(Throwable.class);
        return trace || !room.equals("cli") && STREAMS.contains(call);
    }

    private ArchRule each(String should, BiFunction<JavaClass, Optional<String>, List<String>> offences) {
        return classes().that().resideInAPackage(root + "..").should(new ArchCondition<>(should) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                offences.apply(type, RoomTable.roomOf(root, type.getPackageName()))
                        .forEach(offence -> events.add(SimpleConditionEvent.violated(type, offence)));
            }
        }).allowEmptyShould(true);
    }
}
