package org.mscsplanner.render;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.Target;
import org.mscsplanner.script.Head;
import org.mscsplanner.script.Phrase;
import org.mscsplanner.script.Statement;
import org.mscsplanner.script.Statement.CommandText;
import org.mscsplanner.script.Statement.Output;
import org.mscsplanner.script.StatementPrinter;
import org.mscsplanner.script.Statements;
import org.mscsplanner.script.WrongPrompt;
import org.mscsplanner.text.CodePages;
import org.mscsplanner.text.Word;

/**
 * The collector {@code passport/collect.cmd}: what a node has, one file a question, and an index that says which file answers what
 * and with which code. It changes nothing but its own folder, needs nothing but the tools of Windows Server 2003, and asks the registry
 * where a tool would answer in the language of the node. Secrets are left out on the node itself: lines that speak of a password, product
 * keys, and the value 3, in which VirtualCenter keeps the password of its database (domain facts, 5.4).
 */
final class PassportFile {
    private static final Word INDEX = file("passport.txt");
    private static final List<String> WINDOWS = List.of("ProductName", "CSDVersion", "CurrentBuildNumber");
    private static final List<String> SERVICE = List.of("Start", "ImagePath", "ObjectName");
    private static final String UNWRITTEN = "unwritten";
    private static final String CONTROL = "SYSTEM\\CurrentControlSet\\";

    private final GeneralSpec spec;
    private final Statements out = new Statements();
    private int number;

    PassportFile(GeneralSpec spec) {
        this.spec = spec;
    }

    List<Statement> statements(String planDigest) {
        begin(planDigest);
        int begun = lines().size();
        system();
        services();
        files();
        registry();
        people();
        drives();
        end();
        if (isFor64Bit()) {
            WrongPrompt.refusal("Nothing was collected.").forEach(out::add);
        }
        List<Statement> all = new ArrayList<>(lines());
        all.add(begun, new Statement.Log(Phrase.of("page " + page(all)), INDEX));
        all.addAll(0, Head.of(List.of("collect.cmd [FOLDER] - what this node has; it writes into that folder, or one below TEMP, and changes nothing else",
                "Passwords and keys are left out. Read it on a workstation: mscs-planner passport read FOLDER"), List.of(all), planDigest));
        return all;
    }

    private List<Statement> lines() {
        return out.sections().stream().flatMap(List::stream).toList();
    }

    private boolean isFor64Bit() {
        return spec.target().architecture() == Target.Architecture.X64;
    }

    private void begin(String planDigest) {
        if (isFor64Bit()) {
            out.add(WrongPrompt.guard());
        }
        out.set("OUT", Phrase.of("", "~1"));
        out.unlessText("OUT", "", "collect");
        out.set("OUT", Phrase.of("", "TEMP", "\\mscs-passport-", "COMPUTERNAME"));
        out.label("collect");
        out.makeFolder(Word.variable("OUT", ""));
        out.hide("del", Word.literal("/q"), INDEX);
        out.ifExists(INDEX, UNWRITTEN);
        out.write(INDEX, Phrase.of("mscs-passport 1"));
        log(Phrase.of("node ", "COMPUTERNAME"));
        log(Phrase.of("plan " + planDigest));
    }

    /** What an earlier run left must not pass for a new one. {@code set} shows the folder: its name may hold what {@code echo} would run. */
    private void end() {
        log(Phrase.of("end"));
        out.hide("findstr", Word.literal("/x"), Word.literal("/l"), Word.literal("/c:end"), INDEX).save().unlessCode(0, UNWRITTEN);
        out.say(Phrase.of("Collected in the folder"));
        out.show("OUT");
        out.exit(Head.DONE);
        out.label(UNWRITTEN);
        out.say(Phrase.of("STOPPED: this folder cannot be written to, or its disk is full. What it holds is no passport of this run. Name another folder."));
        out.show("OUT");
        out.exit(Head.FAILED);
    }

    /** The code page that the file will declare; 0 when it leaves that of the node. */
    private static int page(List<Statement> lines) {
        return CodePages.numberFor(lines.stream().map(StatementPrinter::line).toList()).orElse(0);
    }

    private void system() {
        String nt = "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";
        WINDOWS.forEach(value -> value("system", "", nt, value));
        value("system", "", CONTROL + "Control\\Nls\\CodePage", "OEMCP");
        value("system", "", CONTROL + "Control\\TimeZoneInformation", "ActiveTimeBias");
        for (RegistryKey root : views("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall")) {
            ask("software", "", List.of(tree(root)), "findstr", Word.literal("/i"), Word.literal("/l"), Word.literal("/c:HKEY_"),
                    Word.literal("/c:DisplayName"), Word.literal("/c:DisplayVersion"));
        }
    }

