package org.mscsplanner.planted.plan;

import org.mscsplanner.planted.check.Rule;

/** Half of a circle. */
public record Thinks(Rule rule) {
}
