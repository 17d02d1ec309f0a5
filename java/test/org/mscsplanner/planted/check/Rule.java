package org.mscsplanner.planted.check;

/** A rule that plan may not see. */
public record Rule(String name) {
}
