package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.mscsplanner.model.FileEdit;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.Resource;
import org.mscsplanner.plan.action.AddCryptoCheckpoint;
import org.mscsplanner.plan.action.AddRegistryCheckpoint;
import org.mscsplanner.plan.action.InstallEditedFile;
import org.mscsplanner.plan.action.StageEditedFile;
import org.mscsplanner.plan.action.WriteRegistry;

/**
 * Phase 6a, on the primary node as the verified owner of the offline group: write registry values, read them back, and
 * only then add the checkpoint; one that was there before is taken out first. A checkpoint is taken from the group's
 * current owner, and at online it is restored over the registry: on the wrong node or in the other order the new value
 * would be lost (I-10, D-02).
 */
final class PrimaryPass {
    private static final Phase PHASE = Phase.PRIMARY_SYNC;
    /** A group whose node failed meanwhile is fetched back first. */
    private static final Bounds SAVE = Bounds.QUICK.orAfter(Waits.offlineMoveSeconds());

    private PrimaryPass() { }

    static void plan(Blueprint in, Drafts out) {
        for (Group group : in.groups()) {
            Drafts goals = new Drafts();
            List<String> written = registry(in, group, goals);
            edits(in, group, goals);
            checkpoints(in, group, written, goals);
            List<String> ids = goals.ids();
            if (ids.isEmpty()) {
                continue;
            }
            String offline = out.support(PrimaryMove.offline(in, PHASE, group,
                    Reason.of("What is written now must be in place before the next online.", "I-10", "D-02"), List.of()), ids);
            PrimaryMove.plan(in, PHASE, group, offline, Reason.of("A new group may be owned by any node; a checkpoint saves the registry of the owner.", "I-10"), ids, out);
            out.addAll(goals);
        }
    }

    private static List<String> registry(Blueprint in, Group group, Drafts out) {
        List<String> ids = new ArrayList<>();
        for (Map.Entry<RegistryKey, SortedMap<Name, RegistryEntry.Data>> key : in.registry(group).entrySet()) {
            ids.add(out.goal(new Step(in.writeId(key.getKey()), PHASE,
                    StepTarget.owner(group.primaryNode()),
                    new WriteRegistry(group.primaryNode(), key.getKey(), key.getValue()),
                    Reason.of("The application reads these values on the node that owns it.", "R-147", "R-148", "R-149", "I-09"),
                    Bounds.QUICK, false, List.of(PrimaryMove.ownerId(in, PHASE, group)))));
        }
        return ids;
    }

    private static void edits(Blueprint in, Group group, Drafts out) {
        List<FileEdit> edits = in.spec().fileEdits().stream().filter(e -> e.group().equals(group.name()))
                .sorted(Comparator.comparing(FileEdit::name)).toList();
        for (FileEdit edit : edits) {
            String staged = in.id(PHASE, edit.name(), "stage-file");
            out.support(new Step(staged, PHASE, StepTarget.person(group.primaryNode()),
                    new StageEditedFile(staged, group.primaryNode(), edit.file(), edit.parent(), edit.element(), edit.text()),
                    Reason.of("The file is edited where its bytes can be compared, and the reviewed copy is what gets installed.",
                            "R-134", "R-135", "R-136", "R-137", "R-140"), new Bounds(120, 1800), true, List.of()),
                    List.of(installId(in, edit)));
            out.goal(new Step(installId(in, edit), PHASE, StepTarget.owner(group.primaryNode()),
                    new InstallEditedFile(group.primaryNode(), edit.file(), edit.parent(), edit.element(), edit.text(), staged),
                    Reason.ofUser(edit.reason(), edit.refs()), Bounds.QUICK, false, List.of(staged)));
        }
    }

    static String installId(Blueprint in, FileEdit edit) {
        return in.id(PHASE, edit.name(), "install-file");
    }

    private static void checkpoints(Blueprint in, Group group, List<String> written, Drafts out) {
        for (Resource resource : in.resources(group)) {
            for (RegistryKey key : resource.registryCheckpoints().stream().sorted().toList()) {
                List<String> needs = new ArrayList<>(written);
                needs.add(PrimaryMove.ownerId(in, PHASE, group));
                out.goal(new Step(in.checkpointId(resource, key), PHASE, StepTarget.owner(group.primaryNode()),
                        new AddRegistryCheckpoint(resource.name(), group.name(), key),
                        Reason.of("The cluster carries the key to the node that takes the resource over; it is saved now that it holds the right values.",
                                "R-108", "R-125", "R-151", "I-10", "I-40", "I-41", "D-02"), SAVE, false, needs));
            }
            for (String key : resource.cryptoCheckpoints().stream().sorted().toList()) {
                out.goal(new Step(in.id(PHASE, resource.name(), "crypto-checkpoint", Name.of(key)), PHASE,
                        StepTarget.owner(group.primaryNode()), new AddCryptoCheckpoint(resource.name(), group.name(), key),
                        Reason.of("The cluster carries the key container to the node that takes the resource over."),
                        SAVE, false, List.of(PrimaryMove.ownerId(in, PHASE, group))));
            }
        }
    }
}
