package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.diag.SyncCode;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.SyncJob.Method;
import org.mscsplanner.model.WinPath;

/** A sync job copies known items in a way that its Windows release has. Who it runs as: {@link SyncAccountRule}. */
final class SyncJobRule implements Rule {
    /** schtasks takes a command line of 261 characters, and records below the folder have names of their own. */
    private static final int LONGEST_FOLDER = 150;

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        Map<Name, FileItem> items = new TreeMap<>();
        spec.files().forEach(f -> items.putIfAbsent(f.name(), f));
        for (SyncJob job : spec.syncJobs()) {
            items(job, items, found);
            spec.group(job.group()).ifPresent(g -> nowhere(job, g, spec, found));
            if (job.method() == Method.SCHEDULED || job.method() == Method.CLUSTER_RESOURCE) {
                if (job.everyMinutes() < 1 || job.everyMinutes() > 1439) {
                    found.add(Finding.of(SyncCode.INTERVAL, Spots.of(job.at(), "everyMinutes"),
                            "job", Wording.shown(job.name()), "minutes", Long.toString(job.everyMinutes())));
                }
                folder(job.folder()).ifPresent(p -> found.add(Finding.of(SyncCode.FOLDER, Spots.of(job.at(), "folder"),
                        "job", Wording.shown(job.name()), "folder", Wording.shown(job.folder().text()), "problem", p)));
            }
            if (job.method() == Method.CLUSTER_RESOURCE) {
                spec.group(job.group()).ifPresent(g -> commands(g, found));
            }
        }
        return found;
    }

    private static void nowhere(SyncJob job, Group group, GeneralSpec spec, List<Finding> found) {
        List<Name> owners = spec.owners(group);
        if (owners.size() == 1 && spec.target().nodes().size() > 1) {
            found.add(Finding.of(SyncCode.NOWHERE, Spots.of(job.at(), "group"), "job", Wording.shown(job.name()),
                    "node", Wording.shown(owners.get(0)), "group", Wording.shown(group.name())).alsoAt(List.of(group.at())));
        }
    }

    private static void items(SyncJob job, Map<Name, FileItem> items, List<Finding> found) {
        for (int i = 0; i < job.items().size(); i++) {
            Name name = job.items().get(i);
            Place at = Spots.of(job.at(), "items", i);
            FileItem item = items.get(name);
            String problem = item == null ? "no item has that name" + Wording.suggestion(name.text(), items.keySet().stream().map(Name::text).toList())
                    : !item.group().equals(job.group()) ? "that item belongs to the group \"" + Wording.shown(item.group()) + "\"" : "";
            if (!problem.isEmpty() && !name.isEmpty()) {
                found.add(Finding.of(SyncCode.ITEM_UNKNOWN, at, "job", Wording.shown(job.name()),
                        "item", Wording.shown(name), "problem", problem, "group", Wording.shown(job.group())));
            } else if (job.items().indexOf(name) < i) {
                found.add(Finding.of(ModelCode.NAMED_TWICE, at, "list", "The sync job \"" + Wording.shown(job.name()) + "\"",
                        "name", Wording.shown(name)));
            }
        }
    }

    /** The command of a scheduled task holds no nested quotes, so its path has no blanks (DOMAIN 6.4). */
    private static Optional<String> folder(WinPath folder) {
        return folder.isEmpty() ? Optional.empty()
                : folder.text().indexOf(' ') >= 0 ? Optional.of("contains a blank")
                : PathProblem.isDrive(folder) ? Optional.of("is the root of a drive")
                : folder.text().length() > LONGEST_FOLDER ? Optional.of("is longer than " + LONGEST_FOLDER + " characters")
                : PathProblem.of(folder).or(() -> folder.text().matches("[A-Za-z]:[A-Za-z0-9._\\\\-]+") ? Optional.empty()
                        : Optional.of("contains a character other than letters, digits, dot, underscore and hyphen"));
    }

    /** True for {@code cmd /c}, which ends with what it runs. */
    static boolean ends(String command) {
        return command.toLowerCase(Locale.ROOT).matches("\\s*(\\S*\\\\)?cmd(\\.exe)?\\s+(/\\S+\\s+)*/c(\\s.*)?");
    }

    /** A Generic Application fails when its process ends. */
    private static void commands(Group group, List<Finding> found) {
        for (Member member : Member.of(group)) {
            if (member.resource().isType(Resource.GENERIC_APPLICATION) && ends(member.text("CommandLine"))) {
                found.add(Finding.of(SyncCode.COMMAND_ENDS, Spots.of(member.at(), "private", "CommandLine"),
                        "resource", Wording.shown(member.name())));
            }
        }
    }
}
