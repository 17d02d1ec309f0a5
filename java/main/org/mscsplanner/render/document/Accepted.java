package org.mscsplanner.render.document;

/** A finding that somebody accepted, and why. */
public record Accepted(String code, String place, String message, String reason) { }
