package org.mscsplanner.sync;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.Worlds;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.FileTree;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.Trees;

/** The nodes of a lab: their files, disks and clocks. */
abstract class LabNodes {
    static final String CONF = "C:\\Acme & Sons (1)\\conf^x";
    static final String JOB = "C:\\mscs-sync";

    private final Worlds worlds;

    LabNodes(Worlds worlds) {
        this.worlds = worlds;
    }

    World world() {
        return worlds.world();
    }

    Worlds worlds() {
        return worlds;
    }

    Machine machine(int node) {
        return worlds.machine(node);
    }

    FileTree files(int node) {
        return machine(node).files();
    }

    void pass(long minutes) {
        world().clock().advanceTo(world().clock().millis() + minutes * 60_000);
    }

    /** Writes a file with a time. */
    void put(int node, String path, String text, long modified) {
        worlds.file(node, path, text, modified);
    }

    /** Somebody edits a file at a node: a minute passes, and the file has the node's time. */
    void edit(int node, String name, String text) {
        pass(1);
        put(node, CONF + "\\" + name, text, world().timeOn(machine(node)));
    }

    void write(int node, String path, FileEntry file) {
        pass(1);
        files(node).write(WinPath.of(path), file);
    }

    FileEntry entry(int node, String path) {
        return files(node).file(WinPath.of(path)).orElseThrow();
    }

    long now(int node) {
        return world().timeOn(machine(node));
    }

    long modified(int node, String name) {
        return entry(node, CONF + "\\" + name).modified();
    }

    /** Removes a file or a folder with everything in it. */
    void remove(int node, String path) {
        WinPath at = WinPath.of(path);
        files(node).removeFile(at);
        Trees.remove(files(node), at);
    }

    /** Nothing can be written on a node any more. */
    void fill(int node) {
        machine(node).setFull(true);
    }

    void free(int node) {
        machine(node).setFull(false);
    }

    void delete(int node, String name) {
        files(node).removeFile(WinPath.of(CONF + "\\" + name));
    }

    String conf(int node, String name) {
        return worlds.file(node, CONF + "\\" + name);
    }

    /** A file in the job's folder. */
    String own(int node, String name) {
        return files(node).file(WinPath.of(JOB + "\\" + name)).map(f -> new String(f.bytes(), Charset.forName("windows-1252"))).orElse("nothing");
    }

    boolean owns(int node, String name) {
        return files(node).exists(WinPath.of(JOB + "\\" + name));
    }

    /** Every file of the item on a node: path below it, text. */
    String tree(int node) {
        StringBuilder out = new StringBuilder();
        for (WinPath path : Trees.files(files(node), WinPath.of(CONF))) {
            out.append(path.text().substring(CONF.length() + 1)).append('=')
                    .append(files(node).file(path).map(f -> new String(f.bytes(), StandardCharsets.US_ASCII)).orElse("")).append(' ');
        }
        return out.toString().strip();
    }
}
