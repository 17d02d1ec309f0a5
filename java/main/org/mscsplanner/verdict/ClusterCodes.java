package org.mscsplanner.verdict;

import java.util.SortedMap;

/**
 * What the exit codes of cluster.exe mean with which a planned command can fail: Win32 error codes, in our own words. Every
 * other one gets the way to ask Windows for its text.
 */
final class ClusterCodes {
    private ClusterCodes() { }

    static void fill(SortedMap<Integer, String> lines) {
        lines.put(9009, "cluster.exe is not here. From Windows Server 2012 on, in PowerShell: Install-WindowsFeature RSAT-Clustering-CmdInterface.");
        lines.put(5, "Access was denied. Use an account that may administer the cluster.");
        lines.put(87, "The cluster refused an argument. Compare the line with the plan.");
        lines.put(997, "It is still under way after the wait. Look at the state, then run this script again.");
        lines.put(1059, "The dependency would close a circle: the provider depends on this resource already. Remove that dependency first.");
        lines.put(1722, "The cluster or a node cannot be reached. Is the Cluster service running?");
        lines.put(5001, "Other resources depend on it.");
        lines.put(5007, "There is no resource of this name.");
        lines.put(5012, "The group takes no requests at the moment. Wait and run this script again.");
        lines.put(5013, "There is no group of this name.");
        lines.put(5015, "The node is no possible owner of the resource.");
        lines.put(5016, "The node does not own the group, or is no possible owner of one of its resources. Look at their possible owners.");
        lines.put(5018, "A resource did not come online. Look into the event log of its node.");
        lines.put(5019, "The resource must be offline first. Take the group offline, then run this script again.");
        lines.put(5023, "Not in this state. Look at the state of the resource and its group.");
        lines.put(5037, "Every node must be up for this. Start the missing node.");
        lines.put(5038, "A resource failed. Look into the event log of its node.");
        lines.put(5042, "There is no node of this name in the cluster.");
        lines.put(5050, "The node is down.");
        lines.put(5057, "The IP address is in use on the network. Find the computer that has it.");
        lines.put(5070, "The node is paused. Resume it.");
        lines.put(5071, "The node that owns the group cannot run the resource.");
        lines.put(5078, "There is no such resource type on the cluster.");
        lines.put(5894, "No cluster network fits this IP address.");
        lines.put(5895, "The property has another format.");
        lines.put(5908, "The group is moving. Wait and run this script again.");
        lines.put(5910, "The call timed out. Look at the state, then run this script again.");
        lines.put(5943, "The resource cannot come online on any node.");
        lines.put(5944, "The group is busy. Wait and run this script again.");
    }
}
