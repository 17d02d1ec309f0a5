package org.mscsplanner.clusterexe;

import static org.mscsplanner.clusterexe.OptionWord.ADD_NODES;
import static org.mscsplanner.clusterexe.OptionWord.CHANGE_PASSWORD;
import static org.mscsplanner.clusterexe.OptionWord.CREATE;
import static org.mscsplanner.clusterexe.OptionWord.DELETE;
import static org.mscsplanner.clusterexe.OptionWord.EVICT;
import static org.mscsplanner.clusterexe.OptionWord.FORCE;
import static org.mscsplanner.clusterexe.OptionWord.GENERATE;
import static org.mscsplanner.clusterexe.OptionWord.MOVE_TO;
import static org.mscsplanner.clusterexe.OptionWord.OFFLINE;
import static org.mscsplanner.clusterexe.OptionWord.ONLINE;
import static org.mscsplanner.clusterexe.OptionWord.PRIVATE;
import static org.mscsplanner.clusterexe.OptionWord.PROPERTIES;
import static org.mscsplanner.clusterexe.OptionWord.QUORUM;
import static org.mscsplanner.clusterexe.OptionWord.START;
import static org.mscsplanner.clusterexe.OptionWord.STOP;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mscsplanner.clusterexe.ClusterLine.Option;
import org.mscsplanner.clusterexe.Tokens.Unreadable;

/**
 * What a line needs beyond its spelling: the option that a sub-option belongs to, the sub-options without which an option
 * says too little, and the name of an object (cluster.exe reference, section 5). A sub-option may stand in front of its
 * option; scripts of other people write it so.
 */
final class LineRules {
    /** What is said of a selector that stands elsewhere. */
    static final String SELECTOR = "/cluster: names the cluster in front of everything else";
    private static final Map<OptionWord, Set<OptionWord>> BELONGS_TO = new EnumMap<>(OptionWord.class);
    /** What may be asked of all objects of a kind, or is asked of the local node. */
    private static final Set<OptionWord> WITHOUT_A_NAME = EnumSet.of(OptionWord.STATUS, OptionWord.LIST, OptionWord.HELP,
            PROPERTIES, PRIVATE, OptionWord.IN_NODE, OptionWord.IN_NETWORK, OptionWord.LIST_OWNERS, OptionWord.LIST_DEPENDENCIES,
            OptionWord.CHECKPOINTS, OptionWord.CRYPTO_CHECKPOINTS);
    /** Values that name one thing: a comma would make two of them. */
    private static final Set<OptionWord> ONE_NAME = EnumSet.of(OptionWord.RENAME, ONLINE, OFFLINE, MOVE_TO, OptionWord.IN_GROUP, OptionWord.OF_TYPE,
            OptionWord.ADD_DEPENDENCY, OptionWord.REMOVE_DEPENDENCY, OptionWord.IN_NODE, OptionWord.ON_NODE, OptionWord.IN_NETWORK, QUORUM);

    private static final Set<OptionWord> INTERFACE = EnumSet.of(OptionWord.IN_NODE, OptionWord.IN_NETWORK);
    private static final Set<OptionWord> NODES = EnumSet.of(OptionWord.SET_OWNERS, OptionWord.ADD_OWNER, OptionWord.REMOVE_OWNER, ADD_NODES);

    static {
        belongs(OptionWord.WAIT, ONLINE, OFFLINE, MOVE_TO, START, STOP, EVICT, FORCE);
        belongs(OptionWord.USE_DEFAULT, PROPERTIES, PRIVATE);
        belongs(OptionWord.IN_GROUP, CREATE);
        belongs(OptionWord.OF_TYPE, CREATE, DELETE);
        belongs(OptionWord.SEPARATE, CREATE);
        belongs(OptionWord.ON_NODE, CREATE, ADD_NODES, GENERATE);
        belongs(OptionWord.NODES, CREATE);
        belongs(OptionWord.IP_ADDRESS, CREATE);
        belongs(OptionWord.USER, CREATE);
        belongs(OptionWord.PASSWORD, CREATE, ADD_NODES);
        belongs(OptionWord.VERBOSE, CREATE, ADD_NODES, CHANGE_PASSWORD);
        belongs(OptionWord.UNATTENDED, CREATE, ADD_NODES, CHANGE_PASSWORD);
        belongs(OptionWord.MINIMUM, CREATE, ADD_NODES);
        belongs(OptionWord.PATH, QUORUM);
        belongs(OptionWord.MAX_LOG_SIZE, QUORUM);
        belongs(OptionWord.CLUSTERS, CHANGE_PASSWORD);
        belongs(FORCE, CHANGE_PASSWORD);
        belongs(OptionWord.SKIP_DC, CHANGE_PASSWORD);
        belongs(OptionWord.TEST, CHANGE_PASSWORD);
        belongs(OptionWord.QUIET, CHANGE_PASSWORD);
        belongs(OptionWord.DLL, CREATE);
        belongs(OptionWord.IS_ALIVE, CREATE);
        belongs(OptionWord.LOOKS_ALIVE, CREATE);
        belongs(OptionWord.COPY, GENERATE);
        belongs(OptionWord.SPAN, GENERATE);
    }

