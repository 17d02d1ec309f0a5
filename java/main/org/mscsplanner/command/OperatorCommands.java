package org.mscsplanner.command;

import java.util.List;
import java.util.Optional;
import org.mscsplanner.clusterexe.ClusterLine;
import org.mscsplanner.clusterexe.ClusterLine.Assignment;
import org.mscsplanner.clusterexe.ObjectWord;
import org.mscsplanner.clusterexe.OptionWord;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.text.PromptText;
import org.mscsplanner.text.Word;

/**
 * What a person types outside of a plan, to look, to move and to mend: made of the same objects as the commands of scripts,
 * and quoted for a prompt.
 */
public final class OperatorCommands {
    private final String cluster;

    public OperatorCommands(Name cluster) {
        this.cluster = cluster.text();
    }

    private static String typed(ClusterLine line) {
        return "cluster " + PromptText.line(line.words());
    }

    private ClusterLine group(Name group) {
        return ClusterLine.group(cluster, group.text());
    }

    private ClusterLine resource(Name resource) {
        return ClusterLine.resource(cluster, resource.text());
    }

    /** Every node with its state. */
    public String nodes() {
        return typed(ClusterLine.listing(cluster, ObjectWord.NODE));
    }

    /** Every group with its owner and state. */
    public String groups() {
        return typed(ClusterLine.listing(cluster, ObjectWord.GROUP));
    }

    public String status(Name group) {
        return typed(group(group).with(OptionWord.STATUS));
    }

    public String move(Name group, Name node, long waitSeconds) {
        return typed(group(group).with(OptionWord.MOVE_TO, node.text()).with(OptionWord.WAIT, Long.toString(waitSeconds)));
    }

    public String online(Name group, Name node, long waitSeconds) {
        return typed(group(group).with(OptionWord.ONLINE, node.text()).with(OptionWord.WAIT, Long.toString(waitSeconds)));
    }

    /** Where the group is. */
    public String online(Name group, long waitSeconds) {
        return typed(group(group).with(OptionWord.ONLINE).with(OptionWord.WAIT, Long.toString(waitSeconds)));
    }

    public String offline(Name group, long waitSeconds) {
        return typed(group(group).with(OptionWord.OFFLINE).with(OptionWord.WAIT, Long.toString(waitSeconds)));
    }

    public String onlineResource(Name resource, long waitSeconds) {
        return typed(resource(resource).with(OptionWord.ONLINE).with(OptionWord.WAIT, Long.toString(waitSeconds)));
    }

    public String offlineResource(Name resource, long waitSeconds) {
        return typed(resource(resource).with(OptionWord.OFFLINE).with(OptionWord.WAIT, Long.toString(waitSeconds)));
    }

    public String checkpoints(Name resource) {
        return typed(resource(resource).with(OptionWord.CHECKPOINTS));
    }

    public String removeCheckpoint(Name resource, RegistryKey key) {
        return typed(resource(resource).with(OptionWord.REMOVE_CHECKPOINTS, key.text()));
    }

    public String addCheckpoint(Name resource, RegistryKey key) {
        return typed(resource(resource).with(OptionWord.ADD_CHECKPOINTS, key.text()));
    }

    /** @param value for a person to replace; it stands as it is */
    public String setPrivate(Name resource, String property, String value) {
        return typed(resource(resource).setting(OptionWord.PRIVATE, List.of(new Assignment(property, List.of(value), Optional.empty()))));
    }

    public String deleteResource(Name resource) {
        return typed(resource(resource).with(OptionWord.DELETE));
    }

    public String deleteGroup(Name group) {
        return typed(group(group).with(OptionWord.DELETE));
    }

    public String pause(Name node) {
        return typed(new ClusterLine(Optional.of(cluster), ObjectWord.NODE, Optional.of(node.text()), List.of()).with(OptionWord.PAUSE));
    }

    public String resume(Name node) {
        return typed(new ClusterLine(Optional.of(cluster), ObjectWord.NODE, Optional.of(node.text()), List.of()).with(OptionWord.RESUME));
    }

    /** State of a Windows service on this node. */
    public static String service(Name service) {
        return "sc " + PromptText.line(List.of(Word.literal("query"), Word.value(service.text())));
    }

    /** The values of a key on this node. */
    public static String registry(RegistryKey key) {
        return "reg " + PromptText.line(List.of(Word.literal("query"), Word.value(key.forReg())));
    }

    /** Deletes a scheduled task of a node, after a question. */
    public static String deleteTask(Name node, String task) {
        return "schtasks " + PromptText.line(List.of(Word.literal("/delete"), Word.literal("/s"), Word.value(node.text()), Word.literal("/tn"), Word.value(task)));
    }

    /** Deletes a replication group; the files stay on every node. */
    public static String deleteReplicationGroup(Name group) {
        return "dfsradmin " + PromptText.line(List.of(Word.literal("rg"), Word.literal("delete"), Word.of("/rgname:", group.text())));
    }
}
