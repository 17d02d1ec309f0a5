package org.mscsplanner.clusterexe;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.mscsplanner.clusterexe.ClusterLine.Assignment;
import org.mscsplanner.clusterexe.ClusterLine.Option;

/** Trees of any line that the reference allows: every object, every option with what it cannot do without, every format. */
public final class RandomLines {
    private static final String SIGNS = "abcXYZ019 \u00e4\u4e2d&^()=,;:'~/\\.-_%#";
    private final Random random;
    private final boolean printable;

    /** @param printable without what the printer refuses: property names that need quotes, letters beyond the basic plane */
    public RandomLines(Random random, boolean printable) {
        this.random = random;
        this.printable = printable;
    }

    public ClusterLine next() {
        ObjectWord object = pick(ObjectWord.values());
        boolean whole = object == ObjectWord.CLUSTER || object == ObjectWord.LOG;
        List<Option> options = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            add(options, pick(OptionWord.values()), object);
        }
        boolean asks = options.stream().allMatch(o -> o.isQuestion() && o.word() != OptionWord.LIST_INTERFACES && o.word() != OptionWord.MAINTENANCE);
        Optional<String> name = whole || asks && random.nextBoolean() ? Optional.empty() : Optional.of(text());
        return new ClusterLine(random.nextBoolean() ? Optional.of(text()) : Optional.empty(), object, name, options);
    }

    private void add(List<Option> options, OptionWord word, ObjectWord object) {
        boolean again = word.takesAssignments() || word == OptionWord.ADD_DEPENDENCY || word == OptionWord.ADD_OWNER;
        Set<OptionWord> present = EnumSet.noneOf(OptionWord.class);
        options.forEach(o -> present.add(o.word()));
        if (!word.isFor(object) || present.contains(word) && !again) {
            return;
        }
        Set<OptionWord> owners = LineRules.owners(word, object);
        if (!owners.isEmpty() && owners.stream().noneMatch(present::contains)) {
            add(options, owners.iterator().next(), object);
            add(options, word, object);
            return;
        }
        boolean needsNames = word == OptionWord.USE_DEFAULT;
        if (needsNames) {
            options.add(new Option(OptionWord.PRIVATE, list(), List.of()));
        }
        options.add(option(word, object));
        if (word == OptionWord.CREATE && object == ObjectWord.RESOURCE) {
            add(options, OptionWord.IN_GROUP, object);
            add(options, OptionWord.OF_TYPE, object);
        } else if (word == OptionWord.CREATE && object == ObjectWord.RESOURCE_TYPE) {
            add(options, OptionWord.DLL, object);
        }
    }

    private Option option(OptionWord word, ObjectWord object) {
        boolean resource = object == ObjectWord.RESOURCE;
        boolean never = resource && (word == OptionWord.ONLINE || word == OptionWord.OFFLINE) || object == ObjectWord.RESOURCE_TYPE && word == OptionWord.LIST;
        boolean always = word.value().isNeeded() || resource && (word == OptionWord.MOVE_TO || word == OptionWord.OF_TYPE);
        boolean valued = word.value() != OptionWord.Value.NONE && !never && (always || random.nextBoolean());
        if (!valued) {
            return new Option(word, List.of(), word.takesAssignments() && random.nextBoolean() ? assignments() : List.of());
        } else if (word == OptionWord.MAINTENANCE) {
            return new Option(word, List.of(random.nextBoolean() ? "on" : "off"), List.of());
        } else if (word.value().isNumber()) {
            return new Option(word, List.of(Integer.toString(random.nextInt(10_000))), List.of());
        }
        return new Option(word, word.value().isList() ? list() : List.of(text()), List.of());
    }

    private List<Assignment> assignments() {
        List<Assignment> all = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Optional<Format> format = random.nextInt(3) == 0 ? Optional.empty() : Optional.of(pick(Format.values()));
            all.add(new Assignment(!printable && random.nextInt(4) == 0 ? "two words" : pick(new String[] {"P", "Some-Name", "a.b_c"}), values(format), format));
        }
        return all;
    }

    private List<String> values(Optional<Format> format) {
        return switch (format.orElse(Format.MULTI_STRING)) {
            case DWORD, ULARGE -> List.of(random.nextBoolean() ? "0x" + Integer.toHexString(random.nextInt()) : Integer.toString(random.nextInt(1 << 30)));
            case BINARY -> List.of("0", "0x1F", "255");
            case SECURITY -> List.of(text(), "grant", "RC", text(), "revoke");
            case STRING, EXPAND_STRING -> List.of(random.nextInt(5) == 0 ? "" : text());
            case MULTI_STRING -> list();
        };
    }

    private List<String> list() {
        List<String> list = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            list.add(text());
        }
        return list;
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(10); i >= 0; i--) {
            out.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return out.append(!printable && random.nextInt(8) == 0 ? "\uD83D\uDE00" : "x").toString();
    }

    private <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
