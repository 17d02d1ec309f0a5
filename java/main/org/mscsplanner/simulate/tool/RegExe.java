package org.mscsplanner.simulate.tool;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.simulate.World.Located;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.Registry;
import org.mscsplanner.simulate.node.Written;
import org.mscsplanner.text.CrtArgv;
import org.mscsplanner.text.RegFile;
import org.mscsplanner.text.RegFile.Value;
import org.mscsplanner.text.RegText;

/**
 * reg.exe: query, add, delete, export, import on HKEY_LOCAL_MACHINE; 0 or 1 (domain facts, section 7). On 2003 the columns
 * of a query are separated by tabs, later by four blanks; and a default value that is not there is shown as a text in brackets, with 0.
 */
final class RegExe implements Tool {
    private static final int FAILED = 1;

    @Override
    public Answer run(Session session, String tail, String input) {
        List<String> words = CrtArgv.split(tail);
        if (words.size() < 2) {
            return failed("There is an argument missing.");
        }
        String verb = words.get(0).toLowerCase(Locale.ROOT);
        if (verb.equals("import")) {
            return RegImport.run(session, words.get(1));
        }
        if (words.get(1).equalsIgnoreCase("HKU\\S-1-5-19")) {
            // Only an administrator may read the hive of the local service account.
            return session.here().isAdministrator() ? Answer.of(0, words.get(1)) : failed("Access was denied.");
        }
        Optional<RegistryKey> key = RegImport.key(words.get(1));
        if (key.isEmpty()) {
            return failed("The key does not begin with HKLM.");
        }
        Registry registry = session.here().registry();
        return switch (verb) {
            case "query" -> query(session, registry, key.get(), words);
            case "add" -> add(session, registry, key.get(), words);
            case "delete" -> delete(registry, key.get(), words);
            case "export" -> export(session, registry, key.get(), words);
            default -> failed("There is no operation " + verb + ".");
        };
    }

    static Answer failed(String reason) {
        return Answer.of(FAILED, "", "ERROR: " + reason);
    }

