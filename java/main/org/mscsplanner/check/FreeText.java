package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.FileEdit;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.HandCommand;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.SyncJob;

/** A text that the user chose freely, what it is in words, and where it will stand. */
record FreeText(String what, String text, Use use, Place at) {
    /**
     * A name that a rule of its own judges, a value of cluster.exe, that of a property or one of several between commas, a value of
     * another program, a path, data of a .reg file, words for people.
     */
    enum Use {
        NAME, CLUSTER_EXE, PROPERTY, CLUSTER_EXE_LIST, COMMAND_LINE, PATH, REGISTRY, PROSE;

        boolean onCommandLine() {
            return forCluster() || this == COMMAND_LINE;
        }

        boolean forCluster() {
            return this == CLUSTER_EXE || this == PROPERTY || this == CLUSTER_EXE_LIST;
        }
    }

    /** Every text that is not empty. */
    static List<FreeText> of(GeneralSpec spec) {
        List<FreeText> all = new ArrayList<>();
        for (Group group : spec.groups()) {
            all.add(new FreeText("The description of the group \"" + Wording.shown(group.name()) + "\"", group.description(),
                    Use.CLUSTER_EXE, Spots.of(group.at(), "description")));
            strings(all, "The anti-affinity list of the group \"" + Wording.shown(group.name()) + "\"", group.antiAffinity(),
                    Use.CLUSTER_EXE_LIST, Spots.of(group.at(), "antiAffinity"));
        }
        for (Member member : Member.of(spec)) {
            all.add(new FreeText("The type of \"" + Wording.shown(member.name()) + "\"", member.resource().type(), Use.NAME, Spots.of(member.at(), "type")));
            properties(all, member, "properties", member.resource().properties());
            properties(all, member, "private", member.resource().privateProperties());
        }
        for (KeyUse use : KeyUse.checkpoints(spec)) {
            all.add(new FreeText("A registry checkpoint", use.key().text(), Use.CLUSTER_EXE, use.at()));
        }
        spec.registry().forEach(e -> registry(all, e));
        spec.files().forEach(f -> file(all, f));
        for (FileEdit edit : spec.fileEdits()) {
            String of = " of the edit \"" + Wording.shown(edit.name()) + "\"";
            all.add(new FreeText("The file" + of, edit.file().text(), Use.PATH, Spots.of(edit.at(), "file")));
            all.add(new FreeText("The text" + of, edit.text(), Use.COMMAND_LINE, Spots.of(edit.at(), "text")));
        }
        for (SyncJob job : spec.syncJobs()) {
            all.add(new FreeText("The folder of the sync job \"" + Wording.shown(job.name()) + "\"", job.folder().text(), Use.PATH,
                    Spots.of(job.at(), "folder")));
            strings(all, "The list of grants of the sync job \"" + Wording.shown(job.name()) + "\"", job.grants(),
                    Use.COMMAND_LINE, Spots.of(job.at(), "grants"));
        }
        for (ManualTask task : spec.manualTasks()) {
            strings(all, "An instruction of the task \"" + Wording.shown(task.id()) + "\"", task.instructions(), Use.PROSE,
                    Spots.of(task.at(), "instructions"));
            for (HandCommand command : task.commands()) {
                String what = "A command of the task \"" + Wording.shown(task.id()) + "\"";
                all.add(new FreeText(what, command.program(), Use.COMMAND_LINE, Spots.of(task.at(), "commands")));
                strings(all, what, command.arguments(), Use.COMMAND_LINE, Spots.of(task.at(), "commands"));
            }
        }
        all.removeIf(t -> t.text().isEmpty());
        return all;
    }

    private static void properties(List<FreeText> all, Member member, String list, SortedMap<Name, PropertyValue> values) {
        for (Map.Entry<Name, PropertyValue> entry : values.entrySet()) {
            String property = Wording.shown(entry.getKey());
            String what = "The property " + property + " of \"" + Wording.shown(member.name()) + "\"";
            Place at = Spots.of(member.at(), list, entry.getKey().text());
            boolean name = member.resource().isType(Resource.NETWORK_NAME) && property.equalsIgnoreCase("Name")
                    || member.resource().isType(Resource.GENERIC_SERVICE) && property.equalsIgnoreCase("ServiceName");
            if (entry.getValue() instanceof PropertyValue.Text text) {
                all.add(new FreeText(what, text.text(), name ? Use.NAME : Use.PROPERTY, at));
            } else if (entry.getValue() instanceof PropertyValue.Strings strings) {
                strings(all, what, strings.strings(), Use.CLUSTER_EXE_LIST, at);
            }
        }
    }

    private static void registry(List<FreeText> all, RegistryEntry entry) {
        String of = " of the registry value \"" + KeyUse.value(entry.value()) + "\"";
        all.add(new FreeText("The key" + of, entry.key().text(), Use.COMMAND_LINE, Spots.of(entry.at(), "key")));
        all.add(new FreeText("The name" + of, entry.value().text(), Use.COMMAND_LINE, Spots.of(entry.at(), "value")));
        strings(all, "The data" + of, entry.data().texts(), Use.REGISTRY, Spots.of(entry.at(), "data"));
    }

    private static void file(List<FreeText> all, FileItem item) {
        String of = " of the item \"" + Wording.shown(item.name()) + "\"";
        all.add(new FreeText("The path" + of, item.path().text(), Use.PATH, Spots.of(item.at(), "path")));
        all.add(new FreeText("The description" + of, item.description(), Use.PROSE, Spots.of(item.at(), "description")));
        strings(all, "The list of patterns" + of, item.include(), Use.PATH, Spots.of(item.at(), "include"));
        strings(all, "The list of exclusions" + of, item.exclude(), Use.PATH, Spots.of(item.at(), "exclude"));
        strings(all, "The list of expected files" + of, item.expected(), Use.PATH, Spots.of(item.at(), "expected"));
    }

    private static void strings(List<FreeText> all, String what, List<String> texts, Use use, Place at) {
        texts.forEach(t -> all.add(new FreeText(what, t, use, at)));
    }
}
