/**
 * The cluster: nodes, networks, groups, resources with their types and properties, owners, dependencies, checkpoints,
 * quorum, and the rules by which groups come online, go offline, move and fail over. Every rule names its source: a section
 * of the cluster.exe reference or of the domain facts.
 *
 * <p>Read first: {@link org.mscsplanner.simulate.cluster.Cluster} (what there is), {@link
 * org.mscsplanner.simulate.cluster.Engine} (what happens), {@link org.mscsplanner.simulate.cluster.Failover}.
 */
@NullMarked
package org.mscsplanner.simulate.cluster;

import org.jspecify.annotations.NullMarked;
