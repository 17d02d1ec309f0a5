package org.mscsplanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mscsplanner.model.Name;
import org.mscsplanner.render.diagram.Picture;
import org.mscsplanner.simulate.node.Actor;
import org.mscsplanner.text.RegFile;

/** Records of the jar, whose methods {@code java/build} writes out: they are equal, and say what they are, as the language wants it. */
class RecordsIT {
    static Stream<Record> records() {
        Name name = Name.of("Disk Q:");
        return Stream.of(new RegFile.Value.Delete(), new RegFile.Value.Qword(-5L << 40), new RegFile.Value.Other(0x80000003, "00ff"), new Actor("the installer", 0),
                new RegFile.Entry("Path", new RegFile.Value.ExpandText("%TEMP%")), new Picture.Need(name, Name.of("IP"), true, false, Picture.Mark.SAME));
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_is_equal_and_speaks_as_the_language_wants_it(Record one) throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            values.add(component.getAccessor().invoke(one));
            said.add(component.getName() + "=" + values.get(values.size() - 1));
        }
        assertEquals(one.getClass().getSimpleName() + "[" + String.join(", ", said) + "]", one.toString());
        assertEquals(one, made(one, values));
        assertEquals(one.hashCode(), made(one, values).hashCode());
        assertNotEquals(one, null);
        assertNotEquals(one, "another thing");
        for (int i = 0; i < values.size(); i++) {
            List<Object> others = new ArrayList<>(values);
            others.set(i, other(values.get(i)));
            assertNotEquals(one, made(one, others), one.getClass().getRecordComponents()[i].getName());
        }
    }

    private static Object made(Record one, List<Object> values) throws ReflectiveOperationException {
        return one.getClass().getDeclaredConstructor(Arrays.stream(one.getClass().getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new))
                .newInstance(values.toArray());
    }

    private static Object other(Object value) {
        return value instanceof Boolean b ? !b : value instanceof Long l ? (Object) (l + (1L << 40)) : value instanceof Integer i ? (Object) (i + 1)
                : value instanceof String s ? s + "00" : value instanceof Name n ? Name.of(n + "2") : value instanceof Picture.Mark ? Picture.Mark.ADDED : new RegFile.Value.Delete();
    }
}
