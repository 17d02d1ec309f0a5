package org.mscsplanner.clusterexe;

import static org.mscsplanner.clusterexe.ObjectWord.CLUSTER;
import static org.mscsplanner.clusterexe.ObjectWord.GROUP;
import static org.mscsplanner.clusterexe.ObjectWord.LOG;
import static org.mscsplanner.clusterexe.ObjectWord.NETWORK;
import static org.mscsplanner.clusterexe.ObjectWord.NET_INTERFACE;
import static org.mscsplanner.clusterexe.ObjectWord.NODE;
import static org.mscsplanner.clusterexe.ObjectWord.RESOURCE;
import static org.mscsplanner.clusterexe.ObjectWord.RESOURCE_TYPE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every option with its spellings, the objects it is for, and whether a value follows its colon (cluster.exe reference,
 * sections 4 and 5). Sub-options such as {@code /wait} are options too; {@link LineRules} says which option each belongs
 * to. Spellings are words of the tables, never prefixes of them.
 */
public enum OptionWord {
    CREATE(Value.NONE, on(CLUSTER, GROUP, RESOURCE, RESOURCE_TYPE), "create"),
    DELETE(Value.NONE, on(GROUP, RESOURCE, RESOURCE_TYPE), "delete", "del"),
    RENAME(Value.ONE, on(CLUSTER, GROUP, RESOURCE, NETWORK), "ren", "rename"),
    STATUS(Value.NONE, on(NODE, GROUP, RESOURCE, NETWORK, NET_INTERFACE), "status", "stat", "state"),
    LIST(Value.OPTIONAL, on(CLUSTER, RESOURCE_TYPE), "list"),
    ONLINE(Value.OPTIONAL, on(GROUP, RESOURCE), "online", "on"),
    OFFLINE(Value.OPTIONAL, on(GROUP, RESOURCE), "offline", "off"),
    MOVE_TO(Value.OPTIONAL, on(GROUP, RESOURCE), "moveto", "move"),
    FAIL(Value.NONE, on(RESOURCE), "fail"),
    WAIT(Value.OPTIONAL_NUMBER, on(NODE, GROUP, RESOURCE), "wait"),
    PROPERTIES(Value.OPTIONAL_LIST, all(), "prop", "props", "properties"),
    PRIVATE(Value.OPTIONAL_LIST, all(), "priv", "privprop", "privprops", "privproperties"),
    USE_DEFAULT(Value.NONE, all(), "usedefault"),
    IN_GROUP(Value.ONE, on(RESOURCE), "group"),
    OF_TYPE(Value.OPTIONAL, on(RESOURCE, RESOURCE_TYPE), "type"),
    SEPARATE(Value.NONE, on(RESOURCE), "separate"),
    LIST_OWNERS(Value.NONE, on(GROUP, RESOURCE, RESOURCE_TYPE), "listowners"),
    SET_OWNERS(Value.LIST, on(GROUP), "setowners"),
    ADD_OWNER(Value.LIST, on(RESOURCE), "addowner"),
    REMOVE_OWNER(Value.LIST, on(RESOURCE), "removeowner", "remowner"),
    LIST_DEPENDENCIES(Value.NONE, on(RESOURCE), "listdep", "listdependencies"),
    ADD_DEPENDENCY(Value.ONE, on(RESOURCE), "adddep", "adddependency"),
    REMOVE_DEPENDENCY(Value.ONE, on(RESOURCE), "removedep", "removedependency"),
    /** Windows Server 2008 and later, often quoted; no page of the reference shows it (5.3), so a line with it is read with a {@link Doubt}. */
    SET_DEPENDENCY(Value.ONE, on(RESOURCE), "setdep", "setdependency"),
    CHECKPOINTS(Value.NONE, on(RESOURCE), "check", "chk", "chkpoints", "checkpoints"),
    ADD_CHECKPOINTS(Value.LIST, on(RESOURCE), "addcheck", "addchk", "addchkpoints", "addcheckpoints"),
    REMOVE_CHECKPOINTS(Value.LIST, on(RESOURCE), "removecheck", "removechk", "removechkpoints", "removecheckpoints"),
    CRYPTO_CHECKPOINTS(Value.NONE, on(RESOURCE), "cryptocheck", "cryptochk", "cryptochkpoints", "cryptocheckpoints"),
    ADD_CRYPTO_CHECKPOINTS(Value.LIST, on(RESOURCE), "addcryptocheck", "addcryptochk", "addcryptochkpoints",
            "addcryptocheckpoints"),
    REMOVE_CRYPTO_CHECKPOINTS(Value.LIST, on(RESOURCE), "removecryptocheck", "removecryptochk", "removecryptochkpoints",
            "removecryptocheckpoints"),
    MAINTENANCE(Value.OPTIONAL, on(RESOURCE), "maint", "maintenancemode"),
    REGISTER_DNS(Value.NONE, on(RESOURCE), "registerdns"),
    FORCE(Value.NONE, on(CLUSTER, NODE), "force", "forcecleanup"),
    START(Value.NONE, on(NODE), "start"),
    STOP(Value.NONE, on(NODE), "stop"),
    PAUSE(Value.NONE, on(NODE), "pause"),
    RESUME(Value.NONE, on(NODE), "resume"),
    EVICT(Value.NONE, on(NODE), "evict"),
    LIST_INTERFACES(Value.NONE, on(NODE, NETWORK), "listint", "listinterface", "listinterfaces"),
    /** Restricts a listing to a node. */
    IN_NODE(Value.ONE, on(GROUP, NET_INTERFACE), "node"),
    /** The node that is created, added, or asked for its log. */
    ON_NODE(Value.ONE, on(CLUSTER, LOG), "node"),
    NODES(Value.LIST, on(CLUSTER), "nodes"),
    IN_NETWORK(Value.ONE, on(NET_INTERFACE), "net", "network"),
    DLL(Value.ONE, on(RESOURCE_TYPE), "dll", "dllname"),
    IS_ALIVE(Value.NUMBER, on(RESOURCE_TYPE), "isalive"),
    LOOKS_ALIVE(Value.NUMBER, on(RESOURCE_TYPE), "looksalive"),
    VERSION(Value.NONE, on(CLUSTER), "ver", "version"),
    QUORUM(Value.OPTIONAL, on(CLUSTER), "quorum", "quorumresource"),
    PATH(Value.ONE, on(CLUSTER), "path"),
    MAX_LOG_SIZE(Value.NUMBER, on(CLUSTER), "maxlogsize"),
    ADD_NODES(Value.OPTIONAL_LIST, on(CLUSTER), "add", "addnodes"),
    IP_ADDRESS(Value.LIST, on(CLUSTER), "ipaddr", "ipaddress"),
    USER(Value.ONE, on(CLUSTER), "user"),
    PASSWORD(Value.ONE, on(CLUSTER), "pass", "password"),
    VERBOSE(Value.NONE, on(CLUSTER), "verb", "verbose"),
    UNATTENDED(Value.NONE, on(CLUSTER), "unattend", "unattended"),
    MINIMUM(Value.NONE, on(CLUSTER), "min", "minimum"),
    LIST_NET_PRIORITY(Value.NONE, on(CLUSTER), "listnetpri", "listnetpriority"),
    SET_NET_PRIORITY(Value.LIST, on(CLUSTER), "setnetpri", "setnetpriority"),
    CHANGE_PASSWORD(Value.OPTIONAL_LIST, on(CLUSTER), "changepass", "changepassword"),
    /** The clusters whose password is changed; in front of every other option {@code /cluster:} names the cluster instead. */
    CLUSTERS(Value.LIST, on(CLUSTER), "cluster", "c"),
    SKIP_DC(Value.NONE, on(CLUSTER), "skipdc"),
    TEST(Value.NONE, on(CLUSTER), "test"),
    QUIET(Value.NONE, on(CLUSTER), "quiet"),
    GENERATE(Value.NONE, on(LOG), "g", "gen", "generate"),
    COPY(Value.ONE, on(LOG), "copy"),
    SPAN(Value.NUMBER, on(LOG), "span"),
    /** How large the log may become, and how much is written into it: seen in use, in no page of the reference. */
    LOG_SIZE(Value.NUMBER, on(LOG), "size"),
    LOG_LEVEL(Value.NUMBER, on(LOG), "level"),
    /** Registers an extension of Cluster Administrator (Knowledge Base article 272350, SDK samples); in no page of the reference. */
    ADMIN_EXTENSION(Value.LIST, on(CLUSTER), "regext", "regadminext"),
    NO_ADMIN_EXTENSION(Value.LIST, on(CLUSTER), "unregext", "unregadminext"),
    /** What Windows does when the Cluster service fails, on these nodes or on all; in no page of the reference. */
    SET_FAILURE_ACTIONS(Value.OPTIONAL_LIST, on(CLUSTER), "setfail", "setfailureactions"),
    HELP(Value.NONE, all(), "?", "help");

