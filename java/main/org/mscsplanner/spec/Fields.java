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
 * in one place, and a field that nobody asked for is unknown.
 *
 * <p>An answer that cannot be given (missing, of another type) is the empty value or the default, and was reported: the
 * rules of {@code check} take an empty name, address or path for "somebody said so already".
 *
 * <p>Every field must be asked for on every way through the binder, or the schema would miss it: a field that has no
 * effect in some case is named with {@link #idle}.
 */
interface Fields {
    /** Where the object stands. */
    Place place();

    /** Where a member stands; the object when it was left out. */
    Place place(String name);

    /** True when the user wrote the member; never in a schema. */
    boolean has(String name);

    /** The format of the document: a text that must be there and must be this one. */
    void format(String name, String known);

    /** A text that must be there and not be empty. */
    String text(String name, String meaning);

    String textOr(String name, String otherwise, String meaning);

    /** A whole number; {@code 15.0} is one. */
    long number(String name, long least, long most, long otherwise, String meaning);

    boolean bool(String name, boolean otherwise, String meaning);

    /** One of a few words. */
    <E> E word(String name, Map<String, E> words, E otherwise, String meaning);

    /** One of a few words that must be there; the fallback stands in for a wrong one. */
    <E> E requiredWord(String name, Map<String, E> words, E fallback, String meaning);

    List<String> texts(String name, String meaning);

    /** Texts none of which is empty. */
    List<Name> names(String name, String meaning);

    /** Numbers, texts, booleans and lists of texts by name. */
    SortedMap<Name, PropertyValue> properties(String name, String meaning);

    /** Texts by some of these names. */
    SortedMap<String, String> textMap(String name, List<String> names, String meaning);

    <T> Optional<T> object(String name, String meaning, Function<Fields, T> reader);

    /** An object that must be there; without it the reader gets one without members and reports nothing more. */
    <T> T requiredObject(String name, String meaning, Function<Fields, T> reader);

    /**
     * Like {@link #object}; but what is there and no object was reported, and counts as one without members: rules must
     * not say that it is missing.
     */
    default <T> Optional<T> written(String name, String meaning, Function<Fields, T> reader) {
        return has(name) ? Optional.of(requiredObject(name, meaning, reader)) : object(name, meaning, reader);
    }

    <T> List<T> objects(String name, String meaning, Function<Fields, T> reader);

    /** A value whose form the caller judges; the schema says the same in its own words. */
    Optional<Json> any(String name, Map<String, Object> schema, String meaning);

    /** What the caller judges by itself over several members, in the words of a schema. */
    void alsoInSchema(String keyword, Object value);

    /** Says that a member has no effect, if the user wrote it. */
    void idle(String name, String why);

    /** The findings of a caller that judges a value itself. */
    Problems problems();
}
