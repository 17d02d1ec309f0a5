/**
 * What a rehearsal proves: the end state, the second run, a fault at every step, undo from every step, skipped steps, and
 * the way of every checkpointed value. Imports {@code rehearse}, {@code simulate}, {@code plan}, {@code render}, {@code
 * clusterexe}, {@code model} and {@code text}.
 *
 * <p>Read first: {@link org.mscsplanner.proof.Course}, {@link org.mscsplanner.proof.Baseline}, {@link
 * org.mscsplanner.proof.StartWorld}.
 */
@NullMarked
package org.mscsplanner.proof;

import org.jspecify.annotations.NullMarked;