    /** Whether something follows a colon behind the option. */
    public enum Value {
        NONE, OPTIONAL, ONE, OPTIONAL_NUMBER, NUMBER, OPTIONAL_LIST, LIST;

        /** True when the colon and something behind it must be there. */
        boolean isNeeded() {
            return this == ONE || this == NUMBER || this == LIST;
        }

        /** True when commas separate several values. */
        boolean isList() {
            return this == LIST || this == OPTIONAL_LIST;
        }

        /** True for a count of seconds, minutes or kilobytes. */
        boolean isNumber() {
            return this == NUMBER || this == OPTIONAL_NUMBER;
        }
    }

    private final Value value;
    private final Set<ObjectWord> objects;
    private final List<String> spellings;

    OptionWord(Value value, Set<ObjectWord> objects, String... spellings) {
        this.value = value;
        this.objects = objects;
        this.spellings = List.of(spellings);
    }

    public Value value() {
        return value;
    }

    /** True when the option may stand in a command about this object. */
    boolean isFor(ObjectWord object) {
        return objects.contains(object);
    }

    /** With the slash, as the printer writes it. */
    public String printed() {
        return "/" + spellings.get(0);
    }

    /** Every spelling, without the slash; the first is the printer's. */
    List<String> spellings() {
        return spellings;
    }