    private LineRules() { }

    private static void belongs(OptionWord sub, OptionWord first, OptionWord... more) {
        BELONGS_TO.put(sub, EnumSet.of(first, more));
    }

    /** The options of which one must stand in the line of a sub-option; empty for an option that stands for itself. */
    static Set<OptionWord> owners(OptionWord word, ObjectWord object) {
        return BELONGS_TO.getOrDefault(word, Set.of()).stream().filter(o -> o.isFor(object))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OptionWord.class)));
    }

    static boolean isOneName(OptionWord word) {
        return ONE_NAME.contains(word);
    }

    /** True for an option whose value is a list of nodes. */
    static boolean isNodes(OptionWord word) {
        return NODES.contains(word);
    }

    /**
     * Refuses a line that lacks something.
     *
     * @param columns of the options, in their order
     */
    static void check(ClusterLine line, List<Integer> columns) throws Unreadable {
        Map<OptionWord, Option> present = new EnumMap<>(OptionWord.class);
        for (int i = 0; i < columns.size(); i++) {
            Option option = line.options().get(i);
            Option before = present.putIfAbsent(option.word(), option);
            if (before != null && BELONGS_TO.containsKey(option.word()) && !before.equals(option)) {
                throw new Unreadable(columns.get(i), option.word().printed() + " is there twice with different values");
            }
        }
        boolean names = line.options().stream().anyMatch(o -> o.word().takesAssignments() && !o.values().isEmpty());
        for (int i = 0; i < columns.size(); i++) {
            Option option = line.options().get(i);
            owner(line, option, present.keySet(), columns.get(i));
            whole(line, option, present.keySet(), columns.get(i));
            if (option.word() == OptionWord.USE_DEFAULT && !names) {
                throw new Unreadable(columns.get(i), "/usedefault needs the names of properties: /prop:NAME or /priv:NAME");
            }
            name(line, option, present.keySet(), columns.get(i));
        }
    }

    private static void owner(ClusterLine line, Option option, Set<OptionWord> present, int column) throws Unreadable {
        Set<OptionWord> belongs = BELONGS_TO.get(option.word());
        if (belongs == null || belongs.stream().anyMatch(present::contains)) {
            return;
        }
        Set<OptionWord> owners = owners(option.word(), line.object());
        if (!owners.isEmpty()) {
            throw new Unreadable(column, option.word() == OptionWord.CLUSTERS ? SELECTOR
                    : option.word().printed() + " belongs to " + owners.stream().map(OptionWord::printed).collect(Collectors.joining(", ")));
        }
    }

    private static void whole(ClusterLine line, Option option, Set<OptionWord> present, int column) throws Unreadable {
        boolean resource = line.object() == ObjectWord.RESOURCE;
        boolean value = !option.values().isEmpty();
        Optional<String> problem = switch (option.word()) {
            case CREATE -> resource && !(present.contains(OptionWord.IN_GROUP) && present.contains(OptionWord.OF_TYPE))
                    ? Optional.of("/create of a resource needs /group: and /type:")
                    : line.object() == ObjectWord.RESOURCE_TYPE && !present.contains(OptionWord.DLL) ? Optional.of("/create of a resource type needs /dll:") : Optional.empty();
            case OF_TYPE -> resource && !value ? Optional.of("/type needs a value behind a colon") : Optional.empty();
            case MOVE_TO -> resource && !value ? Optional.of("/moveto of a resource needs the group behind a colon") : Optional.empty();
            case ONLINE, OFFLINE -> resource && value ? Optional.of(option.word().printed() + " of a resource takes no node; only that of a group does") : Optional.empty();
            case LIST -> line.object() == ObjectWord.RESOURCE_TYPE && value ? Optional.of("/list of a resource type takes no value") : Optional.empty();
            case MAINTENANCE -> option.values().stream().anyMatch(v -> !v.matches("(?i)on|off|.*%.*")) ? Optional.of("/maint takes on or off") : Optional.empty();
            default -> Optional.empty();
        };
        if (problem.isPresent()) {
            throw new Unreadable(column, problem.get());
        }
    }

    /**
     * Section 5.4: without a name the options of a node are about the local one, except these two. Section 5.6: a node and a network
     * name what connects them.
     */
    private static void name(ClusterLine line, Option option, Set<OptionWord> present, int column) throws Unreadable {
        boolean sets = option.word().takesAssignments() && (!option.assignments().isEmpty() || present.contains(OptionWord.USE_DEFAULT));
        boolean interfaces = line.object() == ObjectWord.NET_INTERFACE;
        boolean needed = switch (line.object()) {
            case CLUSTER, LOG -> false;
            case NODE -> option.word() == OptionWord.LIST_INTERFACES || sets;
            default -> !WITHOUT_A_NAME.contains(option.word()) && !BELONGS_TO.containsKey(option.word()) || sets;
        };
        boolean named = line.name().isPresent() || interfaces && present.containsAll(INTERFACE);
        if (needed && !named) {
            throw new Unreadable(column, option.word().printed() + " needs " + (interfaces ? "/node: and /net: behind \"netint\", or a name"
                    : "a name behind \"" + line.object().printed() + "\""));
        }
    }
}