    private void value(String kind, String about, String key, String name) {
        ask(kind, about, "reg", Word.literal("query"), Word.value("HKLM\\" + key), Word.literal("/v"), Word.literal(name));
    }

    /** On 64-bit Windows 32-bit programs have a view of their own (D-18). */
    private List<RegistryKey> views(String key) {
        List<RegistryKey> keys = new ArrayList<>(List.of(RegistryKey.of(key)));
        if (isFor64Bit()) {
            keys.add(RegistryKey.of(key.replaceFirst("^SOFTWARE", "SOFTWARE\\\\Wow6432Node")));
        }
        return keys;
    }

    private static CommandText tree(RegistryKey key) {
        return new CommandText("reg", List.of(Word.literal("query"), Word.value(key.forReg()), Word.literal("/s")));
    }

    /** Of the plan, and of every resource of the type Generic Service. */
    private void services() {
        TreeSet<Name> services = new TreeSet<>();
        spec.services().forEach(s -> services.add(s.name()));
        spec.groups().forEach(g -> g.resources().stream().filter(r -> r.type().equals(Resource.GENERIC_SERVICE)).forEach(r -> {
            if (r.privateProperties().get(Name.of("ServiceName")) instanceof PropertyValue.Text t) {
                services.add(Name.of(t.text()));
            }
        }));
        for (Name service : services) {
            SERVICE.forEach(value -> value("service", service.text(), CONTROL + "Services\\" + service, value));
            ask("state", service.text(), "sc", Word.literal("query"), Word.value(service.text()));
        }
    }

    private void files() {
        TreeMap<Name, FileItem> items = new TreeMap<>();
        spec.files().forEach(f -> items.put(f.name(), f));
        for (FileItem item : items.values()) {
            List<Word> words = new ArrayList<>(List.of(Word.literal("/a-d"), Word.literal("/-c"), Word.quoted(item.path().text())));
            if (item.kind() == FileItem.Kind.FOLDER) {
                words.add(0, Word.literal("/s"));
            }
            ask("files", item.name() + " " + item.path(), "dir", words.toArray(Word[]::new));
        }
    }

    private void registry() {
        TreeSet<RegistryKey> keys = new TreeSet<>(views("SOFTWARE\\ODBC\\ODBC.INI"));
        spec.groups().forEach(g -> g.resources().forEach(r -> keys.addAll(r.registryCheckpoints())));
        spec.registry().forEach(r -> keys.add(r.key()));
        for (RegistryKey key : keys) {
            ask("registry", key.text(), List.of(tree(key)), "findstr", Word.literal("/v"), Word.literal("/i"), Word.literal("/r"),
                    Word.ofQuoted("/c:", "^ *3[^0-9a-z]"), Word.literal("/c:passw"), Word.literal("/c:pwd"), Word.literal("/c:passphrase"),
                    Word.literal("/c:secret"), Word.literal("/c:kennwort"), Word.literal("/c:.....-.....-.....-.....-....."));
        }
    }

    private void people() {
        ask("users", "", "net", Word.literal("user"));
        ask("groups", "", "net", Word.literal("localgroup"));
        TreeSet<Name> groups = new TreeSet<>();
        spec.accounts().forEach(a -> groups.addAll(a.groups()));
        groups.forEach(g -> ask("members", g.text(), "net", Word.literal("localgroup"), Word.value(g.text())));
        ask("shares", "", "net", Word.literal("share"));
        ask("tasks", "", "schtasks", Word.literal("/query"), Word.literal("/fo"), Word.literal("csv"), Word.literal("/nh"));
    }

    private void drives() {
        TreeSet<Name> drives = new TreeSet<>();
        spec.files().forEach(f -> f.path().drive().map(Name::of).ifPresent(drives::add));
        spec.syncJobs().forEach(j -> j.folder().drive().map(Name::of).ifPresent(drives::add));
        drives.forEach(d -> ask("drive", d.text(), "dir", Word.literal("/a"), Word.literal("/-c"), Word.literal(d + "\\")));
    }

    private void ask(String kind, String about, String program, Word... words) {
        ask(kind, about, List.of(), program, words);
    }

    private void ask(String kind, String about, List<CommandText> feed, String program, Word... words) {
        String name = kind + "-" + ++number + ".txt";
        out.add(new Statement.Run(feed, new CommandText(program, List.of(words)), new Output.File(file(name))));
        out.save();
        log(Phrase.of("ask " + kind + " ", "RC", " " + name + (about.isEmpty() ? "" : " " + about)));
    }

    private void log(Phrase text) {
        out.log(INDEX, text);
    }

    private static Word file(String name) {
        return Word.variable("OUT", "\\" + name);
    }
}
