package org.mscsplanner.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;

/**
 * The fields of one object of the spec. The binder asks for each field by name with its meaning; one implementation
 * reads a file and reports what is wrong, another one writes the schema from the same questions. So a field is described
 * in one place.
 *
 * <p>An answer that cannot be given (missing, of another type) is the empty value, and was reported.
 */
interface Fields {
    /** Where the object stands. */
    Place place();

    /** Where a member stands; the object when it was left out. */
    Place place(String name);

    /** True when the user wrote the member. */
    boolean has(String name);

    /** A text that must be there. */
    String text(String name, String meaning);

    String textOr(String name, String otherwise, String meaning);

    long number(String name, long least, long most, long otherwise, String meaning);

    boolean bool(String name, boolean otherwise, String meaning);

    /** One of a few words. */
    <E> E word(String name, Map<String, E> words, E otherwise, String meaning);

    /** One of a few words that must be there; the fallback stands in for a wrong one. */
    <E> E requiredWord(String name, Map<String, E> words, E fallback, String meaning);

    List<String> texts(String name, String meaning);

    /** Numbers, texts, booleans and lists of texts by name. */
    SortedMap<Name, PropertyValue> properties(String name, String meaning);

    /** Texts by free names. */
    SortedMap<String, String> textMap(String name, List<String> names, String meaning);

    <T> Optional<T> object(String name, String meaning, Function<Fields, T> reader);

    /** An object that must be there; without it the reader gets one without members and reports nothing more. */
    <T> T requiredObject(String name, String meaning, Function<Fields, T> reader);

    <T> List<T> objects(String name, String meaning, Function<Fields, T> reader);

    /** A value whose form the caller judges. */
    Optional<Json> any(String name, List<String> schemaTypes, String meaning);

    /** The findings of a caller that judges a value itself. */
    Problems problems();
}
