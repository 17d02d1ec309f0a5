package org.mscsplanner.simulate.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The rules of checkpoints and failover a second time, as plainly as a reader of the reference would write them down: nothing
 * takes time, every group has one resource, a registry key is a few texts. It shares nothing with the simulation.
 *
 * <p>Times are seconds.
 */
final class NaiveCluster {
    private static final int RESTARTS = 3;
    private static final int RESTART_SECONDS = 900;
    private static final int RETRY_SECONDS = 3600;

    final List<Node> nodes = new ArrayList<>();
    final List<Group> groups = new ArrayList<>();
    private long now;

    NaiveCluster(int nodes, int groups) {
        for (int i = 0; i < nodes; i++) {
            this.nodes.add(new Node());
            for (int g = 0; g < groups; g++) {
                this.nodes.get(i).keys.add(new TreeMap<>());
            }
        }
        for (int i = 0; i < groups; i++) {
            this.groups.add(new Group(i));
        }
    }

    /** A node, with one registry key for each group. */
    static final class Node {
        boolean up = true;
        final List<TreeMap<String, String>> keys = new ArrayList<>();
    }

    /** A group with its only resource. */
    static final class Group {
        final int number;
        int owner;
        boolean wanted;
        String state = "Offline";
        Optional<TreeMap<String, String>> saved = Optional.empty();
        List<Integer> preferred = List.of();
        boolean failsBack;
        int threshold = 10;
        int periodHours = 6;
        final List<Long> failovers = new ArrayList<>();
        final List<Long> restarts = new ArrayList<>();
        long failedAt;

        Group(int number) {
            this.number = number;
        }
    }

    /** A resource that stays failed is tried again after an hour. */
    void pass(long seconds) {
        now += seconds;
        for (Group g : groups) {
            if (g.state.equals("Failed") && now - g.failedAt >= RETRY_SECONDS) {
                g.restarts.clear();
                g.state = "Offline";
                if (nodes.get(g.owner).up) {
                    start(g);
                }
            }
        }
    }

    private TreeMap<String, String> key(Group g) {
        return nodes.get(g.owner).keys.get(g.number);
    }

    /** Somebody writes into the registry of a node; no text removes the value. */
    void edit(int node, Group g, String value, Optional<String> text) {
        TreeMap<String, String> key = nodes.get(node).keys.get(g.number);
        text.ifPresentOrElse(t -> key.put(value, t), () -> key.remove(value));
        if (g.state.equals("Online") && g.owner == node) {
            save(g);
        }
    }

    private void save(Group g) {
        if (g.saved.isPresent()) {
            g.saved = Optional.of(new TreeMap<>(key(g)));
        }
    }

    void addCheckpoint(Group g) {
        if (g.saved.isEmpty() && nodes.get(g.owner).up) {
            g.saved = Optional.of(new TreeMap<>(key(g)));
        }
    }

    void removeCheckpoint(Group g) {
        g.saved = Optional.empty();
    }

    void online(Group g, int node) {
        if (!nodes.get(node).up) {
            return;
        }
        g.wanted = true;
        if (node != g.owner) {
            go(g, node);
        } else if (!g.state.equals("Online")) {
            if (g.state.equals("Failed")) {
                g.restarts.clear();
            }
            start(g);
        }
    }

    private void start(Group g) {
        g.saved.ifPresent(copy -> nodes.get(g.owner).keys.set(g.number, new TreeMap<>(copy)));
        g.state = "Online";
    }

    void offline(Group g) {
        if (g.state.equals("Online")) {
            save(g);
        }
        g.wanted = false;
        g.state = "Offline";
    }

    void move(Group g, Optional<Integer> node) {
        Optional<Integer> to = node.isPresent() ? node : next(g);
        if (to.filter(n -> nodes.get(n).up && n != g.owner).isPresent()) {
            go(g, to.get());
        }
    }

    private void go(Group g, int node) {
        if (g.state.equals("Online")) {
            save(g);
        }
        g.owner = node;
        g.state = "Offline";
        g.restarts.clear();
        if (g.wanted) {
            start(g);
        }
    }

    /** Preferred owners first, then the others by number; not the one that it is on. */
    private Optional<Integer> next(Group g) {
        List<Integer> order = new ArrayList<>(g.preferred);
        for (int i = 0; i < nodes.size(); i++) {
            order.add(i);
        }
        return order.stream().filter(n -> n != g.owner && nodes.get(n).up).findFirst();
    }

    private boolean leaves(Group g) {
        g.failovers.removeIf(t -> now - t > g.periodHours * 3600L);
        Optional<Integer> to = next(g);
        if (g.failovers.size() >= g.threshold || to.isEmpty()) {
            return false;
        }
        g.failovers.add(now);
        go(g, to.get());
        return true;
    }

    void crash(int node) {
        nodes.get(node).up = false;
        for (Group g : groups) {
            if (g.owner == node) {
                // What was online there is gone; the copy in the cluster is what it was at the last change.
                g.state = g.state.equals("Failed") ? "Failed" : "Offline";
                leaves(g);
            }
        }
    }

    void start(int node) {
        nodes.get(node).up = true;
        for (Group g : groups) {
            if (!nodes.get(g.owner).up) {
                go(g, node);
            } else if (g.owner == node && g.wanted && g.state.equals("Offline")) {
                start(g);
            } else if (prefers(g, node)) {
                int home = g.preferred.stream().filter(n -> nodes.get(n).up).findFirst().orElseThrow();
                if (home != g.owner) {
                    go(g, home);
                }
            }
        }
    }

    private static boolean prefers(Group g, int node) {
        int here = g.preferred.indexOf(g.owner);
        int there = g.preferred.indexOf(node);
        return g.failsBack && there >= 0 && (here < 0 || there < here);
    }

    void fail(Group g) {
        if (!g.state.equals("Online")) {
            return;
        }
        g.restarts.removeIf(t -> now - t > RESTART_SECONDS);
        if (g.restarts.size() < RESTARTS) {
            g.restarts.add(now);
            start(g);
            return;
        }
        g.state = "Failed";
        g.failedAt = now;
        leaves(g);
    }
}