    private static Optional<String> after(List<String> words, String name) {
        for (int i = 2; i + 1 < words.size(); i++) {
            if (words.get(i).equalsIgnoreCase(name)) {
                return Optional.of(words.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean has(List<String> words, String name) {
        return words.stream().skip(2).anyMatch(w -> w.equalsIgnoreCase(name));
    }

    /** The value that {@code /v NAME} or {@code /ve} means. */
    private static Optional<Name> value(List<String> words) {
        return has(words, "/ve") ? Optional.of(Name.NONE) : after(words, "/v").map(Name::of);
    }

    private static Answer query(Session session, Registry registry, RegistryKey key, List<String> words) {
        if (!registry.has(key)) {
            return failed("There is no such key.");
        }
        boolean is2003 = session.world().cluster().os().is2003();
        String separator = is2003 ? "\t" : "    ";
        String unnamed = is2003 ? "<NO NAME>" : "(Default)";
        List<String> lines = new ArrayList<>(List.of(""));
        Optional<Name> wanted = value(words);
        int found = 0;
        for (RegistryKey one : has(words, "/s") ? registry.subtree(key) : List.of(key)) {
            lines.add("HKEY_LOCAL_MACHINE\\" + one);
            for (Map.Entry<Name, Written> value : registry.values(one).entrySet()) {
                if (wanted.isEmpty() || wanted.get().equals(value.getKey())) {
                    lines.add("    " + (value.getKey().isEmpty() ? unnamed : value.getKey()) + separator
                            + type(value.getValue().value()) + separator + data(value.getValue().value()));
                    found++;
                }
            }
            lines.add("");
        }
        if (wanted.isPresent() && found == 0) {
            return wanted.get().isEmpty() && !is2003 && !has(words, "/s")
                    ? Answer.of(0, "", "HKEY_LOCAL_MACHINE\\" + key, "    " + unnamed + separator + "REG_SZ" + separator + "(value not set)", "")
                    : failed("There is no such value.");
        }
        if (wanted.isEmpty() && !has(words, "/s")) {
            if (!is2003 && found == 0 && registry.children(key).isEmpty()) {
                // No source tells what is shown of a key with nothing in it; a script must not lean on a line.
                return Answer.of(0);
            }
            registry.children(key).forEach(k -> lines.add("HKEY_LOCAL_MACHINE\\" + k));
        }
        return Answer.of(0, lines.toArray(String[]::new));
    }

    private static String type(Value value) {
        if (value instanceof Value.Text) {
            return "REG_SZ";
        } else if (value instanceof Value.ExpandText) {
            return "REG_EXPAND_SZ";
        } else if (value instanceof Value.MultiText) {
            return "REG_MULTI_SZ";
        } else if (value instanceof Value.Dword) {
            return "REG_DWORD";
        } else if (value instanceof Value.Qword) {
            return "REG_QWORD";
        }
        return value instanceof Value.Binary ? "REG_BINARY" : "REG_NONE";
    }

    private static String data(Value value) {
        if (value instanceof Value.Text t) {
            return t.text();
        } else if (value instanceof Value.ExpandText t) {
            return t.text();
        } else if (value instanceof Value.MultiText m) {
            return String.join("\\0", m.texts());
        } else if (value instanceof Value.Dword d) {
            return "0x" + Long.toHexString(d.number());
        } else if (value instanceof Value.Qword q) {
            return "0x" + Long.toHexString(q.number());
        } else if (value instanceof Value.Binary b) {
            return b.hex().toUpperCase(Locale.ROOT);
        }
        return value instanceof Value.Other o ? o.hex().toUpperCase(Locale.ROOT) : "";
    }

    /** Without {@code /f} it would ask before it replaces a value. */
    private static Answer add(Session session, Registry registry, RegistryKey key, List<String> words) {
        Optional<Name> name = value(words);
        if (name.isEmpty()) {
            registry.create(key);
            return Answer.of(0, "Done.");
        }
        if (!has(words, "/f") && registry.value(key, name.get()).isPresent()) {
            return failed("The value is there and nobody answers whether to replace it.");
        }
        String type = after(words, "/t").orElse("REG_SZ").toUpperCase(Locale.ROOT);
        Optional<Value> value = value(type, after(words, "/d").orElse(""));
        // No source lists REG_QWORD among the types of reg add before Windows Server 2008.
        if (value.isEmpty() || type.equals("REG_QWORD") && session.world().cluster().os().is2003()) {
            return failed("The data do not fit the type.");
        }
        registry.write(key, name.get(), value.get(), session.world().actor());
        return Answer.of(0, "Done.");
    }

    private static Optional<Value> value(String type, String data) {
        try {
            return switch (type) {
                case "REG_SZ" -> Optional.of(new Value.Text(data));
                case "REG_EXPAND_SZ" -> Optional.of(new Value.ExpandText(data));
                case "REG_MULTI_SZ" -> Optional.of(new Value.MultiText(data.isEmpty() ? List.of() : List.of(data.split("\\\\0"))));
                case "REG_DWORD" -> Optional.of(new Value.Dword(Long.decode(data)));
                case "REG_QWORD" -> Optional.of(new Value.Qword(data.startsWith("0x") ? Long.parseUnsignedLong(data.substring(2), 16) : Long.parseUnsignedLong(data)));
                case "REG_BINARY" -> Optional.of(new Value.Binary(HexFormat.of().formatHex(HexFormat.of().parseHex(data))));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Answer delete(Registry registry, RegistryKey key, List<String> words) {
        if (!has(words, "/f")) {
            return failed("Nobody answers whether to delete it.");
        }
        Optional<Name> name = value(words);
        boolean gone = name.isPresent() ? registry.remove(key, name.get()) : registry.remove(key);
        return gone ? Answer.of(0, "Done.") : failed("There is no such key or value.");
    }

    /** Version 5.00, as regedit writes it; an existing file is replaced. */
    private static Answer export(Session session, Registry registry, RegistryKey key, List<String> words) {
        if (!registry.has(key) || words.size() < 3) {
            return failed("There is no such key.");
        }
        List<RegFile.Block> blocks = registry.subtree(key).stream().map(k -> new RegFile.Block("HKEY_LOCAL_MACHINE\\" + k, false,
                registry.values(k).entrySet().stream().map(v -> new RegFile.Entry(v.getKey().text(), v.getValue().value())).toList())).toList();
        byte[] bytes = RegText.bytes(new RegFile(blocks));
        Optional<Located> file = session.locate(words.get(2));
        boolean written = file.isPresent() && file.get().files().write(file.get().path(), FileEntry.of(bytes, session.now()));
        return written ? Answer.of(0, "Done.") : failed("The file could not be written.");
    }
}
