package org.mscsplanner.simulate.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.clusterexe.Format;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.OsVersion;

/**
 * The common or the private properties of one object: those that are declared, with their start values, and free ones
 * where the object takes them (reference 6.3).
 */
public final class PropertySet {
    private final List<Declared> declared;
    private final boolean takesOthers;
    private final SortedMap<Name, Setting> set = new TreeMap<>();

    PropertySet(List<Declared> declared, OsVersion os, boolean takesOthers) {
        this.declared = declared.stream().filter(d -> d.isOn(os)).toList();
        this.takesOthers = takesOthers;
    }

    private Optional<Declared> declared(Name name) {
        for (Declared d : declared) {
            if (d.name().equals(name)) {
                return Optional.of(d);
            }
        }
        return Optional.empty();
    }

    /** The value, set or declared; empty for a property that is not there. */
    public Optional<Setting> value(Name name) {
        Setting own = set.get(name);
        return own != null ? Optional.of(own) : declared(name).map(Declared::start);
    }

    /** As text; empty text when there is none. */
    public String text(String name) {
        return value(Name.of(name)).map(Setting::text).orElse("");
    }

    /** A DWORD that is declared. */
    public long number(String name) {
        return value(Name.of(name)).orElseThrow(() -> new IllegalArgumentException(name)).number();
    }

    /** Everything there is: declared properties in their order, then free ones by name. */
    public List<Name> names() {
        List<Name> names = new ArrayList<>(declared.stream().map(Declared::name).toList());
        set.keySet().stream().filter(n -> declared(n).isEmpty()).forEach(names::add);
        return names;
    }

    private boolean isReadOnly(Name name) {
        return declared(name).filter(d -> d.effect() == Declared.Effect.NEVER).isPresent();
    }

    /**
     * Sets a property as cluster.exe does.
     *
     * @param format the explicit suffix; otherwise the format that the property has, otherwise a string (reference 6.3)
     * @param online the resource is online
     * @return 0, 5024 (stored, acts at the next online), 5023, 5895 or 87
     */
    int set(Name name, List<String> parts, Optional<Format> format, boolean online) {
        Optional<Declared> known = declared(name);
        if (known.isEmpty() && !takesOthers || isReadOnly(name)) {
            return Win32.INVALID_PARAMETER;
        }
        Format wanted = format.orElseGet(() -> value(name).map(Setting::format).orElse(Format.STRING));
        Optional<Setting> value = Setting.parse(wanted, parts);
        if (value.isEmpty()) {
            return Win32.INVALID_PARAMETER;
        }
        if (known.isPresent() && !known.get().fits(value.get())) {
            return value.get().format() == known.get().start().format() ? Win32.INVALID_PARAMETER : Win32.WRONG_FORMAT;
        }
        boolean changesOnline = online && !value(name).equals(value);
        Declared.Effect effect = known.map(Declared::effect).orElse(Declared.Effect.NOW);
        if (changesOnline && effect == Declared.Effect.OFFLINE_ONLY) {
            return Win32.INVALID_STATE;
        }
        put(name, value.get());
        return changesOnline && effect == Declared.Effect.NEXT_ONLINE ? Win32.PROPERTIES_STORED : Win32.DONE;
    }

    /** Sets without a question: what the cluster itself keeps, and states that a world starts from. */
    public void put(Name name, Setting value) {
        set.put(declared(name).map(Declared::name).orElse(name), value);
    }

    /** Back to the default, or gone: {@code /usedefault} (reference 6.1). */
    int reset(Name name) {
        if (isReadOnly(name) || declared(name).isEmpty() && !set.containsKey(name)) {
            return Win32.INVALID_PARAMETER;
        }
        set.remove(name);
        return Win32.DONE;
    }

    PropertySet copy() {
        PropertySet copy = new PropertySet(declared, takesOthers);
        copy.set.putAll(set);
        return copy;
    }

    private PropertySet(List<Declared> declared, boolean takesOthers) {
        this.declared = declared;
        this.takesOthers = takesOthers;
    }
}
