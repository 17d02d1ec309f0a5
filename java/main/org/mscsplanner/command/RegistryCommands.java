package org.mscsplanner.command;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryEntry.Data;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.plan.action.CheckRegistry;
import org.mscsplanner.plan.action.ExportRegistryKey;
import org.mscsplanner.plan.action.WriteRegistry;
import org.mscsplanner.text.FindstrText;
import org.mscsplanner.text.Word;
import org.mscsplanner.verdict.ExitRule;

/** Registry: export, import of a .reg file with read-back, and putting old values back. */
final class RegistryCommands {
    private static final String TYPE = "TYPE";
    private static final String OLD = "OLD";
    private static final String QWORD = "REG_QWORD";

    /** What findstr of Windows Server 2003 takes as an expression. */
    private static final int LONGEST_EXPRESSION = 127;

    private final boolean is2003;
    private final Set<RegistryKey> checkpoints;

    /**
     * @param is2003 the nodes have the reg.exe of Windows Server 2003, of which nobody knows what it does with numbers of 64 bits, and
     *     whether it takes several strings in the form in which it shows them
     * @param checkpoints the keys that the cluster saves after the plan
     */
    RegistryCommands(boolean is2003, Set<RegistryKey> checkpoints) {
        this.is2003 = is2003;
        this.checkpoints = Set.copyOf(checkpoints);
    }

    /** The .reg file of a step, below the rendered folder. */
    private static String fileOf(String stepId) {
        return "registry\\" + Records.slugOf(stepId) + ".reg";
    }

    /** The exported key; undo puts it back where it is another one by then, and keeps what it replaces with the record. */
    Procedure export(ExportRegistryKey a, Records records) {
        Word key = Word.value(a.key().forReg());
        Word saved = records.file("reg");
        Word replaced = records.file("replaced.reg");
        Call exists = Call.of(ExitRule.REG_QUERY, Word.literal("query"), key).hidden();
        Call load = Call.of(ExitRule.REG, Word.literal("import"), saved).hidden();
        Call delete = call(ExitRule.REG_QUERY, "delete", key, List.of(Word.literal("/f")));
        List<Op> save = new ArrayList<>(fresh(key, saved));
        save.add(new Op.Mark(records.present(), "present"));
        List<Op> forward = records.once(List.of(records.absent(), records.present()), List.of(new Op.Ask(exists, save,
                List.of(new Op.Say("    the key is not there on this node"), new Op.Mark(records.absent(), "absent")))));
        List<Call> main = List.of(Call.of(ExitRule.REG, Word.literal("export"), key, Word.variable(Call.SYSTEM_ROOT, "\\Cluster\\" + records.name() + ".reg")));
        List<Op> remove = new ArrayList<>(fresh(key, replaced));
        remove.add(new Op.Run(delete));
        List<Op> compare = new ArrayList<>(fresh(key, replaced));
        compare.add(new Op.Ask(Call.of(ExitRule.FC, Word.literal("/b"), saved, replaced).hidden(),
                List.of(new Op.Say("    the key is as it was")), List.of(new Op.Run(delete), new Op.Run(load))));
        return new Procedure(main, forward, records.undo(List.of(new Op.Ask(exists, remove, List.of())),
                List.of(new Op.Ask(exists, compare, List.of(new Op.Run(load))))));
    }

    /** An export into a file that is not there: later versions ask before they replace one. */
    private static List<Op> fresh(Word key, Word file) {
        return List.of(FileCommands.remove(file, FileCommands.BLOCKED),
                new Op.Run(Call.of(ExitRule.REG, Word.literal("export"), key, file).hidden()));
    }

    Procedure write(WriteRegistry a, Records records) {
        List<Op> forward = new ArrayList<>();
        List<Op> backward = new ArrayList<>();
        Word key = Word.value(a.key().forReg());
        int number = 0;
        List<Op> readBack = new ArrayList<>();
        for (Map.Entry<Name, Data> value : a.values().entrySet()) {
            number++;
            Records one = records.part(number);
            List<Word> name = name(value.getKey());
            Call query = call(ExitRule.REG_QUERY, "query", key, name);
            forward.addAll(value.getKey().isEmpty() && !is2003 ? unnamedPresence(key, query, one) : one.presence(query));
            readBack.addAll(holds(key, value, one.file("now"), "was not written. Close regedit and run this script again."));
            backward.addAll(0, one.undo(List.of(new Op.Run(call(ExitRule.REG_QUERY, "delete", key, with(name, Word.literal("/f"))))),
                    restore(value.getKey(), key, name, one)));
        }
        if (checkpoints.stream().anyMatch(c -> c.covers(a.key()) && !c.equals(a.key()))) {
            made(a.key(), key, records.part(0), forward, backward);
        }
        Call load = Call.of(ExitRule.REG, Word.literal("import"), Records.rendered(fileOf(records.id())));
        forward.add(new Op.Run(load.hidden()));
        forward.addAll(readBack);
        return new Procedure(byHand(a, key, records), forward, backward);
    }

