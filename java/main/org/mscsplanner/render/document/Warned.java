package org.mscsplanner.render.document;

/**
 * A warning that nobody accepted.
 *
 * @param fix what can be done
 */
public record Warned(String code, String place, String message, String fix) { }
