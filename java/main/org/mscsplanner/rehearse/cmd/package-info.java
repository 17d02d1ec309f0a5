/**
 * Runs scripts by a real cmd.exe. Its programs are stand-ins (the sources lie in {@code native}) that ask over loopback what
 * they do; the simulated world answers. Every path of a simulated server leads into a temporary folder instead.
 *
 * <p>Read first: {@link org.mscsplanner.rehearse.cmd.RealCmd}, {@link org.mscsplanner.rehearse.cmd.Redirection}, {@link
 * org.mscsplanner.rehearse.cmd.Mirror}.
 */
@NullMarked
package org.mscsplanner.rehearse.cmd;

import org.jspecify.annotations.NullMarked;
