/**
 * The drawing of the groups: a layered layout of our own, in which a layer is a wave of resources that start together, and
 * its forms SVG, Mermaid and DOT. Knows names and needs only; no font, no file, no AWT.
 *
 * <p>Read first: {@link org.mscsplanner.render.diagram.Drawing} (the door), {@link org.mscsplanner.render.diagram.Picture},
 * {@link org.mscsplanner.render.diagram.Layout}.
 */
@NullMarked
package org.mscsplanner.render.diagram;

import org.jspecify.annotations.NullMarked;
