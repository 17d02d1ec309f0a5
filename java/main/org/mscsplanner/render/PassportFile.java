package org.mscsplanner.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.ServiceSetting;
import org.mscsplanner.script.Phrase;
import org.mscsplanner.script.Statement;
import org.mscsplanner.script.Statement.CommandText;
import org.mscsplanner.script.Statement.Output;
import org.mscsplanner.text.Word;

/**
 * The collector {@code passport/collect.cmd}: what a node has, one file a question, in a folder below TEMP. It changes
 * nothing. Registry keys are read without their subkeys: the database password lies in one.
 */
final class PassportFile {
    private final GeneralSpec spec;
    private final List<Statement> out = new ArrayList<>();
    private int number;

    PassportFile(GeneralSpec spec) {
        this.spec = spec;
    }

    List<Statement> statements(String planDigest) {
        out.add(new Statement.EchoOff());
        out.add(new Statement.SetLocal());
        out.add(new Statement.Remark("collect.cmd - what this node has; it changes nothing"));
        out.add(new Statement.Remark("plan.json SHA-256 " + planDigest));
        out.add(new Statement.Set("OUT", Phrase.of("", "TEMP", "\\mscs-passport-", "COMPUTERNAME")));
        out.add(new Statement.MakeFolder(Word.ofVariable("", "OUT")));
        out.add(new Statement.Echo(Phrase.of("", "COMPUTERNAME"), Optional.of(file("node.txt"))));
        for (ServiceSetting service : spec.services().stream().sorted(Comparator.comparing(ServiceSetting::name)).toList()) {
            ask("service", "sc", Word.literal("query"), Word.value(service.name().text()));
            ask("service", "sc", Word.literal("qc"), Word.value(service.name().text()));
        }
        for (FileItem item : spec.files().stream().sorted(Comparator.comparing(FileItem::name)).toList()) {
            ask("files", "dir", Word.literal("/s"), Word.literal("/a"), Word.literal("/-c"), Word.quoted(item.path().text()));
        }
        TreeSet<RegistryKey> keys = new TreeSet<>();
        spec.groups().forEach(g -> g.resources().forEach(r -> keys.addAll(r.registryCheckpoints())));
        spec.registry().forEach(r -> keys.add(r.key()));
        keys.forEach(k -> ask("registry", "reg", Word.literal("query"), Word.value(k.forReg())));
        ask("users", "net", Word.literal("user"));
        ask("groups", "net", Word.literal("localgroup"));
        ask("shares", "net", Word.literal("share"));
        out.add(new Statement.Echo(Phrase.of("Collected in ", "OUT"), Optional.empty()));
        out.add(new Statement.Exit(0));
        return out;
    }

    private void ask(String what, String program, Word... words) {
        out.add(new Statement.Run(List.of(), new CommandText(program, List.of(words)), new Output.File(file(what + "-" + ++number + ".txt"))));
    }

    private static Word file(String name) {
        return new Word(List.of(new Word.Piece("OUT", Word.Kind.VARIABLE), new Word.Piece("\\" + name, Word.Kind.VALUE)));
    }
}
