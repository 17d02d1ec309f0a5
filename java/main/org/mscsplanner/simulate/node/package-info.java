/**
 * One server: registry, file tree, services, scheduled tasks, local users and its clock. Knows no cluster and no command
 * line.
 *
 * <p>Read first: {@link org.mscsplanner.simulate.node.Machine}, {@link org.mscsplanner.simulate.node.Registry}, {@link
 * org.mscsplanner.simulate.node.FileTree}.
 */
@NullMarked
package org.mscsplanner.simulate.node;

import org.jspecify.annotations.NullMarked;
