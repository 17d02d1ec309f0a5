package org.mscsplanner.render.diagram;

/**
 * The words of a drawing that are not names.
 *
 * @param home with {@code {node}}: where a group is brought online
 * @param arrow what an arrow means
 * @param wave what the numbers at the left mean
 * @param implied what a dashed arrow means
 * @param choice what a dotted arrow means
 * @param marks what the signs of a difference mean
 */
public record Captions(String title, String home, String arrow, String wave, String implied, String choice, String marks) { }