    /**
     * A key below one with a checkpoint that is made by the import goes when its values are gone: the checkpoint would carry the empty
     * key to every node. A checkpoint's own key is saved and put back whole.
     */
    private static void made(RegistryKey written, Word key, Records records, List<Op> forward, List<Op> backward) {
        String below = "^HKEY_LOCAL_MACHINE." + FindstrText.expression(written.text()) + Listings.BACKSLASH;
        if (below.length() > LONGEST_EXPRESSION) {
            return;
        }
        Call exists = Call.of(ExitRule.REG_QUERY, Word.literal("query"), key);
        Call holds = Call.of(ExitRule.FINDSTR, Word.literal("/i"), Word.literal("/r"), Word.of("/c:", "REG_"), Word.of("/c:", below)).hidden().fedBy(exists);
        Op remove = new Op.Ask(holds, List.of(new Op.Say("    the key " + written + " holds something else: it stays")),
                List.of(new Op.Run(call(ExitRule.REG_QUERY, "delete", key, List.of(Word.literal("/f"))))));
        forward.addAll(0, records.once(List.of(records.absent(), records.present()), List.of(new Op.Ask(exists.hidden(),
                List.of(new Op.Mark(records.present(), "present")), List.of(new Op.Mark(records.absent(), "absent"))))));
        backward.addAll(records.undo(List.of(new Op.Ask(exists.hidden(), List.of(remove), List.of())), List.of()));
    }

    /** Reads the values where the group is now; nothing is written there. */
    Procedure check(CheckRegistry a, Records records) {
        Word key = Word.value(a.key().forReg());
        List<Op> forward = new ArrayList<>();
        List<Call> main = new ArrayList<>();
        for (Map.Entry<Name, Data> value : a.values().entrySet()) {
            main.add(call(ExitRule.REG, "query", key, name(value.getKey())));
            forward.addAll(holds(key, value, records.file("now"),
                    "did not arrive on " + a.node() + ": look at the checkpoints of the group, and move it back meanwhile."));
        }
        return new Procedure(main, forward, List.of());
    }

    /** What asks for a default value of a later version answers 0 and shows a text in the language of Windows where there is none. */
    private static List<Op> unnamedPresence(Word key, Call query, Records records) {
        return records.once(List.of(records.absent(), records.present()), List.of(new Op.Ask(query.into(records.file("txt")),
                List.of(unnamedIn(key, List.of(new Op.Mark(records.present(), "present")), List.of(new Op.Mark(records.absent(), "absent")))),
                List.of(new Op.Mark(records.absent(), "absent")))));
    }

    /** The list of all values of the key has no line for a default value that is not there; of an empty key it may have no line at all. */
    private static Op unnamedIn(Word key, List<Op> there, List<Op> missing) {
        Call list = Call.of(ExitRule.REG_QUERY, Word.literal("query"), key);
        Call unnamed = Call.of(ExitRule.FINDSTR, Word.literal("/i"), Word.literal("/r"), Word.of("/c:", "^ *(.*)  *REG_")).hidden().fedBy(list);
        return new Op.Ask(list.hidden(), List.of(new Op.Ask(unnamed, there, missing)), missing);
    }

    private List<Op> holds(Word key, Map.Entry<Name, Data> value, Word now, String otherwise) {
        String shown = value.getKey().isEmpty() ? "The default value" : "The value " + value.getKey();
        List<Op> fail = List.of(new Op.Fail(shown + " " + otherwise));
        List<Op> differs = value.getValue() instanceof Data.Qword q ? List.of(new Op.Ask(Listings.find(QWORD, now), fail,
                List.of(new Op.Say("    this reg.exe does not show numbers of 64 bits: see in regedit that it is " + Long.toUnsignedString(q.number()))))) : fail;
        List<Op> all = new ArrayList<>(value.getKey().isEmpty() && !is2003 ? List.of(unnamedIn(key, List.of(), fail)) : List.of());
        all.add(new Op.Ask(call(ExitRule.REG_QUERY, "query", key, name(value.getKey())).into(now),
                List.of(new Op.Ask(Listings.match(expected(value.getValue()), now), List.of(), differs)), fail));
        return all;
    }

    private static List<Word> name(Name value) {
        return value.isEmpty() ? List.of(Word.literal("/ve")) : List.of(Word.literal("/v"), Word.value(value.text()));
    }

    private static Call call(ExitRule rule, String verb, Word key, List<Word> more) {
        List<Word> words = new ArrayList<>(List.of(Word.literal(verb), key));
        words.addAll(more);
        return new Call("reg", words, rule, new Call.Output.Hidden());
    }

    private static List<Word> with(List<Word> words, Word more) {
        List<Word> all = new ArrayList<>(words);
        all.add(more);
        return all;
    }

