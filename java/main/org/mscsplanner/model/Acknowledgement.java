package org.mscsplanner.model;

import org.mscsplanner.diag.Place;

/**
 * Somebody knows about a finding and goes on all the same.
 *
 * @param pointer the place of the finding, or of a block around it
 */
public record Acknowledgement(String code, String pointer, String reason, Place at) { }
