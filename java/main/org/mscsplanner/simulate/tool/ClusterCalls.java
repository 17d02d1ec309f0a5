package org.mscsplanner.simulate.tool;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.mscsplanner.clusterexe.ClusterLine;
import org.mscsplanner.clusterexe.ClusterLine.Assignment;
import org.mscsplanner.clusterexe.ClusterLine.Option;
import org.mscsplanner.clusterexe.Format;
import org.mscsplanner.clusterexe.OptionWord;
import org.mscsplanner.model.Name;
import org.mscsplanner.simulate.cluster.Cluster;
import org.mscsplanner.simulate.cluster.Configuration;
import org.mscsplanner.simulate.cluster.Engine;
import org.mscsplanner.simulate.cluster.Membership;
import org.mscsplanner.simulate.cluster.PropertySet;
import org.mscsplanner.simulate.cluster.Win32;

/**
 * One command line about one kind of object. Options are carried out from left to right, and the first that fails ends the
 * command (reference 12.7); 5024 is no failure, but it is the exit code if nothing worse comes.
 */
abstract class ClusterCalls {
    private final Session session;
    private final ClusterLine line;
    private final ClusterPrinter out;

    ClusterCalls(Session session, ClusterLine line, ClusterPrinter out) {
        this.session = session;
        this.line = line;
        this.out = out;
    }

    Session session() {
        return session;
    }

    ClusterLine line() {
        return line;
    }

    ClusterPrinter out() {
        return out;
    }

    Cluster cluster() {
        return session.world().cluster();
    }

    Engine engine() {
        return session.world().engine();
    }

    Membership membership() {
        return session.world().membership();
    }

    Configuration configuration() {
        return session.world().configuration();
    }

    /** What the command does without an option. */
    abstract int listing();

    /** One option that stands for itself; sub-options are looked up with {@link #sub}. */
    abstract int option(Option option);

    final int run() {
        int code = Win32.DONE;
        boolean any = false;
        for (Option option : line.options()) {
            if (option.word() == OptionWord.HELP) {
                out.line("Help stands in the reference.");
                return Win32.DONE;
            }
            int one = isSub(option.word()) ? Win32.DONE : option(option);
            any |= !isSub(option.word());
            if (!Win32.isSuccess(one)) {
                return one;
            }
            code = Math.max(code, one);
        }
        return any ? code : listing();
    }

    private static boolean isSub(OptionWord word) {
        return switch (word) {
            case WAIT, USE_DEFAULT, IN_GROUP, OF_TYPE, SEPARATE, IN_NODE, ON_NODE, NODES, IP_ADDRESS, USER, PASSWORD, VERBOSE, UNATTENDED, MINIMUM,
                PATH, MAX_LOG_SIZE, CLUSTERS, SKIP_DC, TEST, QUIET, DLL, IS_ALIVE, LOOKS_ALIVE, COPY, SPAN, IN_NETWORK -> true;
            default -> false;
        };
    }

    Optional<Option> sub(OptionWord word) {
        return line.options().stream().filter(o -> o.word() == word).findFirst();
    }

    /** The value behind the colon of a sub-option; empty when there is none. */
    String value(OptionWord word) {
        return sub(word).map(ClusterCalls::value).orElse("");
    }

    static String value(Option option) {
        return option.values().isEmpty() ? "" : option.values().get(0);
    }

    static Optional<Name> node(Option option) {
        return option.values().isEmpty() ? Optional.empty() : Optional.of(Name.of(option.values().get(0)));
    }

    /** Waits as {@code /wait} says: S seconds, without a number as long as something happens, without the option the default (reference 7.1). */
    boolean await(BooleanSupplier settled, long defaultSeconds) {
        long millis = sub(OptionWord.WAIT).map(w -> w.values().isEmpty() ? Long.MAX_VALUE : Long.parseLong(w.values().get(0)) * 1000)
                .orElse(defaultSeconds * 1000);
        return engine().timeline().run(settled, millis);
    }

    /** Sets one property; answers 0, 5024 or a failure. */
    interface Setter {
        int set(Name property, List<String> values, Optional<Format> format);
    }

    /** {@code /prop} and {@code /priv}: show all, show some, set, or set back (reference 6.1). A change of several is not atomic. */
    int properties(Option option, String title, Name object, PropertySet set, Setter setter) {
        if (!option.assignments().isEmpty()) {
            int code = Win32.DONE;
            for (Assignment a : option.assignments()) {
                int one = setter.set(Name.of(a.property()), a.values(), a.format());
                if (!Win32.isSuccess(one)) {
                    return one;
                }
                code = Math.max(code, one);
            }
            return code;
        }
        List<Name> wanted = option.values().stream().map(Name::of).toList();
        if (sub(OptionWord.USE_DEFAULT).isPresent()) {
            for (Name name : wanted) {
                int code = configuration().reset(set, name);
                if (code != Win32.DONE) {
                    return code;
                }
            }
            return Win32.DONE;
        }
        if (wanted.stream().anyMatch(n -> set.value(n).isEmpty())) {
            return Win32.INVALID_PARAMETER;
        }
        out.properties(title, object, set, wanted.isEmpty() ? set.names() : wanted);
        return Win32.DONE;
    }
}