    /**
     * The line "name type data" of reg query is taken apart by the number of parts of the name. A quote in the data, or a backslash at
     * their end, would end the quotes around the variable: a person sets such a value.
     */
    private List<Op> restore(Name value, Word key, List<Word> name, Records records) {
        Word line = records.file("line");
        Call find = Listings.find("REG_", records.file("txt"));
        List<Word> words = new ArrayList<>(List.of(Word.literal("add"), key));
        words.addAll(name);
        words.addAll(List.of(Word.literal("/t"), Word.variable(TYPE, ""), Word.literal("/d"), Word.variable(OLD, ""), Word.literal("/f")));
        List<Op> add = List.of(new Op.Run(new Call("reg", words, ExitRule.REG, new Call.Output.Hidden())));
        List<Op> byHand = List.of(records.leave(WriteRegistry.called(value), "regedit before the next undo script, which may save the key"));
        List<Op> set = new ArrayList<>(value.isEmpty() ? unnamed(line) : take(line, Listings.parts(value.text())));
        set.addAll(is2003 ? List.of(new Op.IfText(TYPE, QWORD, byHand, List.of(new Op.IfText(TYPE, "REG_MULTI_SZ", byHand, add)))) : add);
        return List.of(new Op.Run(find.into(line)), new Op.Ask(Listings.match("REG_.*[!-#]", line), byHand,
                List.of(new Op.Ask(Listings.endsInBackslash(line), byHand, set))));
    }

    /** Windows Server 2003 calls the default value by two words between angle brackets, in its language; later ones by one. */
    private List<Op> unnamed(Word line) {
        return is2003 ? List.of(new Op.Ask(Listings.match("^ *<.* .*>.*REG_", line), take(line, 2), take(line, 1))) : take(line, 1);
    }

    private static List<Op> take(Word line, int parts) {
        return List.of(new Op.Take(TYPE, line, parts, false), new Op.Take(OLD, line, parts + 1, true));
    }

    /** What a line of reg query must end in; where the data cannot be matched, that there is a value of the type. */
    private static String expected(Data data) {
        if (data instanceof Data.Text t && matchable(t.text())) {
            return "REG_SZ.*[^0-9A-Z]" + FindstrText.expression(t.text()) + "$";
        } else if (data instanceof Data.ExpandText x && matchable(x.text())) {
            return "REG_EXPAND_SZ.*[^0-9A-Z]" + FindstrText.expression(x.text()) + "$";
        } else if (data instanceof Data.Dword d) {
            return "REG_DWORD.*0x" + Long.toHexString(d.number()) + "$";
        } else if (data instanceof Data.Qword q) {
            return QWORD + ".*0x" + Long.toHexString(q.number()) + "$";
        } else if (data instanceof Data.Binary b && !b.hex().isEmpty() && b.hex().length() <= 100) {
            return "REG_BINARY.*" + b.hex().toUpperCase(Locale.ROOT) + "$";
        }
        return Typed.of(data).type();
    }

    /** findstr's expressions are short (127 characters in Windows Server 2003), and its code page is not ours. */
    private static boolean matchable(String text) {
        return !text.isEmpty() && FindstrText.expression(text).length() <= 80 && text.chars().allMatch(c -> c >= ' ' && c < 0x7F && c != '"' && c != '%');
    }

    /** A command a value; the file of the step where one of them cannot be typed. */
    private static List<Call> byHand(WriteRegistry a, Word key, Records records) {
        List<Call> add = a.values().entrySet().stream().flatMap(v -> addCommand(key, v.getKey(), v.getValue()).stream()).toList();
        return add.size() == a.values().size() ? add : List.of(Call.of(ExitRule.REG, Word.literal("import"), Word.value(fileOf(records.id()))));
    }

    /** Empty for data that nobody can type. */
    private static Optional<Call> addCommand(Word key, Name value, Data data) {
        Typed typed = Typed.of(data);
        if (!typed.isTypable()) {
            return Optional.empty();
        }
        List<Word> words = new ArrayList<>(List.of(Word.literal("add"), key));
        words.addAll(name(value));
        words.addAll(List.of(Word.literal("/t"), Word.literal(typed.type()), Word.literal("/d"), Word.value(typed.data()), Word.literal("/f")));
        return Optional.of(new Call("reg", words, ExitRule.REG, new Call.Output.Shown()));
    }

    /**
     * Data as {@code reg add} takes them.
     *
     * @param type as reg.exe prints it
     */
    private record Typed(String type, String data) {
        static Typed of(Data data) {
            if (data instanceof Data.Text t) {
                return new Typed("REG_SZ", t.text());
            } else if (data instanceof Data.ExpandText x) {
                return new Typed("REG_EXPAND_SZ", x.text());
            } else if (data instanceof Data.MultiText m) {
                return new Typed("REG_MULTI_SZ", String.join("\\0", m.texts()));
            } else if (data instanceof Data.Dword d) {
                return new Typed("REG_DWORD", Long.toString(d.number()));
            } else if (data instanceof Data.Qword q) {
                return new Typed(QWORD, Long.toUnsignedString(q.number()));
            }
            return new Typed("REG_BINARY", HexFormat.of().formatHex(HexFormat.of().parseHex(((Data.Binary) data).hex())));
        }

        /** False for what a command line cannot carry, and for numbers of 64 bits: the reg.exe of Windows Server 2003 may not know them. */
        boolean isTypable() {
            return !type.equals(QWORD) && data.indexOf('"') < 0 && !data.endsWith("\\") && data.chars().noneMatch(c -> c < ' ');
        }
    }
}