    /** True for an option that only asks. */
    boolean isQuestion() {
        return switch (this) {
            case STATUS, LIST, LIST_OWNERS, LIST_DEPENDENCIES, CHECKPOINTS, CRYPTO_CHECKPOINTS, LIST_INTERFACES, IN_NODE, IN_NETWORK, VERSION, LIST_NET_PRIORITY, HELP -> true;
            default -> false;
        };
    }

    /** True when assignments {@code Name=Value} may follow. */
    boolean takesAssignments() {
        return this == PROPERTIES || this == PRIVATE;
    }

    /** The option of this spelling for an object; the same word can mean different options for different objects. */
    public static Optional<OptionWord> of(String word, ObjectWord object) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Spellings.OF.getOrDefault(lower, List.of()).stream().filter(o -> o.isFor(object)).findFirst();
    }

    /** The objects that have an option of this spelling. */
    static Set<ObjectWord> objectsOf(String word) {
        Set<ObjectWord> objects = EnumSet.noneOf(ObjectWord.class);
        Spellings.OF.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()).forEach(o -> objects.addAll(o.objects));
        return objects;
    }

    /** The option of an object that a word without meaning was likely to be: one that starts as the word does, but for its end. */
    static Optional<OptionWord> likely(String word, ObjectWord object) {
        String lower = word.toLowerCase(Locale.ROOT);
        int start = Math.max(3, lower.length() - 2);
        return lower.length() < start ? Optional.empty() : Arrays.stream(values())
                .filter(o -> o.isFor(object) && o.spellings.stream().anyMatch(s -> s.startsWith(lower.substring(0, start)))).findFirst();
    }

    /** Made when the first line is read: a rehearsal reads many thousands. */
    private static final class Spellings {
        static final Map<String, List<OptionWord>> OF = new HashMap<>();

        static {
            for (OptionWord option : OptionWord.values()) {
                option.spellings.forEach(s -> OF.computeIfAbsent(s, x -> new ArrayList<>()).add(option));
            }
        }
    }

    private static Set<ObjectWord> on(ObjectWord first, ObjectWord... more) {
        return EnumSet.of(first, more);
    }

    private static Set<ObjectWord> all() {
        return EnumSet.allOf(ObjectWord.class);
    }
}
