package org.mscsplanner.simulate.cluster;

import java.util.List;
import org.mscsplanner.clusterexe.Format;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.OsVersion;

/**
 * A property that an object or a resource type declares (reference 9).
 *
 * @param start the value before anybody sets one
 * @param least of a number
 * @param most of a number
 * @param effect when a change acts
 * @param since the first Windows that has it
 * @param until the last Windows that has it
 */
record Declared(Name name, Setting start, long least, long most, Effect effect, OsVersion since, OsVersion until) {
    static final long MOST = 0xFFFF_FFFFL;

    /** When a change acts. */
    enum Effect {
        /** At once. */
        NOW,
        /** At the next online; the answer is 5024 while the resource is online (reference 6.3). */
        NEXT_ONLINE,
        /** It is refused with 5023 while the resource is online (KB 302389). */
        OFFLINE_ONLY,
        /** Never: it is read only. */
        NEVER
    }

    static Declared text(String name, Effect effect) {
        return new Declared(Name.of(name), Setting.text(""), 0, MOST, effect, OsVersion.W2003, OsVersion.W2022);
    }

    static Declared number(String name, long start, long least, long most, Effect effect) {
        return new Declared(Name.of(name), Setting.number(start), least, most, effect, OsVersion.W2003, OsVersion.W2022);
    }

    static Declared of(String name, Format format, Effect effect) {
        return new Declared(Name.of(name), new Setting(format, List.of()), 0, MOST, effect, OsVersion.W2003, OsVersion.W2022);
    }

    Declared since(OsVersion first) {
        return new Declared(name, start, least, most, effect, first, until);
    }

    Declared until(OsVersion last) {
        return new Declared(name, start, least, most, effect, since, last);
    }

    boolean isOn(OsVersion os) {
        return os.compareTo(since) >= 0 && os.compareTo(until) <= 0;
    }

    boolean fits(Setting value) {
        return value.format() == start.format()
                && (value.format() != Format.DWORD || value.number() >= least && value.number() <= most);
    }
}
