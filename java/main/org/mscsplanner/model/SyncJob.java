package org.mscsplanner.model;

import java.util.List;
import org.mscsplanner.diag.Place;

/**
 * How file items stay in step after the hand-over. The direction is from the node that owns the group when it runs to
 * every other one that may own it (I-25, D-04).
 *
 * @param items names of file items; empty for all of the group
 * @param account who runs the task: {@code SYSTEM} or {@code DOMAIN\name}
 * @param destination {@code admin-share} in whatever letters, or the name of a share on each node that stands for the root of the drive of
 *     {@code folder}: every path below that drive is reached through it
 * @param folder where the script and its log live on each of these nodes, without blanks (task command lines)
 * @param mode of a cluster resource: one run when it comes online, or one after the other
 * @param resource the Generic Application that runs a job of the method cluster-resource; {@link Name#NONE} otherwise
 */
public record SyncJob(Name name, Name group, Method method, Tool tool, List<Name> items, long everyMinutes,
        String account, String destination, List<String> grants, long quietMinutesAfterFailover, long logKeepDays,
        WinPath folder, Mode mode, Name resource, Place at) {
    /** The destination that needs no share: the drive shares that administrators reach. */
    public static final String ADMIN_SHARE = "admin-share";

    public SyncJob {
        destination = destination.equalsIgnoreCase(ADMIN_SHARE) ? ADMIN_SHARE : destination;
        items = List.copyOf(items);
        grants = List.copyOf(grants);
    }

    public enum Method { MANUAL, DFSR, SCHEDULED, CLUSTER_RESOURCE }

    public enum Tool { ROBOCOPY, XCOPY }

    public enum Mode { ONCE, LOOP }

    /** Name of the script in its folder on every node. */
    public static final String SCRIPT = "mscs-sync.cmd";

    /** Name of the screen of a run beside it: a run holds it open, so that it cannot be deleted meanwhile. */
    public static final String SCREEN = "running.txt";

    /** True for the account of the computer itself. */
    public static boolean isSystem(String account) {
        return account.equalsIgnoreCase("system") || account.equalsIgnoreCase("nt authority\\system");
    }

    /** True for a group managed service account, whose password only Active Directory knows: its name ends with a dollar sign. */
    public static boolean isManaged(String account) {
        return account.endsWith("$");
    }

    /** True for an item that it keeps in step: one of those that it names, else one of its group. */
    public boolean copies(FileItem item) {
        return items.isEmpty() ? item.group().equals(group) : items.contains(item.name());
    }

    public WinPath script() {
        return folder.resolve(SCRIPT);
    }

    /** The command line of the resource: cmd stays when the script has ended, and so does the resource. */
    public String resourceCommand() {
        return "cmd /k " + script() + (mode == Mode.LOOP ? " /loop" : " /once");
    }

    /** Runs that only compare after the group arrived: the quiet time is counted in runs, so that no clock matters. */
    public long quietRuns() {
        return (quietMinutesAfterFailover + everyMinutes - 1) / everyMinutes;
    }

    /** How long a resource that came online only compares: a loop rests after each of its quiet runs. */
    public long quietMinutes() {
        return mode == Mode.LOOP ? quietRuns() * everyMinutes : quietMinutesAfterFailover;
    }

    /** True where it goes through a share of its own, and not through the administrative one. */
    public boolean hasShare() {
        return !destination.equals(ADMIN_SHARE);
    }

    /** The share that stands for the root of the drive of a path on each node. */
    public String share(WinPath path) {
        return hasShare() ? destination : path.text().charAt(0) + "$";
    }

    /** Where a node takes the files of an item: its folder, through the share of its drive. */
    public WinPath destination(FileItem item, Name node) {
        return WinPath.of("\\\\" + node + "\\" + share(item.folder()) + item.folder().text().substring(2));
    }
}
