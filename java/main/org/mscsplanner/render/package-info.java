/**
 * Which files a plan becomes. Java builds what they say, Velocity lays it out; the digest covers every byte. Imports
 * {@code script}, {@code command}, {@code plan}, {@code model}, {@code graph} and {@code text}; runs nothing.
 *
 * <p>Read first: {@link org.mscsplanner.render.Rendering}, {@link org.mscsplanner.render.ScriptFiles}, {@link
 * org.mscsplanner.render.FolderWriter}.
 */
@NullMarked
package org.mscsplanner.render;

import org.jspecify.annotations.NullMarked;
