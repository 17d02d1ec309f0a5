/**
 * Order, circles, waves, reduction and longest paths of a directed graph. A leaf: it knows no resources.
 *
 * <p>Read first: {@link org.mscsplanner.graph.Digraph}, {@link org.mscsplanner.graph.Cycles}.
 */
@NullMarked
package org.mscsplanner.graph;

import org.jspecify.annotations.NullMarked;
