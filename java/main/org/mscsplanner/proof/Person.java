package org.mscsplanner.proof;

import java.util.List;
import java.util.Optional;
import org.mscsplanner.model.DependencyExpression;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.SetDependencyExpression;
import org.mscsplanner.plan.action.StageEditedFile;
import org.mscsplanner.plan.action.WriteRegistry;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.cluster.ClusterResource;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.text.XmlElementEdit;

/** What a person's steps do in a world. Most of them only look or judge. */
final class Person {
    private final World world;

    Person(World world) {
        this.world = world;
    }

    void act(Action action) {
        if (action instanceof StageEditedFile s) {
            stage(s);
        } else if (action instanceof SetDependencyExpression e) {
            world.cluster().resource(e.resource())
                    .ifPresent(r -> world.dependencies().set(r, DependencyExpression.clauses(e.expression()).orElseThrow()));
        }
    }

    /** An expression is set as it was; everything else lies outside of what is compared. */
    void takeBack(Action action, World before) {
        if (action instanceof SetDependencyExpression e) {
            world.cluster().resource(e.resource()).ifPresent(r -> world.dependencies().set(r,
                    before.cluster().resource(e.resource()).map(ClusterResource::dependencies).orElse(List.of())));
        }
    }

    /**
     * A registry value that its undo script did not set gets the data that it had.
     *
     * @param values what was left, by its name in the script's sentence
     */
    void putBack(Action action, List<String> values, World before) {
        if (action instanceof WriteRegistry w) {
            for (Name value : w.values().keySet()) {
                if (values.contains(WriteRegistry.called(value))) {
                    before.machine(w.node()).flatMap(m -> m.registry().value(w.key(), value)).ifPresent(former ->
                            world.machine(w.node()).orElseThrow().registry().write(w.key(), value, former.value(), world.actor()));
                }
            }
        }
    }

    /** The file is fetched from the node, edited with {@code vpxd-cfg}, and both copies are put beside the scripts. */
    private void stage(StageEditedFile s) {
        Machine machine = world.machine(s.node()).orElseThrow();
        Optional<FileEntry> original = machine.files().file(s.file());
        if (original.isEmpty()) {
            return;
        }
        byte[] before = original.get().bytes();
        XmlElementEdit.Result edit = XmlElementEdit.plan(before, s.parent(), s.element(), s.text());
        byte[] after = edit instanceof XmlElementEdit.Result.Edited e ? e.bytes() : before;
        WinPath folder = Material.FOLDER.resolve(StageEditedFile.FOLDER);
        machine.files().makeFolder(folder);
        machine.files().write(folder.resolve(s.originalName()), FileEntry.of(before, 0));
        machine.files().write(folder.resolve(s.editedName()), FileEntry.of(after, 0));
    }
}
