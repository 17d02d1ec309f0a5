package org.mscsplanner.observe.passport;

import org.mscsplanner.diag.Severity;

/**
 * One difference of two nodes, and what it will do.
 *
 * @param subject the service, file, key; empty for an area as a whole
 * @param fact what of it differs; empty when the subject is missing on one of them
 * @param left on the first node; empty when it is missing there
 * @param right on the second node
 * @param symptom what people will see, and when
 * @param remedy what to do
 */
public record Disparity(Area area, String subject, String fact, String left, String right, Severity severity, String symptom, String remedy) { }
