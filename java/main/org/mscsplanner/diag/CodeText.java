package org.mscsplanner.diag;

/**
 * What is said of one kind of finding: the constants of {@link Code} hold one each.
 *
 * @param overridable whether an acknowledgement may lower it
 * @param text what is wrong, with holes
 * @param fix what to do, with holes
 */
public record CodeText(String id, Severity severity, boolean overridable, String text, String fix) { }
