package org.mscsplanner.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Place;
import org.mscsplanner.diag.SpecCode;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;

/** Fields of an object in a file. {@link #close} reports the members that nobody asked for. */
final class ReadFields implements Fields {
    private static final String OBJECTS = "a list of objects";

    private final Json.Obj object;
    private final Map<String, Json.Member> members = new HashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();
    private final Problems problems;
    private final Values values;
    private final boolean quiet;

    private ReadFields(Json.Obj object, Problems problems, boolean quiet) {
        this.object = object;
        this.problems = problems;
        this.values = new Values(problems);
        this.quiet = quiet;
        object.members().forEach(m -> members.put(m.name(), m));
    }

    /** Reads an object; something else is reported. */
    static <T> Optional<T> read(String field, Json value, Problems problems, Function<Fields, T> reader) {
        if (!(value instanceof Json.Obj object)) {
            problems.wrongType(field, value, "an object");
            return Optional.empty();
        }
        ReadFields fields = new ReadFields(object, problems, false);
        T result = reader.apply(fields);
        fields.close();
        return Optional.of(result);
    }

    private void close() {
        for (Json.Member member : object.members()) {
            if (!asked.contains(member.name())) {
                problems.add(Finding.of(SpecCode.UNKNOWN_FIELD, member.nameAt(), "field", member.name(),
                        "suggestion", Nearest.suggestion(member.name(), asked), "known", String.join(", ", asked)));
            }
        }
    }

    @Override
    public Place place() {
        return object.at();
    }

    @Override
    public Place place(String name) {
        return object.at().inside(name);
    }

    @Override
    public boolean has(String name) {
        return members.containsKey(name);
    }

    private Optional<Json> get(String name) {
        asked.add(name);
        return Optional.ofNullable(members.get(name)).map(Json.Member::value);
    }

    private void missing(String name, String meaning) {
        if (!quiet) {
            problems.add(Finding.of(SpecCode.MISSING_FIELD, place(name), "field", name, "meaning", meaning));
        }
    }

    @Override
    public void format(String name, String known) {
        String written = text(name, "\"" + known + "\"");
        if (!written.isEmpty() && !written.equals(known)) {
            problems.add(Finding.of(SpecCode.UNKNOWN_FORMAT, place(name), "value", written, "known", known));
        }
    }

    @Override
    public String text(String name, String meaning) {
        Optional<Json> value = get(name);
        if (value.isEmpty() || value.get() instanceof Json.Text t && t.text().isEmpty()) {
            missing(name, meaning);
            return "";
        }
        return values.text(name, value.get()).orElse("");
    }

    @Override
    public String textOr(String name, String otherwise, String meaning) {
        return get(name).flatMap(v -> values.text(name, v)).orElse(otherwise);
    }

    @Override
    public long number(String name, long least, long most, long otherwise, String meaning) {
        return get(name).flatMap(v -> values.number(name, v, least, most)).orElse(otherwise);
    }

    @Override
    public boolean bool(String name, boolean otherwise, String meaning) {
        return get(name).flatMap(v -> values.bool(name, v)).orElse(otherwise);
    }

    @Override
    public <E> E word(String name, Map<String, E> words, E otherwise, String meaning) {
        return get(name).flatMap(v -> values.word(name, v, words)).orElse(otherwise);
    }

    @Override
    public <E> E requiredWord(String name, Map<String, E> words, E fallback, String meaning) {
        if (get(name).isEmpty()) {
            missing(name, meaning + " (" + String.join(", ", words.keySet()) + ")");
        }
        return word(name, words, fallback, meaning);
    }

    @Override
    public List<String> texts(String name, String meaning) {
        return get(name).map(v -> values.texts(name, v, true)).orElse(List.of());
    }

    @Override
    public List<Name> names(String name, String meaning) {
        return get(name).map(v -> values.texts(name, v, false)).orElse(List.of()).stream().map(Name::of).toList();
    }

    @Override
    public SortedMap<Name, PropertyValue> properties(String name, String meaning) {
        return get(name).map(v -> values.properties(name, v)).orElseGet(TreeMap::new);
    }

    @Override
    public SortedMap<String, String> textMap(String name, List<String> names, String meaning) {
        SortedMap<String, String> all = new TreeMap<>();
        object(name, meaning, f -> {
            for (String key : names) {
                if (f.has(key)) {
                    all.put(key, f.text(key, meaning));
                } else {
                    f.textOr(key, "", meaning);
                }
            }
            return all;
        });
        return all;
    }

    @Override
    public <T> Optional<T> object(String name, String meaning, Function<Fields, T> reader) {
        return get(name).flatMap(v -> read(name, v, problems, reader));
    }

    @Override
    public <T> T requiredObject(String name, String meaning, Function<Fields, T> reader) {
        if (get(name).isEmpty()) {
            missing(name, meaning);
        }
        return object(name, meaning, reader).orElseGet(() -> reader.apply(
                new ReadFields(new Json.Obj(List.of(), place(name)), problems, true)));
    }

    @Override
    public <T> List<T> objects(String name, String meaning, Function<Fields, T> reader) {
        Optional<Json> value = get(name);
        List<T> all = new ArrayList<>();
        if (value.isPresent() && value.get() instanceof Json.Arr list) {
            for (Json item : list.items()) {
                if (item instanceof Json.Obj) {
                    read(name, item, problems, reader).ifPresent(all::add);
                } else {
                    problems.wrongItem(name, item, OBJECTS);
                }
            }
        } else {
            value.ifPresent(v -> problems.wrongType(name, v, OBJECTS));
        }
        return all;
    }

    @Override
    public Optional<Json> any(String name, Map<String, Object> schema, String meaning) {
        return get(name);
    }

    @Override
    public void alsoInSchema(String keyword, Object value) {
        // The caller judges it itself while it reads.
    }

    @Override
    public void idle(String name, String why) {
        Json.Member member = members.get(name);
        if (member != null) {
            problems.add(Finding.of(SpecCode.IGNORED_FIELD, member.nameAt(), "field", name, "why", why));
        }
    }

    @Override
    public Problems problems() {
        return problems;
    }
}
