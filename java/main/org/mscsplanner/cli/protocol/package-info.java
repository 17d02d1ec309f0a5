/**
 * The exchange with the PowerShell module: one request object on stdin, JSON lines on stdout, the last one a
 * {@code result}.
 */
@NullMarked
package org.mscsplanner.cli.protocol;

import org.jspecify.annotations.NullMarked;
