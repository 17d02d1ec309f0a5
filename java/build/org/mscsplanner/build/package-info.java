/**
 * What the build does to the one jar so that it starts sooner; nothing of this package is in it. Each start of the program
 * is a process of its own, and most of a start is the work that the JVM does at the first use of things.
 */
package org.mscsplanner.build;
