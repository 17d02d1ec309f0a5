/**
 * What a node has, as {@code passport/collect.cmd} collected it there, and what a difference of two nodes will do at a failover
 * (domain facts, section 9). Answers of tools are read by structure, numbers and position; no word of a language decides.
 *
 * <p>Read first: {@link org.mscsplanner.observe.passport.Passport}, {@link org.mscsplanner.observe.passport.PassportComparison}.
 */
@NullMarked
package org.mscsplanner.observe.passport;

import org.jspecify.annotations.NullMarked;
